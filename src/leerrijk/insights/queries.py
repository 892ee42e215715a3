"""What the picture of a group is read from: a frozen row and the offer beside it. Never a sheet."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from leerrijk.people import queries as people
from leerrijk.people.models import Group
from leerrijk.pure.protection import CellFigures, Published, Withheld
from leerrijk.releases.queries import figures, release_of_group
from leerrijk.rounds.models import Round
from leerrijk.rounds.queries import round_of_group

REMEMBERED = 1024


class State(StrEnum):
    """How far a group is with its picture."""

    NOT_ASKED = "not_asked"
    WAITING = "waiting"
    ERASED = "erased"
    WITHHELD = "withheld"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Subject:
    """A group and how far it is; `figures` only when they are shown."""

    group: Group
    state: State
    figures: CellFigures | None


class NotReleased(LookupError):
    """The group has no release that may be seen."""


def of_group(group_id: str) -> Subject:
    """The subject of a group's address. Raises `Missing`, and `Gone` once its date has passed."""
    group = people.group(group_id)
    try:
        return _after(group, _frozen(group_id))
    except NotReleased:
        return Subject(group, _before(round_of_group(group_id)), None)


def of_round(asked: Round) -> Subject:
    """The subject of a round, which comes with its group."""
    try:
        return _after(asked.group, _frozen(asked.group_id))
    except NotReleased:
        return Subject(asked.group, _before(asked), None)


@lru_cache(maxsize=REMEMBERED)
def _frozen(group_id: str) -> Published:
    """What the round of a group published. Raises `NotReleased`.

    Read once a process: a release never changes and a closed round stays closed, for as long as its group is
    there, which every page asks first.
    """
    release = release_of_group(group_id)
    if release is None:
        raise NotReleased
    return figures(release)


def _after(group: Group, found: Published) -> Subject:
    if isinstance(found, Withheld):
        return Subject(group, State.WITHHELD, None)
    return Subject(group, State.SHOWN, found)


def _before(asked: Round | None) -> State:
    if asked is None:
        return State.NOT_ASKED
    return State.ERASED if asked.state in ("erasing", "erased") else State.WAITING
