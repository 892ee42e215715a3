"""The five pictures of the model: computed compositions, drawn as SVG for screen, dark, print and paper alike."""

from leerrijk.pure.pictures.album import FORMS, PICTURES, compose, small
from leerrijk.pure.pictures.shapes import Box, Drawing, Part, Run
from leerrijk.pure.pictures.svg import svg
from leerrijk.pure.pictures.words import OWN_WORDS, Words

__all__ = [
    "FORMS",
    "OWN_WORDS",
    "PICTURES",
    "Box",
    "Drawing",
    "Part",
    "Run",
    "Words",
    "compose",
    "small",
    "svg",
]
