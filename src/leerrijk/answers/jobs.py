"""What the worker does for the rooms up to here."""

from django.utils import timezone
from django_tasks import task

from leerrijk.answers.privacy import erase_group, wipe
from leerrijk.people.queries import due


@task()
def erase_due_groups() -> None:
    """Erase every group whose date has come, with everything in it; an open round included.

    Wipes even when none was due: an earlier wipe may have been kept from it by others.
    """
    for group in due(timezone.localdate()):
        erase_group(group.id)
    wipe()
