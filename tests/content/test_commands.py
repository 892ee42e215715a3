"""The packs and the model from a terminal, without a server or a database."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings
from tests.packs import write_pack

from leerrijk.pure.pack import schema


def told(*args: str) -> str:
    out = StringIO()
    call_command(*args, stdout=out)
    return out.getvalue()


def run(*args: str, data: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from leerrijk.project.command import main; sys.argv[0] = 'leerrijk'; main()"
    return subprocess.run(
        [sys.executable, "-c", code, *args],
        env={
            **os.environ,
            "LEERRIJK_DATA": str(data),
            "DJANGO_SETTINGS_MODULE": "leerrijk.project.settings",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_sound_pack_passes_and_a_faulty_one_ends_with_one(tmp_path: Path) -> None:
    sound = write_pack(tmp_path / "sound")
    faulty = write_pack(tmp_path / "faulty", file="elements/form.yaml", old="doing: 0.4", new="doing: 0.3")
    good = run("pack", "check", str(sound), data=tmp_path / "data")
    bad = run("pack", "check", str(faulty), data=tmp_path / "data")
    assert (good.returncode, good.stdout) == (0, f"{sound}: sound\n")
    assert bad.returncode == 1
    assert f"{faulty}/elements/form.yaml:8: weights add up to 0.90, not to 1" in bad.stderr


def test_the_model_is_printed_without_a_database(tmp_path: Path) -> None:
    data = tmp_path / "data"
    whole = run("model", data=data)
    one = run("model", "preference.discovery", "--lang", "en", data=data)
    assert (whole.returncode, one.returncode) == (0, 0), whole.stderr + one.stderr
    assert "preference.discovery" in whole.stdout
    assert "Ontdekken" in whole.stdout
    assert one.stdout.startswith("Discovery\n")
    assert not list(data.rglob("*.sqlite3"))


def test_without_a_folder_the_packs_in_use_are_checked(settings: Settings, tmp_path: Path) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path))
    assert told("pack", "check").splitlines()[-1] == f"{tmp_path}: sound"


def test_a_faulty_pack_in_use_ends_with_one(settings: Settings, tmp_path: Path) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path, old='version: "1.0"', new='version: ""'))
    err = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("pack", "check", stdout=StringIO(), stderr=err)
    assert ended.value.code == 1
    assert f"{tmp_path}/pack.yaml:2: version" in err.getvalue()


def test_the_schema_is_printed() -> None:
    assert json.loads(told("pack", "schema")) == schema()


def test_the_model_prints_a_tree_and_an_element(settings: Settings, tmp_path: Path) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path))
    assert told("model").splitlines() == [
        "Klein (small-1.0)",
        "",
        "*",
        "  Thema's",
        f"    {'theme.context':<44} Context",
        "",
        "CONTEXT",
        "  Voorkeuren",
        f"    {'preference.watching':<44} Kijken",
        f"    {'preference.doing':<44} Doen",
        "  Vormen",
        f"    {'form.duo':<44} Duoschap",
        "",
        "*",
        "  Bronnen",
        f"    {'reference.book':<44} Een boek",
    ]
    form = told("model", "form.duo", "--lang=en").splitlines()
    assert form[:2] == ["Working in pairs", "form.duo"]
    assert " 60% Watching" in form
    assert "A source, p. 13" in form
    assert "> preference.watching: Kijken" in told("model", "theme.context").splitlines()


def test_an_unknown_element_or_language_is_told_what_there_is(settings: Settings, tmp_path: Path) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path))
    with pytest.raises(CommandError, match=r"No element duo\. Perhaps: form\.duo"):
        told("model", "duo")
    with pytest.raises(CommandError, match="This pack speaks nl, en"):
        told("model", "--lang=fr")
