"""A35: a guessed, leaked or logged host link."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from tests.attacks.looking import rows
from tests.room import Room

from leerrijk.people import links
from leerrijk.people import queries as people
from leerrijk.people.models import Group

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def guessed(room: Room) -> list[str]:
    """Which guesses open the host's page: the group's id, its stored digest, a part of the secret, nothing."""
    stored = Group.objects.get(pk=room.group).host_hash
    secret = room.host.cookies[f"host_{room.group}"].value
    opened = []
    for guess in (room.group, stored, secret[:-1], "x"):
        if Client().post(f"/gastheer/{guess}/").status_code != 404:
            opened.append(guess)
        thief = Client()
        thief.cookies[f"host_{room.group}"] = guess
        if thief.get(room.path()).status_code == 200:
            opened.append(guess)
    return opened


def test_no_guess_and_no_stolen_table_opens_it(room: Room) -> None:
    assert guessed(room) == []
    assert len(room.host.cookies[f"host_{room.group}"].value) * 6 >= 128


def test_were_the_secret_stored_as_it_is_a_stolen_table_would(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = Group.objects.get(pk=room.group).host_hash
    monkeypatch.setattr(links, "digest", lambda secret: secret)
    monkeypatch.setattr(people.links, "digest", lambda secret: secret)
    assert stored in guessed(room)


def test_the_link_leaves_no_trail(room: Room) -> None:
    secret = room.host.cookies[f"host_{room.group}"].value
    other = Client()
    shown = other.get(f"/gastheer/{secret}/")
    assert shown["Referrer-Policy"] == "no-referrer"
    assert "no-store" in shown["Cache-Control"]
    assert secret not in shown.content.decode().replace(f"/gastheer/{secret}/", "")
    went = other.post(f"/gastheer/{secret}/")
    assert secret not in went["Location"]
    cookie = other.cookies[f"host_{room.group}"]
    assert (cookie["httponly"], cookie["path"], cookie["samesite"]) == (True, room.path(), "Lax")


def test_the_host_of_one_group_is_nobody_in_another(room: Room) -> None:
    other = Room.start("Team Zuid")
    assert room.host.get(other.path()).status_code == 403


def after_the_date(room: Room) -> list[str]:
    """What a link that was kept still opens on the day on which the group is erased, before anything erased it."""
    secret = room.host.cookies[f"host_{room.group}"].value
    keeper = Client()
    keeper.cookies[f"host_{room.group}"] = secret
    with time_machine.travel(timezone.now() + timedelta(days=30)):
        opened = {
            "link": keeper.get(f"/gastheer/{secret}/").status_code,
            "exchange": keeper.post(f"/gastheer/{secret}/").status_code,
            "cookie": keeper.get(room.path()).status_code,
        }
    return [way for way, status in opened.items() if status < 400]


def test_after_the_date_it_opens_nothing(room: Room) -> None:
    assert after_the_date(room) == []


def test_without_the_date_it_would_open_all(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "present", lambda found: found)
    assert after_the_date(room) == ["link", "exchange", "cookie"]


def shown_again(room: Room) -> bool:
    """Whether who gets at the host's browser later can read the link on a page."""
    secret = room.host.cookies[f"host_{room.group}"].value
    assert secret in room.host.get(room.path("link/")).content.decode(), "it is shown after the start"
    pages = ("", "link/", "openen/", "wissen/")
    return any(secret in room.host.get(room.path(page)).content.decode() for page in pages)


def test_the_link_is_shown_once_and_stored_nowhere(room: Room) -> None:
    assert not shown_again(room)
    secret = room.host.cookies[f"host_{room.group}"].value
    assert not [table for table, kept in rows("default").items() if secret in " ".join(kept)]


def test_were_it_not_forgotten_it_would_be_shown_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("django.http.HttpResponse.delete_cookie", lambda *_, **__: None)
    assert shown_again(room)
