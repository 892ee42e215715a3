"""One zip with everything that a group needs for its meeting."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.content.making import picture_pdf
from leerrijk.meetings.making import invitation
from leerrijk.meetings.making.director import director
from leerrijk.meetings.making.form import form
from leerrijk.meetings.making.script import script
from leerrijk.meetings.queries import Occasion

READABLE = 0o644 << 16
ON_THE_WALL = "model"

# A file as it lies in the zip: its name, what it is for, and what is in it.
Member = tuple[str, str, bytes]


def kit(occasion: Occasion, meeting: invitation.Meeting | None, *, today: date) -> bytes:
    """The zip, in the language of the group; the appointment is in it when there is a `meeting`.

    Its files are dated `today` at midnight, so that no time finer than the day is in it. Raises `PaperError`.
    """
    with override(occasion.language):
        members = [*_members(occasion, meeting, today)]
        members.append((_("README.txt"), "", _readme(occasion, members).encode()))
    made = BytesIO()
    with ZipFile(made, "w") as whole:
        for name, _what, content in members:
            info = ZipInfo(name, date_time=(today.year, today.month, today.day, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            info.external_attr = READABLE
            whole.writestr(info, content)
    return made.getvalue()


def _members(occasion: Occasion, meeting: invitation.Meeting | None, today: date) -> Iterator[Member]:
    for told in occasion.pack.kit:
        yield (
            _("script-%(minutes)s-minutes.pdf") % {"minutes": told.minutes},
            _("What you do and say, minute by minute."),
            script(occasion, told),
        )
    yield (
        _("invitation.txt"),
        _("Text to mail to the group."),
        invitation.text(occasion, meeting).encode(),
    )
    if meeting:
        yield (
            _("invitation.ics"),
            _("Add this to your mail. Whoever opens it has the meeting in their calendar."),
            invitation.calendar(occasion, meeting, today=today),
        )
    yield (
        _("paper-form.pdf"),
        _("The questions on paper. Print it on both sides, one for each person. It needs only a pencil."),
        form(occasion),
    )
    yield (
        _("poster-A3.pdf"),
        _("The model for the wall. Print it on A3."),
        picture_pdf(ON_THE_WALL, "a3", occasion.language),
    )
    yield (
        _("page-for-my-director.pdf"),
        _("One page for whoever gives the group its time."),
        director(occasion),
    )


def _readme(occasion: Occasion, members: list[Member]) -> str:
    lines = [
        _("Kit for the meeting of “%(group)s”") % {"group": occasion.name},
        "\n\n".join(f"{name}\n  {what}" for name, what, _content in members),
        _("Your host link is not in here. Keep it apart, and do not send it along."),
    ]
    return "\n\n".join(lines) + "\n"
