"""The five signs, each drawn in a square of 24 by 24; the page's own icons have the same lines."""

from collections.abc import Mapping

from leerrijk.pure.pictures.palette import DOING, GROUND, PERSON, SEEING, TOGETHER
from leerrijk.pure.pictures.shapes import Paint, Stroke

SIGNS: Mapping[str, tuple[str, ...]] = {
    SEEING: (
        "M12 5C6.8 5 3 9.2 1.5 12 3 14.8 6.8 19 12 19s9-4.2 10.5-7C21 9.2 17.2 5 12 5zm0 11.2a4.2 4.2 0 1 1 "
        "0-8.4 4.2 4.2 0 0 1 0 8.4z",
        "M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0z",
    ),
    TOGETHER: (
        "M8.5 4.5a7.5 7.5 0 1 0 3.5 14.1 7.5 7.5 0 1 0 0-13.2 7.5 7.5 0 0 0-3.5-.9zm3.5 3.2a5.4 5.4 0 0 1 0 "
        "8.6 5.4 5.4 0 0 1 0-8.6z",
    ),
    GROUND: ("M3 3.5h18v4.6H3zM3 9.7h18v4.6H3zM3 15.9h18v4.6H3z",),
    DOING: ("M2.5 21.5v-5h5v-5h5v-5h5v-4h4v19z",),
    PERSON: ("M12 1.5l2.9 7.6 7.6 2.9-7.6 2.9L12 22.5l-2.9-7.6L1.5 12l7.6-2.9z",),
}


def sign(hue: str, x: float, y: float, size: float, tone: str = "") -> tuple[Stroke, ...]:
    """The sign of a hue with its top left corner at x, y; `tone` when it stands on its own colour."""
    paint = Paint(fill=tone or hue)
    return tuple(Stroke(d, paint, (x, y), size / 24) for d in SIGNS[hue])
