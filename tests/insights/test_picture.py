"""What the page shows in each state, from the release and the offer alone."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.insights.pictured import TRAINING, Pictured, pictured

pytestmark = pytest.mark.django_db


def read(shown: Pictured, language: str = "nl") -> str:
    response = shown.host.get(shown.page, headers={"accept-language": language})
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode())


def test_what_stands_out_is_the_title() -> None:
    told = read(pictured())
    assert re.search(r"<h1[^>]*>Ontdekken en participeren staan bovenaan</h1>", told)


def test_five_means_and_words_and_no_share_of_people_below_twenty() -> None:
    told = read(pictured(people=18, offer=TRAINING))
    assert re.findall(r'twin__value">([\d,]+)<', told) == ["3,8", "4,3", "2,5", "3,0", "4,5"]
    assert told.count("lijken op elkaar") >= 5
    assert "Hoeveel mensen" not in told
    assert "veel minder dan een gelijk verdeeld aanbod" in told


def test_from_twenty_people_shares_and_a_number_in_steps_of_five() -> None:
    told = read(pictured(people=20, offer=TRAINING))
    assert "Hoeveel mensen" in told
    assert "90% of meer" in told
    assert "10% of minder" in told
    [share] = re.findall(r"Raakvlak: <strong>(\d+)%", told)
    assert int(share) % 5 == 0


def test_a_gap_and_a_surplus_are_said_in_words() -> None:
    told = read(pictured(offer=TRAINING))
    row = {
        name: told.split(f"twin__row--{name}")[1].split("</tr>")[0] for name in ("discovery", "acquisition")
    }
    assert "hoog, weinig aanbod" in row["discovery"]
    assert "niet hoog, veel aanbod" in row["acquisition"]


def test_three_questions_each_with_its_rule() -> None:
    told = read(pictured(offer=TRAINING))
    assert told.count('class="talks__question"') == 3
    assert "leren graag via ontdekken" in told
    assert len(re.findall(r'talks__rule">(Gekozen|Altijd)', told)) == 3
    assert "{preference}" not in told


def test_what_it_does_not_say_is_said() -> None:
    told = read(pictured(offer=TRAINING))
    for said in (
        "geen steekproef",
        "nooit om er minder",
        "niet vanzelf beter",
        "niet wetenschappelijk",
        "schatting",
    ):
        assert said in told
    assert "gelijk verdeeld aanbod geeft altijd 40%" in told


def test_without_an_offer_the_host_is_told_what_to_do_first() -> None:
    shown = pictured()
    told = read(shown)
    assert "Vul het aanbod in" in told
    assert "Nog niet ingevuld" in told
    assert "Raakvlak:" not in told
    assert "Vul het aanbod in" not in shown.phone.get(shown.seen).content.decode()


def test_equal_answers_name_no_preference() -> None:
    told = read(pictured(liked=(14, 14, 14, 14, 14)))
    assert "springt geen voorkeur eruit" in told
    assert "liggen dicht bij elkaar" in told


def test_fewer_than_five_shows_nothing_and_not_how_many() -> None:
    pages = {}
    for people in (0, 4):
        shown = pictured(people=people, offer=TRAINING)
        told = read(shown)
        assert "Minder dan vijf" in told
        assert "<table" not in told
        assert "plaat van het profiel" in told
        assert shown.host.get(f"{shown.page[:-1]}.pdf").status_code == 404
        assert shown.host.get(f"{shown.page[:-1]}.png").status_code == 404
        assert "Minder dan vijf" in Client().get(shown.beamer).content.decode()
        pages[people] = re.sub(shown.group.id, "", re.sub(r'value="\w{64}"', "", told))
    assert pages[0] == pages[4]


@pytest.mark.parametrize("state", ["open", "closing"])
def test_before_the_close_there_is_no_picture_for_anybody(state: str) -> None:
    shown = pictured(state=state)
    for client, address in ((shown.host, shown.page), (shown.phone, shown.seen), (Client(), shown.beamer)):
        told = client.get(address).content.decode()
        assert "Er is nog geen beeld" in told
        assert "<table" not in told
    assert shown.host.get(f"{shown.page[:-1]}.pdf").status_code == 404


def test_a_group_without_a_round_is_told_what_comes_first() -> None:
    shown = pictured()
    shown.round.delete()
    assert "Eerst vult iedereen" in read(shown)


def test_an_erased_round_has_no_picture_and_says_why() -> None:
    shown = pictured(state="erased")
    assert "ongelezen gewist" in read(shown)
    assert "ongelezen gewist" in shown.phone.get(shown.seen).content.decode()


def test_both_languages() -> None:
    told = read(pictured(offer=TRAINING), "en")
    assert "Discovery and participation stand highest" in told
    assert "much less than an evenly spread offer" in told


@pytest.mark.parametrize("address", ["page", "seen", "beamer"])
def test_few_queries_and_none_that_names_a_sheet(address: str) -> None:
    shown = pictured(people=24, offer=TRAINING)
    client = {"page": shown.host, "seen": shown.phone, "beamer": Client()}[address]
    with CaptureQueriesContext(connection) as asked:
        assert client.get(getattr(shown, address)).status_code == 200
    assert len(asked) <= 3
    assert not any("sealed" in query["sql"] or "answers" in query["sql"] for query in asked)


def test_another_offer_is_another_picture() -> None:
    shown = pictured(offer=TRAINING)
    before = read(shown)
    shown.group.activities.update(hours=1)
    shown.group.activities.create(form="form.shadowing", hours=60)
    assert read(shown) != before


def test_groups_with_the_same_figures_each_see_their_own_name_as_text() -> None:
    told = {}
    for name in ("Team <b>Oost</b> & West", "Team Zuid"):
        shown = pictured(offer=TRAINING)
        type(shown.group).objects.filter(pk=shown.group.pk).update(name=name)
        told[name] = read(shown)
        assert all(len(key) == 64 for key in re.findall(r'csrfmiddlewaretoken" value="(\w+)"', told[name]))
    assert "Team &lt;b&gt;Oost&lt;/b&gt; &amp; West" in told["Team <b>Oost</b> & West"]
    assert "Oost" not in told["Team Zuid"]
    assert not any(open_place in page for page in told.values() for open_place in "\ue000\ue001")


def test_the_language_can_be_switched_on_a_page_that_was_made_before() -> None:
    shown = pictured(offer=TRAINING)
    browser = Client(enforce_csrf_checks=True)
    browser.cookies.update(shown.host.cookies)
    for _time in range(2):
        told = browser.get(shown.page).content.decode()
    [key, *_others] = re.findall(r'csrfmiddlewaretoken" value="(\w+)"', told)
    sent = {"csrfmiddlewaretoken": key, "language": "en", "next": shown.page}
    assert browser.post("/taal/", sent)["Location"] == shown.page
    assert "stand highest" in browser.get(shown.page).content.decode()
