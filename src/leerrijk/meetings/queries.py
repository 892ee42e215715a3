"""What the papers of a meeting need to know about its group."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings

from leerrijk.content.queries import pack
from leerrijk.meetings.access import group_with_kit
from leerrijk.people.models import Group
from leerrijk.people.privacy import KEPT_DAYS
from leerrijk.pure.pack import Instrument, Pack
from leerrijk.rounds.queries import round_of_group

INSTRUMENT = "preferences"


@dataclass(frozen=True, slots=True)
class Occasion:
    """A group that meets, as far as its papers tell: nothing secret is in it.

    `responsible` may be empty; `kept_days` is how long the group exists, `last_day` the last of them.
    """

    group_id: str
    name: str
    language: str
    responsible: str
    pack: Pack
    instrument: Instrument
    kept_days: int
    last_day: date
    demo: bool = False


def occasion(group_id: str, cookies: Mapping[str, str]) -> Occasion:
    """The occasion of a group, for whoever may download its kit.

    Raises `Missing`, `Gone` once the group's date has passed, and `Refused` with the reason.
    """
    found = group_with_kit(group_id, cookies)
    current = pack()
    return Occasion(
        group_id=found.id,
        name=found.name,
        language=found.language,
        responsible=_responsible(found),
        pack=current,
        instrument=current.instruments[INSTRUMENT],
        kept_days=KEPT_DAYS,
        demo=found.demo,
        last_day=found.erased_on - timedelta(days=1),
    )


def _responsible(group: Group) -> str:
    """Once a round is open its notice says it on the first line, which cannot change any more."""
    asked = round_of_group(group.id)
    if asked is None:
        return str(settings.CONTROLLER)
    _heading, text = asked.notice[group.language][0]
    return str(text)
