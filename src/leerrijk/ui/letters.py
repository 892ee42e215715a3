"""Which letters the paper can show. A group may have any name, and a letter without a shape stops a whole PDF."""

from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import normalize

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent / "paper_fonts"
WHITE = "\n\t"


def showable(value: Any) -> Any:
    """The same JSON value with only letters that every paper font has.

    A letter loses an accent that the font lacks; one that is still unknown becomes a question mark, and what
    is no letter (an emoji, a control sign) goes. Keys are left alone.
    """
    if isinstance(value, str):
        return value if _known(value) else "".join(_shown(sign) for sign in normalize("NFC", value))
    if isinstance(value, dict):
        return {key: showable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [showable(each) for each in value]
    return value


def _known(text: str) -> bool:
    return all(sign in _signs() for sign in text)


def _shown(sign: str) -> str:
    if sign in _signs():
        return sign
    bare = "".join(part for part in normalize("NFKD", sign) if part in _signs() and part.isalnum())
    return bare or ("?" if sign.isalpha() else "")


@cache
def _signs() -> frozenset[str]:
    """Every sign that all of the paper fonts have, with what breaks lines."""
    covered = [set(TTFont(font, lazy=True).getBestCmap()) for font in sorted(FONTS.glob("*.ttf"))]
    return frozenset(map(chr, set.intersection(*covered))) | frozenset(WHITE) if covered else frozenset()
