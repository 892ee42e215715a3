"""How many questions a page asks of the databases: none grows with the group, none is many."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests import room as rooms
from tests.house.conftest import visitor
from tests.journeys.stage import Cast
from tests.journeys.visits import VISITS
from tests.room import Room

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])

MOST, MOST_SAVING, MOST_PICTURE = 12, 6, 4
# Ending a round is no page: it goes through both databases in steps that can each be repeated after a crash.
MOST_ENDING, ENDING = 24, "/afronden/"
SHEETS = ("sealed_sheet", "sealed_papersheet", "sealed_drawer")


@contextmanager
def asked() -> Iterator[list[str]]:
    """Every statement on both databases, transactions included, filled in at the end."""
    statements: list[str] = []
    with ExitStack() as stack:
        contexts = [
            stack.enter_context(CaptureQueriesContext(connections[name])) for name in ("default", "sealed")
        ]
        yield statements
        statements += [query["sql"] for context in contexts for query in context.captured_queries]


class Counting(Client):
    """A browser that notes how many statements each of its requests took."""

    taken: dict[str, int]

    def request(self, **environ: Any) -> HttpResponse:
        with asked() as statements:
            response = super().request(**environ)
        place = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
        self.taken[place] = max(len(statements), self.taken.get(place, 0))
        return response


def test_no_page_asks_much(casts: dict[str, Cast]) -> None:
    taken = {}
    for visits in VISITS.values():
        for visit in visits(casts):
            client = visitor(visit)
            with asked() as statements:
                assert client.get(visit.path).status_code == visit.status
            taken[visit.path] = len(statements)
    assert sum(taken.values()) > len(taken)
    assert {path: number for path, number in taken.items() if number > MOST} == {}


def test_no_button_asks_much(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Counting, "taken", {}, raising=False)
    monkeypatch.setattr(rooms, "Client", Counting)
    room = Room.start()
    room.open()
    for _phone in range(6):
        room.take_part()
    room.close()
    pressed = {place: number for place, number in Counting.taken.items() if place.startswith("POST")}
    assert len(pressed) > 8
    ending = [number for place, number in pressed.items() if place.endswith(ENDING)]
    assert [number <= MOST_ENDING for number in ending] == [True]
    others = {place: number for place, number in pressed.items() if not place.endswith(ENDING)}
    assert {place: number for place, number in others.items() if number > MOST} == {}


def test_a_save_asks_little(open_room: Room) -> None:
    phone = open_room.join()
    page = open_room.instrument.pages()[0]
    with asked() as statements:
        response = phone.post(f"/r/{open_room.round.id}/vragen/1/", {item.id: "4" for item in page})
    assert response.status_code == 302
    assert any(statement.lstrip().startswith("UPDATE sealed_sheet") for statement in statements)
    assert len(statements) <= MOST_SAVING, statements


def test_the_picture_reads_what_was_released_and_no_sheet(casts: dict[str, Cast]) -> None:
    cast, read = casts["closed"], []
    for path, cookies in (
        (f"/groep/{cast.group}/beeld/", cast.host()),
        (f"/r/{cast.round}/beeld/", cast.done()),
    ):
        client = Client()
        client.cookies.load(cookies)
        with asked() as statements:
            assert client.get(path).status_code == 200
        assert len(statements) <= MOST_PICTURE, statements
        read += statements
    assert any("releases_release" in statement for statement in read)
    assert not [statement for statement in read if any(table in statement for table in SHEETS)]
