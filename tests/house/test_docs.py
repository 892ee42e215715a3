"""The documentation tells what is there: made pages are current, and what is named exists."""

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.core.management import get_commands
from ruamel.yaml import YAML
from tests.checks import LINK

from leerrijk.project.writing import DOCS, pages

ROOT = Path(__file__).parents[2]
TOLD = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
IMAGE = re.compile(r'<img[^>]*src="([^"]+)"[^>]*>')
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
MADE_COMMAND = re.compile(r"(?:^ {4}|`)make ([a-z]+)", re.MULTILINE)
OWN_COMMAND = re.compile(r"(?:^ {4}|`)(?:[\w./]*bin/)?leerrijk ([a-z]+)", re.MULTILINE)
CODE_FILE = re.compile(r"`((?:src|tests|docs|requirements)/[\w./-]+\.\w+)`")
ROOM_FILE = re.compile(
    r"`((?:project|home|insights|releases|answers|meetings|rounds|activities|content|people|pure|ui)/[\w./-]+\.\w+)`"
)
CODE_NAME = re.compile(r"`(?:src/leerrijk/)?(\w+(?:/\w+)*)\.py` `(\w+)`")
VARIABLE = re.compile(r"LEERRIJK_[A-Z_]+")
NAMES = [str(path.relative_to(ROOT)) for path in TOLD]


def anchors(page: Path) -> set[str]:
    """The fragments that headings of a page can be reached by."""
    heads = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text()), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def modules() -> list[dict[str, Any]]:
    """The words of the glossary that live in a module; the others are ids of the model or names of settings."""
    sections = YAML(typ="safe").load((DOCS / "glossary.yaml").read_text())
    return [term for section in sections for term in section["terms"] if "leerrijk." in term.get("code", "")]


@pytest.mark.parametrize("name", ["glossary.md", "states.md", "roles.md", "processing.md"])
def test_a_made_page_is_what_the_product_says(name: str) -> None:
    assert (DOCS / name).read_text() == pages()[name], "run `leerrijk docs`"


@pytest.mark.parametrize("page", TOLD, ids=NAMES)
def test_links_lead_somewhere(page: Path) -> None:
    broken = [
        target for target in LINK.findall(page.read_text())
        if "://" not in target and not (page.parent / target).exists()
    ]  # fmt: skip
    fragments = re.findall(r"\]\(([^)\s]*)#([^)\s]+)\)", page.read_text())
    broken += [
        f"{target}#{fragment}"
        for target, fragment in fragments
        if "://" not in target and fragment not in anchors(page.parent / target if target else page)
    ]
    assert broken == []


@pytest.mark.parametrize("page", TOLD, ids=NAMES)
def test_every_image_has_words(page: Path) -> None:
    for image in IMAGE.finditer(page.read_text()):
        words = "".join(re.findall(r'alt="([^"]*)"', image.group(0)))
        assert len(words) > 20, image.group(0)


@pytest.mark.parametrize("page", TOLD, ids=NAMES)
def test_commands_exist(page: Path) -> None:
    text = page.read_text()
    known = {"run", *get_commands()}
    assert set(MADE_COMMAND.findall(text)) <= set(TARGET.findall((ROOT / "Makefile").read_text()))
    assert set(OWN_COMMAND.findall(text)) <= known


def test_the_readme_names_the_two_commands_on_its_first_screen() -> None:
    first = "\n".join((ROOT / "README.md").read_text().splitlines()[:50])
    for named in ("make run", "make test", "PORT", "DATA", "DEMO", "LAN=1", "PUBLIC_URL", "CONTROLLER"):
        assert named in first, named


@pytest.mark.parametrize("page", TOLD, ids=NAMES)
def test_files_that_are_named_exist(page: Path) -> None:
    text = page.read_text()
    missing = [name for name in CODE_FILE.findall(text) if not (ROOT / name).exists()]
    missing += [name for name in ROOM_FILE.findall(text) if not (ROOT / "src" / "leerrijk" / name).exists()]
    assert missing == []


def test_the_walk_of_an_answer_goes_by_functions_that_exist() -> None:
    steps = CODE_NAME.findall((DOCS / "architecture.md").read_text())
    gone = [
        f"{file}: {name}"
        for file, name in steps
        if not hasattr(import_module(f"leerrijk.{file.replace('/', '.')}"), name)
    ]
    assert len(steps) > 12
    assert gone == []


def test_every_decision_stands_in_the_list() -> None:
    listed = (DOCS / "adr" / "README.md").read_text()
    assert [page.name for page in DOCS.glob("adr/0*.md") if f"({page.name})" not in listed] == []


def test_hosting_tells_every_variable_and_no_other() -> None:
    told = set(VARIABLE.findall((DOCS / "hosting.md").read_text()))
    sources = (ROOT / "src" / "leerrijk" / "project").glob("*.py")
    read = {name for source in sources for name in re.findall(r'"(LEERRIJK_[A-Z_]+)"', source.read_text())}
    assert told == read


@pytest.mark.parametrize("term", modules(), ids=lambda term: term["en"])
def test_a_word_of_the_glossary_lives_where_it_says(term: dict[str, Any]) -> None:
    path = term["code"].strip("`")
    parts = path.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found: Any = import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for name in parts[length:]:
            found = getattr(found, name)
        return
    pytest.fail(f"{path} is nowhere")
