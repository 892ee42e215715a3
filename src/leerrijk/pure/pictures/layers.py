"""Three layers of the work context, one inside the other; the outer one, where work is needed, is drawn full."""

from dataclasses import dataclass, replace

from leerrijk.pure.pictures.lines import n
from leerrijk.pure.pictures.palette import DOING, GROUND, TOGETHER
from leerrijk.pure.pictures.parts import mark, pill
from leerrijk.pure.pictures.setting import Face, around, height, middle_text, set_text
from leerrijk.pure.pictures.shapes import Box, Disc, Drawing, Paint, Part, Piece, Run, Shape, Stroke
from leerrijk.pure.pictures.signs import sign
from leerrijk.pure.pictures.words import Words


@dataclass(frozen=True)
class Layer:
    """A layer: the stem of its elements, its hue, and how strongly it is filled."""

    stem: str
    hue: str
    strength: float


LAYERS = (
    Layer("context.interaction", TOGETHER, 1),
    Layer("context.organisation", GROUND, 0.16),
    Layer("context.task", DOING, 0.26),
)


def wide(words: Words) -> Drawing:
    """The layers as circles on one point left, what is in them on the right; 1200 by 790."""
    radii, foot, cx = (348.0, 222.0, 114.0), 740.0, 348.0
    ground = _circles(radii, foot, cx)
    parts: list[Piece] = []
    boxes = [
        Box(720, foot - 2 * r + 26, 480, 2 * (r - inner) - 40)
        for r, inner in zip(radii, (*radii[1:], 0), strict=True)
    ]
    face = _common(words, boxes, 2)
    for index, (layer, r) in enumerate(zip(LAYERS, radii, strict=True)):
        crest = foot - 2 * r
        over = foot - 2 * radii[index + 1] if index < 2 else foot
        ground += _lead(crest, cx, layer.hue, radii[0], foot)
        parts += _name(words, layer, index, _ring(cx, r, crest, over), 28 - 3 * index)
        weight = replace(face, weight=600) if index == 0 else face
        parts += _columns(words, layer, boxes[index], weight, 2)
    parts.append(mark(words, "layers", 784))
    return Drawing(1200, 790, tuple(ground), tuple(parts))


def tall(words: Words) -> Drawing:
    """The circles above, the lists below, from the outer layer to the inner one."""
    radii, foot, cx = (168.0, 116.0, 64.0), 338.0, 170.0
    ground = _circles(radii, foot, cx, 3)
    parts: list[Piece] = []
    for index, (layer, r) in enumerate(zip(LAYERS, radii, strict=True)):
        crest = foot - 2 * r
        over = foot - 2 * radii[index + 1] if index < 2 else foot
        parts += _name(words, layer, index, _ring(cx, r, crest, over), 18 - index)
    top = foot + 34
    for index, layer in enumerate(LAYERS):
        ground.append(
            Stroke(f"M0 {n(top)}L340 {n(top)}", Paint(stroke=layer.hue, thickness=6 if index == 0 else 3))
        )
        ground += sign(layer.hue, 0, top + 13, 20)
        parts.append(Run(28, top + 30, words.kind_name(layer.stem), 18, 700))
        listed = _columns(
            words,
            layer,
            Box(0, top + 52, 340, 900),
            Face(16, 400 if index else 600).fitted(_titles(words, layer), 320, 2),
            1,
        )
        parts += listed
        top = listed[-1].box.bottom + 20
    parts.append(mark(words, "layers", top + 10, size=13))
    return Drawing(340, top + 18, tuple(ground), tuple(parts))


def _circles(radii: tuple[float, ...], foot: float, cx: float, edge: float = 5) -> list[Shape]:
    made: list[Shape] = []
    for index, (layer, r) in enumerate(zip(LAYERS, radii, strict=True)):
        cy = foot - r - index * edge * 1.6
        made.append(Disc(cx, cy, r, Paint(fill="paper")))
        rim = edge * 0.7 if index else 0
        paint = Paint(layer.hue, layer.strength, stroke=layer.hue if rim else "", thickness=rim)
        made.append(Disc(cx, cy, r, paint))
    return made


def _lead(y: float, cx: float, hue: str, outer: float, foot: float) -> tuple[Shape, ...]:
    """A line from the crest of a circle to its list; inside the full outer circle it has the tone of paper."""
    rim = cx + max(outer**2 - (y - (foot - outer)) ** 2, 0) ** 0.5
    line = Stroke(f"M{n(rim)} {n(y)}L1200 {n(y)}", Paint(stroke=hue, thickness=2.5))
    dot = Disc(cx, y, 8, Paint(fill="paper", stroke=hue, thickness=4))
    if rim - cx < 1:
        return line, dot
    return Stroke(f"M{n(cx)} {n(y)}L{n(rim)} {n(y)}", Paint(stroke="paper", thickness=2.5)), line, dot


def _name(words: Words, layer: Layer, index: int, box: Box, size: float) -> list[Piece]:
    """The name of a layer in its ring; the outer one says that this is where work is needed."""
    name = words.kind_name(layer.stem)
    face = Face(size, 700, "paper" if index == 0 else "ink").fitted(
        [name], box.width, 2 if index and size < 20 else 1
    )
    if index:
        return [*middle_text(name, face, box)]
    upper = Box(box.x, box.y, box.width, box.height * 0.9)
    title = middle_text(name, face, upper)
    below = title[-1].box.bottom + size * 0.5
    return [
        *title,
        pill(
            words.own["work_here"], Face(max(size * 0.68, 14), 600), box.cx, below, box.width * 0.9, "paper"
        ),
    ]


def _ring(cx: float, r: float, crest: float, over: float) -> Box:
    """Where a name can stand between the crest of a circle and the circle inside it."""
    high = (over - crest) * 0.32
    half = (r**2 - (r - high) ** 2) ** 0.5 * 0.94
    return Box(cx - half, crest, 2 * half, over - crest)


def _titles(words: Words, layer: Layer) -> list[str]:
    return [each.title.say(words.language) for each in words.kind(layer.stem)]


def _common(words: Words, boxes: list[Box], columns: int) -> Face:
    """The largest type in which the lists of all layers stay inside their boxes."""
    for size in (21.0, 20.0, 19.0, 18.0, 17.0, 16.0, 15.0):
        face = Face(size, 600)
        lists = [_columns(words, layer, box, face, columns) for layer, box in zip(LAYERS, boxes, strict=True)]
        lows = [max(part.runs[-1].box.bottom for part in each) for each in lists]
        inside = all(low <= box.bottom for low, box in zip(lows, boxes, strict=True))
        widest = max(run.box.width for each in lists for part in each for run in part.runs)
        if inside and widest <= (boxes[0].width - 20) / columns - 20:
            break
    return face


def _columns(words: Words, layer: Layer, box: Box, face: Face, columns: int) -> list[Part]:
    """The elements of a layer, down the first column and then the next, each with a dot of its hue."""
    elements = words.kind(layer.stem)
    rows = -(-len(elements) // columns)
    wide_ = (box.width - 20 * (columns - 1)) / columns
    room = wide_ - 20
    made: list[Part] = []
    y = box.y
    for index, each in enumerate(elements):
        column, row = divmod(index, rows)
        y = box.y if row == 0 else y
        x = box.x + column * (wide_ + 20)
        title = each.title.say(words.language)
        runs = set_text(title, face, x + 20, y, room)
        dot = Disc(x + 6, y + face.size * 0.34, 4.5, Paint(fill=layer.hue))
        touch = around(runs, 8, 8)
        made.append(Part(each.id, title, Box(x - 4, touch.y, wide_ + 8, touch.height), (dot, *runs)))
        y += height(title, face, room) + 19
    return made
