"""Pictures out of a pack: as SVG for a page, small for a link, and on paper as PDF and PNG.

What is made is kept for the life of the process: a pack does not change while it runs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from django.urls import reverse
from django.utils.formats import get_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.content import queries
from leerrijk.pure import pictures
from leerrijk.pure.pack import Element, Pack
from leerrijk.ui import paper
from leerrijk.ui.theme import LIGHT, tokens

TEMPLATE = "content/picture.typ"
SIZES = ("a4", "a3")
WHITE = {"paper": "#ffffff"}


@dataclass(frozen=True)
class Shown:
    """A picture on a page: `drawings` are its forms, `drawn` its elements in reading order, `beside` the rest."""

    id: str
    title: str
    sentence: str
    page: int
    drawings: tuple[SafeString, ...]
    drawn: tuple[Element, ...]
    beside: tuple[Element, ...]


@dataclass(frozen=True)
class Small:
    """A picture as a link: without words in it."""

    id: str
    title: str
    sentence: str
    drawing: SafeString


def shown_picture(picture: str, language: str) -> Shown:
    """A picture in both forms, every part a link to its element.

    Raises KeyError, as the others here do, for an unknown picture and for one that the pack cannot fill.
    """
    return _shown(queries.pack().key, picture, language)


def small_pictures(language: str) -> tuple[Small, ...]:
    """The pictures that the pack can fill (ours: all five), in their order, to be shown small as links."""
    return _small(queries.pack().key, language)


@dataclass(frozen=True)
class ExampleRow:
    """A preference in the example group of the profile: `mean` from 1 to 5, `share` of the offer in per cents."""

    element: Element
    mean: float
    share: int


def example_rows() -> tuple[ExampleRow, ...]:
    """The figures behind the picture of the profile."""
    pack = queries.pack()
    shares = pictures.offer(pack)
    return tuple(
        ExampleRow(pack.elements[each], mean, shares[each]) for each, mean in pictures.EXAMPLE_MEANS.items()
    )


def picture_pdf(picture: str, size: str, language: str) -> bytes:
    """The picture on one page, `size` a4 or a3, landscape, tagged."""
    return _pdf(queries.pack().key, picture, size, language)


def picture_png(picture: str, language: str) -> bytes:
    """The picture as an image for a slide, on the product's own paper."""
    return _png(queries.pack().key, picture, language)


@lru_cache(maxsize=64)
def _shown(key: str, picture: str, language: str) -> Shown:
    words = _words(queries.pack(key), language)
    title, sentence = _titles(language)[picture]
    forms = {form: pictures.compose(picture, form, words) for form in pictures.FORMS}
    drawings = tuple(
        _safe(pictures.svg(drawing, tokens(LIGHT), name=title, address=_address, form=form))
        for form, drawing in forms.items()
    )
    known = words.pack.elements
    drawn = dict.fromkeys(part.element for drawing in forms.values() for part in drawing.links())
    beside = [each for each in known.values() if each.picture == picture and each.id not in drawn]
    page = pictures.PAGE[picture]
    return Shown(
        picture, title, sentence, page, drawings, tuple(known[each] for each in drawn), tuple(beside)
    )


@lru_cache(maxsize=8)
def _small(key: str, language: str) -> tuple[Small, ...]:
    words, titles = _words(queries.pack(key), language), _titles(language)
    drawings = {each: pictures.small(each, words) for each in pictures.drawable(words)}
    return tuple(
        Small(each, *titles[each], _safe(pictures.svg(drawing, tokens(LIGHT), form="small")))
        for each, drawing in drawings.items()
    )


@lru_cache(maxsize=64)
def _pdf(key: str, picture: str, size: str, language: str) -> bytes:
    title = _titles(language)[picture][0]
    data, image = _sheet(queries.pack(key), picture, language, tokens(LIGHT) | WHITE)
    return paper.pdf(
        TEMPLATE, {**data, "size": size}, images={"picture.svg": image}, lang=language, title=title
    )


@lru_cache(maxsize=32)
def _png(key: str, picture: str, language: str) -> bytes:
    title = _titles(language)[picture][0]
    data, image = _sheet(queries.pack(key), picture, language, tokens(LIGHT))
    data = {**data, "size": "a4", "ground": tokens(LIGHT)["paper"]}
    return paper.png(TEMPLATE, data, images={"picture.svg": image}, lang=language, title=title, ppi=200)


def _sheet(
    pack: Pack, picture: str, language: str, tones: Mapping[str, str]
) -> tuple[dict[str, str | float], bytes]:
    words = _words(pack, language)
    drawing = pictures.compose(picture, "wide", words)
    said = "; ".join(part.name for part in drawing.links())
    ratio = drawing.width / drawing.height
    return {"sentence": _titles(language)[picture][1], "said": said, "ratio": ratio}, pictures.svg(
        drawing, tones, form="wide"
    ).encode()


def _address(element: str) -> str:
    return reverse("content:element", args=[element])


def _safe(svg: str) -> SafeString:
    # Every text in it was escaped by the one who drew it, `pure.pictures.svg`.
    return mark_safe(svg)


def _titles(language: str) -> dict[str, tuple[str, str]]:
    """Per picture its title and the sentence under it."""
    with override(language):
        return {
            "model": (
                _("The model"),
                _("How we look at learning, what it rests on, and what makes room for it."),
            ),
            "profile": (
                _("The profile of a group"),
                _("How a group likes to learn, beside what it is offered."),
            ),
            "stance": (
                _("The learning stance and its conditions"),
                _("What the work around people does with their wish to learn."),
            ),
            "layers": (
                _("Three layers of work"),
                _("Learning happens in the task, in the organisation, and above all between people."),
            ),
            "reasoning": (
                _("Reasoning back"),
                _("From what should be different for people to what that asks of learning."),
            ),
        }


def _words(pack: Pack, language: str) -> pictures.Words:
    with override(language):
        own = {
            "craft": _("craft"),
            "attitude": _("attitude"),
            "alone": _("alone"),
            "together": _("together"),
            "influence": _("influence"),
            "work_here": _("This is where work is needed"),
            "group": _("How the group likes to learn"),
            "offer": _("What the group is offered"),
            "example": _("An example, not a real group"),
            "mean": _("mean, from 1 to 5"),
            "share": _("share of the hours in a year"),
            "even": _("evenly spread: {share}").format(share="20%"),
            "point": get_format("DECIMAL_SEPARATOR", language),
            "think_back": _("Think back from the outcome"),
            "try_forward": _("Try it, and look again"),
            "hinders": _("hinders"),
            "helps": _("helps"),
            "ours": _("Our drawing of the model. Source: page {page}"),
        }
    return pictures.Words(pack, language, own)
