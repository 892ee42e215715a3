"""The invitation to a meeting: as text to mail, and as an appointment for a calendar."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from leerrijk.meetings.queries import Occasion
from leerrijk.people import links

LENGTHS = (60, 90)


@dataclass(frozen=True, slots=True)
class Meeting:
    """When and where a group meets. `starts` knows its time zone; `place` may be empty."""

    starts: datetime
    minutes: int
    place: str

    @property
    def ends(self) -> datetime:
        """The moment the meeting is over."""
        return self.starts + timedelta(minutes=self.minutes)


def text(occasion: Occasion, meeting: Meeting | None) -> str:
    """The invitation in the active language; dots to fill in where there is no meeting yet."""
    return (
        "\n\n".join(
            [
                _("Subject: %(subject)s") % {"subject": subject(occasion)},
                _("Dear all,"),
                _(
                    "We are going to look at how we like to learn, and whether what we are offered suits that. "
                    "You are very welcome."
                ),
                "\n".join(_when_and_where(meeting)),
                _(
                    "Bring your phone. You need no account and you install nothing. Paper will do just as well."
                ),
                body(occasion),
                _("See you then!"),
            ]
        )
        + "\n"
    )


def subject(occasion: Occasion) -> str:
    """What stands above the invitation, in the active language."""
    return _("How do we like to learn? %(group)s") % {"group": occasion.name}


def body(occasion: Occasion) -> str:
    """What happens and what is private, in the active language."""
    return "\n\n".join(
        [
            _(
                "You answer twenty short questions, in about three minutes. You see your own profile at "
                "once, and nobody else does. Then we look together at the picture of the whole group and "
                "talk about it."
            ),
            _(
                "You answer without a name on your phone. When the questionnaire is closed, the loose "
                "answers no longer exist. On paper, whoever types in the sheets sees them. Everything about "
                "the group is erased %(days)s days after its start. Taking part is your own choice."
            )
            % {"days": occasion.kept_days},
        ]
    )


def calendar(occasion: Occasion, meeting: Meeting, *, today: date) -> bytes:
    """The appointment as iCalendar (RFC 5545) in the active language, in the meeting's own time zone.

    A group that moves its meeting makes the same appointment again, so that a calendar moves it too. The
    stamp is the day alone: midnight UTC.
    """
    event = Event()
    event.add("uid", links.mark("meeting", occasion.group_id))
    event.add("dtstamp", datetime.combine(today, time(), tzinfo=UTC))
    event.add("dtstart", meeting.starts)
    event.add("dtend", meeting.ends)
    event.add("summary", subject(occasion))
    event.add("description", body(occasion))
    if meeting.place:
        event.add("location", meeting.place)
    whole = Calendar()
    whole.add("prodid", "-//Leerrijk//Leerrijk//NL")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add_component(event)
    year = meeting.starts.year
    whole.add_missing_timezones(first_date=date(year - 1, 1, 1), last_date=date(year + 2, 1, 1))
    return whole.to_ical()


def _when_and_where(meeting: Meeting | None) -> list[str]:
    if meeting is None:
        day = hours = place = "…………………………"
    else:
        day = date_format(meeting.starts, "l j F Y")
        hours = f"{meeting.starts:%H:%M} – {meeting.ends:%H:%M}"
        place = meeting.place or "…………………………"
    return [
        _("When: %(day)s") % {"day": day},
        _("Time: %(hours)s") % {"hours": hours},
        _("Where: %(place)s") % {"place": place},
    ]
