"""What a picture is made of: frozen shapes with places, in the order in which they are painted and read."""

from collections.abc import Iterator
from dataclasses import dataclass

from leerrijk.pure.pictures.measure import CAP, DEPTH, width


@dataclass(frozen=True)
class Box:
    """A rectangle in the units of the drawing, from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower side."""
        return self.y + self.height

    @property
    def cx(self) -> float:
        """The x of its centre."""
        return self.x + self.width / 2

    @property
    def cy(self) -> float:
        """The y of its centre."""
        return self.y + self.height / 2

    def inset(self, across: float, down: float | None = None) -> "Box":
        """The box that is smaller by this much on each side; a negative amount makes it larger."""
        down = across if down is None else down
        return Box(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def holds(self, other: "Box", slack: float = 0.01) -> bool:
        """Whether the other box lies inside this one."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: "Box", slack: float = 0.01) -> bool:
        """Whether the two share any area."""
        return (
            min(self.right, other.right) - max(self.x, other.x) > slack
            and min(self.bottom, other.bottom) - max(self.y, other.y) > slack
        )


@dataclass(frozen=True)
class Paint:
    """How a shape is coloured; `fill` and `stroke` are tones of the palette, or empty for none."""

    fill: str = ""
    strength: float = 1
    stroke: str = ""
    thickness: float = 0
    dash: str = ""
    faint: float = 1


@dataclass(frozen=True)
class Stroke:
    """A path; `d` as in SVG. Moved and scaled when it is a sign of 24 by 24."""

    d: str
    paint: Paint
    at: tuple[float, float] | None = None
    scale: float = 1


@dataclass(frozen=True)
class Disc:
    """A circle."""

    cx: float
    cy: float
    r: float
    paint: Paint


@dataclass(frozen=True)
class Pane:
    """A rectangle with rounded corners."""

    box: Box
    paint: Paint
    round: float = 0


@dataclass(frozen=True)
class Run:
    """One line of text; `y` is its base line, `anchor` is start, middle or end."""

    x: float
    y: float
    text: str
    size: float
    weight: int = 400
    tone: str = "ink"
    anchor: str = "start"

    @property
    def box(self) -> Box:
        """What the line covers, from the top of its capitals to the tail of its `g`."""
        wide = width(self.text, self.size, self.weight)
        left = {"start": self.x, "middle": self.x - wide / 2, "end": self.x - wide}[self.anchor]
        return Box(left, self.y - CAP * self.size, wide, (CAP + DEPTH) * self.size)


Shape = Stroke | Disc | Pane | Run


@dataclass(frozen=True)
class Part:
    """An element of the model in the picture: a link with a name; `box` is what can be touched."""

    element: str
    name: str
    box: Box
    shapes: tuple[Shape, ...]
    round: float = 8

    @property
    def runs(self) -> tuple[Run, ...]:
        """Its lines of text."""
        return tuple(each for each in self.shapes if isinstance(each, Run))


@dataclass(frozen=True)
class Label:
    """A remark on a ground of its own, that leads nowhere."""

    ground: Pane
    run: Run


Piece = Part | Run | Label


@dataclass(frozen=True)
class Drawing:
    """A picture: `ground` is painted first and says nothing, `parts` are read in their order."""

    width: float
    height: float
    ground: tuple[Shape, ...]
    parts: tuple[Piece, ...]

    def links(self) -> tuple[Part, ...]:
        """The parts that lead to an element, in reading order."""
        return tuple(each for each in self.parts if isinstance(each, Part))

    def runs(self) -> Iterator[Run]:
        """Every line of text, in reading order."""
        for each in self.parts:
            match each:
                case Run():
                    yield each
                case Label():
                    yield each.run
                case Part():
                    yield from each.runs
