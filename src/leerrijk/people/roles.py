"""What each role may do, in plain words. The pages' buttons, the actions and the tests read this one table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


class Role(StrEnum):
    """How somebody stands towards one group. A secret link is a role like any other."""

    VISITOR = "visitor"
    ONLOOKER = "onlooker"
    PARTICIPANT = "participant"
    BEAMER = "beamer"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Right:
    """One thing that can be done with a group, and who may."""

    action: str
    roles: frozenset[Role]
    words: _StrPromise


def _right(action: str, words: _StrPromise, *roles: Role) -> tuple[str, Right]:
    return action, Right(action, frozenset(roles), words)


RIGHTS: dict[str, Right] = dict(
    (
        _right("group.start", _("Start a group"), Role.VISITOR, Role.PARTICIPANT, Role.HOST),
        _right("group.see", _("See the page of the group"), Role.HOST, Role.ONLOOKER),
        _right("group.erase", _("Erase the group"), Role.HOST),
        _right("kit.get", _("Download what is needed for the meeting"), Role.HOST, Role.ONLOOKER),
        _right("round.open", _("Open the questionnaire"), Role.HOST),
        _right(
            "round.count",
            _("See how many have sent"),
            Role.HOST,
            Role.ONLOOKER,
            Role.BEAMER,
            Role.PARTICIPANT,
        ),
        _right("round.close", _("Close the questionnaire, reopen it or erase it unread"), Role.HOST),
        _right("round.object", _("Say that the number of sheets is wrong"), Role.PARTICIPANT),
        _right("sheet.type", _("Type in paper sheets"), Role.HOST),
        _right(
            "picture.see",
            _("See the picture of the group"),
            Role.HOST,
            Role.ONLOOKER,
            Role.BEAMER,
            Role.PARTICIPANT,
        ),
        _right(
            "offer.see",
            _("See what the group is offered"),
            Role.HOST,
            Role.ONLOOKER,
            Role.BEAMER,
            Role.PARTICIPANT,
        ),
        _right("offer.change", _("Tick what the group is offered"), Role.HOST),
    )
)
