"""The own profile: skipped questions, and when something may be called strongest."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerrijk.pure.pack import Instrument, Item, Text
from leerrijk.pure.scoring import FaultySheet, Profile, read_sheet, score, sums, two_strongest

SCALES = ("a", "b", "c", "d", "e")
FOUR_OF_EACH = Instrument(
    id="five-scales",
    version="1",
    title=Text(en="Five scales"),
    intro=Text(),
    labels=(Text(),) * 5,
    items=tuple(Item(f"{scale}{number}", scale, Text()) for number in range(1, 5) for scale in SCALES),
    scales=SCALES,
)


def marks(**totals: int) -> dict[str, int]:
    """Marks that add up to the given totals of four items, as even as can be."""
    return {
        f"{scale}{number}": (total + number - 1) // 4
        for scale, total in totals.items()
        for number in range(1, 5)
    }


def profile(a: int, b: int, c: int = 10, d: int = 10, e: int = 10) -> Profile:
    return score(marks(a=a, b=b, c=c, d=d, e=e), FOUR_OF_EACH)


def test_sums_and_means_stand_in_the_asked_order() -> None:
    scales = profile(a=18, b=13, c=4, d=20, e=9).scales
    assert [(each.scale, each.sum, each.mean) for each in scales] == [
        ("a", 18, 4.5),
        ("b", 13, 3.25),
        ("c", 4, 1.0),
        ("d", 20, 5.0),
        ("e", 9, 2.25),
    ]


def test_a_strongest_must_exceed_the_next_by_more_than_three_steps() -> None:
    assert profile(a=17, b=14, c=11).strongest == ()
    assert profile(a=18, b=14, c=11).strongest == ("a",)


def test_two_can_stand_out_together() -> None:
    assert profile(a=17, b=16, c=12).strongest == ("a", "b")
    assert profile(a=17, b=17, c=14).strongest == ()


def test_three_that_stand_out_together_are_no_strongest() -> None:
    assert profile(a=18, b=18, c=18).strongest == ()


def test_a_smaller_error_names_a_strongest_sooner() -> None:
    half_a_point = score(marks(a=17, b=14, c=11, d=10, e=10), FOUR_OF_EACH, error=Fraction(1, 2))
    assert half_a_point.strongest == ("a",)


def test_one_skipped_item_of_four_still_gives_a_mean_but_no_sum() -> None:
    answers = marks(a=18, b=14, c=10, d=10, e=10)
    del answers["a1"]
    skipped = score(answers, FOUR_OF_EACH).scales[0]
    assert skipped.sum is None
    assert skipped.mean == pytest.approx((18 - 4) / 3)


def test_two_skipped_items_of_four_give_no_mean_and_nothing_is_strongest() -> None:
    answers = marks(a=20, b=10, c=10, d=10, e=10)
    del answers["e1"], answers["e2"]
    partly = score(answers, FOUR_OF_EACH)
    assert (partly.scales[4].sum, partly.scales[4].mean) == (None, None)
    assert partly.strongest == ()


def test_what_to_try_and_to_stretch() -> None:
    both = profile(a=8, b=16, c=12, d=16, e=9)
    assert (both.to_try(), both.to_stretch()) == (("b", "d"), "b")
    nothing = score({}, FOUR_OF_EACH)
    assert (nothing.to_try(), nothing.to_stretch()) == ((), None)


def test_only_whole_scales_count_in_a_group() -> None:
    answers = marks(a=18, b=14)
    del answers["b4"]
    assert sums(answers, FOUR_OF_EACH) == {"a": 18}


@given(st.dictionaries(st.sampled_from([item.id for item in FOUR_OF_EACH.items]), st.integers(1, 5)))
def test_sums_are_those_of_the_profile(answers: dict[str, int]) -> None:
    own = {each.scale: each.sum for each in score(answers, FOUR_OF_EACH).scales if each.sum is not None}
    assert sums(answers, FOUR_OF_EACH) == own


@pytest.mark.parametrize(
    ("answers", "problem"), [({"a1": 6}, "a1: 6 lies outside 1 to 5"), ({"a9": 3}, "asks no item 'a9'")]
)
def test_marks_that_are_not_offered_are_refused(answers: dict[str, int], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        score(answers, FOUR_OF_EACH)


@given(st.dictionaries(st.text(max_size=2), st.integers(4, 20), min_size=2))
def test_the_two_strongest_are_always_two(values: dict[str, int]) -> None:
    parts = two_strongest(values)
    assert sum(parts.values()) == 2
    ranked = sorted(values, key=lambda key: values[key])
    assert all(parts[low] <= parts[high] for low, high in pairwise(ranked))


def test_a_file_of_one_person_and_a_file_of_several() -> None:
    assert read_sheet("item,value\na1,4\nb1,\nc1,5\n", FOUR_OF_EACH) == ({"a1": 4, "c1": 5},)
    assert read_sheet("nr;a1;b1\n7;4;2\n\n8;;5\n", FOUR_OF_EACH) == ({"a1": 4, "b1": 2}, {"b1": 5})
    assert read_sheet('\ufeff"a1","b1"\r\n1,2\r\n', FOUR_OF_EACH) == ({"a1": 1, "b1": 2},)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, ""),
        ("naam,leeftijd\nx,3\n", 1, ""),
        ("item,value\na1,4\nz9,3\n", 3, "item"),
        ("item,value\na1,4\na1,3\n", 3, "item"),
        ("item,value\na1,vier\n", 2, "value"),
        ("item,value\na1\n", 2, ""),
        ("nr,a1,b1\n1,3,3\n2,3,6\n", 3, "b1"),
        ("nr,a1,b1\n1,3.5,3\n", 2, "a1"),
        ("nr,a1,b1\n1,3\n", 2, ""),
    ],
)
def test_a_fault_in_a_file_is_told_by_line_and_column(text: str, line: int, column: str) -> None:
    with pytest.raises(FaultySheet) as fault:
        read_sheet(text, FOUR_OF_EACH)
    assert (fault.value.line, fault.value.column) == (line, column)
    assert str(fault.value).startswith(f"line {line}")
