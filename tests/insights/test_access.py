"""Whose picture: it opens for the host and for every browser that sent, and for nobody else."""

import pytest
from django.test import Client
from tests.insights.pictured import TRAINING, Pictured, pictured

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown() -> Pictured:
    return pictured(offer=TRAINING)


@pytest.mark.parametrize("paper", ["", ".pdf"])
def test_a_visitor_is_refused_with_a_reason(shown: Pictured, paper: str) -> None:
    for address in (shown.page, shown.seen):
        response = Client().get(address.rstrip("/") + paper if paper else address)
        assert response.status_code == 403
        assert "Participeren" not in response.content.decode()


def test_host_and_participant_see_the_same_picture(shown: Pictured) -> None:
    ours, theirs = shown.host.get(shown.page), shown.phone.get(shown.seen)
    assert (ours.status_code, theirs.status_code) == (200, 200)
    table = [response.content.decode().split("<table")[1].split("</table>")[0] for response in (ours, theirs)]
    assert table[0] == table[1]


def test_the_pass_of_a_participant_opens_no_host_page(shown: Pictured) -> None:
    assert shown.phone.get(shown.page).status_code == 403
    assert shown.phone.get(shown.offer).status_code == 403


def test_a_pass_of_another_round_opens_nothing(shown: Pictured) -> None:
    assert pictured().phone.get(shown.seen).status_code == 403


def test_only_the_host_is_led_to_the_offer_and_the_image(shown: Pictured) -> None:
    assert shown.offer in shown.host.get(shown.page).content.decode()
    told = shown.phone.get(shown.seen).content.decode()
    assert shown.offer not in told
    assert ".png" not in told


def test_the_beamer_needs_its_mark_and_no_cookie(shown: Pictured) -> None:
    assert Client().get(shown.beamer).status_code == 200
    guessed = f"/beamer/{shown.group.id}/{'0' * 32}/beeld/"
    assert Client().get(guessed).status_code == 404
    assert shown.host.get(guessed).status_code == 404


def test_an_unknown_group_or_round_is_not_found() -> None:
    for address in ("/groep/abcdefghjkmn/beeld/", "/r/abcdefghjkmn/beeld/", "/groep/abcdefghjkmn/beeld.pdf"):
        assert Client().get(address).status_code == 404


def test_a_group_past_its_date_is_gone_even_when_its_rows_are_there(shown: Pictured) -> None:
    shown.group.erased_on = shown.round.opened_on
    type(shown.group).objects.filter(pk=shown.group.pk).update(
        started_on="2020-01-01", erased_on=shown.round.opened_on
    )
    for client, address in ((shown.host, shown.page), (shown.phone, shown.seen), (Client(), shown.beamer)):
        assert client.get(address).status_code == 410


def test_a_demonstration_can_be_looked_at_by_everybody(shown: Pictured) -> None:
    type(shown.group).objects.filter(pk=shown.group.pk).update(demo=True)
    told = Client().get(shown.page)
    assert told.status_code == 200
    assert shown.offer not in told.content.decode()


def test_no_picture_is_kept_by_a_browser_or_a_proxy(shown: Pictured) -> None:
    for client, address in ((shown.host, shown.page), (shown.phone, shown.seen), (Client(), shown.beamer)):
        assert "no-store" in client.get(address)["Cache-Control"]
