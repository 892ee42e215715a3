"""A2: a promise that is not frozen when a round starts can be taken back before the close."""

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.test import Client
from tests.room import Room

from leerrijk.answers.views import taking
from leerrijk.pure.protection import Withheld, capping, publishing
from leerrijk.releases.models import Release
from leerrijk.releases.queries import figures
from leerrijk.rounds import making
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
NEW = "Somebody who came later"


def taken_back(room: Room, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether somebody else is named as responsible, on the first page, after the round has started."""
    room.open()
    monkeypatch.setattr(settings, "CONTROLLER", NEW)
    return NEW in Client().get(f"/c/{room.round.code}/").content.decode()


def test_the_first_page_stays_as_it_was(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not taken_back(room, monkeypatch)


def test_a_first_page_made_anew_each_time_can_be_taken_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = taking.round_by_code

    def anew(typed: str) -> Round | None:
        found = find(typed)
        if found:
            found.notice = making.notice(group="Team", controller=settings.CONTROLLER, mode=found.mode)
        return found

    monkeypatch.setattr(taking, "round_by_code", anew)
    assert taken_back(room, monkeypatch)


@pytest.fixture
def four(open_room: Room) -> Room:
    """A group in which four people sent: one too few."""
    for mark in (1, 2, 4, 5):
        open_room.take_part(mark)
    return open_room


def shown(room: Room) -> bool:
    """Whether an administrator who asks for less in the environment gets figures about four people."""
    room.close()
    return not isinstance(figures(Release.objects.get()), Withheld)


def test_no_setting_lowers_the_threshold(four: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("K", "LEERRIJK_K", "LEERRIJK_THRESHOLD"):
        monkeypatch.setenv(name, "1")
    assert not shown(four)


def test_a_lower_threshold_shows_them(four: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "K", 4)
    monkeypatch.setattr(capping, "K", 4)
    assert shown(four)


def rewritten(room: Room) -> bool:
    """Whether a release can be written over once it is there."""
    for mark in (1, 2, 3, 4, 5):
        room.take_part(mark)
    room.close()
    try:
        with transaction.atomic():
            Release.objects.update(cells={"group": {"reason": "threshold"}})
    except DatabaseError:
        return False
    return True


def test_a_release_cannot_be_rewritten(open_room: Room) -> None:
    assert not rewritten(open_room)


def test_without_its_trigger_it_can(open_room: Room) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'releases_release'"
        )
        (made,) = cursor.fetchone()
        cursor.execute("DROP TRIGGER release_never_changes")
        try:
            assert rewritten(open_room)
        finally:
            cursor.execute(made)
