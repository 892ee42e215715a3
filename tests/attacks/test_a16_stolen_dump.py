"""A16: the whole disk, stolen after the close, together with the cookies of everybody who sent."""

import hashlib
import sqlite3
from pathlib import Path

from tests.attacks.machine import Machine


def sheets(machine: Machine, to: Path, *switched_off: str) -> list[str]:
    """The answers that the thief can read, or find by the keys of the phones."""
    known = machine.tell("closed", *switched_off)
    stolen = machine.copy(to)
    digests = {hashlib.sha256(key.encode()).hexdigest() for key in known["keys"]}
    with sqlite3.connect(stolen.data / "sealed" / "sealed.sqlite3") as file:
        rows = file.execute("SELECT key_hash, marks FROM sealed_sheet").fetchall()
        drawers = file.execute("SELECT name FROM sealed_drawer").fetchall()
    assert drawers == [] or switched_off
    return [marks for key_hash, marks in rows if key_hash in digests]


def test_a_dump_holds_no_past_answer(machine: Machine, tmp_path: Path) -> None:
    assert sheets(machine, tmp_path / "stolen") == []


def test_without_erasing_it_holds_them_all(machine: Machine, tmp_path: Path) -> None:
    assert len(sheets(machine, tmp_path / "stolen", "without_erasing")) == 11
