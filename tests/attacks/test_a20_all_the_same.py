"""A20: when everybody else answered at an end, a mean that says so gives everybody's answer."""

import pytest
from tests.attacks.reckoning import HIGHEST, INSIDERS, LOWEST, consistent, fixed, published

from leerrijk.pure.protection import publishing


def told() -> set[int]:
    """The end at which two insiders know all others to stand, for an end at which they do."""
    seen = consistent()
    return {
        end
        for end in (LOWEST, HIGHEST)
        for own in INSIDERS
        if seen[own, published((*own, end, end, end))] == {(end, end, end)}
    }


def test_all_at_one_end_cannot_be_told() -> None:
    assert told() == set()


def test_nobody_is_ever_fixed() -> None:
    assert fixed(consistent()) == 0


def test_without_capping_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "cap", lambda totals, **ends: tuple(sorted(totals)))
    monkeypatch.setattr(publishing, "widen", lambda totals, **ends: tuple(totals))
    assert told() == {LOWEST, HIGHEST}
    assert fixed(consistent()) > 0
