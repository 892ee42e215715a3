"""What people read is plain: no English in the Dutch, no office language, no long sentence, no soft hyphen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import polib
import pytest
from ruamel.yaml import YAML

from leerrijk.pure.wording import check

SOURCE = Path(__file__).parents[2] / "src" / "leerrijk"
SHEETS = sorted((SOURCE / "content" / "packs").rglob("*.yaml"))
CATALOGUES = sorted(SOURCE.glob("*/locale/nl/LC_MESSAGES/django.po"))

Language = Literal["nl", "en"]


def texts(value: object, language: Language | None = None) -> Iterator[tuple[Language, str]]:
    """Every text below a key `nl` or `en`."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, key if key in ("nl", "en") else language)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, language)
    elif isinstance(value, str) and language:
        yield language, value


def test_there_is_something_to_read() -> None:
    assert len(SHEETS) > 10
    assert len(CATALOGUES) > 5


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: str(path.relative_to(SOURCE)))
def test_the_model_is_told_plainly(sheet: Path) -> None:
    told = texts(YAML(typ="safe").load(sheet.read_text(encoding="utf-8")))
    assert [remark for language, text in told for remark in check(text, language)] == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_the_pages_are_told_plainly(catalogue: Path) -> None:
    entries = [entry for entry in polib.pofile(str(catalogue)) if not entry.obsolete]
    told = [text for entry in entries for text in (entry.msgstr, *entry.msgstr_plural.values())]
    assert [remark for text in told for remark in check(text, "nl")] == []
