"""What the worker does for releases."""

from django.utils import timezone
from django_tasks import task

from leerrijk.releases.actions import TooEarly, finish
from leerrijk.rounds.actions import Moved
from leerrijk.rounds.models import Round
from leerrijk.rounds.queries import unfinished


@task()
def finish_round(round_id: str) -> None:
    """Make the release of a round whose minute has passed. Twice does no harm: a round moves once."""
    for asked in unfinished():
        if asked.pk == round_id:
            _finish(asked)


@task()
def finish_all() -> None:
    """Finish every close that a crash or a late worker left half done."""
    for asked in unfinished():
        _finish(asked)


def _finish(asked: Round) -> None:
    try:
        finish(asked=asked, now=timezone.now())
    except (TooEarly, Moved):
        return
