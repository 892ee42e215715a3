"""When and where a group meets, as it was typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from django.utils import timezone
from django.utils.dateparse import parse_date, parse_time
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from leerrijk.meetings.making.invitation import LENGTHS, Meeting

PLACE_LENGTH = 120
YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, the meeting when it can be read, and else by field what is wrong."""

    date: str = ""
    time: str = ""
    place: str = ""
    meeting: Meeting | None = None
    errors: Mapping[str, str] = field(default_factory=dict)


def read_meeting(posted: Mapping[str, str], *, today: date, last: date) -> Typed:
    """The meeting that was typed, in the time zone of the product, from `today` to the `last` day of the group.

    A length that is not offered becomes the first.
    """
    typed_date, typed_time = posted.get("date", "").strip(), posted.get("time", "").strip()
    place = " ".join(posted.get("place", "").split())
    day, day_error = _read_day(typed_date, today, last)
    hour, hour_error = _read_hour(typed_time)
    place_error = _read_place(place)
    found = {"date": day_error, "time": hour_error, "place": place_error}
    errors = {name: error for name, error in found.items() if error}
    if day is None or hour is None or errors:
        return Typed(typed_date, typed_time, place, None, errors)
    starts = datetime.combine(day, hour, tzinfo=timezone.get_default_timezone())
    lengths = {str(minutes): minutes for minutes in LENGTHS}
    minutes = lengths.get(posted.get("minutes", ""), LENGTHS[0])
    return Typed(typed_date, typed_time, place, Meeting(starts, minutes, place))


def _read_day(typed: str, today: date, last: date) -> tuple[date | None, str]:
    parts = typed.split("-")
    try:
        day = parse_date(typed if len(parts[0]) == YEAR_DIGITS else "-".join(reversed(parts)))
    except ValueError:
        day = None
    if day is None:
        return None, _("Give a whole date. An example: %(date)s.") % {"date": f"{today:%d-%m-%Y}"}
    if day < today:
        return None, _("This day is over. Choose today or a later day.")
    if day > last:
        words = _("By then this group is erased. Choose %(last)s at the latest, or start the group later.")
        return None, words % {"last": date_format(last, "j F Y")}
    return day, ""


def _read_hour(typed: str) -> tuple[time | None, str]:
    try:
        hour = parse_time(typed.replace(".", ":"))
    except ValueError:
        hour = None
    if hour is None:
        return None, _("Give the time in hours and minutes. An example: 09:30.")
    return hour.replace(second=0, microsecond=0), ""


def _read_place(place: str) -> str:
    if len(place) > PLACE_LENGTH:
        words = _("Use %(most)s characters at most; this is %(now)s.")
        return words % {"most": PLACE_LENGTH, "now": len(place)}
    return ""
