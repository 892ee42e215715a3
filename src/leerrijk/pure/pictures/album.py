"""The five pictures by name, each in two forms: `wide` for a wall or a large screen, `tall` for a phone."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from leerrijk.pure.pack import PICTURES
from leerrijk.pure.pictures import layers, model, profile, reasoning, stance
from leerrijk.pure.pictures.shapes import Drawing, Part, Run
from leerrijk.pure.pictures.words import Words

FORMS = ("wide", "tall")

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


def small(picture: str, words: Words) -> Drawing:
    """The wide picture without its words, to be recognised at the size of a stamp."""
    drawing = compose(picture, "wide", words)
    parts = tuple(
        replace(each, shapes=tuple(shape for shape in each.shapes if not isinstance(shape, Run)))
        for each in drawing.parts
        if isinstance(each, Part)
    )
    return replace(drawing, parts=parts)


__all__ = ["FORMS", "PICTURES", "compose", "small"]
