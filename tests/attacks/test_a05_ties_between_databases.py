"""A5: a write in the first database at the very moment of sending ties a sheet to a time, a row or a person."""

import hashlib

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from tests.room import Room

from leerrijk.answers import actions
from leerrijk.people.models import Group
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def written(room: Room) -> list[str]:
    """What is written into the first database, or whether a transaction spans both, while a phone answers."""
    with CaptureQueriesContext(connections["default"]) as first:
        room.take_part(4)
    return [
        each["sql"]
        for each in first.captured_queries
        if not each["sql"].lstrip().upper().startswith("SELECT")
    ]


def foreign(room: Room) -> set[str]:
    """The columns of the sealed database that hold a key of the first: of a group, a round or a host."""
    room.take_part(4)
    host = room.host.cookies[f"host_{room.group}"].value
    keys = {room.group, room.round.id, room.round.code, host, hashlib.sha256(host.encode()).hexdigest()}
    with connections["sealed"].cursor() as cursor:
        cursor.execute("SELECT * FROM sealed_sheet")
        names = [each[0] for each in cursor.description]
        return {
            name for row in cursor.fetchall() for name, value in zip(names, row, strict=True) if value in keys
        }


def test_answering_writes_nothing_into_the_first_database(open_room: Room) -> None:
    assert written(open_room) == []


def test_a_trail_of_sending_is_found(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    send = actions.send

    def telling(*, asked: Round, key: str) -> None:
        send(asked=asked, key=key)
        Group.objects.filter(pk=asked.group_id).update(name="Team Noord, 1 sent")

    monkeypatch.setattr(actions, "send", telling)
    assert written(open_room)


def test_no_sheet_holds_a_key_of_the_first_database(open_room: Room) -> None:
    assert foreign(open_room) == set()


def test_a_drawer_with_the_name_of_its_group_is_found(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions.links, "new_secret", lambda: room.group)
    room.open()
    monkeypatch.undo()
    assert foreign(room) == {"drawer"}
