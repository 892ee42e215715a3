"""The stance and its conditions: eight lines of the context flow together and reach the person in four parts."""

from leerrijk.pure.pictures.lines import head, n
from leerrijk.pure.pictures.palette import PERSON, TINT, TOGETHER
from leerrijk.pure.pictures.parts import heading, leaf, mark
from leerrijk.pure.pictures.setting import Face, around, height, middle_text, set_text
from leerrijk.pure.pictures.shapes import Box, Disc, Drawing, Paint, Part, Piece, Run, Shape, Stroke
from leerrijk.pure.pictures.words import Words

TITLE = Face(24, 700)
CORNERS = ("top left", "top right", "bottom left", "bottom right")


def wide(words: Words) -> Drawing:
    """Context left, influence in the middle, the person right; 1200 by 790."""
    cy = 380.0
    conditions, ground = _conditions_wide(words, cy)
    person, leaves = _person_wide(words, Box(656, 4, 544, 752))
    said = Run(566, cy - 44, words.own["influence"], 22, 600, "ink", "middle")
    parts: list[Piece] = [
        heading(words, "theme.context", TOGETHER, 0, 0, 400, 31),
        *conditions,
        said,
        *person,
        mark(words, "stance", 784),
    ]
    return Drawing(1200, 790, (*ground, *leaves), tuple(parts))


def tall(words: Words) -> Drawing:
    """The conditions above, the person below."""
    rows, ground, bottom = _conditions_tall(words)
    said = Run(186, bottom + 40, words.own["influence"], 17, 600, "ink", "middle")
    top = bottom + 92
    person = _person_tall(words, top)
    low = person[-1].box.bottom
    parts: list[Piece] = [
        heading(words, "theme.context", TOGETHER, 0, 0, 340, 23),
        *rows,
        said,
        *person,
        mark(words, "stance", low + 32, size=13),
    ]
    return Drawing(340, low + 40, tuple(ground), tuple(parts))


def _conditions_wide(words: Words, cy: float) -> tuple[list[Part], list[Shape]]:
    """Every condition on a line of its own; the lines bend together into one band with an arrow head."""
    conditions = words.kind("condition")
    titles = [each.title.say(words.language) for each in conditions]
    face = Face(20, 600).fitted(titles, 384, 2 if len(titles) < 10 else 1, 15)
    top, bottom = 126.0, 740.0
    pitch = (bottom - top) / max(len(titles) - 1, 1)
    made, ground = [], list[Shape]()
    for index, (each, title) in enumerate(zip(conditions, titles, strict=True)):
        y = top + index * pitch
        room = 384.0
        runs = set_text(title, face, 0, y - 9 - height(title, face, room), room)
        made.append(Part(each.id, title, around(runs, 8, 9), runs))
        into = cy + (index - (len(titles) - 1) / 2) * 5
        d = f"M0 {n(y)}L396 {n(y)}C490 {n(y)} 450 {n(into)} 530 {n(into)}L606 {n(into)}"
        ground.append(Stroke(d, Paint(stroke=TOGETHER, thickness=2.5)))
    ground.append(Stroke(head(642, cy, 0, 50), Paint(fill=TOGETHER)))
    return made, ground


def _conditions_tall(words: Words) -> tuple[list[Part], list[Shape], float]:
    """The lines turn down along the right side, and the band they make ends in an arrow."""
    conditions = words.kind("condition")
    titles = [each.title.say(words.language) for each in conditions]
    face = Face(16, 600).fitted(titles, 280, 2)
    y, made, ground, ends = 46.0, [], list[Shape](), []
    for each, title in zip(conditions, titles, strict=True):
        runs = set_text(title, face, 0, y, 280)
        box = around(runs, 6, 8)
        y += height(title, face, 280) + 7
        made.append(Part(each.id, title, box, runs))
        ends.append(y)
        y += 16
    for index, at in enumerate(ends):
        x = 338 - (len(ends) - 1 - index) * 4.0
        down = y + 22
        into = 240 + (index - (len(ends) - 1) / 2) * 4.0
        d = (
            f"M0 {n(at)}L{n(x - 12)} {n(at)}Q{n(x)} {n(at)} {n(x)} {n(at + 12)}L{n(x)} {n(y)}"
            f"C{n(x)} {n(down + 10)} {n(into)} {n(y)} {n(into)} {n(down + 22)}"
        )
        ground.append(Stroke(d, Paint(stroke=TOGETHER, thickness=2)))
    ground.append(Stroke(head(240, y + 74, 90, 38), Paint(fill=TOGETHER)))
    return made, ground, y


def _person_wide(words: Words, box: Box) -> tuple[list[Part], list[Shape]]:
    """Four leaves around the stance, each with its name and how one notices it."""
    gap, heart, pad = 11.0, 76.0, 26.0
    wide, high = (box.width - gap) / 2, (box.height - gap) / 2
    room = wide - 2 * pad
    name = words.title("theme.stance")
    inside = Box(box.cx - heart, box.cy - heart, 2 * heart, 2 * heart)
    lines = middle_text(name, TITLE.on("paper").fitted([name], 2 * heart - 24, 2), inside)
    made = [Part("theme.stance", name, inside, lines, heart)]
    stances = words.kind("stance")
    text = _largest(words, [each.id for each in stances], room, high - heart - 46)
    ground: list[Shape] = []
    lower = max((_notice_height(words, each.id, TITLE, text, room) for each in stances[2:4]), default=0)
    for corner, each in zip(CORNERS, stances, strict=False):
        up = "top" in corner
        x = box.x if "left" in corner else box.x + wide + gap
        y = box.y if up else box.y + high + gap
        ground.append(leaf(Box(x, y, wide, high), corner, 120, Paint(fill=PERSON, strength=TINT[PERSON])))
        touch = Box(x, y if up else y + heart, wide, high - heart)
        shapes = _notice(words, each.id, TITLE, text, x + pad, y + 46 if up else y + high - 36 - lower, room)
        made.append(Part(each.id, _name(words, each.id), touch, tuple(shapes), 12))
    ground.append(Disc(box.cx, box.cy, heart, Paint(fill=PERSON, stroke="paper", thickness=gap)))
    return made, ground


def _person_tall(words: Words, top: float) -> list[Part]:
    """The stance as a heading, its four parts below each other."""
    title, text, pad = Face(18, 700), Face(16), 20.0
    name = words.title("theme.stance")
    box = Box(0, top, 340, 52)
    ground = leaf(box, "top right", 26, Paint(fill=PERSON), 26)
    lines = middle_text(name, Face(20, 700, "paper").fitted([name], 250, 1), box)
    made = [Part("theme.stance", name, box, (ground, *lines), 26)]
    y = box.bottom + 8
    for each in words.kind("stance"):
        high = _notice_height(words, each.id, title, text, 340 - 2 * pad) + 2 * pad
        box = Box(0, y, 340, high)
        ground = leaf(box, "bottom left", 12, Paint(fill=PERSON, strength=TINT[PERSON]))
        shapes = _notice(words, each.id, title, text, pad, y + pad, 340 - 2 * pad)
        made.append(Part(each.id, _name(words, each.id), box, (ground, *shapes), 12))
        y = box.bottom + 8
    return made


def _name(words: Words, element: str) -> str:
    return f"{words.title(element)}: {'; '.join(words.signs(element))}"


def _largest(words: Words, elements: list[str], room: float, high: float) -> Face:
    """The largest text at which the fullest of the leaves still fits."""
    for size in (20.0, 19.0, 18.0, 17.0, 16.0, 15.0, 14.0):
        face = Face(size)
        if all(_notice_height(words, each, TITLE, face, room) <= high for each in elements):
            break
    return face


def _notice_height(words: Words, element: str, title: Face, text: Face, room: float) -> float:
    name = words.title(element)
    inner = sum(height(each, text, room - 18) + text.size / 2 for each in words.signs(element))
    return height(name, title.fitted([name], room, 2), room) + 14 + inner


def _notice(
    words: Words, element: str, title: Face, text: Face, x: float, top: float, room: float
) -> list[Shape]:
    """The name of a part of the stance, and how one notices it, a dot before each."""
    name = words.title(element)
    title = title.fitted([name], room, 2)
    shapes: list[Shape] = [*set_text(name, title, x, top, room)]
    top += height(name, title, room) + 14
    for each in words.signs(element):
        shapes.append(Disc(x + 4, top + 0.34 * text.size, 3.2, Paint(fill=PERSON)))
        shapes += set_text(each, text, x + 18, top, room - 18)
        top += height(each, text, room - 18) + text.size / 2
    return shapes
