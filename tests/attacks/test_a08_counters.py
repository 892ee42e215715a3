"""A8: a counter that moves with an answer tells the first answer of whoever is seen to answer."""

import pytest
from django.test import Client
from tests.attacks.looking import differing, seen
from tests.room import Room

from leerrijk.answers import actions
from leerrijk.answers.sealed.models import Sheet
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def moving(room: Room) -> set[str]:
    """The pages that change for others when one person begins, answers a page and changes an answer."""
    other = room.take_part(3)
    before, found = seen(room, other), set()
    phone = room.join()
    first = [item.id for item in room.instrument.pages()[0]]
    for mark in ("1", "5"):
        phone.post(f"/r/{room.round.id}/vragen/1/", dict.fromkeys(first, mark))
        found |= differing(before, seen(room, other))
    return found


def test_nobody_sees_anything_of_an_answer_before_it_is_sent(open_room: Room) -> None:
    assert moving(open_room) == set()


def test_counting_answers_gives_them_away(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def answers(*, asked: Round) -> int:
        return sum(20 - marks.count(".") for marks in Sheet.objects.values_list("marks", flat=True))

    monkeypatch.setattr(actions, "count", answers)
    assert {"host ronde/", "beamer ", "phone stand/"} <= moving(open_room)


def told(room: Room, somebody: Client) -> bool:
    """Whether somebody who takes no part, and found the id of a round, can follow its count."""
    return somebody.get(f"/r/{room.round.id}/stand/").status_code == 200


def test_the_count_is_for_who_took_part(open_room: Room) -> None:
    assert not told(open_room, Client())
    assert told(open_room, open_room.take_part())


def test_without_asking_who_looks_it_is_for_all(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leerrijk.answers.views.counting.people.require", lambda person, action: None)
    assert told(open_room, Client())
