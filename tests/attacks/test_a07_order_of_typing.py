"""A7: a list in the order in which sheets came in, laid beside the order in which they were handed over."""

import re

import pytest
from tests.room import Room

from leerrijk.answers.sealed.models import PaperSheet
from leerrijk.answers.views import typing
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
HANDED_OVER = [19, 7, 12, 4, 16]


def arrival(room: Room) -> list[int]:
    """The sums of the sheets in the order of the host's page, while whoever types counts the marks up."""
    room.open("paper")
    for turn, total in enumerate(HANDED_OVER):
        sums = dict.fromkeys(room.instrument.scales, str(total))
        answer = room.host.post(room.path("papier/"), {"sheet": f"{turn:04}", **sums})
        assert answer.status_code == 302
    marks = re.findall(r'name="remove" value="(\d{4})"', room.host.get(room.path("papier/")).content.decode())
    assert sorted(marks) == ["0000", "0001", "0002", "0003", "0004"]
    return [HANDED_OVER[int(mark)] for mark in marks]


def test_typed_sheets_stand_in_order_of_their_sums(room: Room) -> None:
    assert arrival(room) == sorted(HANDED_OVER, key=str)


def test_in_order_of_their_marks_they_give_the_order_away(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_they_came(*, asked: Round) -> list[tuple[str, list[int]]]:
        found = PaperSheet.objects.filter(drawer=asked.drawer).order_by("id")
        return [(row.id, [int(part) for part in row.sums.split(",")]) for row in found]

    monkeypatch.setattr(typing.actions, "typed_sheets", as_they_came)
    assert arrival(room) == HANDED_OVER
