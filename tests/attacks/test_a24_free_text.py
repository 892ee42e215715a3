"""A24: words give their writer away, so a round without names has no place to write any."""

import re

import pytest
from django.test import Client
from django.test.utils import override_settings
from tests.room import Room

from leerrijk.answers import forms
from leerrijk.answers.sealed.models import Sheet

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
WORDS = "iets wat alleen ik zo zeg"


def places_to_write(room: Room, phone: Client) -> list[str]:
    """Every field on the pages of a participant in which words can be typed."""
    pages = [f"/r/{room.round.id}/vragen/{number}/" for number in range(1, 5)] + [
        f"/r/{room.round.id}/verstuur/"
    ]
    shown = " ".join(phone.get(page).content.decode() for page in pages)
    return re.findall(r'<textarea|<input[^>]*type="(?:text|search|email|url)"', shown)


def smuggled(room: Room, phone: Client) -> bool:
    """Whether words sent instead of an answer end up in the drawer."""
    item = room.instrument.items[0].id
    try:
        phone.post(f"/r/{room.round.id}/vragen/1/", {item: WORDS})
    except ValueError:
        return True
    return any(WORDS in str(row) for row in Sheet.objects.values())


def test_there_is_no_place_to_write(open_room: Room) -> None:
    assert places_to_write(open_room, open_room.join()) == []


@override_settings(DEBUG=False)
def test_words_are_not_taken_in(open_room: Room) -> None:
    assert not smuggled(open_room, open_room.join())


def test_without_the_form_they_reach_the_drawer(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "read_answers", lambda sent, items: {name: sent[name] for name in sent})
    monkeypatch.setattr(
        "leerrijk.answers.actions._places", lambda instrument, page, answers: {next(iter(answers)): 0}
    )
    monkeypatch.setattr(
        "leerrijk.answers.actions.mark", lambda sheet, marks: (_ for _ in ()).throw(ValueError(marks))
    )
    assert smuggled(open_room, open_room.join())
