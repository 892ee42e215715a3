"""A34: the next person on a shared tablet looks back. *Done, next* erases the key, and no paper is offered."""

import pytest
from django.test import Client
from tests.room import Room

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def left_behind(room: Room) -> list[str]:
    """What the next person can open of the one before: pages, and keys in the browser."""
    tablet = room.join(shared=True)
    room.fill(tablet, 5)
    room.send(tablet)
    key = tablet.cookies[f"sheet_{room.round.id}"].value
    tablet.post(f"/r/{room.round.id}/volgende/")
    pages = ("profiel/", "profiel.pdf", "vragen/1/", "verstuur/", "stand/")
    found = [page for page in pages if _opens(tablet, f"/r/{room.round.id}/{page}")]
    return found + [name for name, morsel in tablet.cookies.items() if morsel.value == key]


def _opens(tablet: Client, address: str) -> bool:
    return tablet.get(address, follow=True).status_code == 200


def test_the_next_person_finds_nothing(open_room: Room) -> None:
    assert left_behind(open_room) == []


def test_no_paper_lies_on_a_tablet_that_goes_round(open_room: Room) -> None:
    tablet = open_room.join(shared=True)
    open_room.fill(tablet)
    open_room.send(tablet)
    assert tablet.get(f"/r/{open_room.round.id}/profiel.pdf").status_code == 404


def test_without_erasing_the_key_everything_is_found(
    open_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("django.http.HttpResponse.delete_cookie", lambda *_, **__: None)
    assert "profiel/" in left_behind(open_room)
