"""The preferences of a group beside what it is offered: an example, marked as such, until there is a real one."""

from collections.abc import Mapping

from leerrijk.pure.pack import Pack
from leerrijk.pure.pictures.lines import n
from leerrijk.pure.pictures.parts import mark, pill
from leerrijk.pure.pictures.setting import Face, around, set_text
from leerrijk.pure.pictures.shapes import Box, Drawing, Paint, Pane, Part, Piece, Run, Shape, Stroke
from leerrijk.pure.pictures.signs import sign
from leerrijk.pure.pictures.words import Words

EXAMPLE_MEANS: Mapping[str, float] = {
    "preference.apperception": 3.8,
    "preference.participation": 4.1,
    "preference.acquisition": 2.9,
    "preference.exercising": 3.1,
    "preference.discovery": 4.3,
}
"""An invented group with the outline that the source describes: discovery, participation and apperception lead."""
EXAMPLE_HOURS: Mapping[str, int] = {
    "form.training": 24,
    "form.education": 16,
    "form.case-discussion": 8,
    "form.peer-consultation": 6,
}
"""An invented offer in hours a year, mostly training and transfer, as the source says of the sector."""
LOW, HIGH = 1, 5
MOST = 50
DOTS = Paint(stroke="ink-soft", thickness=2.5, dash="1 8")


def offer(pack: Pack) -> Mapping[str, int]:
    """Per preference the share of the example's hours that serves it, in whole per cents."""
    forms = [(pack.elements[form].weights or {}, hours) for form, hours in EXAMPLE_HOURS.items()]
    total = sum(EXAMPLE_HOURS.values())
    return {
        each: round(100 * sum(weights.get(each, 0) * hours for weights, hours in forms) / total)
        for each in EXAMPLE_MEANS
    }


def wide(words: Words) -> Drawing:
    """Bars to the left for the group and to the right for the offer, the preferences between them; 1200 by 790."""
    shares = offer(words.pack)
    top, pitch, thick = 158.0, 100.0, 52.0
    left, right, reach = 440.0, 760.0, 400.0
    parts: list[Piece] = [
        pill(words.own["example"], Face(18, 600), 600, 40, 280),
        Run(left, 74, words.own["group"], 25, 700, anchor="end"),
        Run(left, 104, words.own["mean"], 18, 400, "ink-soft", "end"),
        Run(right, 74, words.own["offer"], 25, 700),
        Run(right, 104, words.own["share"], 18, 400, "ink-soft"),
    ]
    even = right + reach * 20 / MOST
    ground: list[Shape] = [
        Stroke(f"M{n(x)} {n(top - 26)}L{n(x)} {n(top + 5 * pitch - 22)}", Paint(stroke="line", thickness=2))
        for x in (left, right)
    ]
    for index, each in enumerate(EXAMPLE_MEANS):
        hue = "hue-" + each.partition(".")[2]
        y = top + index * pitch
        long = reach * (EXAMPLE_MEANS[each] - LOW) / (HIGH - LOW)
        wide_ = max(reach * min(shares[each], MOST) / MOST, 4.0)
        bars = (
            _bar(left, y, -long, thick, Paint(fill=hue)),
            _bar(right, y, wide_, thick, Paint(fill=hue, strength=0.3)),
            _bar(right, y, wide_, thick, Paint(stroke=hue, thickness=3)),
        )
        title = words.title(each)
        name = set_text(title, Face(22, 700).fitted([title], 280, 1), 600, y + 41, 290, "middle")
        figures = (
            Run(left - long - 14, y + 34, words.number(EXAMPLE_MEANS[each]), 22, 600, anchor="end"),
            Run(right + wide_ + 14, y + 34, f"{shares[each]}%", 22, 600),
        )
        dots = f"M{n(even)} {n(y - 26 if index == 0 else y - pitch + thick + 10)}L{n(even)} {n(y - 10)}"
        ground.append(Stroke(dots, DOTS))
        touch = Box(470, y - 8, 260, 70)
        shapes: tuple[Shape, ...] = (*bars, *sign(hue, 583, y - 6, 34), *name, *figures)
        parts.append(Part(each, _name(words, each, shares[each]), touch, shapes))
    low = top + 5 * pitch - 22
    ground.append(Stroke(f"M{n(even)} {n(low - 20)}L{n(even)} {n(low)}", DOTS))
    parts.append(Run(even, low + 26, words.own["even"], 17, 400, "ink-soft", "middle"))
    parts.append(_fit(words, Face(24, 600), 600, 706, 900))
    parts.append(mark(words, "profile", 784))
    return Drawing(1200, 790, tuple(ground), tuple(parts))


def tall(words: Words) -> Drawing:
    """Under each preference a bar for the group and a bar for the offer."""
    shares = offer(words.pack)
    parts: list[Piece] = [pill(words.own["example"], Face(15, 600), 170, 0)]
    ground: list[Shape] = []
    for y, key, paint in (
        (56.0, "group", Paint(fill="ink")),
        (84.0, "offer", Paint(stroke="ink", thickness=2)),
    ):
        ground.append(Pane(Box(1, y, 26, 14), paint, 7))
        parts.append(Run(38, y + 12.5, words.own[key], 15, 600))
    top, pitch, reach = 124.0, 112.0, 278.0
    for index, each in enumerate(EXAMPLE_MEANS):
        hue = "hue-" + each.partition(".")[2]
        y = top + index * pitch
        long = reach * (EXAMPLE_MEANS[each] - LOW) / (HIGH - LOW)
        wide_ = max(reach * min(shares[each], MOST) / MOST, 4.0)
        title = words.title(each)
        name = set_text(title, Face(18, 700).fitted([title], 300, 1), 32, y + 5, 300)
        shapes: tuple[Shape, ...] = (
            *sign(hue, 0, y, 24),
            *name,
            _bar(0, y + 34, long, 24, Paint(fill=hue)),
            Run(long + 8, y + 52, words.number(EXAMPLE_MEANS[each]), 16, 600),
            _bar(1, y + 64, wide_, 24, Paint(fill=hue, strength=0.3)),
            _bar(1, y + 64, wide_, 24, Paint(stroke=hue, thickness=2)),
            Run(wide_ + 9, y + 82, f"{shares[each]}%", 16, 600),
        )
        parts.append(Part(each, _name(words, each, shares[each]), Box(-4, y - 6, 348, 36), shapes))
    low = top + 5 * pitch
    fit = _fit(words, Face(19, 700), 170, low + 8, 330)
    low = fit.box.bottom + 24
    parts += [fit, mark(words, "profile", low, size=13)]
    return Drawing(340, low + 8, tuple(ground), tuple(parts))


def _bar(x: float, y: float, long: float, thick: float, paint: Paint) -> Stroke:
    """A level bar that is straight where it begins and round where it ends; to the left when `long` is negative."""
    r = min(thick / 2, abs(long))
    side, turn = (1, 1) if long > 0 else (-1, 0)
    end = x + long - side * r
    curve = f"A{n(r)} {n(thick / 2)} 0 0 {turn} {n(end)} {n(y + thick)}"
    return Stroke(f"M{n(x)} {n(y)}L{n(end)} {n(y)}{curve}L{n(x)} {n(y + thick)}Z", paint)


def _name(words: Words, preference: str, share: int) -> str:
    mean = words.number(EXAMPLE_MEANS[preference])
    return f"{words.title(preference)}: {words.own['group']} {mean}; {words.own['offer']} {share}%"


def _fit(words: Words, face: Face, cx: float, y: float, room: float) -> Part:
    """The question that the picture is there for."""
    asked = words.short("fit")
    runs = set_text(asked, face.fitted([asked], room, 3), cx, y, room, "middle")
    return Part("fit", f"{words.title('fit')}: {asked}", around(runs, 12, 10), runs)
