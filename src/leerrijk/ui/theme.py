"""The theme: ten values for light, ten for dark, and the tokens that follow from them.

A municipality that wants its own face replaces these values, or the generated file.
"""

from dataclasses import dataclass

from leerrijk.ui.colour import mix

# A camera reads a code off plain white only, by day and by night.
BLANK = "#ffffff"
PREFERENCES = ("apperception", "participation", "acquisition", "exercising", "discovery")


@dataclass(frozen=True)
class Scheme:
    """What is drawn by hand for one kind of light.

    `paper` lies under all, a `leaf` lies on it, a `shade` sets a passage apart, a `line` parts; `ink` is the
    text, `accent` what one can do next, with `on_accent` as the text on it; `hues` are the five preferences in
    the order of `PREFERENCES`. `soft` and `edge` say how much ink is left in quiet text and in the borders of
    what one can press or fill in (0 to 1).
    """

    paper: str
    leaf: str
    shade: str
    line: str
    ink: str
    accent: str
    on_accent: str
    hues: tuple[str, str, str, str, str]
    soft: float
    edge: float


LIGHT = Scheme(
    paper="#fbf7ee",
    leaf="#fffdf8",
    shade="#f3ecdd",
    line="#dcd4c2",
    ink="#12383d",
    accent="#ad3f1b",
    on_accent="#fffaf2",
    hues=("#495283", "#32939c", "#4a0049", "#7d1e05", "#98671a"),
    soft=0.78,
    edge=0.62,
)
DARK = Scheme(
    paper="#0e1f21",
    leaf="#152a2c",
    shade="#172d2f",
    line="#34494a",
    ink="#efe8d8",
    accent="#ffa57f",
    on_accent="#2a0f04",
    hues=("#9aa4ed", "#a9f2ee", "#9c5c92", "#db5e29", "#f9b966"),
    soft=0.76,
    edge=0.55,
)


def tokens(scheme: Scheme) -> dict[str, str]:
    """The colour tokens of a scheme, by name without dashes."""
    named = {
        "blank": BLANK,
        "paper": scheme.paper,
        "leaf": scheme.leaf,
        "ink": scheme.ink,
        "ink-soft": mix(scheme.ink, scheme.paper, scheme.soft),
        "edge": mix(scheme.ink, scheme.paper, scheme.edge),
        "line": scheme.line,
        "shade": scheme.shade,
        "accent": scheme.accent,
        "accent-ink": scheme.on_accent,
        "accent-deep": mix(scheme.accent, scheme.ink, 0.84),
    }
    return named | {f"hue-{name}": hue for name, hue in zip(PREFERENCES, scheme.hues, strict=True)}


def stylesheet() -> str:
    """Both schemes as custom properties; paper always gets the light one."""
    return (
        f":root{{color-scheme:light;{_declared(LIGHT)}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{color-scheme:dark;{_declared(DARK)}}}}}\n"
    )


def _declared(scheme: Scheme) -> str:
    return "".join(f"--{name}:{value};" for name, value in tokens(scheme).items())
