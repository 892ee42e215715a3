"""From totals to what may be published."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from leerrijk.pure.protection.agreement import agreement
from leerrijk.pure.protection.capping import cap, widen
from leerrijk.pure.protection.figures import CellFigures, K, Published, ScaleFigure, Withheld
from leerrijk.pure.protection.shares import among_strongest

MOST_CELLS: Final = 1
"""How many cells a release may have as long as nothing guards against subtracting them."""


def publish(
    cells: Mapping[str, frozenset[int]],
    sums: Sequence[Mapping[str, int]],
    *,
    scales: tuple[str, ...],
    items: int,
    low: int = 1,
    high: int = 5,
) -> Mapping[str, Published]:
    """Return for every cell its figures, or the reason why there are none.

    `cells` names groups of people by their places in `sums`: everyone who gave at least one answer.
    `sums` holds for each person the total per scale, for the scales of which that person answered all
    `items` questions with whole numbers from `low` to `high`; another scale is simply not there.

    Promise: no figure about fewer than `K` people; the order of people tells nothing; which figures there
    are depends on numbers of people alone; and what is published never fixes the answer of anybody for two
    others who pool theirs (`capping`). A cell under the threshold is `Withheld("threshold")`; a scale under
    it, in a cell that is not, is named in `withheld`.

    ValueError: more than one cell (cells that share people can be subtracted from each other, which this
    version does not guard against); a person or scale that is not there; a total that cannot be answered;
    fewer than two items to a scale (an item on its own is no scale).
    """
    if len(cells) > MOST_CELLS:
        raise ValueError(
            f"{len(cells)} cells were given, but only one can be published at a time: "
            "figures of cells that share people could be subtracted from each other"
        )
    if items < 2:
        raise ValueError(f"a scale needs at least two items, got {items}")
    lowest, highest = items * low, items * high
    published: dict[str, Published] = {}
    for name, members in cells.items():
        people = _people(name, members, sums)
        _check(people, scales, lowest, highest)
        published[name] = _cell(people, scales, items, lowest, highest)
    return published


def _people(name: str, members: frozenset[int], sums: Sequence[Mapping[str, int]]) -> list[Mapping[str, int]]:
    absent = sorted(place for place in members if not 0 <= place < len(sums))
    if absent:
        raise ValueError(f"cell {name!r} names places without a person: {absent}")
    return [sums[place] for place in members]


def _check(people: Sequence[Mapping[str, int]], scales: tuple[str, ...], lowest: int, highest: int) -> None:
    for person in people:
        unknown = sorted(set(person) - set(scales))
        if unknown:
            raise ValueError(f"totals were given for scales that are not asked: {unknown}")
        if not all(lowest <= total <= highest for total in person.values()):
            raise ValueError(f"a total lies outside {lowest} to {highest}")


def _cell(
    people: Sequence[Mapping[str, int]], scales: tuple[str, ...], items: int, lowest: int, highest: int
) -> Published:
    if len(people) < K:
        return Withheld("threshold")
    shares = among_strongest(people, scales=scales, lowest=lowest, highest=highest)
    figures = []
    withheld = []
    for scale in scales:
        totals = [person[scale] for person in people if scale in person]
        if len(totals) < K:
            withheld.append(scale)
            continue
        capped = cap(totals, lowest=lowest, highest=highest)
        word = agreement(widen(capped, lowest=lowest, highest=highest), items=items)
        figures.append(ScaleFigure(scale, _mean(capped, items), word, shares[scale]))
    return CellFigures(len(people), tuple(figures), tuple(withheld))


def _mean(capped: Sequence[int], items: int) -> float:
    """Round half up, as one does with a pencil: 2.95 is 3.0. Exact until the last step."""
    points = Fraction(sum(capped), len(capped) * items)
    return (points * 10 + Fraction(1, 2)).__floor__() / 10
