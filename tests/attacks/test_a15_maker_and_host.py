"""A15: whoever made the round, or runs the group, has a page of their own on which the answers stand."""

import pytest
from django.apps import apps
from tests.attacks.looking import differing, seen
from tests.room import Room

from leerrijk.answers import actions
from leerrijk.answers.sealed.models import Sheet
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def learnt(room: Room) -> set[str]:
    """The pages of host, beamer, visitor and another phone that depend on what people answered."""
    phone, *_others = [room.take_part(mark) for mark in (1, 2, 3, 4, 5)]
    before = seen(room, phone)
    Sheet.objects.update(marks="5" * len(room.instrument.items))
    return differing(before, seen(room, phone))


def test_no_page_depends_on_the_answers_while_a_round_is_open(open_room: Room) -> None:
    assert learnt(open_room) == set()


def test_a_page_that_does_is_found(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def total(*, asked: Round) -> int:
        return sum(map(int, "".join(Sheet.objects.values_list("marks", flat=True))))

    monkeypatch.setattr(actions, "count", total)
    assert "host ronde/" in learnt(open_room)


def test_there_is_no_second_key() -> None:
    assert not any(apps.is_installed(f"django.contrib.{app}") for app in ("admin", "auth", "sessions"))
