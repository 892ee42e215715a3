"""A18: traits of a device, kept beside a sheet, point to its owner."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from tests.attacks.looking import rows
from tests.room import Room

from leerrijk.answers.views import taking
from leerrijk.people.models import Group
from leerrijk.pure.pack import Instrument
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
TRAITS = {
    "HTTP_USER_AGENT": "An-Unusual-Phone/7.7",
    "HTTP_ACCEPT_LANGUAGE": "fy-NL,nl;q=0.9",
    "HTTP_X_FORWARDED_FOR": "203.0.113.77",
    "REMOTE_ADDR": "198.51.100.9",
    "HTTP_SEC_CH_UA_PLATFORM": "RiscOS",
    "HTTP_SEC_CH_VIEWPORT_WIDTH": "1777.0078125",
}


def kept(room: Room, capfd: pytest.CaptureFixture[str]) -> set[str]:
    """The traits of a phone that are in a row of either database, or on a channel that a log is made of."""
    phone = Client(**TRAITS)
    phone.post(f"/c/{room.round.code}/")
    room.fill(phone)
    room.send(phone)
    phone.get(f"/r/{room.round.id}/profiel/")
    phone.post(f"/r/{room.round.id}/vragen/1/", {"nobody": "asks"})
    everything = str(rows("default")) + str(rows("sealed")) + "".join(capfd.readouterr())
    return {name for name, value in TRAITS.items() if value in everything}


def test_no_trait_of_a_device_is_kept(open_room: Room, capfd: pytest.CaptureFixture[str]) -> None:
    assert kept(open_room, capfd) == set()


def test_a_trait_that_is_kept_is_found(
    open_room: Room, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = taking._begin

    def noting(request: HttpRequest, asked: Round, instrument: Instrument) -> HttpResponse:
        Group.objects.update(name=request.META["HTTP_USER_AGENT"])
        return begin(request, asked, instrument)

    monkeypatch.setattr(taking, "_begin", noting)
    assert kept(open_room, capfd) == {"HTTP_USER_AGENT"}
