"""A12: a record of who looked when, laid beside the moment at which a sheet came in."""

from collections.abc import Callable

import pytest
from django.db import connections
from django.http import HttpRequest
from django.utils import timezone
from django_tasks import task
from tests.attacks.looking import rows, seen
from tests.room import Room

from leerrijk.people import access
from leerrijk.people.models import Group
from leerrijk.people.roles import Role
from leerrijk.project import jobs

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


def moments() -> set[str]:
    """Every column of both databases that can hold a time finer than the day."""
    found = set()
    for alias in ("default", "sealed"):
        with connections[alias].cursor() as cursor:
            for table in connections[alias].introspection.table_names(cursor):
                cursor.execute(f'PRAGMA table_info("{table}")')
                fine = [name for _n, name, kind, *_ in cursor.fetchall() if "time" in kind.lower()]
                found |= {f"{table}.{name}" for name in fine}
    return {each for each in found if not each.startswith(("django_tasks_database_", "django_migrations."))}


def test_the_only_moment_is_that_until_which_a_close_is_frozen(open_room: Room) -> None:
    assert moments() == {"rounds_round.frozen_until"}
    assert open_room.round.frozen_until is None
    open_room.take_part()
    assert open_room.close().frozen_until is None


def test_a_moment_beside_a_sheet_is_found(open_room: Room) -> None:
    with connections["sealed"].cursor() as cursor:
        cursor.execute("ALTER TABLE sealed_sheet ADD COLUMN made datetime NULL")
        try:
            assert "sealed_sheet.made" in moments()
        finally:
            cursor.execute("ALTER TABLE sealed_sheet DROP COLUMN made")


def queued(room: Room, worker: Callable[[], object]) -> set[str]:
    """What the queue of jobs, the one other place with times, says after two people answered."""
    people = [room.take_part(), room.take_part()]
    worker()
    known = {room.group, room.round.id, room.round.code or "-", room.round.drawer}
    known |= {phone.cookies[f"sheet_{room.round.id}"].value for phone in people}
    queue = "".join(rows("default")["django_tasks_database_dbtaskresult"])
    assert "erase_due_groups" in queue
    return {word for word in known if word in queue}


def test_the_queue_names_no_group_and_no_sheet(open_room: Room) -> None:
    assert queued(open_room, lambda: jobs.enqueue_due({}, timezone.now())) == set()


@task()
def erase_due_groups_of(asked: str) -> None:
    """A job that is told for which round it is."""


def test_a_job_that_is_told_the_round_is_found(open_room: Room) -> None:
    asked = open_room.round.id
    assert queued(open_room, lambda: erase_due_groups_of.enqueue(asked)) == {asked}
