"""What the doors show, read from the rooms below."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from leerrijk.people import access as people
from leerrijk.people.models import Group
from leerrijk.people.queries import demonstrations
from leerrijk.people.roles import Role
from leerrijk.rounds.access import beamer_mark
from leerrijk.rounds.models import PAPER, Round
from leerrijk.rounds.queries import round_of_group


@dataclass(frozen=True, slots=True)
class Shown:
    """A group of the demonstration with its round."""

    group: Group
    round: Round | None
    beamer: str


def group_page(group: Group, person: Role) -> dict[str, Any]:
    """What a group's own page shows: where its round stands and what this person may do."""
    asked = round_of_group(group.id)
    return {
        "group": group,
        "round": asked,
        "paper": bool(asked and asked.mode == PAPER),
        "may_change": bool(people.may(person, "round.open")),
        "beamer": reverse("answers:beamer", args=[group.id, beamer_mark(group.id)]) if asked else "",
    }


def demonstration_pages() -> list[Shown]:
    """The groups of the demonstration with the ways to all their pages; empty where it is not loaded."""
    return [
        Shown(
            group, round_of_group(group.id), reverse("answers:beamer", args=[group.id, beamer_mark(group.id)])
        )
        for group in demonstrations()
    ]
