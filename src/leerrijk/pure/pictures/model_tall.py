"""The model on a phone: the principles hang on the rim of the lens, and the lens runs around all the rest."""

from leerrijk.pure.pictures.lines import arrow, n, woven
from leerrijk.pure.pictures.palette import DOING, GROUND, PERSON, SEEING, TINT, TOGETHER
from leerrijk.pure.pictures.parts import mark
from leerrijk.pure.pictures.setting import Face, around, height, middle_text, set_text, text_part
from leerrijk.pure.pictures.shapes import Box, Disc, Drawing, Paint, Pane, Part, Piece, Shape, Stroke
from leerrijk.pure.pictures.signs import sign
from leerrijk.pure.pictures.words import Words

W = 340.0
RIM = 9.0
HEAD = Face(22, 700)
NAME = Face(17, 700)
TEXT = Face(16)
FORMS = ("form.training", "form.education", "form.peer-consultation", "form.organised-dissent")


def tall(words: Words) -> Drawing:
    """The model, 340 wide and as high as its words ask."""
    principles, low = _principles(words)
    top = low + 14
    title, y = _title(words, top + 62)
    halves, ground, y = _halves(words, y + 18)
    stance, more, y = _stance(words, y + 10)
    base, rest, y = _base(words, y + 10)
    bottom = y + 26
    frame = _frame(top, bottom)
    spine = Stroke(f"M{n(RIM)} 78L{n(RIM)} {n(top + 180)}", Paint(stroke=SEEING, thickness=RIM))
    parts: tuple[Piece, ...] = (
        *principles,
        title,
        *halves,
        *stance,
        *base,
        mark(words, "model", bottom + 26, size=13),
    )
    return Drawing(W, bottom + 34, (frame, spine, *ground, *more, *rest), parts)


def _frame(top: float, bottom: float) -> Stroke:
    """The rim of the lens: round above, a little round below."""
    left, right, r, low = RIM, W - RIM, W / 2 - RIM, 34.0
    d = (
        f"M{n(left)} {n(top + r)}A{n(r)} {n(r)} 0 0 1 {n(right)} {n(top + r)}L{n(right)} {n(bottom - low)}"
        f"A{n(low)} {n(low)} 0 0 1 {n(right - low)} {n(bottom)}L{n(left + low)} {n(bottom)}"
        f"A{n(low)} {n(low)} 0 0 1 {n(left)} {n(bottom - low)}Z"
    )
    return Stroke(d, Paint(stroke=SEEING, thickness=RIM))


def _principles(words: Words) -> tuple[list[Part], float]:
    """The opening, and the principles with a dot each on the line that becomes the rim."""
    title = words.title("theme.principles")
    runs = set_text(title, HEAD, 40, 12, 300)
    made = [Part("theme.principles", title, around(runs, 42, 10), (*sign(SEEING, 0, 5, 30), *runs))]
    made[0] = Part("theme.principles", title, Box(0, 0, runs[0].box.right + 8, 40), made[0].shapes)
    opening, short = words.title("principle.opening"), words.short("principle.opening")
    rest = set_text(short, Face(17), 34, 56, 300)
    said = around(rest, 6, 8)
    star = Disc(RIM, 64, 8, Paint(fill="paper", stroke=SEEING, thickness=4.5))
    made.append(Part("principle.opening", f"{opening}. {short}", said, (star, *rest)))
    y = said.bottom + 14
    for each in words.kind("principle"):
        if each.id == "principle.opening":
            continue
        name = each.title.say(words.language)
        runs = set_text(name, Face(17, 600), 34, y, 300)
        dot = Disc(RIM, y + 6, 7, Paint(fill="paper", stroke=SEEING, thickness=4))
        made.append(Part(each.id, name, around(runs, 6, 10), (dot, *runs)))
        y += height(name, Face(17, 600), 300) + 22
    return made, y


def _title(words: Words, top: float) -> tuple[Part, float]:
    title = words.title("theme.context")
    runs = set_text(title, HEAD.fitted([title], 210, 2), W / 2, top, 210, "middle")
    return text_part("theme.context", title, runs, 10, 10), runs[-1].box.bottom


def _halves(words: Words, top: float) -> tuple[list[Part], list[Shape], float]:
    """Learning forms left and culture right, side by side."""
    made: list[Part] = []
    ground: list[Shape] = []
    culture = tuple(each.id for each in words.kind("culture.norm"))
    lows = []
    for x, half, hue, items in (
        (20.0, "context.half.forms", DOING, FORMS),
        (173.0, "context.half.culture", TOGETHER, culture),
    ):
        cx, room = x + 73.5, 131.0
        name = words.title(half)
        names = [words.title(each) for each in items]
        runs = set_text(name, NAME.fitted([name], room, 3), cx, top + 50, room, "middle")
        made.append(Part(half, name, around(runs, 6, 8), (*sign(hue, cx - 13, top + 14, 26), *runs)))
        y = top + 50 + 3 * NAME.step + 8
        face = Face(15).fitted(names, room, 2)
        for each, text in zip(items, names, strict=True):
            lines = set_text(text, face, cx, y, room, "middle")
            made.append(text_part(each, text, lines, 6, 10))
            y += height(text, face, room) + 20
        lows.append(y)
    bottom = max(lows)
    for x, hue in ((20.0, DOING), (173.0, TOGETHER)):
        ground.append(Pane(Box(x, top, 147, bottom - top), Paint(fill=hue, strength=TINT[hue]), 12))
    return made, ground, bottom


def _stance(words: Words, top: float) -> tuple[list[Part], list[Shape], float]:
    """The stance with its two lines woven, fed from below by the voices."""
    title = words.title("theme.stance")
    runs = set_text(title, HEAD.fitted([title], 250, 1), W / 2, top + 52, 260, "middle")
    made = [
        Part("theme.stance", title, around(runs, 10, 10), (*sign(PERSON, W / 2 - 14, top + 14, 28), *runs))
    ]
    for element, left, right, y in (
        ("line.craft-attitude", "craft", "attitude", top + 128),
        ("line.individual-collective", "alone", "together", top + 198),
    ):
        face = Face(16, 600).fitted([words.own[left], words.own[right]], 104, 1)
        pair = (
            *set_text(words.own[left], face, W / 2 - 42, y, 120, "end"),
            *set_text(words.own[right], face, W / 2 + 42, y, 120),
        )
        said = f"{words.title(element)}: {words.own[left]}, {words.own[right]}"
        made.append(Part(element, said, around(pair, 6, 12), pair))
    low = top + 262
    voices, bottom = _voices(words, low + 30)
    made += voices
    box = Box(22, top + 2, W - 44, low - top)
    ground: list[Shape] = [
        Pane(box, Paint(fill="paper", stroke=PERSON, thickness=4), 40),
        *woven(W / 2, top + 84, bottom + 22, 24, 6, (GROUND, PERSON), 8),
    ]
    return made, ground, bottom


def _voices(words: Words, top: float) -> tuple[list[Part], float]:
    """The voices under the stance, left and right of its two lines, each with an arrow into it."""
    made: list[Part] = []
    y = [top, top]
    for index, each in enumerate(words.kind("voice")):
        column = index % 2
        cx = 79.0 if column == 0 else 261.0
        name = each.title.say(words.language)
        face = Face(16, 600).fitted([name], 112, 2)
        runs = set_text(name, face, cx, y[column], 112, "middle")
        tip = arrow(cx, y[column] - 7, cx, y[column] - 26, "ink", 3, 12) if index < 2 else ()
        made.append(Part(each.id, name, around(runs, 6, 10), (*tip, *runs)))
        y[column] += height(name, face, 112) + 22
    return made, max(y)


def _base(words: Words, top: float) -> tuple[list[Part], list[Shape], float]:
    title = words.title("basis.framework")
    room = W - 64
    face = Face(19, 700).fitted([title], room, 2)
    runs = set_text(title, face, W / 2, top + 52, room, "middle")
    made = [
        Part("basis.framework", title, around(runs, 8, 10), (*sign(GROUND, W / 2 - 13, top + 14, 26), *runs))
    ]
    y = runs[-1].box.bottom + 18
    rows = (
        ("basis.family-centred", "basis.legal-protection"),
        ("basis.simple", "basis.learning"),
        ("basis.attitude", "basis.knowledge", "basis.skill"),
    )
    for row in rows:
        wide = room / len(row)
        for index, each in enumerate(row):
            name = words.title(each)
            box = Box(32 + index * wide, y, wide, 30)
            lines = middle_text(name, TEXT.fitted([name], wide - 10, 2), box)
            made.append(text_part(each, name, lines, 6, 11))
        y += 38
    ground = Pane(Box(20, top, W - 40, y - top + 6), Paint(fill=GROUND, strength=TINT[GROUND]), 18)
    cover = Pane(ground.box, Paint(fill="paper"), 18)
    return made, [cover, ground], y + 6
