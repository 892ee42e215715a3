"""Which jobs run when, and that a late one does no harm."""

import threading
from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from tests.room import Room

from leerrijk.people.roles import Role
from leerrijk.project.jobs import JOBS, enqueue_due, keep_time
from leerrijk.releases import actions

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
FINISH = "leerrijk.releases.jobs.finish_all"


def test_every_job_is_queued_once_until_it_is_due_again() -> None:
    now, last = timezone.now(), {}
    first = enqueue_due(last, now)
    assert len(first) == len(JOBS) - 1
    assert enqueue_due(last, now + timedelta(minutes=1)) == []
    DBTaskResult.objects.all().delete()
    assert len(enqueue_due(last, now + timedelta(hours=13))) == len(first)


def test_a_job_that_stands_in_the_queue_is_not_queued_again() -> None:
    now = timezone.now()
    enqueue_due({}, now)
    waiting = DBTaskResult.objects.count()
    enqueue_due({}, now)
    assert DBTaskResult.objects.count() == waiting


def test_a_close_is_finished_only_when_its_minute_has_passed(open_room: Room) -> None:
    now = timezone.now()
    until = actions.close(asked=open_room.round, person=Role.HOST, now=now)
    assert until
    assert FINISH not in enqueue_due({}, now)
    assert FINISH in enqueue_due({}, until)


def test_the_clock_stops_when_it_is_told_to() -> None:
    stop, looks = threading.Event(), []

    def look(last: dict, now: object) -> None:
        looks.append(now)
        stop.set()

    keep_time(stop, look)
    assert len(looks) == 1
