"""A group whose round is over, made without the asking: the release is written as a close would write it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.test import Client

from leerrijk.activities.models import Activity
from leerrijk.people.access import host_cookie
from leerrijk.people.actions import start_group
from leerrijk.people.links import sign_pass
from leerrijk.people.models import Group
from leerrijk.pure.protection import Withheld, publish, to_json
from leerrijk.pure.tokens import new_secret
from leerrijk.releases.models import Release
from leerrijk.rounds import access as rounds
from leerrijk.rounds.models import Round

SCALES = tuple(
    f"preference.{name}"
    for name in ("apperception", "participation", "acquisition", "exercising", "discovery")
)
LIKED = (15, 17, 10, 12, 18)
"""Sums of four answers: discovery and participation stand highest, acquisition lowest."""
TRAINING = {"form.training": 40, "form.education": 20}


@dataclass(frozen=True)
class Pictured:
    """A group, its round, the browser of the host and that of somebody who sent."""

    group: Group
    round: Round
    host: Client
    phone: Client

    @property
    def page(self) -> str:
        """The host's address of the picture."""
        return f"/groep/{self.group.id}/beeld/"

    @property
    def seen(self) -> str:
        """The participants' address of the picture."""
        return f"/r/{self.round.id}/beeld/"

    @property
    def beamer(self) -> str:
        """The beamer's address of the picture."""
        return f"/beamer/{self.group.id}/{rounds.beamer_mark(self.group.id)}/beeld/"

    @property
    def offer(self) -> str:
        """The address where the offer is ticked."""
        return f"/groep/{self.group.id}/aanbod/"


def sums(people: int, liked: Sequence[int] = LIKED) -> list[dict[str, int]]:
    """People who lean the same way, each a little different."""
    return [
        {scale: total + (person % 3) - 1 for scale, total in zip(SCALES, liked, strict=True)}
        for person in range(people)
    ]


def pictured(
    *,
    people: int = 8,
    liked: Sequence[int] = LIKED,
    offer: Mapping[str, int] | None = None,
    state: str = "closed",
) -> Pictured:
    """A group with so many sheets; a round that is not closed has no release."""
    group, secret = start_group(name="Team Noord", language="nl", today=date.today())
    asked = Round.objects.create(
        group=group,
        drawer=new_secret(),
        instrument="preferences",
        pack="toekomstscenario",
        pack_version="2024.1",
        mode="phones",
        state=state,
        code="een-twee-drie" if state == "open" else None,
        notice={},
        opened_on=date.today(),
    )
    if state == "closed":
        made = publish({"group": frozenset(range(people))}, sums(people, liked), scales=SCALES, items=4)[
            "group"
        ]
        Release.objects.create(round=asked, made_on=date.today(), cells={"group": to_json(made)})
        assert isinstance(made, Withheld) == (people < 5)
    Activity.objects.bulk_create(
        Activity(group=group, form=form, hours=hours) for form, hours in (offer or {}).items()
    )
    host, phone = Client(), Client()
    host.cookies[host_cookie(group.id)] = secret
    phone.cookies[rounds.pass_cookie(asked.id)] = sign_pass(asked.id)
    return Pictured(group, asked, host, phone)
