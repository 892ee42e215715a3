"""A22: a mean together with an exact spread of few people leaves one set of answers."""

from dataclasses import fields
from fractions import Fraction

import pytest
from tests.attacks.reckoning import consistent, fixed

from leerrijk.pure.protection import ScaleFigure, publishing


def test_mean_and_word_fix_nobody() -> None:
    assert fixed(consistent()) == 0


def test_no_form_of_spread_has_a_place_in_a_release() -> None:
    assert {field.name for field in fields(ScaleFigure)} == {"scale", "mean", "agreement", "among_strongest"}


def test_an_exact_spread_fixes_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    def exact(totals: tuple[int, ...], *, items: int) -> str:
        mean = Fraction(sum(totals), len(totals))
        return str(sum((total - mean) ** 2 for total in totals) / items)

    monkeypatch.setattr(publishing, "agreement", exact)
    monkeypatch.setattr(publishing, "widen", lambda totals, **ends: tuple(totals))
    assert fixed(consistent()) > 0


def test_a_word_about_answers_that_are_not_widened_fixes_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "widen", lambda totals, **ends: tuple(totals))
    assert fixed(consistent()) > 0
