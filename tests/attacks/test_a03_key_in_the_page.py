"""A3: a script, a screenshot or a saved page that holds the key of a sheet opens the sheet elsewhere."""

import pytest
from django.http import HttpResponse
from tests.room import Room

from leerrijk.answers.views import taking

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def readable(room: Room) -> set[str]:
    """The places where a page, or a script on it, can read the key of the sheet it shows."""
    phone = room.join()
    name = f"sheet_{room.round.id}"
    key = phone.cookies[name].value
    found = set() if phone.cookies[name]["httponly"] else {"a script can read the cookie"}
    room.fill(phone)
    for page in ("vragen/1/", "vragen/4/", "verstuur/", "profiel/", "stand/", "profiel.pdf"):
        if page == "profiel/":
            room.send(phone)
        response = phone.get(f"/r/{room.round.id}/{page}")
        assert response.status_code == 200, page
        seen = str(dict(response.headers)) + response.content.decode("latin-1")
        found |= {page} if key in seen else set()
    return found


def test_no_page_holds_the_key_of_its_sheet(open_room: Room) -> None:
    assert readable(open_room) == set()


def test_a_cookie_that_scripts_may_read_is_found(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def open_cookie(response: HttpResponse, name: str, value: str) -> None:
        response.set_cookie(name, value, httponly=False)

    monkeypatch.setattr(taking, "_set", open_cookie)
    assert readable(open_room) == {"a script can read the cookie"}
