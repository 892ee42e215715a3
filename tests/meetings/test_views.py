"""Who gets the papers, and the page that asks when the meeting is."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override
from pytest_django.fixtures import Settings
from tests.meetings.conftest import Hosted, host
from tests.meetings.papers import members, words

from leerrijk.people.models import Group
from leerrijk.rounds.actions import open_round
from leerrijk.rounds.models import PAPER

PAGES = ["formulier.pdf", "kit.zip", "uitnodiging/"]
TYPES = {
    "formulier.pdf": "application/pdf",
    "kit.zip": "application/zip",
    "uitnodiging/": "text/html; charset=utf-8",
}
pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("page", PAGES)
def test_the_host_gets_it_and_no_cache_keeps_it(hosted: Hosted, page: str) -> None:
    answer = hosted.client.get(hosted.address(page))
    assert (answer.status_code, answer["Content-Type"]) == (200, TYPES[page])
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize("page", PAGES)
def test_a_visitor_and_the_host_of_another_group_are_refused(hosted: Hosted, page: str) -> None:
    other = host()
    assert Client().get(hosted.address(page)).status_code == 403
    assert other.client.get(hosted.address(page)).status_code == 403
    assert (
        Client().post(hosted.address("uitnodiging/"), {"date": "2027-01-11", "time": "10:00"}).status_code
        == 403
    )


@pytest.mark.parametrize("page", PAGES)
def test_a_demonstration_may_be_looked_at_by_all(hosted: Hosted, page: str) -> None:
    Group.objects.filter(pk=hosted.group.pk).update(demo=True)
    assert Client().get(hosted.address(page)).status_code == 200


@pytest.mark.parametrize("page", PAGES)
def test_a_group_that_is_not_there_or_no_longer_there_says_so(hosted: Hosted, page: str) -> None:
    assert hosted.client.get(f"/groep/nietbestaand/{page}").status_code == 404
    today = timezone.localdate()
    Group.objects.filter(pk=hosted.group.pk).update(started_on=today - timedelta(days=30), erased_on=today)
    assert hosted.client.get(hosted.address(page)).status_code == 410


@pytest.mark.parametrize("page", ["formulier.pdf", "kit.zip"])
def test_papers_are_only_read(hosted: Hosted, page: str) -> None:
    assert hosted.client.post(hosted.address(page)).status_code == 405


def test_a_wrong_date_is_said_and_what_was_typed_stays(hosted: Hosted) -> None:
    typed = {"date": "31-02-2027", "time": "10:00", "place": "Zaal <3>", "minutes": "60"}
    answer = hosted.client.post(hosted.address("uitnodiging/"), typed)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Geef een hele datum" in page
    for kept in ("31-02-2027", "10:00", "Zaal &lt;3&gt;"):
        assert f'value="{kept}"' in page


def test_the_kit_comes_with_the_meeting_that_was_typed(hosted: Hosted) -> None:
    day = timezone.localdate() + timedelta(days=7)
    typed = {"date": f"{day:%Y-%m-%d}", "time": "10:00", "place": "Zaal 3", "minutes": "90"}
    answer = hosted.client.post(hosted.address("uitnodiging/"), typed)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/zip")
    assert answer["Content-Disposition"] == 'attachment; filename="kit-team-zuid-co.zip"'
    found = members(answer.content)
    assert "10:00 – 11:30" in found["uitnodiging.txt"].decode()
    assert f"DTSTART;TZID=Europe/Amsterdam:{day:%Y%m%d}T100000" in found["uitnodiging.ics"].decode()


def test_a_meeting_after_the_group_is_gone_is_refused_in_time(hosted: Hosted) -> None:
    gone = hosted.group.erased_on
    page = hosted.client.get(hosted.address("uitnodiging/")).content.decode()
    with override("nl"):
        assert f"Uiterlijk op {date_format(gone - timedelta(days=1), 'j F')}" in page
    answer = hosted.client.post(hosted.address("uitnodiging/"), {"date": f"{gone:%Y-%m-%d}", "time": "10:00"})
    assert answer.status_code == 422
    assert "Dan is deze groep al gewist" in answer.content.decode()


def test_a_name_without_letters_still_makes_a_file_name(hosted: Hosted) -> None:
    Group.objects.filter(pk=hosted.group.pk).update(name="★ ★")
    answer = hosted.client.get(hosted.address("kit.zip"))
    assert answer["Content-Disposition"] == f'attachment; filename="kit-{hosted.group.id}.zip"'


def test_the_form_says_who_is_responsible_as_the_open_round_does(hosted: Hosted, settings: Settings) -> None:
    settings.CONTROLLER = ""
    before = words(hosted.client.get(hosted.address("formulier.pdf")).content)[0]
    assert "Wijkteam Oost" not in before
    open_round(
        group=hosted.group,
        instrument="preferences",
        mode=PAPER,
        own_words="Wijkteam Oost",
        drawer="a-drawer",
        today=timezone.localdate(),
    )
    settings.CONTROLLER = "Somebody who came later"
    after = words(hosted.client.get(hosted.address("formulier.pdf")).content)[0]
    assert "Verantwoordelijk: Wijkteam Oost" in after
