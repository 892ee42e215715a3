"""What the import contracts cannot see: relations, raw SQL, templates, sizes, and what is kept."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import ForeignKey

from leerrijk.pure.keeping import Kept

SOURCE = Path(__file__).resolve().parents[2] / "src" / "leerrijk"
FLOORS = [
    {"project"},
    {"home"},
    {"insights"},
    {"releases"},
    {"answers", "meetings", "sealed"},
    {"rounds", "activities"},
    {"content"},
    {"people"},
    {"pure", "ui", "cotton"},
]
ROOMS = {room: number for number, floor in enumerate(FLOORS) for room in floor}
LINES, FUNCTION_LINES = 400, 60
# Where SQL is written by hand, and why.
RAW_SQL = {
    "answers/privacy.py": "VACUUM and the emptying of the log have no words in Django",
    "answers/sealed/statements.py": "the two statements that everybody in a room asks at once",
    "rounds/queries.py": "the one question that every page of a participant begins with",
    "activities/queries.py": "the offer beside a picture that a whole room opens at once",
    "releases/queries.py": "the frozen row that a whole room opens at once",
    "people/queries.py": "the group that every page of a host begins with",
}
PRODUCT = [config for config in apps.get_app_configs() if config.name.startswith("leerrijk.")]


def modules() -> list[Path]:
    """Every file of code that is ours to keep small."""
    return [path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts]


def templates() -> Iterator[tuple[str, str, Path]]:
    """Every template with the room it stands in and what it says."""
    for path in SOURCE.glob("*/templates/**/*.html"):
        yield path.relative_to(SOURCE).parts[0], path.read_text(), path


def test_foreign_keys_run_down_and_none_leaves_the_sealed_drawer() -> None:
    seen = 0
    for config in PRODUCT:
        for model in config.get_models():
            for field in model._meta.get_fields():
                if isinstance(field, ForeignKey):
                    seen += 1
                    assert config.label != "sealed", f"{model}.{field.name}"
                    assert ROOMS[config.label] < ROOMS[field.related_model._meta.app_label], field
    assert seen >= 3


def test_sql_by_hand_stands_only_where_a_reason_is_given() -> None:
    telling = re.compile(r"\.cursor\(|\.raw\(|RawSQL|\.extra\(|get_model\(|contenttypes")
    found = {str(path.relative_to(SOURCE)) for path in modules() if telling.search(path.read_text())}
    assert found <= set(RAW_SQL), found - set(RAW_SQL)
    assert "answers/privacy.py" in found


def test_a_template_reaches_for_its_own_room_or_one_below() -> None:
    seen = 0
    for room, text, path in templates():
        for target in re.findall(r"""{%\s*(?:include|extends)\s+["'](\w+)/""", text):
            seen += 1
            assert target == room or ROOMS[room] < ROOMS[target], f"{path.name} in {room} reaches {target}"
    assert seen > 40


def test_no_template_needs_an_inline_style_or_script() -> None:
    telling = re.compile(r"""\sstyle=|\son[a-z]+=["']|<style|<script(?![^>]*\ssrc=)|javascript:""")
    assert [path.name for _room, text, path in templates() if telling.search(text)] == []


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_file_and_a_function_can_be_taken_in_at_once(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < FUNCTION_LINES, node.name


def test_pages_jobs_and_forms_ask_no_table() -> None:
    rooms = [path for path in modules() if "project" not in path.parts]
    upper = [path for path in rooms if path.stem in {"views", "jobs", "forms"} or "views" in path.parts]
    assert len(upper) > 15
    assert [str(path) for path in upper if ".objects" in path.read_text()] == []


def test_every_action_and_query_says_what_it_promises() -> None:
    rooms = [path for path in modules() if {"actions", "queries"} & {path.stem, path.parent.name}]
    assert len(rooms) > 10
    silent = [
        f"{path.relative_to(SOURCE)}: {node.name}"
        for path in rooms
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_every_table_stands_in_a_record_of_what_is_kept() -> None:
    for config in PRODUCT:
        room = "leerrijk.answers" if config.label == "sealed" else config.name
        models = list(config.get_models())
        if not models:
            continue
        kept: tuple[Kept, ...] = import_module(f"{room}.privacy").KEPT
        said = " ".join(f"{each.what} {' '.join(each.fields)}" for each in kept)
        for model in models:
            assert model.__name__ in said, f"{room}.privacy does not say that {model.__name__} is kept"
        for each in kept:
            module, _, function = each.erased_by.split(",")[0].rpartition(".")
            eraser = getattr(import_module(module), function)
            assert callable(getattr(eraser, "func", eraser)), each.erased_by
