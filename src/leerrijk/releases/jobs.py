"""What the worker does for releases."""

from django.utils import timezone
from django_tasks import task

from leerrijk.releases.actions import NotWiped, TooEarly, finish
from leerrijk.rounds.actions import Moved
from leerrijk.rounds.queries import Round, unfinished


@task()
def finish_all() -> None:
    """Make the release of every round whose minute has passed, and finish what a crash left half done."""
    for asked in unfinished():
        _finish(asked)


def _finish(asked: Round) -> None:
    try:
        finish(asked=asked, now=timezone.now())
    except (TooEarly, NotWiped, Moved):
        return
