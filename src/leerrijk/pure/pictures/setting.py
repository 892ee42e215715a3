"""Setting type: a text wrapped to a room, at a place, as lines or as a link of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from leerrijk.pure.pictures.measure import CAP, DEPTH, common_size, wrap
from leerrijk.pure.pictures.shapes import Box, Part, Run, Shape


@dataclass(frozen=True)
class Face:
    """How a text is set."""

    size: float
    weight: int = 400
    tone: str = "ink"
    leading: float = 1.24

    @property
    def step(self) -> float:
        """From one base line to the next."""
        return self.size * self.leading

    def fitted(self, texts: Iterable[str], room: float, lines: int, least: float = 12) -> "Face":
        """The same face, smaller when that is what it takes to fit every text in so many lines of `room`."""
        sizes = [self.size - step for step in range(int(self.size - least) + 1)]
        return replace(self, size=common_size(tuple(texts), sizes, self.weight, room, lines))

    def on(self, tone: str) -> "Face":
        """The same face in another tone."""
        return replace(self, tone=tone)


def set_text(
    text: str, face: Face, x: float, top: float, room: float, anchor: str = "start"
) -> tuple[Run, ...]:
    """The lines of a text whose first capitals touch `top`."""
    first = top + CAP * face.size
    return tuple(
        Run(x, first + index * face.step, line, face.size, face.weight, face.tone, anchor)
        for index, line in enumerate(wrap(text, face.size, face.weight, room))
    )


def height(text: str, face: Face, room: float) -> float:
    """How high a text stands, from its first capitals to the tails of its last line."""
    count = len(wrap(text, face.size, face.weight, room))
    return (count - 1) * face.step + (CAP + DEPTH) * face.size if count else 0


def middle_text(text: str, face: Face, box: Box, anchor: str = "middle") -> tuple[Run, ...]:
    """The lines of a text in the middle of a box (from its left side when anchored at the start)."""
    count = len(wrap(text, face.size, face.weight, box.width))
    top = box.cy - ((count - 1) * face.step + CAP * face.size) / 2
    x = {"start": box.x, "middle": box.cx, "end": box.right}[anchor]
    return set_text(text, face, x, top, box.width, anchor)


def around(shapes: Sequence[Shape], across: float = 8, down: float = 8) -> Box:
    """The box that holds all lines among the shapes, with air around them."""
    boxes = [each.box for each in shapes if isinstance(each, Run)]
    left, top = min(each.x for each in boxes), min(each.y for each in boxes)
    right, bottom = max(each.right for each in boxes), max(each.bottom for each in boxes)
    return Box(left, top, right - left, bottom - top).inset(-across, -down)


def text_part(
    element: str, text: str, runs: tuple[Run, ...], across: float = 8, down: float = 8, *, round: float = 8
) -> Part:
    """A link that is nothing but its text."""
    return Part(element, text, around(runs, across, down), runs, round)
