"""The five pictures by name, each in two forms: `wide` for a wall or a large screen, `tall` for a phone."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from leerrijk.pure.pack import PICTURES
from leerrijk.pure.pictures import layers, model, profile, reasoning, stance
from leerrijk.pure.pictures.shapes import Disc, Drawing, Part, Run, Shape, Stroke
from leerrijk.pure.pictures.words import Words

FORMS = ("wide", "tall")
STAMP = 810.0
"""The height that all small pictures have, for a width of 1200."""

_COMPOSED: Mapping[tuple[str, str], Callable[[Words], Drawing]] = {
    ("model", "wide"): model.wide,
    ("model", "tall"): model.tall,
    ("profile", "wide"): profile.wide,
    ("profile", "tall"): profile.tall,
    ("stance", "wide"): stance.wide,
    ("stance", "tall"): stance.tall,
    ("layers", "wide"): layers.wide,
    ("layers", "tall"): layers.tall,
    ("reasoning", "wide"): reasoning.wide,
    ("reasoning", "tall"): reasoning.tall,
}


def compose(picture: str, form: str, words: Words) -> Drawing:
    """A picture in a form, with every place computed; KeyError for a picture or an element that is not there."""
    return _COMPOSED[picture, form](words)


def drawable(words: Words) -> tuple[str, ...]:
    """The pictures for which the pack has every element that they show, in their order."""
    return tuple(picture for picture in PICTURES if _whole(picture, words))


def small(picture: str, words: Words) -> Drawing:
    """The wide picture without its words, to be recognised at the size of a stamp."""
    drawing = compose(picture, "wide", words)
    ground = tuple(each for each in drawing.ground if _seen(each))
    parts = tuple(
        replace(each, shapes=tuple(filter(_seen, each.shapes)))
        for each in drawing.parts
        if isinstance(each, Part)
    )
    return replace(drawing, height=max(drawing.height, STAMP), ground=ground, parts=parts)


def _whole(picture: str, words: Words) -> bool:
    try:
        for form in FORMS:
            compose(picture, form, words)
    except KeyError:
        return False
    return True


def _seen(shape: Shape) -> bool:
    """Whether a shape is still something at a fifth of its size: no text, no sign, no dot."""
    match shape:
        case Run():
            return False
        case Stroke():
            return shape.at is None
        case Disc():
            return shape.r > 20
    return True


__all__ = ["FORMS", "PICTURES", "compose", "drawable", "small"]
