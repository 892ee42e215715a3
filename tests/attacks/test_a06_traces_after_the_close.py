"""A6: what was deleted still lies in freed pages and in the log, until something is written over it."""

import hashlib

import pytest
from tests.attacks.machine import Machine
from tests.room import Room

from leerrijk.answers import privacy
from leerrijk.releases import actions


def left(machine: Machine, *switched_off: str) -> list[str]:
    """The files in which bytes of a sheet, sent or not, or of its key lie right after the close."""
    known = machine.tell("closed", *switched_off)
    assert known["state"] == "closed"
    digests = [hashlib.sha256(key.encode()).hexdigest() for key in known["keys"]]
    return machine.holding(*known["arrived"], known["unsent"], *known["keys"], *digests)


def test_no_byte_of_a_sheet_is_left_in_any_file(machine: Machine) -> None:
    assert left(machine) == []


def test_without_the_wipe_the_log_still_holds_them(machine: Machine) -> None:
    assert left(machine, "without_wipe") == ["sealed/sealed.sqlite3-wal"]


def test_without_erasing_too(machine: Machine) -> None:
    assert left(machine, "without_erasing")


def test_both_files_overwrite_what_is_deleted_and_rewrite_in_memory(machine: Machine) -> None:
    assert machine.tell("pragmas") == {"secure_delete": [1, 1], "temp_store": [2, 2]}


def test_a_file_that_does_not_is_found(machine: Machine) -> None:
    assert machine.tell("pragmas", "without_secure_delete") == {"secure_delete": [0, 0], "temp_store": [0, 0]}


def names(machine: Machine, *switched_off: str) -> list[str]:
    """The files that still hold the name of a group right after its host erased it."""
    return machine.holding(machine.tell("erased", *switched_off)["name"])


def test_an_erased_group_leaves_no_byte_of_its_name(machine: Machine) -> None:
    assert names(machine) == []


def test_without_emptying_the_log_it_does(machine: Machine) -> None:
    assert names(machine, "without_empty_log") == ["leerrijk.sqlite3-wal"]


def opened_too_early(room: Room) -> bool:
    """Whether the picture opens while a wipe that others kept from its work still has to be repeated."""
    for mark in (1, 2, 3, 4, 5):
        room.take_part(mark)
    return room.close().state == "closed"


@pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
def test_a_wipe_that_failed_keeps_the_picture_shut_until_it_is_done(
    open_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(privacy, "wipe", lambda: False)
    assert not opened_too_early(open_room)
    monkeypatch.undo()
    assert open_room.host.post(open_room.path("afronden/")).status_code == 302
    assert open_room.round.state == "closed"


@pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
def test_without_that_check_it_opens(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    erase = actions.erase_drawer
    monkeypatch.setattr(privacy, "wipe", lambda: False)
    monkeypatch.setattr(actions, "erase_drawer", lambda *given, **named: erase(*given, **named) or True)
    assert opened_too_early(open_room)
