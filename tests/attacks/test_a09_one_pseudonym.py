"""A9: what is the same in two rounds of one person ties the answers of both together."""

import pytest
from django.test import Client
from tests.room import Room

from leerrijk.answers import actions
from leerrijk.answers.sealed.models import Sheet
from leerrijk.pure.pack import Instrument
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
LENGTH = 8


def tied() -> set[str]:
    """The fields of two sheets, or the cookies of their keys, that begin alike for one browser in two groups."""
    phone, found, sheets, cookies = Client(), set(), [], []
    for name in ("Team Noord", "Team Zuid"):
        room = Room.start(name)
        room.open()
        assert phone.post(f"/c/{room.round.code}/").status_code == 302
        sheets.append(Sheet.objects.get(drawer=room.round.drawer))
        cookies.append(phone.cookies[f"sheet_{room.round.id}"].value)
    for field in ("id", "drawer", "key_hash"):
        one, other = (getattr(sheet, field) for sheet in sheets)
        found |= {field} if one[:LENGTH] == other[:LENGTH] else set()
    return found | ({"cookie"} if cookies[0][:LENGTH] == cookies[1][:LENGTH] else set())


def test_nothing_is_the_same_in_two_rounds() -> None:
    assert tied() == set()


def test_a_key_of_the_device_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = actions.begin

    def known(*, asked: Round, instrument: Instrument) -> str:
        begin(asked=asked, instrument=instrument)
        key = f"this-device-in-{asked.id}"
        Sheet.objects.filter(drawer=asked.drawer).update(key_hash=key)
        return key

    monkeypatch.setattr(actions, "begin", known)
    assert tied() == {"cookie", "key_hash"}
