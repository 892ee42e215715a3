"""One page for whoever gives the group its time: what happens, what is asked, what is private."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.meetings.queries import Occasion
from leerrijk.pure.protection import K
from leerrijk.ui import paper


def director(occasion: Occasion) -> bytes:
    """One side of A4 (PDF) for a director, in the language of the group. Raises `PaperError`."""
    with override(occasion.language):
        data = _data(occasion)
        return paper.pdf("meetings/director.typ", data, lang=occasion.language, title=data["title"])


def _data(occasion: Occasion) -> dict[str, Any]:
    return {
        "above": _("For the director of “%(group)s”") % {"group": occasion.name},
        "title": _("A group looks at how it learns"),
        "lead": _(
            "In 60 or 90 minutes a group sees how its people like to learn, and whether what they are "
            "offered suits that. Then it chooses one thing to do differently."
        ),
        "parts": [_what_happens(), _what_it_gives(), _what_is_asked(), _what_is_private(occasion.kept_days)],
        "never": {"title": _("What it is never for"), "text": _never()},
        "responsible": {"title": _("Responsible:"), "text": occasion.responsible},
        "source": occasion.pack.source.say(occasion.language),
    }


def _what_happens() -> dict[str, Any]:
    return {
        "title": _("What happens"),
        "lines": [
            _("Everybody answers twenty short questions, on a phone or on paper."),
            _("Everybody sees their own profile at once. Nobody else does."),
            _("The group sees a picture of itself, beside the learning that it is offered."),
            _("Three questions lead the conversation."),
        ],
    }


def _what_it_gives() -> dict[str, Any]:
    return {
        "title": _("What it gives you"),
        "lines": [
            _("A group that says what helps it to learn."),
            _("An offer that reaches more people, often with the same hours."),
            _("One page with the picture, if the group wants to share it."),
        ],
    }


def _what_is_asked() -> dict[str, Any]:
    return {
        "title": _("What we ask of you"),
        "lines": [
            _("Time: 60 or 90 minutes, with nobody on call."),
            _("If you take part: say what you are learning yourself."),
            _("Ask for what was agreed. Do not ask who answered what."),
            _("Help with one thing that stands in the way."),
        ],
    }


def _what_is_private(kept_days: int) -> dict[str, Any]:
    return {
        "title": _("What is private"),
        "lines": [
            _("There are no accounts, and nobody gives a name."),
            _("There is a picture from %(least)s sheets on; never of one person.") % {"least": K},
            _("After the close the loose answers no longer exist."),
            _("The picture and the group are erased %(days)s days after the start.") % {"days": kept_days},
        ],
    }


def _never() -> str:
    return _(
        "Not to judge people, not to compare teams. It is no test: the questions are our own and have not "
        "been tested by researchers. That people learn better when teaching follows their preference has not "
        "been shown. A preference is a reason to talk and to offer more, never to offer less."
    )
