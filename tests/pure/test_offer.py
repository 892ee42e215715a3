"""Raakvlak, gaps and surpluses of an offer beside the published picture of a group."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerrijk.pure.offer import Fit, NoFit, Offered, raakvlak
from leerrijk.pure.protection import CellFigures, ScaleFigure

PREFERENCES = ("apperception", "participation", "acquisition", "exercising", "discovery")


def small_group(*means: float) -> CellFigures:
    """A group of which no shares of people are published."""
    return CellFigures(
        7, tuple(ScaleFigure(p, mean, "high") for p, mean in zip(PREFERENCES, means, strict=True))
    )


def large_group(*shares: int) -> CellFigures:
    return CellFigures(
        40, tuple(ScaleFigure(p, 3.5, "high", share) for p, share in zip(PREFERENCES, shares, strict=True))
    )


def one_form(*weights: float, hours: float = 10, form: str = "form.one") -> Offered:
    return Offered(form, hours, dict(zip(PREFERENCES, weights, strict=True)))


def fit(figures: CellFigures, *offer: Offered) -> Fit:
    result = raakvlak(figures, offer)
    assert isinstance(result, Fit)
    return result


MEANS = st.integers(10, 50).map(lambda tenths: tenths / 10)
SMALL = st.builds(small_group, *[MEANS] * 5)
LARGE = st.builds(large_group, *[st.integers(2, 18).map(lambda steps: steps * 5)] * 5)
EVEN = one_form(0.2, 0.2, 0.2, 0.2, 0.2)


@given(st.one_of(SMALL, LARGE), st.lists(st.floats(0.5, 200), min_size=1, max_size=5))
def test_an_even_offer_always_touches_forty_of_a_hundred(figures: CellFigures, hours: list[float]) -> None:
    offer = [one_form(0.2, 0.2, 0.2, 0.2, 0.2, hours=each) for each in hours]
    result = fit(figures, *offer)
    assert result.words == "about"
    assert result.share == (40 if figures.n >= 20 else None)


@given(st.one_of(SMALL, LARGE))
def test_five_forms_of_one_preference_each_are_an_even_offer(figures: CellFigures) -> None:
    offer = [one_form(*[float(place == p) for place in range(5)], form=f"form.{p}") for p in range(5)]
    assert fit(figures, *offer).words == "about"
    assert fit(figures, *offer).share in (None, 40)


def test_a_number_is_shown_only_where_shares_of_people_are_published() -> None:
    offer = one_form(0.5, 0.5, 0, 0, 0)
    assert fit(small_group(4, 4, 2, 2, 2), offer).share is None
    assert fit(large_group(75, 75, 20, 20, 10), offer).share == 75


@pytest.mark.parametrize(
    ("first_weight", "words"),
    [(0.29, "well below"), (0.3, "about"), (0.5, "about"), (0.51, "well above")],
)
def test_the_words_change_at_thirty_and_fifty(first_weight: float, words: str) -> None:
    """Two means are highest, so that the weight on those is the Raakvlak."""
    offer = one_form(first_weight / 2, first_weight / 2, 1 - first_weight, 0, 0)
    assert fit(small_group(4.5, 4.0, 3, 3, 3), offer).words == words


def test_ties_at_the_second_place_are_split() -> None:
    """Discovery counts for one, apperception and exercising for half: 0.5 * 0.4 + 0.5 * 0.2 = 0.3."""
    group = small_group(4.0, 3.0, 3.0, 4.0, 4.5)
    assert fit(group, one_form(0.4, 0.4, 0, 0.2, 0)).words == "about"
    assert fit(group, one_form(0.39, 0.41, 0, 0.2, 0)).words == "well below"


def test_hours_weigh_the_forms() -> None:
    reading = one_form(0, 0, 1, 0, 0, hours=30, form="form.reading")
    watching = one_form(1, 0, 0, 0, 0, hours=10, form="form.watching")
    assert fit(small_group(4, 4, 2, 2, 2), reading, watching).served == dict(
        zip(PREFERENCES, (0.25, 0, 0.75, 0, 0), strict=True)
    )


def test_gaps_and_surpluses_at_their_limits() -> None:
    group = large_group(50, 45, 30, 35, 40)
    at_the_limit = fit(group, one_form(0.1, 0.1, 0.4, 0.4, 0))
    assert (at_the_limit.gaps, at_the_limit.surpluses) == (("apperception",), ("acquisition",))
    just_inside = fit(group, one_form(0.11, 0.1, 0.39, 0.4, 0))
    assert (just_inside.gaps, just_inside.surpluses) == ((), ())


def test_the_widest_gap_comes_first() -> None:
    assert fit(large_group(60, 80, 20, 20, 20), one_form(0, 0.05, 0.95, 0, 0)).gaps == (
        "participation",
        "apperception",
    )


def test_a_sentence_that_an_estimate_can_flip_is_called_uncertain() -> None:
    group = small_group(4.5, 4.0, 3, 3, 3)
    near = one_form(0.3, 0.25, 0.15, 0.15, 0.15, form="form.near")
    assert fit(group, near).doubtful == ("form.near",)
    assert fit(group, near).uncertain


def test_an_estimate_can_be_too_high_as_well() -> None:
    """Only lower does it matter: without its weight of 0.2, participation is a gap."""
    offer = one_form(0.45, 0.2, 0.12, 0.12, 0.11)
    assert fit(small_group(4.5, 4.0, 3, 3, 3), offer).uncertain


def test_an_estimate_is_off_by_no_more_than_a_fifth() -> None:
    offer = one_form(0.4, 0.4, 0.1, 0.05, 0.05)
    assert not fit(small_group(4.5, 4.0, 3, 3, 3), offer).uncertain


def test_a_form_with_few_hours_flips_nothing() -> None:
    group = small_group(4.5, 4.0, 3, 3, 3)
    safe = [one_form(*[float(place == p) for place in range(5)], form=f"form.{p}") for p in range(5)]
    few = one_form(0, 0.5, 0.5, 0, 0, hours=1, form="form.few")
    result = fit(group, *[Offered(each.form, 10, each.weights) for each in safe], few)
    assert "form.few" not in result.doubtful


def test_a_sure_answer_is_not_called_uncertain() -> None:
    everything_else = one_form(0, 0, 0.34, 0.33, 0.33)
    halves = [Offered(f"form.{each}", 10, everything_else.weights) for each in range(20)]
    assert not fit(small_group(4.5, 4.0, 3, 3, 3), *halves).uncertain


@given(SMALL, st.permutations(range(4)))
def test_the_order_of_ticking_changes_nothing(figures: CellFigures, order: list[int]) -> None:
    forms = [
        one_form(0.2, 0.4, 0, 0.3, 0.1, form="form.a"),
        one_form(0.1, 0.1, 0.6, 0.1, 0.1, form="form.b"),
        one_form(0, 0, 1, 0, 0, form="form.b"),
        one_form(0.5, 0, 0, 0, 0.5, form="form.c"),
    ]
    asked, other = fit(figures, *forms), fit(figures, *[forms[place] for place in order])
    assert (asked.words, asked.gaps, asked.surpluses) == (other.words, other.gaps, other.surpluses)
    assert set(asked.doubtful) == set(other.doubtful)


def test_no_offer_and_no_picture_are_said_to_be_so() -> None:
    whole = small_group(4, 4, 3, 3, 3)
    assert raakvlak(whole, []) == NoFit("no-offer")
    assert raakvlak(whole, [one_form(1, 0, 0, 0, 0, hours=0)]) == NoFit("no-offer")
    partly = CellFigures(6, whole.scales[:4], withheld=("discovery",))
    assert raakvlak(partly, [EVEN]) == NoFit("no-picture")


@pytest.mark.parametrize(
    ("offered", "problem"),
    [
        (one_form(0.2, 0.2, 0.2, 0.2, 0.1), "add up to one"),
        (one_form(-0.2, 0.6, 0.2, 0.2, 0.2), "cannot be negative"),
        (one_form(1, 0, 0, 0, 0, hours=-1), "hours cannot be negative"),
        (Offered("form.odd", 1, {"sleeping": 1.0}), "has no figure"),
    ],
)
def test_an_impossible_offer_is_refused(offered: Offered, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        raakvlak(small_group(4, 4, 3, 3, 3), [offered])
