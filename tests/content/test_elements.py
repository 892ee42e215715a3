"""Every element of the source has a page that says what it means, whence it comes and what to do with it."""

from collections import deque
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings
from tests.packs import write_pack

from leerrijk.content.queries import pack

# The elements of the source, read from it page by page; not made from the pack, which must hold them all.
LISTED = """
learning scope fit feedback
theme.principles theme.context theme.stance
party.pilot-region party.testing-region party.support-team party.programme-team party.partner
diagnosis.fragmented diagnosis.not-structural diagnosis.within-one-organisation diagnosis.not-aimed
focus.starting-points focus.rich-context focus.learning-forms
level.professional level.manager level.board level.policy
precondition.good-work precondition.requirements precondition.professional-content
preference.apperception preference.participation preference.acquisition preference.exercising
preference.discovery
principle.opening principle.practice principle.craft principle.many-ways principle.awareness
principle.together principle.inviting
basis.framework basis.attitude basis.knowledge basis.skill
basis.family-centred basis.legal-protection basis.simple basis.learning
line.craft-attitude line.individual-collective
stance.motivation stance.confidence stance.inquiry stance.action
condition.autonomy condition.image condition.safety condition.feedback condition.diversity
condition.meaning condition.time condition.norms
context.half.forms context.half.culture
context.task.complexity context.task.autonomy context.task.meaning context.task.contribution
context.task.resources
context.organisation.coordination context.organisation.collaboration context.organisation.methods
context.organisation.workload
context.interaction.learner context.interaction.safety context.interaction.diversity
context.interaction.production-and-learning context.interaction.leader context.interaction.feedback
context.interaction.outside
culture.leadership.leading culture.leadership.role-models culture.leadership.excellence
culture.leadership.society
culture.safety.three-as culture.safety.vulnerable culture.safety.urgency
culture.collectives.time culture.collectives.duo culture.collectives.shadowing
culture.collectives.exchange culture.collectives.kitchen-visit
culture.norm.doubt culture.norm.mistakes culture.norm.wrong culture.norm.leaders-learn
culture.motto
form.training form.education form.case-discussion form.mlb form.peer-consultation form.evaluation
form.review form.research form.reflection-meeting form.organised-dissent form.duo form.shadowing
form.exchange form.kitchen-visit form.development-group
voice.families voice.colleagues voice.network voice.experts
design.outcome design.behaviour design.personal design.context design.influence design.interventions
reference.ruijters-2017 reference.kolkhuis-tanke-2023 reference.van-der-loo-beks-2021
reference.van-wiggen-vriens-galle-2021 reference.pawson-tilley-1997
"""
SOURCE = LISTED.split()


class Page(HTMLParser):
    """The text, the links and the ids of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.links, self.ids = "", set[str](), set[str]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag == "a" and known.get("href"):
            self.links.add(str(known["href"]))
        self.ids.add(str(known.get("id")))

    def handle_data(self, data: str) -> None:
        self.text += f"{data} "


def visit(client: Client, address: str, language: str = "nl") -> Page:
    answer = client.get(address, headers={"accept-language": language})
    assert answer.status_code == 200, address
    return Page(answer.content.decode())


def plain(words: str) -> str:
    return " ".join(words.split())


def test_the_pack_drops_nothing_of_the_source() -> None:
    assert len(SOURCE) == len(set(SOURCE)) == 125
    assert [identity for identity in SOURCE if identity not in pack().elements] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_element_has_a_page_that_says_it_whole(client: Client, language: str) -> None:
    current = pack()
    for element in current.elements.values():
        page = visit(client, f"/model/onderdeel/{element.id}/", language)
        text = plain(page.text)
        told = [element.title, element.short, *element.signs, current.source]
        told += [each for each in (element.attempt, element.stretch, element.reasoning) if each]
        for each in told:
            assert plain(each.say(language)) in text, (element.id, each)
        for line in element.body.say(language).splitlines():
            assert plain(line) in text, element.id
        assert all(str(number) in text for number in element.pages)
        assert {f"/model/onderdeel/{each}/" for each in element.references} <= page.links
        assert "\u00ad" not in page.text


def test_every_element_has_something_to_do_and_every_way_leads_somewhere(client: Client) -> None:
    ways: set[str] = set()
    for element in pack().elements.values():
        answer = client.get(f"/model/onderdeel/{element.id}/")
        page = Page(answer.content.decode())
        doings = answer.context["doings"]
        assert len(doings) >= len(element.do) >= 2, (element.id, element.do)
        for way in doings:
            assert way.label
            assert unescape(way.address) in page.links
            if way.address.startswith("#"):
                assert way.address[1:] in page.ids, element.id
            else:
                ways.add(way.address.partition("#")[0])
    assert {address: client.get(address).status_code for address in ways} == dict.fromkeys(ways, 200)


def test_every_element_is_within_three_clicks_of_the_pictures(client: Client) -> None:
    clicks = {"/model/": 0}
    waiting = deque(clicks)
    while waiting:
        address = waiting.popleft()
        if clicks[address] == 3:
            continue
        for link in visit(client, address).links:
            target = link.partition("#")[0]
            if target.startswith("/model/") and target.endswith("/") and target not in clicks:
                clicks[target] = clicks[address] + 1
                waiting.append(target)
    missing = [each for each in pack().elements if f"/model/onderdeel/{each}/" not in clicks]
    assert missing == []


def test_the_index_names_every_element_by_theme(client: Client) -> None:
    current = pack()
    page = visit(client, "/model/onderdelen/")
    assert {f"/model/onderdeel/{each}/" for each in current.elements} <= page.links
    places = [page.text.index(theme.short.say("nl")) for theme in current.of_kind("theme")]
    assert places == sorted(places)


def test_an_element_leads_to_what_stands_above_below_and_beside(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path))
    theme = visit(client, "/model/onderdeel/theme.context/").links
    first = visit(client, "/model/onderdeel/preference.watching/").links
    reference = visit(client, "/model/onderdeel/reference.book/").links
    assert "/model/onderdeel/preference.doing/" in theme
    assert {"/model/onderdeel/theme.context/", "/model/onderdeel/preference.doing/"} <= first
    assert {"/model/onderdeel/theme.context/", "https://example.org/book"} <= reference


def test_a_learning_form_says_how_an_hour_is_divided(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path))
    text = plain(visit(client, "/model/onderdeel/form.duo/").text)
    assert "Kijken 60%" in text
    assert "Doen 40%" in text


def test_words_of_a_pack_are_never_markup(client: Client, settings: Settings, tmp_path: Path) -> None:
    settings.LEERRIJK_PACK_DIR = str(
        write_pack(tmp_path, file="elements/theme.yaml", old="Eerste zin.", new="'<i>Eerste</i> & zin'")
    )
    html = client.get("/model/onderdeel/theme.context/").content.decode()
    assert "<p>&lt;i&gt;Eerste&lt;/i&gt; &amp; zin</p>" in html


def test_an_element_that_does_not_exist_has_no_page(client: Client) -> None:
    for address in ("/model/onderdeel/form.none/", "/model/onderdeel/form.none/bedankt/"):
        assert client.get(address).status_code == 404


@pytest.mark.django_db
def test_a_page_of_the_model_asks_the_database_nothing(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for address in ("/model/onderdelen/", "/model/onderdeel/preference.discovery/"):
        with django_assert_num_queries(0):
            answer: Any = client.get(address)
        assert answer.status_code == 200
