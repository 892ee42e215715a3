"""The five pictures of the model: computed compositions, drawn as SVG for screen, dark, print and paper alike."""

from leerrijk.pure.pictures.album import FORMS, PICTURES, compose, drawable, small
from leerrijk.pure.pictures.parts import PAGE
from leerrijk.pure.pictures.profile import EXAMPLE_MEANS, offer
from leerrijk.pure.pictures.shapes import Box, Drawing, Part, Run
from leerrijk.pure.pictures.svg import svg
from leerrijk.pure.pictures.words import OWN_WORDS, Words

__all__ = [
    "EXAMPLE_MEANS",
    "FORMS",
    "OWN_WORDS",
    "PAGE",
    "PICTURES",
    "Box",
    "Drawing",
    "Part",
    "Run",
    "Words",
    "compose",
    "drawable",
    "offer",
    "small",
    "svg",
]
