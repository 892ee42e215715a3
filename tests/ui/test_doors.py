"""A door shows the way to those who may take it, and to nobody else."""

import pytest
from django.template import Context, Template
from django.test import RequestFactory

from leerrijk.ui import doors
from leerrijk.ui.doors import Door, hang, ways


@pytest.fixture(autouse=True)
def empty_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "_doors", {})


def test_ways_come_in_the_order_in_which_they_were_hung() -> None:
    hang("wall", Door("One", "ui:components"), Door("Two", "language"))
    assert [(way.label, way.address) for way in ways("wall", None)] == [
        ("One", "/onderdelen/"),
        ("Two", "/taal/"),
    ]


def test_a_door_is_hung_once() -> None:
    for _ in range(2):
        hang("wall", Door("One", "ui:components"))
    assert len(ways("wall", None)) == 1


def test_a_place_without_doors_has_no_ways() -> None:
    assert ways("nowhere", None) == []


def test_a_door_that_is_not_for_this_visitor_stays_shut() -> None:
    hang("wall", Door("One", "ui:components", may=lambda request: False))
    assert ways("wall", None) == []


def test_a_door_that_asks_for_something_waits_for_it() -> None:
    hang("wall", Door("One", "content:element", asks=("element",)))
    assert ways("wall", None) == []
    assert ways("wall", None, element="learning")[0].address.endswith("/learning/")


def test_the_page_where_one_is_says_so() -> None:
    hang("wall", Door("One", "ui:components", fragment="#forms"), Door("Two", "language"))
    found = ways("wall", RequestFactory().get("/onderdelen/"))
    assert [(way.here, way.address) for way in found] == [(True, "/onderdelen/#forms"), (False, "/taal/")]


def test_a_template_finds_the_ways() -> None:
    hang("wall", Door("One", "ui:components"))
    template = Template(
        '{% load doors %}{% doors "wall" as ways %}{% for way in ways %}{{ way.label }}{% endfor %}'
    )
    assert template.render(Context({})) == "One"
