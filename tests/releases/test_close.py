"""The close: freeze, a minute to object, one release, no sheets left."""

from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone
from tests.room import Room

from leerrijk.answers.sealed.models import Drawer, PaperSheet, Sheet
from leerrijk.people.access import Refused
from leerrijk.people.roles import Role
from leerrijk.releases import actions, jobs, making
from leerrijk.releases.models import Release
from leerrijk.rounds.actions import Moved
from leerrijk.rounds.models import STATES

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def later(seconds: int) -> time_machine.travel:
    return time_machine.travel(timezone.now() + timedelta(seconds=seconds))


def test_a_close_makes_one_release_and_leaves_no_sheet(open_room: Room) -> None:
    for mark in (1, 2, 3, 4, 5):
        open_room.take_part(mark)
    open_room.join()
    asked = open_room.close()
    assert asked.state == "closed"
    assert asked.code is None
    assert Release.objects.count() == 1
    assert not Sheet.objects.exists()
    assert not Drawer.objects.exists()


def test_the_picture_opens_for_host_and_phones_at_the_same_moment(open_room: Room) -> None:
    phones = [open_room.take_part() for _ in range(5)]
    seen, picture = f"/r/{open_room.round.id}/beeld/", open_room.path("beeld/")
    assert phones[0].get(seen).status_code != 200 or "bars" not in phones[0].get(seen).content.decode()
    open_room.close()
    assert open_room.host.get(picture).status_code == 200
    assert all(phone.get(seen).status_code == 200 for phone in phones)


def test_nobody_finishes_within_the_minute(open_room: Room) -> None:
    open_room.take_part()
    open_room.host.post(open_room.path("sluiten/"))
    with later(58):
        open_room.host.post(open_room.path("afronden/"))
        jobs.finish_all.call()
        assert open_room.round.state == "freezing"
        with pytest.raises(actions.TooEarly):
            actions.finish(asked=open_room.round, now=timezone.now())
    with later(61):
        jobs.finish_all.call()
    assert open_room.round.state == "closed"


def test_one_no_stops_the_close_and_the_host_lets_it_go_on(open_room: Room) -> None:
    phone = open_room.take_part()
    open_room.host.post(open_room.path("sluiten/"))
    assert phone.post(f"/r/{open_room.round.id}/klopt-niet/").status_code == 302
    assert open_room.round.state == "stopped"
    with later(61):
        open_room.host.post(open_room.path("afronden/"))
    assert not Release.objects.exists()
    open_room.host.post(open_room.path("heropenen/"))
    assert open_room.round.state == "open"
    open_room.take_part()
    assert Sheet.objects.filter(sent=True).count() == 2


def test_after_a_no_the_host_may_erase_unread(open_room: Room) -> None:
    phone = open_room.take_part()
    open_room.host.post(open_room.path("sluiten/"))
    phone.post(f"/r/{open_room.round.id}/klopt-niet/")
    open_room.host.post(open_room.path("ongelezen-wissen/"))
    assert open_room.round.state == "erased"
    assert not Sheet.objects.exists()
    assert not Release.objects.exists()


def test_only_a_browser_that_sent_may_object(open_room: Room) -> None:
    open_room.take_part()
    unsent = open_room.join()
    open_room.host.post(open_room.path("sluiten/"))
    for client in (unsent, open_room.host):
        assert client.post(f"/r/{open_room.round.id}/klopt-niet/").status_code == 403
    assert open_room.round.state == "freezing"


def test_only_the_host_closes(open_room: Room) -> None:
    phone = open_room.take_part()
    for page in ("sluiten/", "afronden/", "heropenen/", "ongelezen-wissen/"):
        assert phone.post(open_room.path(page)).status_code == 403
    assert open_room.round.state == "open"
    with pytest.raises(Refused):
        actions.close(asked=open_room.round, person=Role.BEAMER, now=timezone.now())


def test_a_late_sheet_is_refused_and_not_counted(open_room: Room) -> None:
    late = open_room.join()
    open_room.fill(late)
    open_room.take_part()
    open_room.host.post(open_room.path("sluiten/"))
    assert late.post(f"/r/{open_room.round.id}/verstuur/").status_code == 409
    assert Sheet.objects.filter(sent=True).count() == 1


def test_no_figures_are_made_from_an_open_drawer(open_room: Room) -> None:
    with pytest.raises(making.StillOpen):
        making.cells(open_room.round, open_room.instrument)


def test_the_database_lets_no_release_change(open_room: Room) -> None:
    open_room.take_part()
    open_room.close()
    with pytest.raises(IntegrityError, match="never changes"), transaction.atomic():
        Release.objects.update(cells={})


def test_a_second_close_and_a_closed_round_change_nothing(open_room: Room) -> None:
    open_room.take_part()
    asked = open_room.close()
    made = Release.objects.get().cells
    open_room.host.post(open_room.path("sluiten/"))
    open_room.host.post(open_room.path("afronden/"))
    with pytest.raises(Moved):
        actions.close(asked=asked, person=Role.HOST, now=timezone.now())
    assert Release.objects.get().cells == made


def test_a_paper_round_closes_at_once_with_the_typed_sums(room: Room) -> None:
    room.open("paper")
    for n in range(5):
        sums = dict.fromkeys(room.instrument.scales, str(8 + n))
        assert room.host.post(room.path("papier/"), {**sums, "sheet": f"sheet-{n}"}).status_code == 302
        room.host.post(room.path("papier/"), {**sums, "sheet": f"sheet-{n}"})
    assert PaperSheet.objects.count() == 5
    room.host.post(room.path("sluiten/"))
    assert room.round.state == "closed"
    assert not PaperSheet.objects.exists()
    assert Release.objects.get().cells["group"]["n"] == 5


@pytest.mark.parametrize("typed", ["3", "21", "", "x", "4.5", "-4"])
def test_a_sum_that_cannot_be_is_marked_and_kept(room: Room, typed: str) -> None:
    room.open("paper")
    sums = dict.fromkeys(room.instrument.scales, "12")
    sums[room.instrument.scales[1]] = typed
    response = room.host.post(room.path("papier/"), {**sums, "sheet": "one"})
    assert response.status_code == 422
    assert not PaperSheet.objects.exists()


def test_every_state_can_be_reached_and_left_as_the_table_says() -> None:
    reached = {to for nexts in STATES.values() for to in nexts} | {"open"}
    assert reached == set(STATES)
    assert [state for state, nexts in STATES.items() if not nexts] == ["closed", "erased"]
