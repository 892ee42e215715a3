"""What runs when. A job that was late does no harm: each does what is due, and twice is as good as once."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.management import call_command
from django.db import close_old_connections
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from leerrijk.answers.jobs import erase_due_groups
from leerrijk.content.jobs import erase_due_reactions
from leerrijk.releases.jobs import finish_all
from leerrijk.rounds.queries import any_to_finish

LOOK_SECONDS = 2.0


@task()
def forget_old_jobs() -> None:
    """Erase what the queue remembers of jobs that are done."""
    call_command("prune_db_task_results", min_age_days=1, failed_min_age_days=7, verbosity=0)


def always(now: datetime) -> bool:
    """The check of a job that looks for itself what is due."""
    return True


@dataclass(frozen=True, slots=True)
class Job:
    """A task, how often it is due at most, and whether there is anything for it to do."""

    task: Any
    every: timedelta
    needed: Callable[[datetime], bool] = always


JOBS = (
    Job(finish_all, timedelta(seconds=1), needed=any_to_finish),
    Job(erase_due_groups, timedelta(hours=1)),
    Job(erase_due_reactions, timedelta(hours=12)),
    Job(forget_old_jobs, timedelta(hours=12)),
)


def enqueue_due(last: dict[str, datetime], now: datetime) -> list[str]:
    """Queue every job whose time has come and that does not stand in the queue already; their names.

    `last` remembers, by task path, when each was queued; it is changed.
    """
    queued = []
    for job in JOBS:
        path = job.task.module_path
        if (path in last and now - last[path] < job.every) or not job.needed(now):
            continue
        last[path] = now
        if not DBTaskResult.objects.ready().filter(task_path=path).exists():
            job.task.enqueue()
            queued.append(path)
    return queued


def keep_time(
    stop: threading.Event, look: Callable[[dict[str, datetime], datetime], Any] = enqueue_due
) -> None:
    """Look every few seconds which jobs are due, until `stop` is set."""
    last: dict[str, datetime] = {}
    while True:
        look(last, timezone.now())
        close_old_connections()
        if stop.wait(LOOK_SECONDS):
            return
