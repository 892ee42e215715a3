"""What can be done with a round. Its sheets are another room's: see `answers` and `releases`."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from leerrijk.content.queries import pack
from leerrijk.people import links
from leerrijk.people.access import Refused
from leerrijk.people.models import Group
from leerrijk.rounds import making
from leerrijk.rounds.models import PAPER, PHONES, STATES, WITH_CODE, Round

FREEZE_SECONDS = 60
CODE_TRIES = 5


class Moved(Exception):
    """The round is no longer in the state that this asks; somebody else was first."""


def controller(own_words: str) -> str:
    """Who is responsible: as the server is set, else the host's own words on a server in the room itself.

    Raises `Refused` when the server is on the internet and nobody is named.
    """
    if settings.CONTROLLER:
        return settings.CONTROLLER
    if not (settings.LOOPBACK or settings.LAN):
        raise Refused(
            _(
                "Nobody is named as responsible on this server, so no questionnaire can open. Tell its administrator."
            )
        )
    return own_words.strip()


def open_round(
    *, group: Group, instrument: str, mode: str, own_words: str, drawer: str, today: date
) -> Round:
    """Open the one round of a group; on phones with a code that no other round has.

    Its sheets go into `drawer`, which must be open by then. Raises `Refused` when the group already had a
    round or nobody is responsible.
    """
    if mode not in (PHONES, PAPER):
        raise Refused(_("A questionnaire is on phones or on paper."))
    responsible = controller(own_words)
    if not responsible:
        raise Refused(_("Say who is responsible before the questionnaire opens."))
    current = pack()
    for _try in range(CODE_TRIES):
        try:
            with transaction.atomic():
                return Round.objects.create(
                    group=group,
                    drawer=drawer,
                    instrument=instrument,
                    pack=current.id,
                    pack_version=current.version,
                    mode=mode,
                    code=links.new_code() if mode == PHONES else None,
                    notice=making.notice(group=group.name, controller=responsible, mode=mode),
                    opened_on=today,
                )
        except IntegrityError:
            if Round.objects.filter(group=group).exists():
                raise Refused(_("This group has had its round: a group does this once.")) from None
    raise Refused(_("No free code was found. Try again."))


def move(asked: Round, to: str, *, frozen_until: datetime | None = None) -> None:
    """Move a round to its next state, once. Raises `Moved` when it is in another state by now.

    The code is forgotten as soon as the round can no longer be reopened.
    """
    if to not in STATES[asked.state]:
        raise Moved(f"{asked.state} -> {to}")
    code = asked.code if to in WITH_CODE else None
    with transaction.atomic():
        moved = Round.objects.filter(pk=asked.pk, state=asked.state).update(
            state=to, frozen_until=frozen_until, code=code
        )
    if not moved:
        raise Moved(f"{asked.state} -> {to}")
    asked.state, asked.frozen_until, asked.code = to, frozen_until, code


def freeze(asked: Round, *, now: datetime) -> datetime:
    """Begin the minute in which everybody who sent can say that the number of sheets is wrong."""
    until = now + timedelta(seconds=FREEZE_SECONDS)
    move(asked, "freezing", frozen_until=until)
    return until
