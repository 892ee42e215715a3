"""From code to profile on one phone: what is saved, what is refused, and with which status."""

import re
from collections.abc import Callable

import pytest
from django.db import IntegrityError, connections, transaction
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from tests.room import Room

from leerrijk.answers.queries import profile_page
from leerrijk.answers.sealed.models import Sheet
from leerrijk.content.queries import pack
from leerrijk.rounds import access

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def page_of(room: Room, number: int = 1) -> dict[str, str]:
    return {item.id: "4" for item in room.instrument.pages()[number - 1]}


def test_a_get_never_makes_a_sheet(open_room: Room) -> None:
    phone = Client()
    assert phone.get(f"/c/{open_room.round.code}/").status_code == 200
    assert phone.get(f"/r/{open_room.round.id}/vragen/1/").status_code == 404
    assert Sheet.objects.count() == 0


def test_a_saved_page_survives_a_browser_that_was_killed(open_room: Room) -> None:
    phone = open_room.join()
    phone.post(f"/r/{open_room.round.id}/vragen/1/", page_of(open_room))
    reopened = Client()
    reopened.cookies.load({name: morsel.value for name, morsel in phone.cookies.items()})
    assert all(morsel["max-age"] for name, morsel in phone.cookies.items() if name.startswith("sheet_"))
    body = reopened.get(f"/r/{open_room.round.id}/vragen/1/").content.decode()
    assert body.count("checked") == 5


def test_the_qr_code_leads_back_to_the_own_sheet(open_room: Room) -> None:
    phone = open_room.join()
    response = phone.get(f"/c/{open_room.round.code}/")
    assert response["Location"] == f"/r/{open_room.round.id}/vragen/1/"


def test_an_answer_left_out_is_taken_back(open_room: Room) -> None:
    phone = open_room.join()
    address = f"/r/{open_room.round.id}/vragen/1/"
    phone.post(address, page_of(open_room))
    items = [item.id for item in open_room.instrument.pages()[0]]
    phone.post(address, {items[0]: "2"})
    assert Sheet.objects.get().marks[:5] == "2...."


@pytest.mark.parametrize("value", ["6", "0", "-1", "x", "", "33", "²"])
def test_a_forged_value_saves_nothing(open_room: Room, value: str) -> None:
    phone = open_room.join()
    answers = page_of(open_room)
    answers[next(iter(answers))] = value
    response = phone.post(f"/r/{open_room.round.id}/vragen/1/", answers)
    assert response.status_code == 422
    assert set(Sheet.objects.get().marks) == {"."}


def test_an_item_of_another_page_or_round_saves_nothing(open_room: Room) -> None:
    phone = open_room.join()
    for stranger in (open_room.instrument.pages()[1][0].id, "nobody-asks-this"):
        response = phone.post(f"/r/{open_room.round.id}/vragen/1/", {**page_of(open_room), stranger: "3"})
        assert response.status_code == 422
    assert set(Sheet.objects.get().marks) == {"."}


def test_the_database_refuses_a_mark_off_the_scale(open_room: Room) -> None:
    open_room.join()
    with pytest.raises(IntegrityError), transaction.atomic(using="sealed"):
        Sheet.objects.update(marks="6" * 20)


def test_another_sheet_cannot_be_reached(open_room: Room) -> None:
    mine, other = open_room.join(), Client()
    other.cookies[f"sheet_{open_room.round.id}"] = "x" * 32
    assert other.post(f"/r/{open_room.round.id}/vragen/1/", page_of(open_room)).status_code == 404
    second = Room.start("Team Zuid")
    second.open()
    thief = Client()
    thief.cookies[f"sheet_{second.round.id}"] = mine.cookies[f"sheet_{open_room.round.id}"].value
    assert thief.post(f"/r/{second.round.id}/vragen/1/", page_of(open_room)).status_code == 404


def test_a_double_submit_counts_once(open_room: Room) -> None:
    phone = open_room.take_part()
    assert phone.post(f"/r/{open_room.round.id}/verstuur/").status_code == 302
    assert Sheet.objects.filter(sent=True).count() == 1


def test_nothing_changes_after_sending(open_room: Room) -> None:
    phone = open_room.take_part(marks=5)
    before = Sheet.objects.get().marks
    response = phone.post(f"/r/{open_room.round.id}/vragen/1/", page_of(open_room))
    assert response.status_code == 409
    assert Sheet.objects.get().marks == before


def test_a_closed_round_keeps_what_was_typed_for_copying(open_room: Room) -> None:
    late = open_room.join()
    open_room.take_part()
    open_room.host.post(open_room.path("sluiten/"))
    response = late.post(f"/r/{open_room.round.id}/vragen/1/", page_of(open_room))
    body = response.content.decode()
    assert response.status_code == 409
    assert open_room.instrument.items[0].text.nl in body
    assert open_room.instrument.labels[3].nl in body


def test_a_shared_tablet_forgets_and_offers_no_paper(open_room: Room) -> None:
    tablet = open_room.join(shared=True)
    open_room.fill(tablet)
    open_room.send(tablet)
    body = tablet.get(f"/r/{open_room.round.id}/profiel/").content.decode()
    assert "profiel.pdf" not in body
    assert tablet.get(f"/r/{open_room.round.id}/profiel.pdf").status_code == 404
    tablet.post(f"/r/{open_room.round.id}/volgende/")
    assert tablet.get(f"/r/{open_room.round.id}/profiel/").status_code == 404
    assert tablet.get(f"/c/{open_room.round.code}/").status_code == 200


def test_pages_with_answers_are_stored_nowhere(open_room: Room) -> None:
    phone = open_room.take_part()
    for page in ("profiel/", "profiel.pdf", "stand/"):
        assert "no-store" in phone.get(f"/r/{open_room.round.id}/{page}")["Cache-Control"]


def test_saving_a_page_asks_six_queries_at_most(open_room: Room) -> None:
    phone = open_room.join()
    with (
        CaptureQueriesContext(connections["default"]) as first,
        CaptureQueriesContext(connections["sealed"]) as second,
    ):
        phone.post(f"/r/{open_room.round.id}/vragen/1/", page_of(open_room))
    assert 0 < len(first) + len(second) <= 6


def test_a_page_that_is_opened_anew_asks_whether_the_number_is_right(open_room: Room) -> None:
    phone = open_room.take_part()
    open_room.host.post(open_room.path("sluiten/"))
    body = phone.get(f"/r/{open_room.round.id}/profiel/").content.decode()
    assert f"/r/{open_room.round.id}/klopt-niet/" in body
    assert "profiel.pdf" in body
    assert re.search(r"Nog \d+ seconden", body)


def test_a_profile_says_close_together_only_of_bars_that_are(open_room: Room) -> None:
    instrument = open_room.instrument
    leaning = dict(zip(instrument.scales, (3, 3, 2, 3, 1), strict=True))
    wide = profile_page({item.id: leaning[item.scale] for item in instrument.items}, instrument, pack(), "nl")
    level = profile_page({item.id: 3 for item in instrument.items}, instrument, pack(), "nl")
    with override("en"):
        apart = profile_page(
            {item.id: leaning[item.scale] for item in instrument.items}, instrument, pack(), "en"
        )
        close = profile_page({item.id: 3 for item in instrument.items}, instrument, pack(), "en")
    assert wide.summary != level.summary
    assert "close together" in close.summary
    assert "close together" not in apart.summary


class TestCodes:
    @pytest.fixture(autouse=True)
    def patience(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(access.wrong_codes, "left", 3.0)
        monkeypatch.setattr(access.wrong_codes, "a_minute", 3.0)

    def test_a_right_code_may_be_typed_in_many_ways(self, open_room: Room) -> None:
        code = open_room.round.code or ""
        for typed in (code.upper(), code.replace("-", "  "), f" {code.replace('-', ', ')}. "):
            assert Client().post("/meedoen/", {"code": typed})["Location"] == f"/c/{code}/"

    def test_wrong_codes_are_limited_and_a_right_one_never(
        self, open_room: Room, phone: Callable[[], Client]
    ) -> None:
        statuses = [phone().post("/meedoen/", {"code": f"een twee {n}"}).status_code for n in range(5)]
        assert statuses == [404, 404, 404, 429, 429]
        assert phone().get("/c/nog-een-foute/").status_code == 429
        assert phone().post("/meedoen/", {"code": open_room.round.code}).status_code == 302

    def test_a_very_long_code_gets_a_clear_page(self, open_room: Room) -> None:
        response = Client().post("/meedoen/", {"code": "a" * 5000})
        assert response.status_code == 404
        assert len(response.content) < 20_000

    def test_a_code_tells_nothing_once_the_round_is_shut(self, open_room: Room) -> None:
        code = open_room.round.code
        unknown = _without(Client().get("/c/appel-peer-banaan/"), "appel-peer-banaan")
        open_room.host.post(open_room.path("sluiten/"))
        shut = Client().get(f"/c/{code}/")
        assert shut.status_code == 404
        assert _without(shut, str(code)) == unknown


def _without(response: HttpResponse, code: str) -> str:
    text = response.content.decode().replace(code, "")
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", text)
