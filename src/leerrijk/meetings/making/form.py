"""The questionnaire on paper: it scores itself with a pencil."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.meetings.queries import Occasion
from leerrijk.pure.pack import Element
from leerrijk.pure.scoring import ASSUMED_ERROR
from leerrijk.ui import paper
from leerrijk.ui.signs import signs


def form(occasion: Occasion) -> bytes:
    """Two sides of A4 (PDF): the items with their boxes and a strip of sums, and what the sums say.

    Every scale of the instrument must have as many items as the next. Raises `PaperError`.
    """
    with override(occasion.language):
        data = _data(occasion)
        return paper.pdf("meetings/form.typ", data, lang=occasion.language, title=data["title"])


def _data(occasion: Occasion) -> dict[str, Any]:
    instrument, language = occasion.instrument, occasion.language
    items = instrument.items
    items_a_scale = len(items) // len(instrument.scales)
    lowest, highest = instrument.low * items_a_scale, instrument.high * items_a_scale
    return {
        "group": occasion.name,
        "title": instrument.title.say(language),
        "responsible": occasion.responsible,
        "labels": [label.say(language) for label in instrument.labels],
        "per_page": instrument.per_page,
        "items": [{"text": item.text.say(language), "scale": _short(item.scale)} for item in items],
        "scales": [_scale(occasion.pack.elements[scale], language) for scale in instrument.scales],
        "signs": signs(),
        "lowest": lowest,
        "highest": highest,
        "steps": [
            _("Circle one number on every line."),
            _("Copy that number into the open box on the same line."),
            _("Add up each column. Write the sum at the bottom."),
        ],
        "words": _words(lowest, highest),
        "meaning": _meaning(int(ASSUMED_ERROR * items_a_scale)),
    }


def _short(scale: str) -> str:
    return scale.rpartition(".")[2]


def _scale(element: Element, language: str) -> dict[str, str]:
    return {
        "id": _short(element.id),
        "title": element.title.say(language),
        "short": element.short.say(language),
        "attempt": element.attempt.say(language) if element.attempt else "",
        "stretch": element.stretch.say(language) if element.stretch else "",
    }


def _words(lowest: int, highest: int) -> Mapping[str, str]:
    return {
        "typed": _("Whoever types in this sheet sees it."),
        "strip_only": _(
            "Put no name on it. You may also hand in only the strip below: it holds just your five sums."
        ),
        "responsible": _("Responsible:"),
        "line": _("What suits you?"),
        "column": _("Column"),
        "sums": _("My five sums"),
        "range": _(
            "Each sum is at least %(lowest)s and at most %(highest)s. Colour them on the back first. "
            "Then cut off this strip and hand it in. The rest is yours."
        )
        % {"lowest": lowest, "highest": highest},
        "own": _("How you like to learn"),
        "colour": _("For each preference, colour the boxes up to your sum."),
        "attempt": _("Try:"),
        "stretch": _("Stretch yourself:"),
        "meaning": _("What does this tell you?"),
    }


def _meaning(error: int) -> list[str]:
    return [
        _("Everybody has all five, one more than another. None is better than another."),
        _(
            "Is your highest sum more than %(error)s higher than the next? Then that is your strongest "
            "preference. Do two stand out together? Then you have two. Is the difference smaller, do not "
            "name a strongest one: it can be chance."
        )
        % {"error": error},
        _(
            "The questions have not been tested by researchers. The sums say nothing about how good you are "
            "at your work."
        ),
        _("It is never used to judge anyone."),
    ]
