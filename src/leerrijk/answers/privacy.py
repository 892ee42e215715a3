"""What the room of answers keeps, and the one hand that throws sheets away."""

from django.db import OperationalError, connections, transaction

from leerrijk.answers.sealed.models import Drawer, Measured, PaperSheet, Sheet
from leerrijk.people import actions as people
from leerrijk.people.privacy import KEPT_DAYS
from leerrijk.pure.keeping import Kept
from leerrijk.pure.scoring import Totals, may_renew
from leerrijk.rounds.queries import drawers_of_group

SEALED = "sealed"

KEPT = (
    Kept(
        what="sealed.Sheet: digest of a key, marks on the items, sent or not",
        why="a picture of the group, made once at the close",
        days=KEPT_DAYS,
        who_sees="the browser that holds the key; nobody else",
        erased_by="leerrijk.answers.privacy.erase_drawer, at the close and on the group's date",
    ),
    Kept(
        what="sealed.Drawer: a random name, open or shut; no key to the group",
        why="so that a sheet goes in before the close or not at all",
        days=KEPT_DAYS,
        who_sees="nobody",
        erased_by="leerrijk.answers.privacy.erase_drawer, at the close and on the group's date",
    ),
    Kept(
        what="sealed.Measured: sums of items, and cross-products within a scale, of rounds of twenty people or more",
        why="to say how well the questions measure; nobody's answers can be read from it",
        days=0,
        who_sees="everybody, as one number a scale that changes per 100 new answers of three rounds",
        erased_by="leerrijk.answers.privacy.forget_measured, by hand when an instrument goes",
    ),
    Kept(
        what="sealed.PaperSheet: sums of the scales of a paper sheet",
        why="a picture of the group, made once at the close",
        days=KEPT_DAYS,
        who_sees="the host who typed it",
        erased_by="leerrijk.answers.privacy.erase_drawer, at the close and on the group's date",
    ),
)


def erase_drawer(name: str, *, instrument: str = "", add: Totals | None = None) -> bool:
    """Erase all sheets of a drawer and the drawer itself, and leave no trace in the file or its log.

    Can be repeated at any time: it also wipes when the rows were gone already. False when traces may still
    lie there, because others kept the file busy; then it has to be repeated. What is to be added to the
    instrument's totals goes in with the erasure, so that it goes in once.
    """
    with transaction.atomic(using=SEALED):
        if add and Drawer.objects.filter(name=name).exists():
            _add(instrument, add)
        Sheet.objects.filter(drawer=name).delete()
        PaperSheet.objects.filter(drawer=name).delete()
        Drawer.objects.filter(name=name).delete()
    return wipe()


def _add(instrument: str, add: Totals) -> None:
    row, _made = Measured.objects.get_or_create(
        instrument=instrument, defaults={"totals": add.only(()).to_json()}
    )
    before = Totals.from_json(row.totals) if row.rounds else None
    after = before.plus(add) if before else add
    row.totals, row.rounds = after.to_json(), row.rounds + 1
    told = Totals.from_json(row.shown).n if row.shown else 0
    if may_renew(new_answers=after.n - told, new_rounds=row.rounds - row.shown_rounds):
        row.shown, row.shown_rounds = row.totals, row.rounds
    row.save()


def erase_group(group_id: str) -> None:
    """Erase a group with everything in it: its sheets first, so that none is left behind after a crash."""
    for drawer in drawers_of_group(group_id):
        erase_drawer(drawer)
    people.erase_group(group_id=group_id)
    empty_log("default")


def forget_measured(instrument: str) -> None:
    """Forget what was measured of an instrument."""
    Measured.objects.filter(instrument=instrument).delete()


def wipe() -> bool:
    """Rewrite the sealed file without freed pages and empty its log; False when others kept it busy."""
    connection = connections[SEALED]
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return False
    with connection.cursor() as cursor:
        try:
            cursor.execute("VACUUM")
        except OperationalError:
            return False
    return empty_log(SEALED)


def empty_log(alias: str) -> bool:
    """Empty the log of a database, which holds what was erased until then; False when others kept it busy."""
    connection = connections[alias]
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return False
    with connection.cursor() as cursor:
        try:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, _pages, _moved = cursor.fetchone()
        except OperationalError:
            return False
    return not busy
