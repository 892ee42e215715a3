"""The words of the picture, for any figures."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.insights.pictured import SCALES

from leerrijk.insights.making import reading, wording
from leerrijk.insights.making.reading import SHORT_AXIS
from leerrijk.pure.offer import Offered
from leerrijk.pure.protection import CellFigures, ScaleFigure

MEANS = st.tuples(*[st.integers(10, 50).map(lambda tenths: tenths / 10)] * 5)
SHARES = st.tuples(*[st.integers(2, 18).map(lambda steps: 5 * steps)] * 5)
EVEN = Offered("form.training", 12, dict.fromkeys(SCALES, 0.2))
ONE_SIDED = Offered("form.training", 12, {"preference.acquisition": 1.0})


def small(means: tuple[float, ...]) -> CellFigures:
    return CellFigures(
        9, tuple(ScaleFigure(scale, mean, "high") for scale, mean in zip(SCALES, means, strict=True))
    )


def large(means: tuple[float, ...], shares: tuple[int, ...]) -> CellFigures:
    rows = zip(SCALES, means, shares, strict=True)
    return CellFigures(30, tuple(ScaleFigure(scale, mean, "middle", share) for scale, mean, share in rows))


@given(means=MEANS)
def test_an_even_offer_is_about_even_for_any_small_group(means: tuple[float, ...]) -> None:
    with patch("leerrijk.insights.making.reading.weighed", return_value=(EVEN,)):
        shown = reading(small(means), {"form.training": 1}, "en")
    assert shown.fit_short == "about the same as an evenly spread offer (40%)"
    assert [row.served for row in shown.rows] == [20] * 5
    assert not any(row.note for row in shown.rows)


@given(means=MEANS, shares=SHARES)
def test_an_even_offer_is_forty_for_any_large_group(
    means: tuple[float, ...], shares: tuple[int, ...]
) -> None:
    with patch("leerrijk.insights.making.reading.weighed", return_value=(EVEN,)):
        shown = reading(large(means, shares), {"form.training": 2}, "en")
    assert shown.fit_short.startswith("40%, about the same")


@given(means=MEANS)
def test_at_most_three_are_named_and_none_stands_below_one_that_is_not(means: tuple[float, ...]) -> None:
    named = wording.highest(small(means))
    by_scale = dict(zip(SCALES, means, strict=True))
    assert len(named) <= wording.MOST_NAMED
    for scale in named:
        assert all(by_scale[scale] > by_scale[other] for other in SCALES if other not in named)


@pytest.mark.parametrize(
    ("means", "said"),
    [
        ((3.0, 3.0, 3.0, 3.0, 4.0), "Discovery stands highest"),
        ((3.0, 4.1, 3.0, 3.0, 4.0), "Participation and discovery stand highest"),
        ((3.9, 3.9, 3.0, 3.0, 4.0), "Discovery, apperception and participation stand highest"),
        ((4.0, 4.0, 4.0, 4.0, 3.0), "No preference stands out in this group"),
    ],
)
def test_ties_are_named_together_or_not_at_all(means: tuple[float, ...], said: str) -> None:
    assert reading(small(means), {}, "en").headline == said


def test_bars_never_leave_their_room() -> None:
    with patch("leerrijk.insights.making.reading.weighed", return_value=(ONE_SIDED,)):
        shown = reading(small((1.0, 5.0, 3.0, 3.0, 3.0)), {"form.training": 3}, "en")
    assert [row.reach for row in shown.rows] == [0, 100, 50, 50, 50]
    assert max(row.given for row in shown.rows) == 100 > SHORT_AXIS
    assert all(row.start + row.reach == 100 for row in shown.rows)


def test_a_preference_without_a_figure_is_said_and_takes_no_offer() -> None:
    figures = CellFigures(6, small((3.0, 3.1, 3.2, 3.3, 3.4)).scales[:4], withheld=(SCALES[4],))
    shown = reading(figures, {"form.training": 4}, "en")
    assert [row.mean for row in shown.rows] == [3.0, 3.1, 3.2, 3.3, None]
    assert not shown.offer
    assert shown.apart
    assert len(shown.talks) == 3


def test_what_hangs_on_an_estimate_is_named() -> None:
    shown = reading(small((3.0, 4.1, 3.0, 3.0, 4.0)), {"form.training": 40, "form.education": 24}, "nl")
    assert "Het scheelt weinig" in shown.uncertain
    assert "training" in shown.uncertain


@pytest.mark.parametrize(
    ("share", "said"), [(None, ""), (10, "10% of minder"), (55, "55%"), (90, "90% of meer")]
)
def test_shares_of_people_have_wide_ends(share: int | None, said: str) -> None:
    shares = tuple(share or 0 for _ in SCALES)
    figures = large((3.0,) * 5, shares) if share else small((3.0,) * 5)
    assert {row.people for row in reading(figures, {}, "nl").rows} == {said}


@given(means=st.tuples(*[st.integers(30, 34).map(lambda tenths: tenths / 10)] * 5))
def test_five_that_lie_close_together_are_given_no_order(means: tuple[float, ...]) -> None:
    with patch("leerrijk.insights.making.reading.weighed", return_value=(ONE_SIDED,)):
        shown = reading(small(means), {"form.training": 1}, "en")
    assert shown.headline == "No preference stands out in this group"
    assert "close together" in shown.close
    assert not any(row.note or row.high for row in shown.rows)
