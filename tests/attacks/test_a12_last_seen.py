"""A12: a record of who looked when, laid beside the moment at which a sheet came in."""

import pytest
from django.http import HttpRequest
from tests.attacks.looking import rows, seen
from tests.room import Room

from leerrijk.people import access
from leerrijk.people.models import Group
from leerrijk.people.roles import Role

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def remembered(room: Room) -> set[str]:
    """The tables in which something is left of host, participant and beamer looking at every page."""
    phone = room.join()
    room.fill(phone)
    room.send(phone)
    before = rows("default") | rows("sealed")
    seen(room, phone)
    for page in ("vragen/1/", "verstuur/", "profiel/", "profiel.pdf"):
        phone.get(f"/r/{room.round.id}/{page}")
    after = rows("default") | rows("sealed")
    return {table for table in after if after[table] != before[table]}


def test_looking_leaves_nothing(open_room: Room) -> None:
    assert remembered(open_room) == set()


def test_a_record_of_looking_is_found(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    role = access.role

    def noting(group: Group, cookies: HttpRequest) -> Role:
        Group.objects.filter(pk=group.pk).update(name="seen just now")
        return role(group, cookies)

    monkeypatch.setattr(access, "role", noting)
    assert remembered(open_room) == {"people_group"}
