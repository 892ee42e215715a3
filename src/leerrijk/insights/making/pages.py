"""The page of a picture, made once a process for the same picture at the same address.

It is made as nobody would see it, with two open places: the name of the group and the key of the forms. Only
those are filled in for whoever asks, so what is remembered holds no name and belongs to no visitor.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.html import escape
from django.utils.translation import override

from leerrijk.content.queries import pack
from leerrijk.insights.making.reading import REMEMBERED, Ticks, reading
from leerrijk.pure.protection import CellFigures

NAME, KEY = "\ue000name\ue001", "\ue000key\ue001"


@dataclass(frozen=True, slots=True)
class Onward:
    """Where one can go from the picture: addresses, empty where there is nothing for this visitor.

    `group_id` opens the ways to other pages of the group.
    """

    pdf: str
    png: str = ""
    beamer: str = ""
    offer: str = ""
    group_id: str = ""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A group as the remembered page knows it."""

    demo: bool
    name: str = NAME


def page(
    figures: CellFigures, hours: Mapping[str, int], onward: Onward, *, path: str, language: str, demo: bool
) -> str:
    """The whole page in one language with its two places open; `filled` fills them."""
    return _page(figures, tuple(sorted(hours.items())), onward, path, language, demo, pack().key)


def filled(page: str, *, name: str, key: str) -> str:
    """The page for one group and one visitor."""
    return page.replace(NAME, escape(name)).replace(KEY, key)


@lru_cache(maxsize=REMEMBERED)
def _page(
    figures: CellFigures, ticks: Ticks, onward: Onward, path: str, language: str, demo: bool, _pack: str
) -> str:
    nobody = HttpRequest()
    nobody.path = nobody.path_info = path
    context = {
        "picture": reading(figures, dict(ticks), language),
        "onward": onward,
        "group": Unnamed(demo),
        "csrf_token": KEY,
    }
    with override(language):
        return render_to_string("insights/picture.html", context, request=nobody)
