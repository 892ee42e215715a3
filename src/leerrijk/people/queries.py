"""What can be read about groups."""

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from leerrijk.people import links
from leerrijk.people.access import Gone, Missing
from leerrijk.people.models import NAME_LENGTH, Group

__all__ = ["LONGEST_NAME", "Group", "demonstrations", "due", "group", "group_of_host_link", "present"]

LONGEST_NAME = NAME_LENGTH


def group(group_id: str) -> Group:
    """The group with this id. Raises `Missing`, and `Gone` once its date has passed."""
    return present(_one(pk=group_id))


def group_of_host_link(secret: str) -> Group:
    """The group that a host link opens. Raises `Missing`, and `Gone` once its date has passed."""
    return present(_one(host_hash=links.digest(secret)))


def demonstrations() -> list[Group]:
    """The groups of the demonstration, by name."""
    return list(Group.objects.filter(demo=True).order_by("name"))


def due(today: date) -> list[Group]:
    """The groups whose date has come: they are to be erased."""
    return list(Group.objects.filter(erased_on__lte=today))


def present(found: Group) -> Group:
    """The group itself, unless its date has passed: then `Gone`, also when the erasing is late."""
    if found.erased_on <= timezone.localdate():
        raise Gone(
            _(
                "This group is gone. A group is erased 30 days after its start, with everything that was in it."
            )
        )
    return found


def _one(**which: str) -> Group:
    found = Group.objects.filter(**which).first()
    if found is None:
        raise Missing
    return found
