"""The round is read in SQL of our own: it says what Django's own reading says."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.room import Room

from leerrijk.people.access import Gone, Missing
from leerrijk.people.models import Group
from leerrijk.rounds.models import Round
from leerrijk.rounds.queries import OF_GROUP, OF_ROUND, round_by_id

pytestmark = pytest.mark.django_db(databases=["default", "sealed"], transaction=True)


def test_it_reads_what_django_reads(open_room: Room) -> None:
    plain = Round.objects.select_related("group").get()
    found = round_by_id(plain.id)
    assert [getattr(found, name) for name in OF_ROUND] == [getattr(plain, name) for name in OF_ROUND]
    assert [getattr(found.group, name) for name in OF_GROUP] == [
        getattr(plain.group, name) for name in OF_GROUP
    ]
    assert type(found.group.demo) is bool


def test_what_it_left_out_is_read_when_asked_for(open_room: Room) -> None:
    plain = Round.objects.get()
    assert round_by_id(plain.id).notice == plain.notice


def test_no_round_and_a_round_past_its_date(open_room: Room) -> None:
    with pytest.raises(Missing):
        round_by_id("no-such-round")
    asked, today = Round.objects.get(), timezone.localdate()
    Group.objects.filter(pk=asked.group_id).update(started_on=today - timedelta(days=30), erased_on=today)
    with pytest.raises(Gone):
        round_by_id(asked.id)
