"""The model on a wall: a round lens, in it the base, the stance with its two lines, the context in two halves."""

from math import sqrt

from leerrijk.pure.pictures.lines import arc, arrow, n, woven
from leerrijk.pure.pictures.measure import CAP, wrap
from leerrijk.pure.pictures.palette import DOING, GROUND, PERSON, SEEING, TINT, TOGETHER
from leerrijk.pure.pictures.parts import mark
from leerrijk.pure.pictures.setting import Face, around, height, set_text, text_part
from leerrijk.pure.pictures.shapes import Box, Disc, Drawing, Paint, Pane, Part, Piece, Shape, Stroke
from leerrijk.pure.pictures.signs import sign
from leerrijk.pure.pictures.words import Words

W, H = 1200.0, 810.0
CX, CY = 600.0, 405.0
LENS = 396.0
GLASS = 374.0
FLOOR = 600.0
STANCE = 188.0
STANCE_Y = FLOOR - STANCE
GAP = 5.0

TITLE = Face(31, 700)
HEAD = Face(23, 700)
CALL = Face(21, 600)
SAID = Face(20)
VOICE = Face(18, 600)
FORMS = ("form.reflection-meeting", "form.organised-dissent", "form.education", "form.training")
VOICE_ROOM = 144.0


def wide(words: Words) -> Drawing:
    """The model, 1200 by 810."""
    parts: list[Piece] = [
        *_principles(words),
        *_context(words),
        *_voices(words),
        *_stance(words),
        *_base(words),
        mark(words, "model", H - 6),
    ]
    return Drawing(W, H, _ground(), tuple(parts))


def _half(r: float, cy: float, y: float) -> float:
    """Half the width of a circle at height y."""
    return sqrt(max(r * r - (y - cy) ** 2, 0))


def _ground() -> tuple[Shape, ...]:
    edge = _half(GLASS, CY, FLOOR - GAP)
    foot = _half(GLASS, CY, FLOOR + GAP)
    halves = []
    for side, tone in ((-1, DOING), (1, TOGETHER)):
        x = CX + side * GAP
        top = CY - _half(GLASS, CX, x)
        turn = 1 if side < 0 else 0
        d = (
            f"M{n(x)} {n(FLOOR - GAP)}L{n(CX + side * edge)} {n(FLOOR - GAP)}"
            f"A{n(GLASS)} {n(GLASS)} 0 0 {turn} {n(x)} {n(top)}Z"
        )
        halves.append(Stroke(d, Paint(fill=tone, strength=TINT[tone])))
    base = (
        f"M{n(CX - foot)} {n(FLOOR + GAP)}L{n(CX + foot)} {n(FLOOR + GAP)}"
        f"A{n(GLASS)} {n(GLASS)} 0 0 1 {n(CX - foot)} {n(FLOOR + GAP)}Z"
    )
    return (
        Disc(CX, CY, LENS, Paint(fill="paper")),
        *halves,
        Disc(CX, STANCE_Y, STANCE + 2 * GAP, Paint(fill="paper")),
        Disc(CX, STANCE_Y, STANCE - 3, Paint(fill="paper", stroke=PERSON, thickness=6)),
        Disc(CX, CY, LENS - 7, Paint(stroke=SEEING, thickness=14)),
        Stroke(arc(CX, CY, LENS - 9, 212, 230), Paint(stroke="paper", thickness=3, faint=0.8)),
        Stroke(arc(CX, CY, LENS - 9, 233, 236), Paint(stroke="paper", thickness=3, faint=0.8)),
        *woven(CX, STANCE_Y - 86, FLOOR + 10, 36, 4, (GROUND, PERSON), 11),
        Stroke(base, Paint(fill="paper")),
        Stroke(base, Paint(fill=GROUND, strength=TINT[GROUND])),
    )


def _principles(words: Words) -> list[Piece]:
    """The heading and the opening in the upper corners; the principles on lines that end on the rim of the lens."""
    title = words.title("theme.principles")
    runs = set_text(title, TITLE, 52, 20, 300)
    box = Box(-8, 0, runs[0].box.right + 18, 58)
    made: list[Piece] = [Part("theme.principles", title, box, (*sign(SEEING, 0, 9, 42), *runs))]
    made.append(_opening(words))
    rest = [each.id for each in words.kind("principle") if each.id != "principle.opening"]
    left = (len(rest) + 1) // 2
    for index, each in enumerate(rest):
        column, row = divmod(index, left)
        y = 262 + (608 - 262) * row / max(left - 1, 1)
        made.append(_callout(words, each, -1 if column == 0 else 1, y))
    return made


def _opening(words: Words) -> Part:
    """Where learning begins: the sentence that opens the principles."""
    title, short = words.title("principle.opening"), words.short("principle.opening")
    runs = set_text(short, SAID.fitted([short], 262, 5, 15), W, 24, 262, "end")
    return Part("principle.opening", f"{title}. {short}", around(runs), runs)


def _callout(words: Words, element: str, side: int, y: float) -> Part:
    """A principle outside the lens, standing on a line that ends in a dot on its rim."""
    rim = CX + side * _half(LENS - 7, CY, y)
    wall = 0.0 if side < 0 else W
    room = min(abs(rim - wall) - 26, 190)
    title = words.title(element)
    face = CALL.fitted([title], room, 3)
    lines = len(wrap(title, face.size, face.weight, room))
    top = y - 15 - (lines - 1) * face.step - CAP * face.size
    runs = set_text(title, face, wall, top, room, "start" if side < 0 else "end")
    line = Stroke(f"M{n(wall)} {n(y)}L{n(rim)} {n(y)}", Paint(stroke=SEEING, thickness=2))
    dot = Disc(rim, y, 9, Paint(fill="paper", stroke=SEEING, thickness=5))
    return Part(element, title, around(runs, 6, 10), (line, dot, *runs))


def _context(words: Words) -> list[Piece]:
    made: list[Piece] = []
    title = words.title("theme.context")
    runs = set_text(title, TITLE, CX, 62, 420, "middle")
    box = around(runs, 22, 14)
    made.append(Part("theme.context", title, box, (Pane(box, Paint(fill="paper"), 22), *runs), 22))
    culture = [each.id for each in words.kind("culture.norm")]
    for side, half, hue, items in (
        (-1, "context.half.forms", DOING, list(FORMS)),
        (1, "context.half.culture", TOGETHER, culture),
    ):
        made += _crescent(words, side, half, hue, items)
    return made


def _room(side: int, top: float, bottom: float, pad: float) -> tuple[float, float]:
    """The middle and the width of the ring between lens and stance, at its narrowest between two heights."""
    outer = min(_half(GLASS, CY, top), _half(GLASS, CY, bottom))
    nearest = min(max(STANCE_Y, top), bottom)
    inner = max(_half(STANCE + 2 * GAP, STANCE_Y, nearest), 2 * GAP)
    return CX + side * (outer + inner) / 2, outer - inner - 2 * pad


def _crescent(words: Words, side: int, half: str, hue: str, items: list[str]) -> list[Part]:
    """One half of the context: its sign and name, and what is in it, down along the ring."""
    title = words.title(half)
    middle, room = _room(side, 140, 190, 24)
    runs = set_text(title, HEAD.fitted([title], room, 2), middle, 178, room, "middle")
    made = [Part(half, title, around(runs, 10, 10), (*sign(hue, middle - 16, 134, 32), *runs))]
    for size in (20, 19, 18, 17, 16, 15, 14):
        listed = _down(words, side, items, made[0].box.bottom + 16, Face(size))
        if listed[-1].box.bottom < 492 and all(len(each.runs) < 3 and _inside(each, side) for each in listed):
            break
    return [*made, *listed]


def _inside(part: Part, side: int) -> bool:
    return all(run.box.width <= _room(side, run.box.y, run.box.bottom, 8)[1] for run in part.runs)


def _down(words: Words, side: int, items: list[str], top: float, face: Face) -> list[Part]:
    made = []
    for each in items:
        name = words.title(each)
        middle, room = _room(side, top, top + face.size, 12)
        if len(wrap(name, face.size, face.weight, room)) > 1:
            middle, room = _room(side, top, top + face.size + face.step, 12)
        runs = set_text(name, face, middle, top, room, "middle")
        made.append(text_part(each, name, runs, 8, 9))
        top += height(name, face, room) + 21
    return made


def _voices(words: Words) -> list[Piece]:
    """Two voices on each side, low in the ring, that lead into the stance."""
    voices = words.kind("voice")
    names = [each.title.say(words.language) for each in voices]
    face = VOICE.fitted(names, VOICE_ROOM, 2, 14)
    made: list[Piece] = []
    for index, (each, name) in enumerate(zip(voices, names, strict=True)):
        column, row = divmod(index, (len(voices) + 1) // 2)
        side = -1 if column == 0 else 1
        y = 515.0 + row * 50
        outer = CX + side * (_half(GLASS, CY, y + 22) - 14)
        edge = CX + side * (_half(STANCE, STANCE_Y, y) + 4)
        lines = len(wrap(name, face.size, face.weight, VOICE_ROOM))
        top = y - ((lines - 1) * face.step + CAP * face.size) / 2
        runs = set_text(name, face, outer, top, VOICE_ROOM, "start" if side < 0 else "end")
        box = around(runs, 6, 8)
        begin = box.right + 3 if side < 0 else box.x - 3
        made.append(Part(each.id, name, box, (*arrow(begin, y, edge, y, "ink", 3, 14), *runs)))
    return made


def _stance(words: Words) -> list[Piece]:
    title = words.title("theme.stance")
    runs = set_text(title, TITLE, CX, STANCE_Y - 128, 260, "middle")
    made: list[Piece] = [
        Part("theme.stance", title, around(runs, 12, 10), (*sign(PERSON, CX - 16, STANCE_Y - 172, 32), *runs))
    ]
    for element, left, right, y in (
        ("line.craft-attitude", "craft", "attitude", STANCE_Y - 14),
        ("line.individual-collective", "alone", "together", STANCE_Y + 72),
    ):
        face = Face(19, 600).fitted([words.own[left], words.own[right]], 116, 1, 14)
        pair = (
            *set_text(words.own[left], face, CX - 54, y, 200, "end"),
            *set_text(words.own[right], face, CX + 54, y, 200),
        )
        made.append(Part(element, words.title(element), around(pair, 6, 12), pair))
    return made


def _base(words: Words) -> list[Piece]:
    title = words.title("basis.framework")
    runs = set_text(title, Face(25, 700).fitted([title], 420, 1), CX + 18, FLOOR + 24, 480, "middle")
    mark = sign(GROUND, runs[0].box.x - 40, FLOOR + 19, 28)
    made: list[Piece] = [Part("basis.framework", title, around(runs, 10, 10), (*mark, *runs))]
    leading = ["basis.family-centred", "basis.legal-protection", "basis.simple", "basis.learning"]
    made += _row(words, leading, FLOOR + 64, 2 * _half(GLASS, CY, FLOOR + 80) - 20)
    made += _row(words, ["basis.attitude", "basis.knowledge", "basis.skill"], FLOOR + 106, 300)
    return made


def _row(words: Words, elements: list[str], top: float, room: float) -> list[Part]:
    """Titles on one line, evenly set around the middle, a dot between them."""
    names = [words.title(each) for each in elements]
    air = 26.0
    for size in (18, 17, 16, 15, 14):
        sizes = [set_text(name, Face(size), 0, 0, 900)[0].box.width for name in names]
        if sum(sizes) + air * (len(names) - 1) <= room:
            break
    x = CX - (sum(sizes) + air * (len(names) - 1)) / 2
    made = []
    for index, (element, name, wide) in enumerate(zip(elements, names, sizes, strict=True)):
        runs = set_text(name, Face(size), x, top, 900)
        dot = (Disc(x - air / 2, top + size * 0.4, 2.5, Paint(fill="ink-soft")),) if index else ()
        made.append(Part(element, name, around(runs, 6, 9), (*dot, *runs)))
        x += wide + air
    return made
