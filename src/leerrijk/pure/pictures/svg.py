"""A drawing as SVG: colours as plain attributes for paper, each with a class that a page's tokens replace."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape

from leerrijk.pure.pictures.shapes import (
    Box,
    Disc,
    Drawing,
    Label,
    Paint,
    Pane,
    Part,
    Piece,
    Run,
    Shape,
    Stroke,
)

FONT = "Atkinson Hyperlegible Next"


def svg(
    drawing: Drawing,
    tones: Mapping[str, str],
    *,
    name: str = "",
    address: Callable[[str], str] | None = None,
    form: str = "wide",
) -> str:
    """The drawing as one `<svg>`, in the colours of `tones` (tone to `#rrggbb`).

    With `address` (element id to URL) every part is a link and the whole a named group; without it the drawing is
    one picture: named when it has a name, else hidden from who does not see it. KeyError for a tone without colour.
    """
    pen = _Pen(tones, address)
    inner = [f'<g aria-hidden="true">{pen.shapes(drawing.ground)}</g>']
    inner += map(pen.piece, drawing.parts)
    if address:
        face = f'role="group" aria-label="{escape(name)}"'
    else:
        face = f'role="img" aria-label="{escape(name)}"' if name else 'aria-hidden="true" focusable="false"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="drawing drawing--{form}" '
        f'viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}" font-family="{FONT}" {face}>{"".join(inner)}</svg>'
    )


@dataclass(frozen=True)
class _Pen:
    tones: Mapping[str, str]
    address: Callable[[str], str] | None

    def shapes(self, shapes: Iterable[Shape]) -> str:
        return "".join(map(self.shape, shapes))

    def piece(self, piece: Piece) -> str:
        match piece:
            case Part():
                return self.part(piece)
            case Label():
                return self.shapes((piece.ground, piece.run))
            case Run():
                return self.run(piece)

    def part(self, part: Part) -> str:
        inner = self.shapes(part.shapes)
        if self.address is None:
            return f"<g>{inner}</g>"
        touch = f'<rect class="drawing__touch" {_place(part.box)} rx="{_n(part.round)}" fill="none"/>'
        where = escape(self.address(part.element))
        return f'<a class="drawing__part" href="{where}" aria-label="{escape(part.name)}">{inner}{touch}</a>'

    def shape(self, shape: Shape) -> str:
        match shape:
            case Run():
                return self.run(shape)
            case Stroke():
                x, y = shape.at or (0, 0)
                moved = (
                    f' transform="translate({_n(x)} {_n(y)}) scale({_n(shape.scale)})"' if shape.at else ""
                )
                return f'<path d="{shape.d}"{moved}{self.paint(shape.paint)}/>'
            case Disc():
                place = f'cx="{_n(shape.cx)}" cy="{_n(shape.cy)}" r="{_n(shape.r)}"'
                return f"<circle {place}{self.paint(shape.paint)}/>"
            case Pane():
                return f'<rect {_place(shape.box)} rx="{_n(shape.round)}"{self.paint(shape.paint)}/>'

    def run(self, run: Run) -> str:
        anchor = "" if run.anchor == "start" else f' text-anchor="{run.anchor}"'
        weight = "" if run.weight == 400 else f' font-weight="{run.weight}"'
        place = f'x="{_n(run.x)}" y="{_n(run.y)}" font-size="{_n(run.size)}"'
        return f"<text {place}{weight}{anchor}{self.paint(Paint(fill=run.tone))}>{escape(run.text)}</text>"

    def paint(self, paint: Paint) -> str:
        classes, said = [], ['fill="none"']
        if paint.fill:
            classes.append(f"fill-{paint.fill}")
            said = [f'fill="{self.tones[paint.fill]}"']
            if paint.strength < 1:
                said.append(f'fill-opacity="{_n(paint.strength)}"')
        if paint.stroke:
            classes.append(f"stroke-{paint.stroke}")
            said.append(f'stroke="{self.tones[paint.stroke]}" stroke-width="{_n(paint.thickness)}"')
            said.append('stroke-linecap="round" stroke-linejoin="round"')
            if paint.faint < 1:
                said.append(f'stroke-opacity="{_n(paint.faint)}"')
            if paint.dash:
                said.append(f'stroke-dasharray="{paint.dash}"')
        named = f' class="{" ".join(classes)}"' if classes else ""
        evenly = ' fill-rule="evenodd"' if paint.fill and not paint.stroke else ""
        return f"{named} {' '.join(said)}{evenly}"


def _place(box: Box) -> str:
    return f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
