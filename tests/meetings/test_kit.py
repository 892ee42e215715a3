"""One zip with everything for the meeting, and nothing that should stay with the host."""

from datetime import date, datetime, timedelta
from io import BytesIO
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader
from tests.meetings.conftest import Hosted, host
from tests.meetings.papers import CLOCK, inside, members, words

from leerrijk.meetings.making.invitation import Meeting
from leerrijk.meetings.making.kit import kit
from leerrijk.meetings.queries import Occasion
from leerrijk.people.links import digest

TODAY = date(2026, 3, 2)
MEETING = Meeting(datetime(2026, 4, 13, 9, 30, tzinfo=ZoneInfo("Europe/Amsterdam")), 60, "Zaal 3")
NAMES = {
    "nl": {
        "LEESMIJ.txt",
        "draaiboek-60-minuten.pdf",
        "draaiboek-90-minuten.pdf",
        "uitnodiging.txt",
        "uitnodiging.ics",
        "formulier-op-papier.pdf",
        "poster-A3.pdf",
        "blad-voor-mijn-directeur.pdf",
    },
    "en": {
        "README.txt",
        "script-60-minutes.pdf",
        "script-90-minutes.pdf",
        "invitation.txt",
        "invitation.ics",
        "paper-form.pdf",
        "poster-A3.pdf",
        "page-for-my-director.pdf",
    },
}


def test_it_holds_everything_under_names_in_the_language_of_the_group(either: Occasion) -> None:
    assert set(members(kit(either, MEETING, today=TODAY))) == NAMES[either.language]


def test_without_a_date_there_is_no_appointment(either: Occasion) -> None:
    found = set(members(kit(either, None, today=TODAY)))
    assert NAMES[either.language] - found == {
        name for name in NAMES[either.language] if name.endswith(".ics")
    }


def test_a_text_says_what_every_file_is_for(either: Occasion) -> None:
    found = members(kit(either, MEETING, today=TODAY))
    [readme] = [name for name in found if name in {"LEESMIJ.txt", "README.txt"}]
    said = found[readme].decode()
    assert all(name in said for name in found if name != readme)
    assert either.name in said


def test_every_paper_is_tagged_in_the_language_of_the_group(either: Occasion) -> None:
    for name, content in members(kit(either, MEETING, today=TODAY)).items():
        if name.endswith(".pdf"):
            root = PdfReader(BytesIO(content)).root_object
            assert bool(root["/MarkInfo"]["/Marked"]), name
            assert str(root["/Lang"]).startswith(either.language), name


@pytest.mark.parametrize("minutes", [60, 90])
def test_a_script_tells_every_step_and_lasts_as_long_as_it_says(either: Occasion, minutes: int) -> None:
    [told] = [each for each in either.pack.kit if each.minutes == minutes]
    assert sum(step.minutes for step in told.steps) == minutes
    [name] = [name for name in NAMES[either.language] if f"-{minutes}-" in name]
    text = " ".join(words(members(kit(either, None, today=TODAY))[name]))
    places = [text.find(step.title.say(either.language)) for step in told.steps]
    assert -1 not in places
    assert places == sorted(places)
    last = minutes - told.steps[-1].minutes
    assert f"{last // 60}:{last % 60:02d}" in text


def test_the_poster_is_an_a3_and_the_page_for_the_director_is_one(either: Occasion) -> None:
    found = members(kit(either, None, today=TODAY))
    [poster] = PdfReader(BytesIO(found["poster-A3.pdf"])).pages
    assert {round(poster.mediabox.width), round(poster.mediabox.height)} == {842, 1191}
    [director] = [name for name in found if "direct" in name]
    assert len(PdfReader(BytesIO(found[director])).pages) == 1


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_byte_of_it_holds_the_host_link(language: str) -> None:
    hosted = host(language)
    answer = hosted.client.get(hosted.address("kit.zip"))
    assert answer.status_code == 200
    for name, content in {"kit.zip": answer.content, **members(answer.content)}.items():
        seen = inside(content) if name.endswith(".pdf") else content
        for secret in (hosted.secret, digest(hosted.secret), "gastheer/"):
            assert secret.encode() not in seen, f"{name} holds {secret}"


def test_no_file_of_it_knows_a_time_finer_than_the_day(occasion: Occasion) -> None:
    zipped = kit(occasion, None, today=TODAY)
    with ZipFile(BytesIO(zipped)) as whole:
        for info in whole.infolist():
            assert info.date_time == (2026, 3, 2, 0, 0, 0)
            assert info.extra == b"", "an extra field may hold a finer time"
    for name, content in members(zipped).items():
        if name.endswith(".pdf"):
            reader = PdfReader(BytesIO(content))
            said = f"{reader.metadata} {reader.root_object['/Metadata'].get_object().get_data().decode()}"
            assert not CLOCK.search(said.replace("xml:", "").replace("1.0", "")), name
            assert "Date" not in said, name


def test_the_same_kit_of_the_same_day_is_the_same_to_the_byte(occasion: Occasion) -> None:
    assert kit(occasion, MEETING, today=TODAY) == kit(occasion, MEETING, today=TODAY)


def test_a_moved_meeting_is_the_same_appointment(hosted: Hosted) -> None:
    uids = set()
    for hour in ("10:00", "14:00"):
        typed = {
            "date": f"{hosted.group.erased_on - timedelta(days=1):%Y-%m-%d}",
            "time": hour,
            "minutes": "60",
        }
        answer = hosted.client.post(hosted.address("uitnodiging/"), typed)
        lines = members(answer.content)["uitnodiging.ics"].decode().splitlines()
        uids.add(next(line for line in lines if line.startswith("UID:")))
    assert len(uids) == 1
