"""Anyone may react to an element; nothing tells who it was, no page shows it, after a year it is gone."""

import json
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings
from tests.packs import write_pack

from leerrijk.content import actions, jobs
from leerrijk.content.models import Reaction
from leerrijk.content.privacy import KEPT

pytestmark = pytest.mark.django_db
PAGE = "/model/onderdeel/form.duo/"
TODAY = date(2026, 3, 1)


@pytest.fixture(autouse=True)
def small_pack(settings: Settings, tmp_path: Path) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path / "pack"))


def keep(text: str, day: date = TODAY, element: str = "form.duo") -> Reaction:
    actions.react(element=element, text=text, today=day)
    return Reaction.objects.get(text=text)


def test_a_reaction_is_kept_with_the_day_alone(client: Client) -> None:
    answer = client.post(PAGE, {"text": " Dit mis ik:\r\neen voorbeeld. "})
    assert (answer.status_code, answer["Location"]) == (302, f"{PAGE}bedankt/")
    kept = Reaction.objects.get()
    assert (kept.pack, kept.element, kept.text) == ("small-1.0", "form.duo", "Dit mis ik:\neen voorbeeld.")
    assert kept.day == timezone.localdate()
    columns = {field.name for field in Reaction._meta.get_fields()}
    assert columns == {"id", "pack", "element", "text", "day"}


def test_a_form_that_is_sent_twice_counts_once(client: Client) -> None:
    for _ in range(2):
        assert client.post(PAGE, {"text": "Dubbel"}).status_code == 302
    assert Reaction.objects.count() == 1


def test_the_page_of_thanks_says_what_happens_next(client: Client) -> None:
    answer = client.get(f"{PAGE}bedankt/", headers={"accept-language": "en"})
    assert answer.status_code == 200
    assert "After 12 months it is erased" in answer.content.decode()


def test_the_page_says_what_is_private_before_the_form(client: Client) -> None:
    page = client.get(PAGE, headers={"accept-language": "en"}).content.decode()
    assert 0 < page.index("No names, no families") < page.index("<textarea")


@pytest.mark.parametrize("text", ["", "   \r\n ", "x" * 1001, "x" * 5000])
def test_what_cannot_be_kept_stays_in_the_form(client: Client, text: str) -> None:
    answer = client.post(PAGE, {"text": text})
    assert answer.status_code == 422
    assert text.strip() in answer.content.decode()
    assert 'aria-invalid="true"' in answer.content.decode()
    assert not Reaction.objects.exists()


def test_a_thousand_characters_fit_whatever_the_line_breaks(client: Client) -> None:
    text = "\r\n".join(["x" * 99] * 10) + "x"
    assert client.post(PAGE, {"text": text}).status_code == 302
    assert len(Reaction.objects.get().text) == 1000


def test_markup_stays_text(client: Client) -> None:
    answer = client.post(PAGE, {"text": "<b>" + "x" * 1000})
    assert "&lt;b&gt;" in answer.content.decode()
    assert "<b>x" not in answer.content.decode()


def test_nothing_is_kept_for_an_element_that_does_not_exist(client: Client) -> None:
    assert client.post("/model/onderdeel/form.none/", {"text": "Hallo"}).status_code == 404
    with pytest.raises(actions.NoReaction):
        keep("Hallo", element="form.none")
    assert not Reaction.objects.exists()


def test_a_form_without_its_key_is_refused() -> None:
    answer = Client(enforce_csrf_checks=True).post(PAGE, {"text": "Hallo"})
    assert answer.status_code == 403
    assert not Reaction.objects.exists()


def test_a_flood_ends_and_keeps_what_was_typed(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "MOST_A_DAY", 1)
    assert client.post(PAGE, {"text": "De eerste"}).status_code == 302
    answer = client.post(PAGE, {"text": "De tweede"})
    assert answer.status_code == 429
    assert "De tweede" in answer.content.decode()
    assert Reaction.objects.count() == 1
    keep("Gisteren mocht nog", day=timezone.localdate() - timedelta(days=1))


def test_no_page_shows_a_reaction(client: Client) -> None:
    client.post(PAGE, {"text": "Zoekwoord"})
    for address in (PAGE, f"{PAGE}bedankt/", "/model/onderdelen/"):
        assert "Zoekwoord" not in client.get(address).content.decode()


def test_rows_do_not_stand_in_the_order_in_which_they_came() -> None:
    came = [keep(f"nummer {number}").pk for number in range(12)]
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM content_reaction")
        stands = [row[0] for row in cursor.fetchall()]
    assert sorted(came) != came
    assert stands == sorted(came)


@pytest.mark.parametrize("fields", [{"text": ""}, {"text": "x" * 1001}, {"element": ""}, {"pack": ""}])
def test_the_table_itself_refuses_what_is_not_a_reaction(fields: dict[str, str]) -> None:
    sound = {"pack": "small-1.0", "element": "form.duo", "text": "Hallo"}
    with pytest.raises(IntegrityError):
        Reaction.objects.create(day=TODAY, **{**sound, **fields})


def test_after_twelve_months_it_is_gone() -> None:
    keep("bijna een jaar", day=TODAY - timedelta(days=364))
    keep("een jaar", day=TODAY - timedelta(days=365))
    assert actions.erase_due_reactions(TODAY) == 1
    assert [each.text for each in Reaction.objects.all()] == ["bijna een jaar"]
    assert actions.erase_due_reactions(TODAY) == 0


def test_the_daily_job_erases() -> None:
    keep("oud", day=timezone.localdate() - timedelta(days=400))
    jobs.erase_due_reactions.call()
    assert not Reaction.objects.exists()


def test_what_is_promised_is_what_is_done() -> None:
    (kept,) = KEPT
    assert kept.days == 365
    module, _, name = kept.erased_by.rpartition(".")
    assert hasattr(__import__(module, fromlist=[name]), name)


def told(*args: str) -> str:
    out = StringIO()
    call_command("reactions", *args, stdout=out)
    return out.getvalue()


def test_the_command_reads_newest_day_first() -> None:
    keep("oud", day=TODAY - timedelta(days=2))
    new = keep("nieuw")
    assert told().index("nieuw") < told().index("oud")
    assert f"2026-03-01  form.duo  (small-1.0, {new.pk})" in told()
    assert [row["text"] for row in json.loads(told("--json"))] == ["nieuw", "oud"]


def test_the_command_erases_one_on_request_and_those_that_are_due() -> None:
    one = keep("weg ermee", day=timezone.localdate())
    keep("oud", day=timezone.localdate() - timedelta(days=365))
    keep("blijft", day=timezone.localdate())
    assert told("--erase", str(one.pk)) == "1 erased\n"
    with pytest.raises(CommandError, match="No reaction has the number"):
        told("--erase", str(one.pk))
    assert told("--erase-due") == "1 erased\n"
    assert [each.text for each in Reaction.objects.all()] == ["blijft"]
