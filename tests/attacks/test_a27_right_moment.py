"""A27: closing at the right moment, to see before and after one colleague. Nothing is seen before the close."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from tests.room import Room

from leerrijk.releases import actions
from leerrijk.releases.models import Release
from leerrijk.rounds.models import STATES

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def looks(room: Room) -> int:
    """How many different pictures a host gets by closing, looking, reopening and closing again."""
    seen = set()
    for mark in (1, 2, 3, 4, 5, 5):
        room.take_part(mark)
    for _turn in range(2):
        room.host.post(room.path("sluiten/"))
        room.host.post(room.path("afronden/"))
        with time_machine.travel(timezone.now() + timedelta(seconds=61)):
            room.host.post(room.path("afronden/"))
        seen |= {str(cells) for cells in Release.objects.values_list("cells", flat=True)}
        room.host.post(room.path("heropenen/"))
        if room.round.state == "open" and room.round.code:
            room.take_part(5)
    return len(seen)


def test_there_is_one_look_after_the_close_and_none_before(open_room: Room) -> None:
    assert looks(open_room) == 1
    assert STATES["closed"] == ()


def test_the_host_cannot_shorten_the_minute(open_room: Room) -> None:
    open_room.take_part()
    open_room.host.post(open_room.path("sluiten/"))
    for _impatience in range(3):
        open_room.host.post(open_room.path("afronden/"))
    assert open_room.round.state == "freezing"
    assert not Release.objects.exists()


def test_without_the_check_of_the_minute_it_can_be(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    real = actions.finish
    later = timezone.now() + timedelta(seconds=120)
    monkeypatch.setattr(actions, "finish", lambda asked, now: real(asked=asked, now=later))
    open_room.take_part()
    open_room.host.post(open_room.path("sluiten/"))
    open_room.host.post(open_room.path("afronden/"))
    assert Release.objects.exists()


def test_a_reopened_round_shows_nothing(open_room: Room) -> None:
    phones = [open_room.take_part(mark) for mark in (1, 2, 3, 4, 5)]
    open_room.host.post(open_room.path("sluiten/"))
    phones[0].post(f"/r/{open_room.round.id}/klopt-niet/")
    open_room.host.post(open_room.path("heropenen/"))
    assert open_room.round.state == "open"
    assert not Release.objects.exists()
    assert open_room.host.get(open_room.path("beeld.pdf")).status_code == 404
    assert phones[0].get(f"/r/{open_room.round.id}/beeld.pdf").status_code == 404
