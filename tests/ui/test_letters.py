"""A group may be called anything: what the paper cannot show never stops a PDF."""

import pytest

from leerrijk.ui import paper
from leerrijk.ui.letters import showable

NAMES = [
    ("Team Zuid – “Oost” €5 café", "Team Zuid – “Oost” €5 café"),
    ("Şahin & Wałęsa", "Sahin & Wa?esa"),
    ("Samen ★ leren 🎉", "Samen  leren "),
    ("Группа", "??????"),
    ("regel\neen\x00\u202e", "regel\neen"),
    ("e\u0301e\u0301n ★", "één "),
]


@pytest.mark.parametrize(("name", "shown"), NAMES)
def test_a_name_is_shown_as_far_as_the_paper_has_its_letters(name: str, shown: str) -> None:
    assert showable({"names": [name], "count": 3, "none": None}) == {
        "names": [shown],
        "count": 3,
        "none": None,
    }


@pytest.mark.parametrize("name", [name for name, _shown in NAMES])
def test_every_name_makes_a_pdf(name: str) -> None:
    data = {
        "above": name,
        "title": name,
        "lead": name,
        "parts": [{"title": name, "lines": [name]}],
        "never": {"title": name, "text": name},
        "responsible": {"title": name, "text": name},
        "source": name,
    }
    assert paper.pdf("meetings/director.typ", data, lang="nl", title=name).startswith(b"%PDF")
