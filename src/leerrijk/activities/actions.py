"""What can be done with the offer of a group."""

from collections.abc import Mapping

from django.db import transaction

from leerrijk.activities.models import MOST_HOURS, Activity
from leerrijk.activities.queries import forms
from leerrijk.people.access import require
from leerrijk.people.models import Group
from leerrijk.people.roles import Role


class NoOffer(ValueError):
    """A form that the pack does not know, or hours that cannot be those of a year."""


def set_offer(*, group: Group, person: Role, hours: Mapping[str, int]) -> None:
    """Let the offer of the group be these forms, with hours per participant per year; what is not named goes.

    Raises `Refused` for who may not, and `NoOffer` for an unknown form or hours outside 1 to 2000; then nothing
    has changed.
    """
    require(person, "offer.change")
    known = {form.id for form in forms()}
    for form, each in hours.items():
        if form not in known or not 1 <= each <= MOST_HOURS:
            raise NoOffer(f"{form}: {each}")
    with transaction.atomic():
        Activity.objects.filter(group=group).exclude(form__in=hours).delete()
        Activity.objects.bulk_create(
            [Activity(group=group, form=form, hours=each) for form, each in hours.items()],
            update_conflicts=True,
            unique_fields=["group", "form"],
            update_fields=["hours"],
        )
