"""Capped totals: what they cost, and that a set and its neighbour look the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerrijk.pure.protection.capping import cap, widen

ITEMS = st.integers(2, 6)


@st.composite
def answered(draw: st.DrawFn, most_people: int = 40) -> tuple[list[int], int, int]:
    """Totals of five or more people, often crowded at the ends, with the lowest and highest total."""
    items = draw(ITEMS)
    lowest, highest = items, items * 5
    place = st.one_of(st.sampled_from([lowest, highest, highest - 1]), st.integers(lowest, highest))
    return draw(st.lists(place, min_size=5, max_size=most_people)), lowest, highest


@given(answered())
def test_no_end_holds_more_than_all_but_three(case: tuple[list[int], int, int]) -> None:
    totals, lowest, highest = case
    capped = cap(totals, lowest=lowest, highest=highest)
    assert max(capped.count(lowest), capped.count(highest)) <= len(totals) - 3


@given(answered())
def test_capping_costs_at_most_three_steps(case: tuple[list[int], int, int]) -> None:
    totals, lowest, highest = case
    capped = cap(totals, lowest=lowest, highest=highest)
    moved = [abs(was - now) for was, now in zip(sorted(totals), capped, strict=True)]
    assert sum(moved) <= 3
    if max(totals.count(lowest), totals.count(highest)) <= len(totals) - 3:
        assert sum(moved) == 0


@given(answered(), st.randoms(use_true_random=False))
def test_order_tells_nothing(case: tuple[list[int], int, int], random: object) -> None:
    totals, lowest, highest = case
    shuffled = list(totals)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert cap(shuffled, lowest=lowest, highest=highest) == cap(totals, lowest=lowest, highest=highest)


@given(answered())
def test_widening_keeps_the_sum_and_empties_crowded_places(case: tuple[list[int], int, int]) -> None:
    totals, lowest, highest = case
    capped = cap(totals, lowest=lowest, highest=highest)
    wide = widen(capped, lowest=lowest, highest=highest)
    assert sum(wide) == sum(capped)
    assert all(lowest <= total <= highest for total in wide)
    crowded = [place for place in set(capped) if capped.count(place) > len(capped) - 3]
    assert all(wide.count(place) <= len(wide) - 3 for place in crowded if lowest < place < highest)


def test_each_surplus_person_counts_one_step_inward() -> None:
    assert cap([20] * 5, lowest=4, highest=20) == (19, 19, 19, 20, 20)
    assert cap([4] * 6, lowest=4, highest=20) == (4, 4, 4, 5, 5, 5)
    assert cap([20, 20, 12, 12, 12], lowest=4, highest=20) == (12, 12, 12, 20, 20)
    assert cap([20, 20, 20, 12, 4], lowest=4, highest=20) == (4, 12, 19, 20, 20)


def test_too_few_people_or_a_total_outside_the_ends_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 5"):
        cap([4, 4, 4, 4], lowest=4, highest=20)
    with pytest.raises(ValueError, match="outside 4 to 20"):
        cap([4, 4, 4, 4, 21], lowest=4, highest=20)
    with pytest.raises(ValueError, match="outside 4 to 20"):
        cap([3, 4, 4, 4, 20], lowest=4, highest=20)
