"""The colours of the theme can be read, and the five hues can be told apart by every eye."""

from itertools import combinations, pairwise

import pytest

from leerrijk.ui.colour import Triple, contrast, light, luminance, mix
from leerrijk.ui.theme import DARK, LIGHT, PREFERENCES, Scheme, stylesheet, tokens

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("paper", "leaf", "shade")

# Machado, Oliveira & Fernandes 2009, severity 1.0, on linear light: rows give red, green, blue.
EYES = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


@SCHEMES
@pytest.mark.parametrize("text", ["ink", "ink-soft", "accent"])
def test_text_stands_out_from_every_ground(scheme: Scheme, text: str) -> None:
    named = tokens(scheme)
    assert min(contrast(named[text], named[ground]) for ground in GROUNDS) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", ["accent", "accent-deep"])
def test_text_on_the_accent_can_be_read(scheme: Scheme, ground: str) -> None:
    named = tokens(scheme)
    assert contrast(named["accent-ink"], named[ground]) >= 4.5


@SCHEMES
@pytest.mark.parametrize("shape", ["edge", *(f"hue-{name}" for name in PREFERENCES)])
def test_shapes_stand_out_from_what_they_lie_on(scheme: Scheme, shape: str) -> None:
    named = tokens(scheme)
    assert min(contrast(named[shape], named[ground]) for ground in ("paper", "leaf")) >= 3


@SCHEMES
@pytest.mark.parametrize("eye", EYES)
def test_five_hues_stay_apart_for_every_eye(scheme: Scheme, eye: str) -> None:
    seen = [_oklab(_through(EYES[eye], light(hue))) for hue in scheme.hues]
    assert min(_distance(one, other) for one, other in combinations(seen, 2)) >= 0.12


@SCHEMES
def test_five_hues_stay_apart_in_grey_print(scheme: Scheme) -> None:
    greys = sorted(116 * luminance(hue) ** (1 / 3) - 16 for hue in scheme.hues)
    assert min(high - low for low, high in pairwise(greys)) >= 7


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_mix_lies_between_its_two_colours() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#12383d", "#fbf7ee", 1) == "#12383d"


def test_dark_is_for_screens_alone() -> None:
    day, night = stylesheet().split("@media")
    assert f"--paper:{LIGHT.paper}" in day
    assert night.startswith(" screen and (prefers-color-scheme:dark)")
    assert f"--paper:{DARK.paper}" in night


def _through(eye: tuple[Triple, Triple, Triple], colour: Triple) -> Triple:
    red, green, blue = (max(0.0, sum(a * b for a, b in zip(row, colour, strict=True))) for row in eye)
    return red, green, blue


def _oklab(colour: Triple) -> Triple:
    """Ottosson 2020: a space in which equal distances look about equally large."""
    red, green, blue = colour
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _distance(one: Triple, other: Triple) -> float:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
