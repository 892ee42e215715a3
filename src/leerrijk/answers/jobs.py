"""What the worker does for the rooms up to here."""

from django.utils import timezone
from django_tasks import task

from leerrijk.answers.privacy import erase_group, wipe
from leerrijk.people.queries import due


@task()
def erase_due_groups() -> None:
    """Erase every group whose date has come, with everything in it; an open round included."""
    groups = due(timezone.localdate())
    for group in groups:
        erase_group(group.id)
    if groups:
        wipe()
