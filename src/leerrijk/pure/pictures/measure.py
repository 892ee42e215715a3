"""How wide a text is, from the advance widths of the product's own font; no font is opened while drawing."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

CAP = 0.668
"""Height of a capital as a share of the size."""
DEPTH = 0.21
"""How far a `g` hangs below the line, as a share of the size."""
_UNKNOWN = 700


@cache
def widths() -> Mapping[int, Mapping[str, int]]:
    """Weight (400, 600, 700) to character to advance width in thousandths of the size."""
    found = json.loads(Path(__file__).with_name("widths.json").read_text("utf-8"))
    return {int(weight): table for weight, table in found.items()}


def width(text: str, size: float, weight: int = 400) -> float:
    """The width of one line of text in the units of `size`; an unknown character counts as a wide one."""
    table = widths()[weight]
    return sum(table.get(each, _UNKNOWN) for each in text) * size / 1000


def wrap(text: str, size: float, weight: int, room: float) -> tuple[str, ...]:
    """The text in as few lines as fit in `room`, of lengths as equal as that allows; words stay whole."""
    fewest = _greedy(text, size, weight, room)
    if len(fewest) < 2:
        return fewest
    narrow, wide = room / 2, room
    for _ in range(8):
        middle = (narrow + wide) / 2
        lines = _greedy(text, size, weight, middle)
        if len(lines) == len(fewest) and all(width(line, size, weight) <= middle for line in lines):
            wide = middle
        else:
            narrow = middle
    return _greedy(text, size, weight, wide)


def fits(text: str, size: float, weight: int, room: float, lines: int) -> bool:
    """Whether the text stands in at most `lines` lines of `room`."""
    made = wrap(text, size, weight, room)
    return len(made) <= lines and all(width(line, size, weight) <= room for line in made)


def common_size(texts: Sequence[str], sizes: Sequence[float], weight: int, room: float, lines: int) -> float:
    """The first of `sizes` (largest first) at which every text fits; the last when none does."""
    for size in sizes:
        if all(fits(text, size, weight, room, lines) for text in texts):
            return size
    return sizes[-1]


def _greedy(text: str, size: float, weight: int, room: float) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, weight) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)
