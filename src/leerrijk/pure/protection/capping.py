"""Capping: no end of a scale holds more than all people but three.

Two insiders know their own answers. If everybody else stood at an end of the scale, and a figure told so,
they would know everybody's answer. Therefore at most m = n - 3 people count at an end (two insiders and
one); each surplus person counts one answer step inward.

Why it holds: take any answers in which all others stand at an end. Move one of them a step inward. Both
sets have the same capped answers, so whatever is computed from those is the same, however it is rounded.
It costs at most three steps in the total: 3 / (n * J) points of the mean of a scale of J items, and
nothing unless all but two or fewer answered at the same end.
"""

from collections.abc import Sequence
from typing import Final

from leerrijk.pure.protection.figures import INSIDERS, K

OUTSIDERS_LEFT: Final = INSIDERS + 1
"""How many people an end must leave elsewhere before it is shown as it is."""


def cap(totals: Sequence[int], *, lowest: int, highest: int) -> tuple[int, ...]:
    """Return the totals in rising order with at most n - 3 of them at each end.

    `totals` holds one whole number a person between `lowest` and `highest`, the least and the greatest
    that can be answered. Who is moved cannot be told, for the result has no persons, only an order.
    ValueError when there are fewer than `K` totals, or when one lies outside the ends.

    >>> cap([20, 20, 20, 20, 11], lowest=4, highest=20)
    (11, 19, 19, 20, 20)
    """
    if len(totals) < K:
        raise ValueError(f"capping needs at least {K} people, got {len(totals)}")
    capped = sorted(totals)
    if capped[0] < lowest or capped[-1] > highest:
        raise ValueError(f"a total lies outside {lowest} to {highest}")
    most = len(capped) - OUTSIDERS_LEFT
    for _ in range(capped.count(lowest) - most):
        capped[capped.index(lowest)] += 1
    for _ in range(capped.count(highest) - most):
        capped[capped.index(highest)] -= 1
    return tuple(sorted(capped))


def widen(capped: Sequence[int], *, lowest: int, highest: int) -> tuple[int, ...]:
    """Return capped totals with at most n - 3 of them at one place between the ends, the sum unchanged.

    Surplus people leave in pairs, one a step up and one a step down. Without this a word about agreement
    gives answers away between the ends too: of five people two insiders have 7 and 16, the mean is 3.0 and
    the agreement high; then the other three can only have 12, for any other answer breaks 'high'. With it,
    the answers 11, 12 and 13 give the same mean and the same word.

    >>> widen([7, 12, 12, 12, 16], lowest=4, highest=20)
    (7, 11, 12, 13, 16)
    """
    totals = list(capped)
    most = len(totals) - OUTSIDERS_LEFT
    crowded = [place for place in set(totals) if lowest < place < highest and totals.count(place) > most]
    for place in crowded:
        for _ in range((totals.count(place) - most + 1) // 2):
            totals[totals.index(place)] += 1
            totals[totals.index(place)] -= 1
    return tuple(sorted(totals))
