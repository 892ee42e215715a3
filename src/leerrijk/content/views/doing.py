"""What one can do with an element: the table from a key in the pack to a way in the product.

The ways to pages of this room are made here. Ways to rooms above are doors, hung by `home` at `do.<key>`.
"""

from collections.abc import Callable

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from leerrijk.pure.pack import Element
from leerrijk.ui.doors import Way, ways

REACT = "#reageer"
SOURCE = "#bron"


def doings(element: Element, request: HttpRequest) -> list[Way]:
    """The ways that stand open for an element, in the order in which its pack names them."""
    found: list[Way] = []
    for key in element.do:
        make = OWN.get(key)
        found += [make(element)] if make else ways(f"do.{key}", request, element=element.id)
    return found


def _profile(element: Element) -> Way:
    return _way(_("Look at the preferences of a group"), "content:picture", "profile")


def _print(element: Element) -> Way:
    return _way(_("Print its picture on A4"), "content:picture_pdf", element.picture, "a4")


def _wall(element: Element) -> Way:
    return _way(_("Hang its picture on the wall: A3"), "content:picture_pdf", element.picture, "a3")


def _react(element: Element) -> Way:
    return Way(_("React to this"), REACT, here=False)


def _source(element: Element) -> Way:
    return Way(_("See where it comes from"), SOURCE, here=False)


def _way(label: str, view: str, *args: str) -> Way:
    return Way(label, reverse(view, args=args), here=False)


OWN: dict[str, Callable[[Element], Way]] = {
    "profile": _profile,
    "print": _print,
    "wall": _wall,
    "react": _react,
    "source": _source,
}
