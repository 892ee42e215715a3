"""A28: the same round again next day with one person fewer. A group has one round, in the database too."""

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
