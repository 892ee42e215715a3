"""A10: a picture that can be seen while people still answer, laid beside who has answered so far."""

import re

import pytest
from tests.attacks.looking import seen
from tests.room import Room

from leerrijk.insights import queries as insights
from leerrijk.releases import actions, making
from leerrijk.releases.models import Release

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
OF_PICTURE = {
    "host beeld/",
    "host beeld.pdf",
    "host beeld.png",
    "beamer beeld/",
    "phone beeld/",
    "phone beeld.pdf",
}
SHOWN = re.compile("%PDF|\x89PNG|[1-5],[0-9]<")


def figures(room: Room) -> bool:
    """Whether the maker of figures gives any while a drawer is open."""
    for mark in (1, 2, 3, 4, 5):
        room.take_part(mark)
    try:
        return "scales" in making.cells(room.round, room.instrument)["group"]
    except making.StillOpen:
        return False


def test_no_figure_is_made_of_an_open_drawer(open_room: Room) -> None:
    assert not figures(open_room)


def test_without_that_check_there_is_one(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    class Never:
        objects = type("none", (), {"filter": lambda self, **_: self, "exists": lambda self: False})()

    monkeypatch.setattr(making, "Drawer", Never)
    assert figures(open_room)


def pictures(room: Room) -> set[str]:
    """The pages on which a picture stands although its sheets still exist: a close cut short after the release."""
    phone, *_others = [room.take_part(mark) for mark in (1, 2, 3, 4, 5)]
    with pytest.MonkeyPatch.context() as cut:
        cut.setattr(actions, "erase_drawer", lambda *_, **__: False)
        assert room.close().state == "closing"
    assert Release.objects.count() == 1
    insights._frozen.cache_clear()
    return {page for page, text in seen(room, phone).items() if page in OF_PICTURE and SHOWN.search(text)}


def test_a_release_is_not_seen_before_the_sheets_are_gone(open_room: Room) -> None:
    assert pictures(open_room) == set()


def test_without_asking_for_the_state_it_is(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        insights,
        "release_of_group",
        lambda group_id: Release.objects.filter(round__group_id=group_id).first(),
    )
    assert {"host beeld.pdf", "host beeld.png", "phone beeld.pdf"} <= pictures(open_room)
