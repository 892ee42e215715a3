"""A28: the same round again next day with one person more. A group has one round, in the database too."""

import pytest
from django.db import IntegrityError
from tests.room import Room

from leerrijk.releases.models import Release
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def second_round(room: Room) -> bool:
    """Whether the group gets a second round after its first was closed."""
    room.close()
    sent = {"mode": "phones", "pledged": "1", "own_words": "Iemand"}
    room.host.post(room.path("openen/"), sent)
    first = Round.objects.get()
    try:
        Round.objects.create(
            group_id=room.group,
            drawer="another",
            instrument=first.instrument,
            pack=first.pack,
            pack_version=first.pack_version,
            mode="paper",
            notice={},
            opened_on=first.opened_on,
        )
    except IntegrityError:
        return False
    return Round.objects.count() > 1


def test_a_group_has_one_round(open_room: Room) -> None:
    assert not second_round(open_room)
    assert Release.objects.count() == 1


def difference(first: Room, second: Room) -> tuple[float, float] | None:
    """Between which answers the one who came only the second time must stand, from both pictures; None without."""
    for mark in (1, 2, 3, 4, 3):
        first.take_part(mark)
    first.close()
    before = Release.objects.get(pk=first.round.pk).cells["group"]
    if second.round.state != "open":
        return None
    for mark in (1, 2, 3, 4, 3, 5):
        second.take_part(mark)
    second.close()
    after = Release.objects.get(pk=second.round.pk).cells["group"]
    middle = after["n"] * after["scales"][0]["mean"] - before["n"] * before["scales"][0]["mean"]
    rounding = (after["n"] + before["n"]) * 0.05
    return middle - rounding, middle + rounding


def test_within_one_group_there_is_nothing_to_subtract(open_room: Room) -> None:
    assert difference(open_room, open_room) is None


def test_a_host_who_breaks_the_pledge_with_another_group_finds_the_newcomer(open_room: Room) -> None:
    again = Room.start("Team Noord, nog eens")
    again.open()
    found = difference(open_room, again)
    assert found
    assert found[0] <= 5 <= found[1]
    assert found[0] > 4


def test_without_the_pledge_no_round_opens(room: Room) -> None:
    room.host.post(room.path("openen/"), {"mode": "phones", "own_words": "Iemand"})
    assert not Round.objects.exists()
