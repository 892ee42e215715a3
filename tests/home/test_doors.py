"""Starting a group, its host link, its erasure, and what a demonstration refuses."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.conf import LazySettings
from django.core import mail
from django.test import Client
from django.utils import timezone
from tests.room import Room

from leerrijk.answers.jobs import erase_due_groups
from leerrijk.answers.sealed.models import Drawer, Sheet
from leerrijk.people.models import Group
from leerrijk.project.demo.loading import load
from leerrijk.rounds.models import Round

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def later(days: int) -> time_machine.travel:
    return time_machine.travel(timezone.now() + timedelta(days=days))


@pytest.mark.parametrize("name", ["", "   ", "x" * 81])
def test_a_group_without_a_good_name_is_not_started_and_keeps_what_was_typed(name: str) -> None:
    response = Client().post("/groep/start/", {"name": name})
    assert response.status_code == 422
    assert name.strip() in response.content.decode()
    assert not Group.objects.exists()


def test_the_host_link_is_shown_once_and_stored_hashed(room: Room) -> None:
    link = re.search(r"http://[^\s<]+/gastheer/([\w-]+)/", room.host.get(room.path("link/")).content.decode())
    assert link
    assert link[1] not in str(Group.objects.values().get())
    assert link[1] not in room.host.get(room.path("link/")).content.decode()


@pytest.mark.parametrize("address", ["/", "/meedoen/", "/groep/start/", "/privacy/", "/model/"])
def test_a_monitor_may_ask_for_the_head_alone(address: str) -> None:
    assert Client().head(address).status_code == 200


def test_the_host_link_can_be_mailed_and_the_address_is_kept_nowhere(
    room: Room, settings: LazySettings
) -> None:
    settings.EMAIL_URL = "mail.example"
    before = str(Group.objects.values().get())
    response = room.host.post(room.path("link/"), {"address": "iemand@voorbeeld.nl"})
    assert response.status_code == 200
    assert "/gastheer/" in mail.outbox[0].body
    assert mail.outbox[0].to == ["iemand@voorbeeld.nl"]
    assert str(Group.objects.values().get()) == before


def test_a_bad_address_is_kept_and_nothing_is_sent(room: Room, settings: LazySettings) -> None:
    settings.EMAIL_URL = "mail.example"
    response = room.host.post(room.path("link/"), {"address": "geen adres"})
    assert response.status_code == 422
    assert "geen adres" in response.content.decode()
    assert mail.outbox == []


def test_the_host_link_is_exchanged_for_a_cookie_of_its_group_alone(room: Room) -> None:
    secret = room.host.cookies[f"host_{room.group}"].value
    other = Client()
    shown = other.get(f"/gastheer/{secret}/")
    assert shown["Referrer-Policy"] == "no-referrer"
    assert not other.cookies.get(f"host_{room.group}")
    assert other.post(f"/gastheer/{secret}/")["Location"] == room.path()
    cookie = other.cookies[f"host_{room.group}"]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == (room.path(), True, "Lax")
    assert other.get(room.path()).status_code == 200


def test_a_group_past_its_date_says_so_even_when_the_job_has_not_run(open_room: Room) -> None:
    phone = open_room.take_part()
    secret = open_room.host.cookies[f"host_{open_room.group}"].value
    with later(30):
        for address in (
            open_room.path(),
            open_room.path("ronde/"),
            open_room.path("beeld/"),
            f"/gastheer/{secret}/",
        ):
            assert open_room.host.get(address).status_code == 410, address
        assert phone.get(f"/r/{open_room.round.id}/profiel/").status_code == 410
        assert Client().get(f"/c/{open_room.round.code}/").status_code == 410


def test_the_job_erases_a_group_with_its_open_round_and_its_sheets(open_room: Room) -> None:
    open_room.take_part()
    with later(29):
        erase_due_groups.call()
        assert Group.objects.exists()
    with later(30):
        erase_due_groups.call()
    assert not any(model.objects.exists() for model in (Group, Round, Sheet, Drawer))


def test_a_host_erases_the_group_after_one_more_question(open_room: Room) -> None:
    open_room.take_part()
    assert open_room.host.get(open_room.path("wissen/")).status_code == 200
    assert Group.objects.exists()
    assert open_room.host.post(open_room.path("wissen/")).status_code == 200
    assert not any(model.objects.exists() for model in (Group, Round, Sheet, Drawer))


def test_without_a_name_of_who_is_responsible_nothing_opens(room: Room, settings: LazySettings) -> None:
    for words, here in (("", True), ("Iemand", False)):
        settings.LOOPBACK = here
        settings.LAN = False
        sent = {"mode": "phones", "pledged": "1", "own_words": words}
        assert room.host.post(room.path("openen/"), sent).status_code == 422
    settings.CONTROLLER = "Regio Noord, privacy@voorbeeld.nl"
    assert room.host.post(room.path("openen/"), {"mode": "phones", "pledged": "1"}).status_code == 302
    assert "Regio Noord" in Client().get(f"/c/{room.round.code}/").content.decode()


def test_a_group_has_one_round(open_room: Room) -> None:
    first = open_room.round.id
    open_room.host.post(open_room.path("openen/"), {"mode": "paper", "pledged": "1", "own_words": "Iemand"})
    assert open_room.round.id == first
    assert Round.objects.count() == 1


class TestDemonstration:
    @pytest.fixture(autouse=True)
    def loaded(self, transactional_db: None) -> None:
        load()

    def test_it_is_made_once_and_marked_on_its_pages(self) -> None:
        assert load() is False
        assert Group.objects.filter(demo=True).count() == 2
        mark = "de antwoorden zijn verzonnen"
        for group in Group.objects.all():
            for page in ("", "aanbod/", "uitnodiging/"):
                assert mark in Client().get(f"/groep/{group.id}/{page}").content.decode(), page

    def test_everybody_may_look_and_nobody_may_change(self) -> None:
        for asked in Round.objects.all():
            base = f"/groep/{asked.group_id}/"
            assert Client().get(base).status_code == 200
            for page in ("sluiten/", "heropenen/", "ongelezen-wissen/", "aanbod/", "wissen/"):
                assert Client().post(base + page).status_code == 403, page

    def test_it_takes_no_answers_from_outside_the_machine(self) -> None:
        code = Round.objects.get(state="open").code
        before = Sheet.objects.count()
        for outside in ({"REMOTE_ADDR": "192.0.2.7"}, {"HTTP_X_FORWARDED_FOR": "192.0.2.7"}):
            assert Client(**outside).post(f"/c/{code}/").status_code == 403
        assert Sheet.objects.count() == before
        assert Client().post(f"/c/{code}/").status_code == 302
