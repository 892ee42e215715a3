"""The two statements that everybody in the room asks at once, written in SQL.

Django's own queries are three quarters of what a save costs, nearly all of it spent on wording them anew.
"""

from dataclasses import dataclass

from django.db import connections

SEALED = "sealed"
FIND = """
    SELECT sheet.id, sheet.marks, sheet.sent, drawer.open
    FROM sealed_sheet AS sheet LEFT JOIN sealed_drawer AS drawer ON drawer.name = sheet.drawer
    WHERE sheet.key_hash = %s AND sheet.drawer = %s
"""
MARK = "UPDATE sealed_sheet SET marks = %s WHERE id = %s"


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet as it lies in its drawer, and whether that drawer is open."""

    id: str
    marks: str
    sent: bool
    can_take: bool


def find(*, drawer: str, key_hash: str) -> Found | None:
    """The sheet in this drawer with this digest of its key, or None."""
    with connections[SEALED].cursor() as cursor:
        cursor.execute(FIND, [key_hash, drawer])
        row = cursor.fetchone()
    return Found(row[0], row[1], bool(row[2]), bool(row[3])) if row else None


def mark(*, sheet: str, marks: str) -> None:
    """Write the marks of a sheet. Its table refuses what is not on the scale (`IntegrityError`)."""
    with connections[SEALED].cursor() as cursor:
        cursor.execute(MARK, [marks, sheet])
