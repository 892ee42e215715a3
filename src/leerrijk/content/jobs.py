"""What the worker does for the room of content."""

from django.utils import timezone
from django_tasks import task

from leerrijk.content import actions


@task()
def erase_due_reactions() -> None:
    """Erase the reactions whose twelve months are over."""
    actions.erase_due_reactions(timezone.localdate())
