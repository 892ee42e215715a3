"""What the picture of a group is read from: a frozen row and the offer beside it. Never a sheet."""

from dataclasses import dataclass
from enum import StrEnum

from leerrijk.people import queries as people
from leerrijk.people.models import Group
from leerrijk.pure.protection import CellFigures, Withheld
from leerrijk.releases.models import Release
from leerrijk.releases.queries import figures, release_of_group, release_of_round
from leerrijk.rounds.models import Round
from leerrijk.rounds.queries import round_by_id, round_of_group


class State(StrEnum):
    """How far a group is with its picture."""

    NOT_ASKED = "not_asked"
    WAITING = "waiting"
    ERASED = "erased"
    WITHHELD = "withheld"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Subject:
    """A group with what was released of its round; `figures` only when it is shown."""

    group: Group
    asked: Round | None
    state: State
    figures: CellFigures | None


def of_group(group_id: str) -> Subject:
    """The subject of a group's address. Raises `Group.DoesNotExist`, and `Gone` once its date has passed."""
    release = release_of_group(group_id)
    if release:
        return _released(release)
    asked = round_of_group(group_id)
    return Subject(
        people.present(asked.group) if asked else people.group(group_id), asked, _before(asked), None
    )


def of_round(round_id: str) -> Subject:
    """The subject of a round's address. Raises `Round.DoesNotExist`, and `Gone` once its date has passed."""
    release = release_of_round(round_id)
    if release:
        return _released(release)
    asked = round_by_id(round_id)
    return Subject(asked.group, asked, _before(asked), None)


def _released(release: Release) -> Subject:
    group, found = people.present(release.round.group), figures(release)
    if isinstance(found, Withheld):
        return Subject(group, release.round, State.WITHHELD, None)
    return Subject(group, release.round, State.SHOWN, found)


def _before(asked: Round | None) -> State:
    if asked is None:
        return State.NOT_ASKED
    return State.ERASED if asked.state in ("erasing", "erased") else State.WAITING
