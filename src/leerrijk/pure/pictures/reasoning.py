"""Reasoning back: from the outcome to what it asks of learning, and forward again by trying it out."""

from dataclasses import dataclass

from leerrijk.pure.pictures.lines import arrow, head, n
from leerrijk.pure.pictures.palette import DOING, PERSON, SEEING, TINT, TOGETHER
from leerrijk.pure.pictures.parts import mark, pill
from leerrijk.pure.pictures.setting import Face, around, height, set_text
from leerrijk.pure.pictures.shapes import Box, Disc, Drawing, Paint, Pane, Part, Piece, Run, Shape, Stroke
from leerrijk.pure.pictures.signs import sign
from leerrijk.pure.pictures.words import Words


@dataclass(frozen=True)
class Step:
    """A step of the chain: its element, its hue, its number in the order of thinking."""

    element: str
    hue: str
    number: int
    full: bool = False


OUTCOME = Step("design.outcome", SEEING, 1, full=True)
BEHAVIOUR = Step("design.behaviour", PERSON, 2)
PERSONAL = Step("design.personal", PERSON, 3)
CONTEXT = Step("design.context", TOGETHER, 3)
INTERVENTIONS = Step("design.interventions", DOING, 4, full=True)

STEPS = (OUTCOME, BEHAVIOUR, PERSONAL, CONTEXT, INTERVENTIONS)
TITLE = Face(24, 700)
ENDS = Face(27, 700)


def wide(words: Words) -> Drawing:
    """The outcome left, the interventions right; back along the top, forward along the bottom; 1200 by 790."""
    cy, pad = 386.0, 24.0
    text = _largest(words, 250, TITLE, 236, pad)
    high = max(_needed(words, step, 250, TITLE, text, pad) for step in STEPS)
    places = {
        OUTCOME: Box(0, cy - high / 2 - 24, 270, high + 48),
        BEHAVIOUR: Box(330, cy - high / 2, 250, high),
        PERSONAL: Box(640, cy - 54 - high, 250, high),
        CONTEXT: Box(640, cy + 54, 250, high),
        INTERVENTIONS: Box(950, cy - high / 2 - 24, 250, high + 48),
    }
    loud = _loud(words, text, high + 48, pad)
    cards = {
        step: _card(words, step, box, ENDS if step.full else TITLE, loud if step.full else text, pad)
        for step, box in places.items()
    }
    shapes: list[Shape] = [*_loop_wide(places[OUTCOME], places[INTERVENTIONS])]
    shapes += arrow(322, cy, 280, cy, "ink", 4, 18)
    for y in (cy - 84, cy + 84):
        shapes += arrow(632, y, 590, y, "ink", 4, 18)
        shapes += arrow(942, y, 900, y, "ink", 4, 18)
    parts: list[Piece] = [
        pill(words.own["think_back"], Face(22, 600), 600, 8, 700, "paper"),
        cards[OUTCOME],
        cards[BEHAVIOUR],
        cards[PERSONAL],
        _influence(words, Box(640, cy - 32, 250, 72), Face(20, 700), Face(17)),
        cards[CONTEXT],
        cards[INTERVENTIONS],
        pill(words.own["try_forward"], Face(22, 600), 600, 720, 700, "paper"),
        mark(words, "reasoning", 784),
    ]
    return Drawing(1200, 790, tuple(shapes), tuple(parts))


def tall(words: Words) -> Drawing:
    """The same chain from top to bottom."""
    title, text, pad = Face(18, 700), Face(15), 16.0
    y = 44.0
    shapes: list[Shape] = []
    cards: list[Piece] = []
    for step in STEPS:
        high = _needed(words, step, 282, title, text, pad)
        if step is CONTEXT:
            cards.append(_influence(words, Box(28, y + 8, 282, 66), Face(17, 700), Face(15)))
            y += 84
        elif step is not OUTCOME:
            shapes += arrow(169, y + 30, 169, y + 2, "ink", 3, 14)
            y += 36
        cards.append(_card(words, step, Box(28, y, 282, high), title, text, pad))
        y += high
    shapes += _loop_tall(44, y)
    back = Run(170, 16, words.own["think_back"], 15, 600, "ink", "middle")
    forward = Run(170, y + 44, words.own["try_forward"], 15, 600, "ink", "middle")
    parts = (back, *cards, forward, mark(words, "reasoning", y + 80, size=13))
    return Drawing(340, y + 88, tuple(shapes), parts)


def _loop_wide(first: Box, last: Box) -> list[Shape]:
    """Over the top with dots from the outcome to the interventions, back underneath in one line."""
    a, b, high, low = first.cx, last.cx, 30.0, 742.0
    over = (
        f"M{n(a)} {n(first.y - 14)}L{n(a)} {n(high + 50)}Q{n(a)} {n(high)} {n(a + 50)} {n(high)}"
        f"L{n(b - 50)} {n(high)}Q{n(b)} {n(high)} {n(b)} {n(high + 50)}L{n(b)} {n(last.y - 28)}"
    )
    under = (
        f"M{n(b)} {n(last.bottom + 12)}L{n(b)} {n(low - 50)}Q{n(b)} {n(low)} {n(b - 50)} {n(low)}"
        f"L{n(a + 50)} {n(low)}Q{n(a)} {n(low)} {n(a)} {n(low - 50)}L{n(a)} {n(first.bottom + 28)}"
    )
    return [
        Stroke(over, Paint(stroke=SEEING, thickness=4, dash="1 10")),
        Stroke(head(b, last.y - 10, 90, 22), Paint(fill=SEEING)),
        Stroke(under, Paint(stroke=DOING, thickness=4)),
        Stroke(head(a, first.bottom + 10, 270, 22), Paint(fill=DOING)),
    ]


def _loop_tall(top: float, bottom: float) -> list[Shape]:
    back = (
        f"M60 {n(top - 16)}L32 {n(top - 16)}Q8 {n(top - 16)} 8 {n(top + 8)}"
        f"L8 {n(bottom - 40)}Q8 {n(bottom - 26)} 16 {n(bottom - 26)}"
    )
    forward = (
        f"M170 {n(bottom + 6)}Q170 {n(bottom + 18)} 182 {n(bottom + 18)}L308 {n(bottom + 18)}"
        f"Q332 {n(bottom + 18)} 332 {n(bottom - 6)}L332 {n(top + 54)}Q332 {n(top + 40)} 324 {n(top + 40)}"
    )
    return [
        Stroke(back, Paint(stroke=SEEING, thickness=3, dash="1 8")),
        Stroke(head(27, bottom - 24, 0, 14), Paint(fill=SEEING)),
        Stroke(forward, Paint(stroke=DOING, thickness=3)),
        Stroke(head(311, top + 40, 180, 14), Paint(fill=DOING)),
    ]


def _card(words: Words, step: Step, box: Box, title: Face, text: Face, pad: float) -> Part:
    """A step: its number and sign, its name, and the sentence that says what to ask."""
    name, short = words.title(step.element), words.short(step.element)
    room = box.width - 2 * pad
    tone, other = ("paper", step.hue) if step.full else ("ink", "paper")
    title, text = title.fitted([name], room, 2).on(tone), text.on(tone)
    r = title.size * 0.72
    badge = Disc(box.x + pad + r, box.y + pad + r, r, Paint(fill="paper" if step.full else step.hue))
    number = Run(badge.cx, badge.cy + 0.28 * r * 1.7, str(step.number), r * 1.2, 700, other, "middle")
    shapes: list[Shape] = [
        Pane(box, Paint(fill=step.hue, strength=1 if step.full else TINT[step.hue]), 22),
        badge,
        number,
        *sign(
            step.hue, box.right - pad - 1.7 * r, box.y + pad + 0.15 * r, 1.7 * r, "paper" if step.full else ""
        ),
    ]
    y = box.y + pad + 2 * r + 18
    shapes += set_text(name, title, box.x + pad, y, room)
    y += height(name, title, room) + 14
    shapes += set_text(short, text, box.x + pad, y, room)
    return Part(step.element, f"{step.number}. {name}. {short}", box, tuple(shapes), 22)


def _loud(words: Words, text: Face, high: float, pad: float) -> Face:
    """Larger text for the first and the last card, as far as they hold it."""
    for more in (3, 2, 1, 0):
        face = Face(text.size + more, leading=1.28)
        if all(_needed(words, each, 250, ENDS, face, pad) <= high for each in (OUTCOME, INTERVENTIONS)):
            break
    return face


def _needed(words: Words, step: Step, wide: float, title: Face, text: Face, pad: float) -> float:
    """How high a card of this width must be."""
    name, short = words.title(step.element), words.short(step.element)
    room = wide - 2 * pad
    title = title.fitted([name], room, 2)
    return 2 * pad + 1.44 * title.size + 32 + height(name, title, room) + height(short, text, room)


def _largest(words: Words, wide: float, title: Face, high: float, pad: float) -> Face:
    """The largest text at which the fullest card still fits."""
    for size in (20.0, 19.0, 18.0, 17.0, 16.0, 15.0):
        face = Face(size)
        if all(_needed(words, step, wide, title, face, pad) <= high + 40 for step in STEPS):
            break
    return face


def _influence(words: Words, box: Box, face: Face, small: Face) -> Part:
    """The question between the factors, over a beam that can tip to either side."""
    name = words.title("design.influence")
    runs = set_text(name, face.fitted([name], box.width, 1), box.cx, box.y, box.width, "middle")
    y = runs[0].box.bottom + 7
    beam = f"M{n(box.x + 4)} {n(y)}L{n(box.right - 4)} {n(y)}"
    foot = f"M{n(box.cx)} {n(y + 4)}L{n(box.cx + 10)} {n(y + 20)}L{n(box.cx - 10)} {n(y + 20)}Z"
    base = y + 10 + small.size
    less = Run(box.x + 4, base, f"− {words.own['hinders']}", small.size, 600, "ink")
    more = Run(box.right - 4, base, f"{words.own['helps']} +", small.size, 600, "ink", "end")
    shapes: tuple[Shape, ...] = (
        *runs,
        Stroke(beam, Paint(stroke="ink", thickness=3)),
        Stroke(foot, Paint(fill="ink")),
        less,
        more,
    )
    said = f"{name}: {words.own['hinders']}, {words.own['helps']}"
    return Part("design.influence", said, around(shapes, 6, 8), shapes)
