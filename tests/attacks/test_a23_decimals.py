"""A23: a mean with every decimal gives the exact sum, so two insiders know what the others gave together."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from tests.attacks.reckoning import consistent

from leerrijk.pure.protection import publishing


def known_sums() -> Fraction:
    """The share of views in which two insiders know the sum of three others exactly."""
    seen = consistent()
    return Fraction(sum(len({sum(others) for others in each}) == 1 for each in seen.values()), len(seen))


def test_one_decimal_hides_the_sum_but_for_a_few_views_at_the_ends() -> None:
    assert known_sums() < Fraction(1, 10)


def test_every_decimal_gives_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def exact(capped: Sequence[int], items: int) -> float:
        return float(Fraction(sum(capped), len(capped) * items))

    monkeypatch.setattr(publishing, "_mean", exact)
    assert known_sums() > Fraction(3, 4)
