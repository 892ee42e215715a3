"""What can be read about the offer of a group."""

from collections.abc import Mapping

from django.db import connection

from leerrijk.activities.models import MOST_HOURS
from leerrijk.content.queries import pack
from leerrijk.pure.offer import Offered
from leerrijk.pure.pack import Element

__all__ = ["MOST_HOURS", "forms", "offered", "ticked", "weighed"]

TICKED = "SELECT form, hours FROM activities_activity WHERE group_id = %s"


def forms() -> tuple[Element, ...]:
    """The learning forms that can be ticked, in the order of the pack: those whose weights are known."""
    return tuple(form for form in pack().of_kind("form") if form.weights)


def ticked(group_id: str) -> dict[str, int]:
    """The hours per participant per year of each form that the group is offered, by form id.

    In SQL, because the picture of a group asks this each time, and Django words it anew for longer than all
    else that the picture does.
    """
    with connection.cursor() as cursor:
        cursor.execute(TICKED, [group_id])
        return dict(cursor.fetchall())


def weighed(hours: Mapping[str, int]) -> tuple[Offered, ...]:
    """These hours with the weights of each form, in the order of the pack.

    A form that the pack no longer knows has no weights and is left out.
    """
    return tuple(Offered(form.id, hours[form.id], form.weights or {}) for form in forms() if form.id in hours)


def offered(group_id: str) -> tuple[Offered, ...]:
    """The offer of a group with the weights of each form; empty when nothing is ticked."""
    return weighed(ticked(group_id))
