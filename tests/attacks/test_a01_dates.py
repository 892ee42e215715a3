"""A1: a day or a time that is kept with a sheet without a name tells who sent it, to whoever was in the room."""

import re
import sqlite3

from tests.attacks.machine import Machine

TIME = re.compile(r"(19|20)\d\d-[01]\d|[0-2]?\d:[0-5]\d")


def moments(machine: Machine) -> set[str]:
    """Everything in the rows of the sealed database that reads as a day or a time."""
    with sqlite3.connect(machine.data / "sealed" / "sealed.sqlite3") as file:
        tables = ("sealed_sheet", "sealed_drawer", "sealed_papersheet")
        rows = [row for table in tables for row in file.execute(f"SELECT * FROM {table}")]
    assert rows
    return {str(value) for row in rows for value in row if TIME.search(str(value))}


def test_no_sheet_keeps_a_moment(machine: Machine) -> None:
    machine.tell("answered")
    assert moments(machine) == set()


def test_a_column_with_a_time_is_found(machine: Machine) -> None:
    machine.tell("answered", "with_time")
    assert moments(machine)
