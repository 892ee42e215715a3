"""What every picture has."""

from collections.abc import Mapping

from leerrijk.pure.pictures.lines import n
from leerrijk.pure.pictures.setting import Face, set_text
from leerrijk.pure.pictures.shapes import Box, Label, Paint, Pane, Part, Run, Stroke
from leerrijk.pure.pictures.signs import sign
from leerrijk.pure.pictures.words import Words

PAGE: Mapping[str, int] = {"model": 10, "profile": 8, "stance": 12, "layers": 14, "reasoning": 15}
"""The page of the source that each picture is drawn from."""


def mark(
    words: Words, picture: str, y: float, *, x: float = 0, size: float = 16, anchor: str = "start"
) -> Run:
    """The line that says whose drawing this is, and from which page of the source."""
    said = words.own["ours"].format(page=PAGE[picture])
    face = Face(size, tone="ink-soft")
    return Run(x, y, said, face.size, face.weight, face.tone, anchor)


def heading(words: Words, element: str, hue: str, x: float, y: float, room: float, size: float) -> Part:
    """A title behind its sign in a hue, as the name of a whole side of a picture."""
    title = words.title(element)
    face = Face(size, 700).fitted([title], room - 1.35 * size, 1)
    runs = set_text(title, face, x + 1.65 * size, y + 0.66 * size, room)
    box = Box(x - 8, y, runs[0].box.right - x + 16, 1.9 * size)
    return Part(element, title, box, (*sign(hue, x, y + 0.34 * size, 1.3 * size), *runs))


def leaf(box: Box, corner: str, r: float, paint: Paint, other: float = 12) -> Stroke:
    """A rectangle of which one corner (`top left` …) is very round."""
    radii = [
        r if corner == each else other for each in ("top left", "top right", "bottom right", "bottom left")
    ]
    a, b, c, d = radii
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    return Stroke(
        f"M{n(x + a)} {n(y)}L{n(right - b)} {n(y)}A{n(b)} {n(b)} 0 0 1 {n(right)} {n(y + b)}"
        f"L{n(right)} {n(bottom - c)}A{n(c)} {n(c)} 0 0 1 {n(right - c)} {n(bottom)}"
        f"L{n(x + d)} {n(bottom)}A{n(d)} {n(d)} 0 0 1 {n(x)} {n(bottom - d)}"
        f"L{n(x)} {n(y + a)}A{n(a)} {n(a)} 0 0 1 {n(x + a)} {n(y)}Z",
        paint,
    )


def pill(text: str, face: Face, cx: float, y: float, room: float = 900, ground: str = "") -> Label:
    """A remark on a rounded ground (a faint one unless its tone is given), centred on `cx`, its top at `y`."""
    face = face.fitted([text], room, 1)
    high = 2 * face.size
    run = Run(cx, y + high / 2 + 0.34 * face.size, text, face.size, face.weight, face.tone, "middle")
    box = Box(run.box.x, y, run.box.width, high).inset(-face.size, 0)
    paint = Paint(fill=ground) if ground else Paint(fill="ink", strength=0.08)
    return Label(Pane(box, paint, high / 2), run)
