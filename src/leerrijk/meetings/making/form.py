"""The questionnaire on paper: it scores itself with a pencil."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.pure.pack import Element, Instrument, Pack
from leerrijk.ui import paper
from leerrijk.ui.signs import signs


def form(*, group: str, responsible: str, instrument: Instrument, pack: Pack, language: str) -> bytes:
    """Two sides of A4 (PDF): the items with their boxes and a strip of sums, and what the sums say.

    `responsible` may be empty: then there is a line to fill in. Every scale must have as many items.
    Raises `PaperError`.
    """
    with override(language):
        data = _data(group, responsible, instrument, pack, language)
        return paper.pdf("meetings/form.typ", data, lang=language, title=data["title"])


def _data(group: str, responsible: str, instrument: Instrument, pack: Pack, language: str) -> dict[str, Any]:
    items_a_scale = len(instrument.items) // len(instrument.scales)
    lowest, highest = instrument.low * items_a_scale, instrument.high * items_a_scale
    return {
        "group": group,
        "title": instrument.title.say(language),
        "responsible": responsible,
        "labels": [label.say(language) for label in instrument.labels],
        "per_page": instrument.per_page,
        "items": [{"text": item.text.say(language), "scale": _short(item.scale)} for item in instrument.items],
        "scales": [_scale(pack.elements[scale], language) for scale in instrument.scales],
        "signs": signs(),
        "lowest": lowest,
        "highest": highest,
        "steps": [
            _("Circle one number on every line."),
            _("Copy that number into the open box on the same line."),
            _("Add up each column. Write the sum at the bottom."),
        ],
        "words": _words(lowest, highest),
        "meaning": _meaning(),
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
        "strip_only": _("Put no name on it. You may also hand in only the strip below: it holds just your five sums."),
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
        "attempt": _("Is this a high one? Try:"),
        "stretch": _("Is this a low one? Stretch:"),
        "meaning": _("What does this tell you?"),
    }


def _meaning() -> list[str]:
    return [
        _("Everybody has all five, one more than another. None is better than another."),
        _(
            "Is your highest sum more than 3 higher than the next? Then that is your strongest preference. "
            "Is the difference smaller, do not name a strongest one: it can be chance."
        ),
        _("The questions have not been tested by researchers. The sums say nothing about how good you are at your work."),
        _("It is never used to judge anyone."),
    ]
