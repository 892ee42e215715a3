"""Pages of the documentation that are made from the product itself, so that they cannot tell something else.

Each page is a pure function of the tables it is made from; `leerrijk docs` writes them.
"""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.apps import apps
from django.utils.translation import override
from ruamel.yaml import YAML

from leerrijk.people.roles import RIGHTS, Role
from leerrijk.pure.keeping import Kept
from leerrijk.rounds.queries import STATES, WITH_CODE

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"
MADE = "<!-- Made by `leerrijk docs` from {source}. Change that, not this. -->"

IN_WORDS = {
    "open": "Sheets can be begun, changed and sent. The code leads here.",
    "freezing": "The drawer is shut. For a minute everybody who sent can say that the number of sheets is wrong.",
    "stopped": "Somebody said so. The host lets the round go on, or erases all sheets unread.",
    "closing": "The release is made, once, and the sheets are erased. A worker finishes this after a crash.",
    "erasing": "The sheets are erased and no release is made.",
    "closed": "The release is there, the sheets are not. The picture opens for everybody at once.",
    "erased": "The sheets are gone, and there is no picture.",
}
HOLDERS = {
    Role.VISITOR: "anybody, without a cookie of this group",
    Role.ONLOOKER: "anybody who looks at a group of the demonstration",
    Role.PARTICIPANT: "a browser with the pass of a round: it sent a sheet",
    Role.BEAMER: "whoever opens the beamer's address, which cannot be guessed",
    Role.HOST: "a browser with the cookie of the host link",
}


def pages() -> dict[str, str]:
    """Every made page by its name in `docs/`."""
    with override("en"):
        return {
            "glossary.md": glossary(YAML(typ="safe").load((DOCS / "glossary.yaml").read_text())),
            "states.md": states(),
            "roles.md": roles(),
            "processing.md": processing(),
        }


def glossary(sections: Sequence[dict[str, Any]]) -> str:
    """The words of the product in both languages. A Dutch word in brackets stands on no page."""
    return _page(
        "Glossary",
        "docs/glossary.yaml",
        "The Dutch word is what people read on a page; one in brackets is for whoever talks about the code.",
        *(
            part
            for section in sections
            for part in (
                f"## {section['section']}",
                _table(
                    ("Dutch", "English", "meaning", "in the code"),
                    (
                        (term["nl"], term["en"], term["meaning"], term.get("code", ""))
                        for term in section["terms"]
                    ),
                ),
            )
        ),
    )


def states() -> str:
    """The life of a round, drawn and told. Raises KeyError for a state that nobody has put into words."""
    arrows = [f"    {state} --> {after}" for state in STATES for after in STATES[state]]
    ends = [f"    {state} --> [*]" for state in STATES if not STATES[state]]
    drawing = "\n".join(["```mermaid", "stateDiagram-v2", "    [*] --> open", *arrows, *ends, "```"])
    return _page(
        "How a round moves",
        "the table STATES in src/leerrijk/rounds/models.py",
        "A round on phones goes through `freezing`; a round on paper, where nobody has sent, closes at once. "
        "`rounds.actions.move` makes every step, once: whoever comes second is told that the round has moved.",
        drawing,
        _table(
            ("state", "what it means", "may become", "has a code (phones)"),
            (
                (
                    f"`{state}`",
                    IN_WORDS[state],
                    ", ".join(f"`{after}`" for after in STATES[state]) or "nothing: this is an end",
                    "yes" if state in WITH_CODE else "no",
                )
                for state in STATES
            ),
        ),
    )


def roles() -> str:
    """Who may do what with a group. Raises KeyError for a role that nobody has put into words."""
    return _page(
        "Who may do what",
        "the table RIGHTS in src/leerrijk/people/roles.py",
        "What is not in this table may be done by nobody. The button asks the same table as the action.",
        _table(("role", "who that is"), ((f"`{role}`", HOLDERS[role]) for role in Role)),
        _table(
            ("action", "what it is", *(str(role) for role in Role)),
            (
                (
                    f"`{right.action}`",
                    str(right.words),
                    *("yes" if role in right.roles else "–" for role in Role),
                )
                for right in RIGHTS.values()
            ),
        ),
    )


# What no code can know: whoever runs a server completes it in a copy.
OF_THE_HOST = (
    ("controller, with contact", "also `CONTROLLER`, shown before the first question"),
    ("data protection officer, or why there is none", ""),
    ("purpose", "a conversation in a group about how its members like to learn; add your own"),
    ("legal basis", ""),
    ("processor, and the place of the server", ""),
    ("recipients outside the organisation", "none by the product itself"),
    ("security of the server, and who may log in to it", ""),
)


def processing() -> str:
    """The record of processing: all that every room says it keeps, and what the hosting party has to say."""
    return _page(
        "Record of processing",
        "KEPT in the `privacy.py` of every room",
        "Who is responsible is named by each server (`CONTROLLER`) and stands before the first question. What a "
        "room does not list here it does not keep. Nothing is passed on to others, nothing leaves the server, and "
        "nothing here is ever for judging a person.",
        "## For the hosting party to complete",
        "Copy this page into your own record of processing, and complete it there.",
        _table(("", "yours"), OF_THE_HOST),
        *(_kept(room, kept) for room, kept in _all_kept()),
        "## Not kept",
        "Names of participants, who took part, addresses (of mail or network), devices, the time of an answer, the "
        "order in which sheets came, a log of visits. Mail with a host link is sent within the request; its "
        "address is stored nowhere.",
    )


def _all_kept() -> Iterator[tuple[str, Kept]]:
    for app in apps.get_app_configs():
        module = f"{app.name}.privacy"
        if app.name.startswith("leerrijk.") and find_spec(module):
            for kept in import_module(module).KEPT:
                yield app.name.removeprefix("leerrijk."), kept


def _kept(room: str, kept: Kept) -> str:
    name, _, fields = kept.what.partition(": ")
    eraser, _, moment = kept.erased_by.partition(", ")
    lines = [
        ("what", fields or name),
        ("what for", kept.why),
        ("how long", f"{kept.days} days at most" if kept.days else "no fixed term: it is about nobody"),
        ("who sees it", kept.who_sees),
        ("erased by", f"`{eraser}`, {moment}" if moment else f"`{eraser}`"),
        ("how to get it out", kept.exported),
        ("how it goes on request", kept.forgotten),
    ]
    return f"## `{name}` ({room})\n\n" + _table(("", ""), ((head, text) for head, text in lines if text))


def _page(title: str, source: str, *parts: str) -> str:
    return "\n\n".join([f"# {title}", MADE.format(source=source), *parts]) + "\n"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
