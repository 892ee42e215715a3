"""A26: four false sheets and one true (Sybil). The picture trusts the list; the room counts along for a minute."""

from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from tests.attacks.reckoning import HIGHEST, LOWEST, SCALE, published
from tests.room import Room

from leerrijk.pure.protection import from_json
from leerrijk.releases import actions as releases
from leerrijk.releases.models import Release
from leerrijk.rounds import actions as rounds

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


EVERY_TOTAL = frozenset(range(LOWEST, HIGHEST + 1))


def left(room: Room) -> frozenset[int]:
    """What somebody real can have answered, to a host who added four sheets; that person counts along."""
    victim = room.take_part(4)
    for _false in range(4):
        room.take_part(1)
    room.host.post(room.path("sluiten/"))
    room.host.post(room.path("afronden/"))
    if "5 bladen. Klopt dat?" in victim.get(f"/r/{room.round.id}/stand/").content.decode():
        victim.post(f"/r/{room.round.id}/klopt-niet/")
    with time_machine.travel(timezone.now() + timedelta(seconds=61)):
        room.host.post(room.path("afronden/"))
    release = Release.objects.first()
    if release is None:
        return EVERY_TOTAL
    shown = replace(from_json(release.cells["group"]).scales[0], scale=SCALE)
    own = (LOWEST,) * 4
    return frozenset(total for total in EVERY_TOTAL if published((*own, total)).scales[0] == shown)


def test_who_sees_five_sheets_in_a_room_of_two_stops_it(open_room: Room) -> None:
    assert left(open_room) == EVERY_TOTAL
    assert open_room.round.state == "stopped"


def test_without_the_minute_the_answer_is_known_within_a_step(
    open_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "FREEZE_SECONDS", 0)
    found = left(open_room)
    assert 16 in found
    assert len(found) <= 3


def test_were_a_no_not_heard_it_would_be_known_too(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releases, "object_to", lambda **_: None)
    assert len(left(open_room)) <= 3


def test_everybody_who_sent_sees_the_number(open_room: Room) -> None:
    phones = [open_room.take_part(mark) for mark in (1, 2)]
    open_room.host.post(open_room.path("sluiten/"))
    stands = [phone.get(f"/r/{open_room.round.id}/stand/") for phone in phones]
    assert all("2 bladen. Klopt dat?" in stand.content.decode() for stand in stands)


def test_the_first_page_says_that_the_picture_trusts_the_host(open_room: Room) -> None:
    assert "vertrouwt erop dat de gastheer weet wie er meedoet" in (
        Client().get(f"/c/{open_room.round.code}/").content.decode()
    )
