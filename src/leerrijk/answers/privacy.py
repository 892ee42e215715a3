"""What the room of answers keeps, and the one hand that throws sheets away."""

from django.db import OperationalError, connections, transaction

from leerrijk.answers.sealed.models import Drawer, PaperSheet, Sheet
from leerrijk.people import actions as people
from leerrijk.pure.keeping import Kept
from leerrijk.rounds.queries import drawers_of_group

SEALED = "sealed"

KEPT = (
    Kept(
        what="sealed.Sheet: digest of a key, marks on the items, sent or not",
        why="a picture of the group, made once at the close",
        days=30,
        who_sees="the browser that holds the key; nobody else",
        erased_by="leerrijk.answers.privacy.erase_drawer, at the close and on the group's date",
    ),
    Kept(
        what="sealed.PaperSheet: sums of the scales of a paper sheet",
        why="a picture of the group, made once at the close",
        days=30,
        who_sees="the host who typed it",
        erased_by="leerrijk.answers.privacy.erase_drawer, at the close and on the group's date",
    ),
)


def erase_drawer(name: str) -> bool:
    """Erase all sheets of a drawer and the drawer itself, and leave no trace in the file or its log.

    Can be repeated at any time: it also wipes when the rows were gone already. False when traces may still
    lie there, because others kept the file busy; then it has to be repeated.
    """
    with transaction.atomic(using=SEALED):
        Sheet.objects.filter(drawer=name).delete()
        PaperSheet.objects.filter(drawer=name).delete()
        Drawer.objects.filter(name=name).delete()
    return wipe()


def erase_group(group_id: str) -> None:
    """Erase a group with everything in it: its sheets first, so that none is left behind after a crash."""
    for drawer in drawers_of_group(group_id):
        erase_drawer(drawer)
    people.erase_group(group_id=group_id)
    empty_log("default")


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
