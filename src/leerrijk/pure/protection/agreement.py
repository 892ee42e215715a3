"""How much people agree, in three words."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from leerrijk.pure.protection.figures import Agreement

HIGH_BELOW: Final = Fraction(1, 2)
MIDDLE_BELOW: Final = Fraction(85, 100)


def agreement(totals: Sequence[int], *, items: int) -> Agreement:
    """Say how far people stand from their mean: under 0.5 point 'high', under 0.85 'middle', else 'low'.

    The average absolute deviation AD = (1/n) * sum |x_i - mean(x)|, with x_i = total_i / `items` in points
    of the answer scale; exact, so that a total at a boundary never depends on how a computer stores it.
    Source of the index: Burke, Finkelstein & Dusig 1999, Organizational Research Methods 2, 49-68.
    Give it the capped and widened totals (`capping`), never answers as they are.

    >>> agreement([12, 12, 12, 12, 12], items=4), agreement([4, 4, 12, 20, 20], items=4)
    ('high', 'low')
    """
    people = len(totals)
    mean = Fraction(sum(totals), people)
    deviation = sum(abs(total - mean) for total in totals) / (people * items)
    if deviation < HIGH_BELOW:
        return "high"
    return "middle" if deviation < MIDDLE_BELOW else "low"
