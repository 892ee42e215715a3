"""What two people can work out about the others from published figures, by trying all answers.

A scale of four items from 1 to 5, five people: two insiders who know their own totals, three others.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable
from itertools import combinations_with_replacement

from leerrijk.pure.protection import publish

LOWEST, HIGHEST, ITEMS = 4, 20, 4
SCALE = "preference.discovery"
INSIDERS = ((4, 4), (4, 20), (20, 20), (7, 16), (12, 12), (5, 19), (12, 20), (11, 13))
OTHERS = tuple(combinations_with_replacement(range(LOWEST, HIGHEST + 1), 3))

Others = tuple[int, int, int]


def published(totals: tuple[int, ...]) -> Hashable:
    """Everything that is published about these people."""
    rows = [{SCALE: total} for total in totals]
    return publish({"group": frozenset(range(len(rows)))}, rows, scales=(SCALE,), items=ITEMS)["group"]


def consistent(look: Callable[[tuple[int, ...]], Hashable] = published) -> dict[Hashable, set[Others]]:
    """For each pair of insiders and each thing they may see: the answers of the others that agree with it."""
    found: dict[Hashable, set[Others]] = defaultdict(set)
    for own in INSIDERS:
        for others in OTHERS:
            found[own, look((*own, *others))].add(others)
    return found


def fixed(seen: dict[Hashable, set[Others]]) -> int:
    """How often somebody else's total follows. Figures do not tell people apart, so it follows for one person
    only where all that agrees with what is seen has one and the same total for everybody."""
    return sum(len({total for others in each for total in others}) == 1 for each in seen.values())
