"""A4: rows that lie in order of arrival can be laid beside the order in which people pressed *Send*."""

import sqlite3

import pytest
from tests.attacks.machine import Machine


def order(machine: Machine, *switched_off: str) -> list[int]:
    """People by the order that the database has: by a hidden row number, else as the rows come."""
    known = machine.tell("answered", *switched_off)
    with sqlite3.connect(machine.data / "sealed" / "sealed.sqlite3") as file:
        try:
            rows = file.execute("SELECT marks FROM sealed_sheet WHERE sent ORDER BY rowid").fetchall()
        except sqlite3.OperationalError:
            rows = file.execute("SELECT marks FROM sealed_sheet WHERE sent").fetchall()
    return [known["arrived"].index(marks) for (marks,) in rows]


def test_rows_have_no_number_and_no_order(machine: Machine) -> None:
    found = order(machine)
    assert sorted(found) == list(range(10))
    assert found not in (list(range(10)), list(range(9, -1, -1)))


@pytest.mark.parametrize("switched_off", ["with_rowid", "with_order"])
def test_a_row_number_or_a_counting_id_gives_the_order(machine: Machine, switched_off: str) -> None:
    assert order(machine, switched_off) == list(range(10))
