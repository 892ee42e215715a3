"""A11: what a page hides may still be sent: in a file, a header, an image, another language or another address."""

import pytest
from tests.attacks.looking import differing, seen
from tests.room import Room

from leerrijk.insights import queries as insights
from leerrijk.pure.protection import capping, publishing

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def told(*groups: tuple[int, ...]) -> set[str]:
    """The pages that differ between closed groups of these answers, one mark a person."""
    looks = []
    for marks in groups:
        room = Room.start()
        room.open()
        phone, *_others = [room.take_part(mark) for mark in marks]
        room.close()
        insights._frozen.cache_clear()
        looks.append(seen(room, phone))
    return differing(*looks)


@pytest.mark.parametrize("other", [(5, 5, 5, 5), (1, 1, 1)], ids=["other answers", "other number"])
def test_a_group_that_is_too_small_is_the_same_everywhere(other: tuple[int, ...]) -> None:
    assert told((1, 1, 1, 1), other) == set()


def test_a_lower_threshold_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "K", 3)
    monkeypatch.setattr(capping, "K", 3)
    assert {"host beeld/", "phone beeld/", "host beeld.pdf"} <= told((1, 1, 1, 1), (5, 5, 5, 5))
