"""A23: a mean with every decimal gives the exact sum, so two insiders know what the others gave together."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from tests.attacks.reckoning import consistent

from leerrijk.pure.protection import publishing


def sums() -> int:
    """How often two insiders know the sum of three others exactly."""
    return sum(len({sum(others) for others in each}) == 1 for each in consistent().values())


def test_one_decimal_never_gives_the_sum() -> None:
    assert sums() == 0


def test_every_decimal_does(monkeypatch: pytest.MonkeyPatch) -> None:
    def exact(capped: Sequence[int], items: int) -> float:
        return float(Fraction(sum(capped), len(capped) * items))

    monkeypatch.setattr(publishing, "_mean", exact)
    assert sums() > 0
