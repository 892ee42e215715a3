"""Which share of the people has a scale among their two strongest.

Two things keep this from telling what capping hides:

- to find somebody's two strongest, the outermost answer and the step before it count as the same, for
  everyone. Capping moves people between exactly those two, so that answers which look alike after capping
  have the same shares;
- a share is called '90 or more' as soon as no more than three people stand outside it, and '10 or less'
  as soon as no more than three stand inside it: two insiders cannot conclude that all others do, or that
  nobody does. (With twenty to twenty-three people this takes in one more person than the word says.)

What is proven is about each figure, and for people who all stand at an end about all figures together.
That nothing follows from several shares and means of one group together, where all others gave exactly the
same total between the ends, is likely (their other totals are free) but not proven.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from leerrijk.pure.protection.capping import OUTSIDERS_LEFT
from leerrijk.pure.protection.figures import K_SHARES
from leerrijk.pure.scoring import two_strongest

STEP: Final = 5
LEAST: Final = 10
MOST: Final = 90


def among_strongest(
    people: Sequence[Mapping[str, int]], *, scales: Sequence[str], lowest: int, highest: int
) -> dict[str, int | None]:
    """Return for each scale the per cent of people who have it among their two strongest.

    Only people with a total for every scale count. Steps of five per cent, from 10 ('10 or less') to 90
    ('90 or more'); None for every scale when fewer than `K_SHARES` people count. Ties are split.
    """
    complete = [person for person in people if all(scale in person for scale in scales)]
    if len(complete) < K_SHARES:
        return dict.fromkeys(scales)
    having = dict.fromkeys(scales, Fraction(0))
    for person in complete:
        inner = {scale: min(max(person[scale], lowest + 1), highest - 1) for scale in scales}
        for scale, weight in two_strongest(inner).items():
            having[scale] += weight
    return {scale: per_cent(having[scale], len(complete)) for scale in scales}


def per_cent(having: Fraction, people: int) -> int:
    """Return `having` out of `people` as a published share; halves of a step are rounded up.

    >>> per_cent(Fraction(9), 20), per_cent(Fraction(18), 20), per_cent(Fraction(2), 40)
    (45, 90, 10)
    """
    if having >= people - OUTSIDERS_LEFT:
        return MOST
    if having <= OUTSIDERS_LEFT:
        return LEAST
    steps = (having * 100 / (people * STEP) + Fraction(1, 2)).__floor__()
    return min(max(steps * STEP, LEAST), MOST)
