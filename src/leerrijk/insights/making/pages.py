"""The page of a picture without its frame: made once a process for the same picture and the same ways on."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import override

from leerrijk.content.queries import pack
from leerrijk.insights.making.reading import REMEMBERED, reading
from leerrijk.pure.protection import CellFigures


@dataclass(frozen=True, slots=True)
class Onward:
    """Where one can go from the picture: addresses, empty where there is nothing for this visitor."""

    pdf: str = ""
    png: str = ""
    beamer: str = ""
    offer: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What stands in the frame of the page: its headline, and everything below the name of the group."""

    headline: str
    body: SafeString


def page(figures: CellFigures, hours: Mapping[str, int], onward: Onward, language: str) -> Page:
    """The picture in one language, with ways on. No name of a group and no visitor goes in."""
    return _remembered(figures, tuple(sorted(hours.items())), onward, language, pack().key)


@lru_cache(maxsize=REMEMBERED)
def _remembered(
    figures: CellFigures, ticks: tuple[tuple[str, int], ...], onward: Onward, language: str, _pack: str
) -> Page:
    picture = reading(figures, dict(ticks), language)
    with override(language):
        html = render_to_string("insights/body.html", {"picture": picture, "onward": onward})
    return Page(picture.headline, mark_safe(html))
