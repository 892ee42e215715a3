"""What can be read about rounds."""

from datetime import datetime

from django.db import connection
from django.db.models import Q

from leerrijk.people import links
from leerrijk.people.access import Missing
from leerrijk.people.models import Group
from leerrijk.people.queries import present
from leerrijk.rounds.models import PAPER, PHONES, STATES, WITH_CODE, Round

__all__ = [
    "PAPER",
    "PHONES",
    "STATES",
    "WITH_CODE",
    "Round",
    "any_to_finish",
    "drawers_of_group",
    "open_real_rounds",
    "round_by_code",
    "round_by_id",
    "round_of_group",
    "seconds_left",
    "unfinished",
]

OF_ROUND = ("id", "group_id", "drawer", "instrument", "pack", "mode", "state", "code")
OF_GROUP = ("id", "name", "language", "host_hash", "demo", "erased_on")
ERASED_ON = Group._meta.get_field("erased_on")
READ = """
    SELECT asked.id, asked.group_id, asked.drawer, asked.instrument, asked.pack, asked.mode, asked.state,
        asked.code,
        own.id, own.name, own.language, own.host_hash, own.demo, own.erased_on
    FROM rounds_round AS asked JOIN people_group AS own ON own.id = asked.group_id
"""
BY_ID = f"{READ} WHERE asked.id = %s"
BY_CODE = f"{READ} WHERE asked.code = %s AND asked.state = 'open'"


def round_of_group(group_id: str) -> Round | None:
    """The round of a group, or None while it has none."""
    return Round.objects.select_related("group").filter(group_id=group_id).first()


def round_by_id(round_id: str) -> Round:
    """The round with its group. Raises `Missing`, and `Gone` once the group's date has passed."""
    found = _read(BY_ID, round_id)
    if found is None:
        raise Missing
    return found


def round_by_code(typed: str) -> Round | None:
    """The round that a code opens while it is open, however the code was typed; None tells nothing."""
    code = links.read_code(typed)
    return _read(BY_CODE, code) if code else None


def drawers_of_group(group_id: str) -> list[str]:
    """The names of the drawers in the sealed database that belong to a group's rounds."""
    return list(Round.objects.filter(group_id=group_id).values_list("drawer", flat=True))


def unfinished() -> list[Round]:
    """Rounds whose close or erasure was begun and not finished, or whose minute has begun."""
    return list(Round.objects.filter(state__in=["freezing", "closing", "erasing"]))


def any_to_finish(now: datetime) -> bool:
    """Whether a close or an erasure waits to be finished: its minute has passed, or a crash cut it short."""
    passed = Q(state="freezing", frozen_until__lte=now) | Q(state__in=["closing", "erasing"])
    return Round.objects.filter(passed).exists()


def seconds_left(asked: Round, now: datetime) -> int:
    """How many seconds everybody who sent can still say that the number of sheets is wrong; 0 outside that minute."""
    return max(0, round((asked.frozen_until - now).total_seconds())) if asked.frozen_until else 0


def open_real_rounds() -> int:
    """How many rounds are open in groups that are no demonstration."""
    return Round.objects.filter(state="open", group__demo=False).count()


def _read(statement: str, key: str) -> Round | None:
    """One round with its group. Raises `Gone` once the group's date has passed.

    In SQL, because every page and every save of a participant begins with it, and Django words it anew each
    time for longer than all the rest of a save takes. What is not in it is read when it is asked for.
    """
    with connection.cursor() as cursor:
        cursor.execute(statement, [key])
        row = cursor.fetchone()
    if row is None:
        return None
    found = Round.from_db("default", OF_ROUND, row[: len(OF_ROUND)])
    found.group = Group.from_db("default", OF_GROUP, row[len(OF_ROUND) :])
    found.group.erased_on = ERASED_ON.to_python(found.group.erased_on)
    present(found.group)
    return found
