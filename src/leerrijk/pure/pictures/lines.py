"""Paths that several pictures draw: arcs, arrows, and the two lines that are woven into one."""

from math import cos, pi, radians, sin

from leerrijk.pure.pictures.shapes import Paint, Stroke


def n(value: float) -> str:
    """A number as it stands in a path."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def arc(cx: float, cy: float, r: float, start: float, end: float) -> str:
    """A part of a circle, clockwise between two angles in degrees (0 is east, 90 is south)."""
    a, b = radians(start), radians(end)
    large = 1 if end - start > 180 else 0
    return (
        f"M{n(cx + r * cos(a))} {n(cy + r * sin(a))}"
        f"A{n(r)} {n(r)} 0 {large} 1 {n(cx + r * cos(b))} {n(cy + r * sin(b))}"
    )


def head(x: float, y: float, angle: float, size: float) -> str:
    """A closed arrow head with its tip at x, y that points along `angle` in degrees."""
    turn = radians(angle)
    ends = [
        (x - size * cos(turn + side), y - size * sin(turn + side)) for side in (radians(28), -radians(28))
    ]
    return f"M{n(x)} {n(y)}L{n(ends[0][0])} {n(ends[0][1])}L{n(ends[1][0])} {n(ends[1][1])}Z"


def arrow(
    x1: float, y1: float, x2: float, y2: float, tone: str, thickness: float = 3, size: float = 14
) -> tuple[Stroke, ...]:
    """A straight arrow, level or upright."""
    angle = 0.0 if x2 > x1 else 180.0
    if x1 == x2:
        angle = 90.0 if y2 > y1 else 270.0
    turn = radians(angle)
    ex, ey = x2 - size * 0.7 * cos(turn), y2 - size * 0.7 * sin(turn)
    return (
        Stroke(f"M{n(x1)} {n(y1)}L{n(ex)} {n(ey)}", Paint(stroke=tone, thickness=thickness)),
        Stroke(head(x2, y2, angle, size), Paint(fill=tone)),
    )


def woven(
    cx: float, top: float, bottom: float, swing: float, turns: int, tones: tuple[str, str], thickness: float
) -> tuple[Stroke, ...]:
    """Two upright lines that swing around each other; at every crossing the other one passes in front.

    Each half turn runs from one widest point to the next, so that a crossing lies in its middle.
    """
    made: list[Stroke] = []
    step = (bottom - top) / turns
    for index in range(turns):
        begin = top + index * step
        order = (0, 1) if index % 2 else (1, 0)
        for depth, which in enumerate(order):
            side = swing * (1 if (index + which) % 2 else -1)
            curve = _swing(cx, begin, step, side)
            if depth:
                made.append(Stroke(bezier(middle_of(curve)), Paint(stroke="paper", thickness=thickness * 2)))
            made.append(Stroke(bezier(curve), Paint(stroke=tones[which], thickness=thickness)))
    return tuple(made)


Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]


def bezier(curve: Curve) -> str:
    """A cubic Bézier curve as a path."""
    (ax, ay), *rest = curve
    return f"M{n(ax)} {n(ay)}C" + " ".join(f"{n(x)} {n(y)}" for x, y in rest)


def middle_of(curve: Curve, share: float = 0.3) -> Curve:
    """The part of a curve that is left when `share` is cut from either end (de Casteljau)."""
    first = _split(curve, 1 - share)[0]
    return _split(first, share / (1 - share))[1]


def _split(curve: Curve, at: float) -> tuple[Curve, Curve]:
    def mix(p: Point, q: Point) -> Point:
        return p[0] + (q[0] - p[0]) * at, p[1] + (q[1] - p[1]) * at

    a, b, c, d = curve
    ab, bc, cd = mix(a, b), mix(b, c), mix(c, d)
    abc, bcd = mix(ab, bc), mix(bc, cd)
    point = mix(abc, bcd)
    return (a, ab, abc, point), (point, bcd, cd, d)


def _swing(cx: float, top: float, step: float, side: float) -> Curve:
    """From one side to the other along half a cosine."""
    pull = step * (1 - 2 / pi)
    low = top + step
    return (cx + side, top), (cx + side, top + pull), (cx - side, low - pull), (cx - side, low)
