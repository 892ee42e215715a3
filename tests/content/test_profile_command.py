"""`leerrijk profile`: from a file of marks to profiles, as one runs it in a terminal."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from leerrijk.content.queries import pack

ITEMS = pack().instruments["preferences"].items


def marks(strong: str) -> dict[str, int]:
    return {item.id: 5 if item.scale == strong else 2 for item in ITEMS}


def profile(file: Path, *options: str) -> str:
    out = StringIO()
    call_command("profile", str(file), *options, stdout=out)
    return out.getvalue()


@pytest.fixture
def one_person(tmp_path: Path) -> Path:
    file = tmp_path / "answers.csv"
    rows = [f"{item},{mark}" for item, mark in marks("preference.discovery").items()]
    file.write_text("\n".join(["item,value", *rows]))
    return file


@pytest.fixture
def two_people(tmp_path: Path) -> Path:
    file = tmp_path / "answers.csv"
    people = [marks("preference.exercising"), marks("preference.nothing")]
    rows = [";".join(["x", *(str(person[item.id]) for item in ITEMS)]) for person in people]
    header = ";".join(["naam", *(item.id for item in ITEMS)])
    file.write_bytes("\n".join([header, *rows]).replace("x;", "José;", 1).encode("cp1252"))
    return file


def test_one_person_in_dutch(one_person: Path) -> None:
    lines = profile(one_person).splitlines()
    assert lines[4] == f"{'Ontdekken':<16}  5.00  {'█' * 20}"
    assert lines[0] == f"{'Kunst afkijken':<16}  2.00  {'█' * 8}"
    assert lines[5].endswith(": Ontdekken")


def test_one_person_in_english(one_person: Path) -> None:
    assert "Stands out: Discovery" in profile(one_person, "--lang", "en")


def test_a_row_a_person_in_an_old_encoding(two_people: Path) -> None:
    printed = profile(two_people, "--lang", "en")
    assert "Person 2" in printed
    assert printed.count("Stands out: Exercising") == 1
    assert printed.count("Nothing stands out clearly.") == 1


def test_json_holds_sums_means_and_what_stands_out(two_people: Path) -> None:
    found = json.loads(profile(two_people, "--json"))
    assert (found["instrument"], found["version"]) == ("preferences", "2024.1")
    first, second = found["people"]
    assert first["scales"][3] == {"scale": "preference.exercising", "sum": 20, "mean": 5.0}
    assert (first["strongest"], second["strongest"]) == (["preference.exercising"], [])


def test_skipped_questions_are_said(tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    file.write_text(f"item,value\n{ITEMS[0].id},3\n")
    printed = profile(file, "--lang", "en")
    assert printed.count("too few answers") == 5
    assert json.loads(profile(file, "--json"))["people"][0]["scales"][0]["mean"] is None


def test_a_fault_is_told_by_file_line_and_column(tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    file.write_text(f"item,value\n{ITEMS[0].id},9\n")
    with pytest.raises(
        CommandError, match=r"answers\.csv, line 2, column value: '9' is no whole number from 1 to 5"
    ):
        profile(file)


def test_a_file_that_is_not_there_and_a_language_that_is_not_spoken(tmp_path: Path, one_person: Path) -> None:
    with pytest.raises(CommandError, match=r"nothing\.csv: No such file"):
        profile(tmp_path / "nothing.csv")
    with pytest.raises(CommandError, match="This pack speaks nl, en"):
        profile(one_person, "--lang", "de")
