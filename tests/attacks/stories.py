"""What happens on the attacker's machine: `python -m tests.attacks.stories STORY [RULE SWITCHED OFF ...]`.

Each story goes through the pages as people do, and gives what the attacker saw or knows already.
"""

import hashlib
import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

import django

django.setup()

from django.db import connections  # noqa: E402
from django.db.models import F  # noqa: E402
from django.test.utils import setup_test_environment  # noqa: E402
from tests.room import Room  # noqa: E402

from leerrijk.answers import actions, privacy  # noqa: E402
from leerrijk.answers.sealed.models import Sheet  # noqa: E402
from leerrijk.people.models import Group  # noqa: E402
from leerrijk.releases import actions as releases  # noqa: E402
from leerrijk.rounds.models import Round  # noqa: E402

PEOPLE = 10
SEALED = "sealed"


def marks_of(person: int) -> list[int]:
    """Twenty answers that are like nobody else's."""
    digest = hashlib.sha256(f"person {person}".encode()).digest()
    return [1 + digest[place] % 5 for place in range(20)]


def trace(marks: list[int]) -> str:
    """How a sheet looks on the disk."""
    return "".join(map(str, marks))


def answered() -> dict[str, Any]:
    """Ten people send, one after another; one more keeps an unsent sheet. The round stays open."""
    return _answered()[1]


def _answered() -> tuple[Room, dict[str, Any]]:
    room = Room.start()
    room.open()
    phones = [room.take_part(marks_of(person)) for person in range(PEOPLE)]
    late = room.join()
    room.fill(late, marks_of(PEOPLE))
    keys = [phone.cookies[f"sheet_{room.round.id}"].value for phone in [*phones, late]]
    return room, {
        "arrived": [trace(marks_of(person)) for person in range(PEOPLE)],
        "unsent": trace(marks_of(PEOPLE)),
        "keys": keys,
        "code": room.round.code,
        "round": room.round.id,
        "host": room.host.cookies[f"host_{room.group}"].value,
        "group": room.group,
    }


def closed() -> dict[str, Any]:
    """The same, and then the host closes the round, through the pages."""
    room, known = _answered()
    return known | {"state": room.close().state}


def erased() -> dict[str, Any]:
    """A host starts a group and erases it again."""
    room = Room.start("Team with a name of its own")
    room.open()
    room.take_part(marks_of(0))
    assert room.host.post(room.path("wissen/")).status_code == 200
    return {"name": "Team with a name of its own"}


def pragmas() -> dict[str, list[int]]:
    """How both files are kept."""
    found: dict[str, list[int]] = {"secure_delete": [], "temp_store": []}
    for alias in ("default", SEALED):
        with connections[alias].cursor() as cursor:
            for name in found:
                cursor.execute(f"PRAGMA {name}")
                found[name].append(cursor.fetchone()[0])
    return found


def with_rowid() -> None:
    """Switch off: tables of the sealed database without a hidden row number."""
    with connections[SEALED].cursor() as cursor:
        cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'sealed_sheet'")
        made = cursor.fetchone()[0]
        cursor.execute("DROP TABLE sealed_sheet")
        cursor.execute(made.replace("WITHOUT ROWID", ""))


def with_time() -> None:
    """Switch off: no time is kept with a sheet."""
    with connections[SEALED].cursor() as cursor:
        cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'sealed_sheet'")
        made = cursor.fetchone()[0]
        cursor.execute("DROP TABLE sealed_sheet")
        cursor.execute(made.replace('"sent"', '"made" text NOT NULL DEFAULT CURRENT_TIMESTAMP, "sent"', 1))


def with_order() -> None:
    """Switch off: the id of a sheet is random."""
    Sheet._meta.get_field("id").default = lambda: f"{Sheet.objects.count() + 1:08}"


def with_trail() -> None:
    """Switch off: sending writes nothing into the first database."""
    send = actions.send

    def telling(*, asked: Round, key: str) -> None:
        send(asked=asked, key=key)
        Group.objects.filter(pk=asked.group_id).update(name=F("name"))

    actions.send = telling


def without_wipe() -> None:
    """Switch off: after the close the file is rewritten and its log emptied."""
    privacy.wipe = lambda: True


def without_secure_delete() -> None:
    """Switch off: what is deleted is overwritten."""
    for alias in (SEALED, "default"):
        options = connections[alias].settings_dict["OPTIONS"]
        options["init_command"] = "PRAGMA journal_mode=WAL; PRAGMA secure_delete=OFF;"


def without_empty_log() -> None:
    """Switch off: the log is emptied when something was erased."""
    privacy.empty_log = lambda alias: True


def without_erasing() -> None:
    """Switch off: at the close the sheets are erased."""
    releases.erase_drawer = lambda *_, **__: True


STORIES: dict[str, Callable[[], Any]] = {each.__name__: each for each in (answered, closed, erased, pragmas)}
SWITCHES: dict[str, Callable[[], None]] = {
    each.__name__: each
    for each in (
        with_rowid,
        with_time,
        with_order,
        with_trail,
        without_wipe,
        without_secure_delete,
        without_empty_log,
        without_erasing,
    )
}


def main(story: str, *switched_off: str) -> None:
    """Tell one story, print what is known after it, and leave the files as a power cut does."""
    setup_test_environment()
    for rule in switched_off:
        SWITCHES[rule]()
    print(json.dumps(STORIES[story]()), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
