"""A26: four false sheets and one true (Sybil). The picture trusts the list; the room counts along for a minute."""

import pytest
from django.test import Client
from tests.room import Room

from leerrijk.releases.models import Release
from leerrijk.rounds import actions as rounds

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def attack(room: Room) -> Client:
    """A host fills in four sheets beside the one of somebody real, and closes."""
    victim = room.take_part(5)
    for _false in range(4):
        room.take_part(1)
    room.host.post(room.path("sluiten/"))
    return victim


def learned(room: Room, victim: Client) -> bool:
    """Whether a release exists from which the host can subtract the own four sheets, although the victim counts."""
    body = victim.get(f"/r/{room.round.id}/stand/").content.decode()
    if "5 bladen. Klopt dat?" in body:
        victim.post(f"/r/{room.round.id}/klopt-niet/")
    room.host.post(room.path("afronden/"))
    return Release.objects.exists()


def test_who_sees_five_sheets_in_a_room_of_two_stops_it(open_room: Room) -> None:
    assert not learned(open_room, attack(open_room))
    assert open_room.round.state == "stopped"


def test_without_the_minute_it_works(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "FREEZE_SECONDS", 0)
    victim = attack(open_room)
    open_room.host.post(open_room.path("afronden/"))
    assert learned(open_room, victim)


def test_the_first_page_says_that_the_picture_trusts_the_host(open_room: Room) -> None:
    assert "vertrouwt erop dat de gastheer weet wie er meedoet" in (
        Client().get(f"/c/{open_room.round.code}/").content.decode()
    )
