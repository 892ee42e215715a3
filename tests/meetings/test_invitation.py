"""The invitation: the hour that was asked, in its own time zone, and a stamp that tells the day alone."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils.translation import override
from icalendar import Calendar, Component

from leerrijk.meetings.forms import read_meeting
from leerrijk.meetings.making import invitation
from leerrijk.meetings.queries import Occasion

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 3, 2)
LAST = date(2026, 4, 13)
STARTS = datetime(2026, 4, 13, 9, 30, tzinfo=AMSTERDAM)
MEETING = invitation.Meeting(STARTS, 90, "Zaal 3, Plein 1; achterom")


def appointment(occasion: Occasion, meeting: invitation.Meeting = MEETING) -> bytes:
    return invitation.calendar(occasion, meeting, today=TODAY)


def event(made: bytes) -> Component:
    [found] = Calendar.from_ical(made).walk("VEVENT")
    return found


def test_the_appointment_is_at_the_hour_that_was_asked_in_amsterdam(occasion: Occasion) -> None:
    found = event(appointment(occasion))
    assert found["dtstart"].dt == STARTS
    assert found["dtstart"].params["TZID"] == "Europe/Amsterdam"
    assert found["dtend"].dt - found["dtstart"].dt == timedelta(minutes=90)
    assert found["location"] == MEETING.place


@pytest.mark.parametrize(("month", "hours"), [(1, 1), (7, 2)])
def test_its_time_zone_is_described_for_calendars_that_do_not_know_it(
    occasion: Occasion, month: int, hours: int
) -> None:
    made = appointment(
        occasion, invitation.Meeting(datetime(2026, month, 13, 9, 30, tzinfo=AMSTERDAM), 60, "")
    )
    [zone] = Calendar.from_ical(made).walk("VTIMEZONE")
    assert zone["tzid"] == "Europe/Amsterdam"
    assert zone.to_tz().utcoffset(datetime(2026, month, 13, 9, 30)) == timedelta(hours=hours)


def test_its_stamp_is_midnight_and_no_other_moment_is_in_it(occasion: Occasion) -> None:
    found = event(appointment(occasion))
    assert found["dtstamp"].to_ical() == b"20260302T000000Z"
    assert not {"created", "last-modified"} & {name.lower() for name in found}


def test_what_was_typed_cannot_add_a_line_to_it(occasion: Occasion) -> None:
    nasty = invitation.Meeting(STARTS, 60, "Zaal\r\nATTENDEE:mailto:x@example.org")
    made = appointment(replace(occasion, name="Zuid\r\nEND:VEVENT"), nasty)
    assert "attendee" not in event(made)
    assert len(Calendar.from_ical(made).walk("VEVENT")) == 1


def test_the_text_says_when_and_where_and_what_is_private(occasion: Occasion) -> None:
    with override("nl"):
        text = invitation.text(occasion, MEETING)
    for words in ("maandag 13 april 2026", "09:30 – 11:00", MEETING.place, "zonder naam", "30 dagen"):
        assert words in text
    with override("en"):
        assert "Monday 13 April 2026" in invitation.text(occasion, MEETING)


def test_without_a_meeting_there_are_dots_to_fill_in(occasion: Occasion) -> None:
    with override("nl"):
        text = invitation.text(occasion, None)
    assert text.count("…………") >= 3
    assert "None" not in text


@pytest.mark.parametrize("typed", ["2026-04-13", "13-04-2026", " 13-4-2026 "])
@pytest.mark.parametrize("hour", ["09:30", "9.30", "09:30:00"])
def test_a_day_and_an_hour_are_read_as_people_write_them(typed: str, hour: str) -> None:
    read = read_meeting(
        {"date": typed, "time": hour, "place": " Zaal  3 ", "minutes": "90"}, today=TODAY, last=LAST
    )
    assert read.meeting == invitation.Meeting(STARTS, 90, "Zaal 3")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("date", ""),
        ("date", "2026-02-30"),
        ("date", "2026-03-01"),
        ("date", "2026-04-14"),
        ("date", "morgen"),
        ("time", ""),
        ("time", "25:00"),
        ("time", "half tien"),
        ("place", "x" * 121),
    ],
)
def test_what_cannot_be_a_meeting_is_refused_at_its_own_field(field: str, value: str) -> None:
    read = read_meeting({"date": "2026-04-13", "time": "09:30"} | {field: value}, today=TODAY, last=LAST)
    assert read.meeting is None
    assert set(read.errors) == {field}
    assert getattr(read, field) == value


def test_a_length_that_is_not_offered_becomes_an_hour() -> None:
    read = read_meeting({"date": "2026-04-13", "time": "09:30", "minutes": "100000"}, today=TODAY, last=LAST)
    assert read.meeting
    assert read.meeting.minutes == 60
