"""A page of questions is made once for everybody, and says each only what is theirs."""

import re

import pytest
from django.test import Client
from tests.room import Room

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])

KEY = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
CHECKED = re.compile(r'name="([^"]+)" value="(\d)" checked')


def _begin(room: Room) -> Client:
    """A phone whose forms are checked for their key, as a browser's are."""
    phone = Client(enforce_csrf_checks=True)
    first = phone.get(f"/c/{room.round.code}/").content.decode()
    key = KEY.search(first)
    assert key
    assert phone.post(f"/c/{room.round.code}/", {"csrfmiddlewaretoken": key[1]}).status_code == 302
    return phone


def test_each_phone_gets_a_key_of_its_own_and_no_mark_of_another(open_room: Room) -> None:
    path, items = f"/r/{open_room.round.id}/vragen/1/", open_room.instrument.pages()[0]
    keys = set()
    for mark in ("2", "5"):
        phone = _begin(open_room)
        page = phone.get(path).content.decode()
        assert CHECKED.findall(page) == []
        found = set(KEY.findall(page))
        assert len(found) == 1
        keys |= found
        answers = {item.id: mark for item in items}
        assert phone.post(path, {**answers, "csrfmiddlewaretoken": found.pop()}).status_code == 302
        assert dict(CHECKED.findall(phone.get(path).content.decode())) == answers
    assert len(keys) == 2


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_unanswered_page_is_the_same_page(open_room: Room, language: str) -> None:
    path = f"/r/{open_room.round.id}/vragen/2/"
    phone = open_room.join()
    headers = {"accept-language": language}
    first, again = (KEY.sub("", phone.get(path, headers=headers).content.decode()) for _time in range(2))
    assert first == again
    assert f'<html lang="{language}"' in first
    assert first.count('type="radio"') == 5 * len(open_room.instrument.pages()[1])
