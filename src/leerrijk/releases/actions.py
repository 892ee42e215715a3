"""Closing a round: freeze, let everybody who sent object, make the release once, erase the sheets.

Each step can be repeated after a crash. The release exists once or not at all, and the picture opens only
when the sheets are gone.
"""

from datetime import datetime

from django.db import transaction

from leerrijk.answers.actions import measured_key, open_drawer, shut_drawer
from leerrijk.answers.privacy import erase_drawer
from leerrijk.content.queries import pack
from leerrijk.people.access import require
from leerrijk.people.roles import Role
from leerrijk.pure.pack import Instrument
from leerrijk.releases import making
from leerrijk.releases.models import Release
from leerrijk.rounds import actions as rounds
from leerrijk.rounds.models import PAPER, Round


class TooEarly(Exception):
    """The minute in which somebody may object has not passed."""


class NotWiped(Exception):
    """The sheets are erased, but others kept the file busy, so that traces of them may still lie in it."""


def close(*, asked: Round, person: Role, now: datetime) -> datetime | None:
    """Begin the close: no sheet goes in any more, and the minute to object begins; its end is returned.

    On paper nobody has sent, so there is nobody to object: the release is made at once and None returned.
    Raises `Refused`, and `Moved` when the round is not open.
    """
    require(person, "round.close")
    if asked.state != "open":
        raise rounds.Moved(f"{asked.state} -> freezing")
    shut_drawer(name=asked.drawer)
    if asked.mode == PAPER:
        rounds.move(asked, "closing")
        finish(asked=asked, now=now)
        return None
    return rounds.freeze(asked, now=now)


def object_to(*, asked: Round, person: Role) -> None:
    """Stop the close: a browser that sent says that the number of sheets is wrong. Raises `Refused`, `Moved`."""
    require(person, "round.object")
    rounds.move(asked, "stopped")


def reopen(*, asked: Round, person: Role) -> None:
    """Let the round go on after an objection. Raises `Refused`, and `Moved` unless the close was stopped."""
    require(person, "round.close")
    if asked.state != "stopped":
        raise rounds.Moved(f"{asked.state} -> open")
    open_drawer(name=asked.drawer)
    rounds.move(asked, "open")


def erase_unread(*, asked: Round, person: Role) -> None:
    """Erase all sheets without making a release, after an objection. Raises `Refused`, `Moved`."""
    require(person, "round.close")
    rounds.move(asked, "erasing")
    _finish_erasing(asked)


def finish(*, asked: Round, now: datetime) -> None:
    """Bring a close or an erasure that was begun to its end, from whatever step it stands at.

    Raises `TooEarly` within the minute to object, and `NotWiped` when it has to be repeated. Does nothing for
    a round that is open, stopped or done.
    """
    if asked.state == "erasing":
        _finish_erasing(asked)
        return
    if asked.state == "freezing":
        if asked.frozen_until and now < asked.frozen_until:
            raise TooEarly
        rounds.move(asked, "closing")
    if asked.state == "closing":
        instrument = pack().instruments[asked.instrument]
        _make_once(asked, instrument, now)
        key = measured_key(asked.pack, instrument)
        if not erase_drawer(asked.drawer, instrument=key, add=making.totals(asked, instrument)):
            raise NotWiped
        rounds.move(asked, "closed")


def _make_once(asked: Round, instrument: Instrument, now: datetime) -> None:
    shut_drawer(name=asked.drawer)
    with transaction.atomic():
        if not Release.objects.filter(pk=asked.pk).exists():
            Release.objects.create(round=asked, made_on=now.date(), cells=making.cells(asked, instrument))


def _finish_erasing(asked: Round) -> None:
    if not erase_drawer(asked.drawer):
        raise NotWiped
    rounds.move(asked, "erased")
