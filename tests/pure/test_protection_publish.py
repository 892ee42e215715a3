"""What `publish` shows: by numbers of people alone, exactly computed, whatever their order."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerrijk.pure.protection import (
    CellFigures,
    Published,
    ScaleFigure,
    Withheld,
    from_json,
    publish,
    to_json,
)

SCALES = ("a", "b", "c", "d", "e")


def group(people: list[dict[str, int]], scales: tuple[str, ...] = SCALES) -> Published:
    return publish({"group": frozenset(range(len(people)))}, people, scales=scales, items=4)["group"]


def figures(people: list[dict[str, int]], scales: tuple[str, ...] = SCALES) -> CellFigures:
    cell = group(people, scales)
    assert isinstance(cell, CellFigures)
    return cell


def one_scale(totals: list[int]) -> ScaleFigure:
    return figures([{"a": total} for total in totals], ("a",)).scales[0]


TOTAL = st.one_of(st.sampled_from([4, 20]), st.integers(4, 20))
WHOLE = st.fixed_dictionaries(dict.fromkeys(SCALES, TOTAL))
PARTIAL = st.fixed_dictionaries({}, optional=dict.fromkeys(SCALES, TOTAL))
PEOPLE = st.lists(st.one_of(WHOLE, PARTIAL), max_size=30)


@given(PEOPLE, st.data())
def test_order_of_people_tells_nothing(people: list[dict[str, int]], data: st.DataObject) -> None:
    assert group(people) == group(data.draw(st.permutations(people)))


@given(st.lists(st.tuples(WHOLE, WHOLE, st.frozensets(st.sampled_from(SCALES))), min_size=1, max_size=30))
def test_the_form_depends_on_numbers_of_people_alone(
    pairs: list[tuple[dict[str, int], dict[str, int], frozenset[str]]],
) -> None:
    """Other answers, skipped in the same places: the same figures are there and the same are not."""

    def form(cell: Published) -> object:
        if isinstance(cell, Withheld):
            return cell
        shown = [(figure.scale, figure.among_strongest is None) for figure in cell.scales]
        return cell.n, shown, cell.withheld

    def kept(person: dict[str, int], skipped: frozenset[str]) -> dict[str, int]:
        return {scale: total for scale, total in person.items() if scale not in skipped}

    ones = [kept(one, skipped) for one, _, skipped in pairs]
    others = [kept(other, skipped) for _, other, skipped in pairs]
    assert form(group(ones)) == form(group(others))


@given(PEOPLE)
def test_published_cells_survive_json(people: list[dict[str, int]]) -> None:
    cell = group(people)
    assert from_json(json.loads(json.dumps(to_json(cell)))) == cell


@given(st.lists(TOTAL, min_size=5, max_size=14))
def test_a_mean_never_stands_at_an_end(totals: list[int]) -> None:
    """Up to fourteen people; with more, 4.95 and above is written as 5.0 whether all gave it or not."""
    assert 1 < one_scale(totals).mean < 5


@given(st.lists(TOTAL, min_size=5, max_size=40))
def test_the_mean_is_off_by_no_more_than_capping_and_rounding(totals: list[int]) -> None:
    true = sum(totals) / (len(totals) * 4)
    assert abs(one_scale(totals).mean - true) <= 3 / (len(totals) * 4) + 0.05 + 1e-9


def test_four_people_show_nothing_and_five_do() -> None:
    assert group([{"a": 12}] * 4, ("a",)) == Withheld("threshold")
    assert figures([{"a": 12}] * 5, ("a",)).n == 5


def test_a_scale_that_four_answered_in_full_is_withheld_in_a_cell_of_five() -> None:
    cell = figures([*[{"a": 12, "b": 12}] * 4, {"a": 12}], ("a", "b"))
    assert (cell.n, [figure.scale for figure in cell.scales], cell.withheld) == (5, ["a"], ("b",))


def test_who_answered_no_scale_in_full_still_counts_in_the_cell() -> None:
    assert figures([*[{"a": 12}] * 5, {}], ("a",)).n == 6


def test_halves_of_a_decimal_are_rounded_up() -> None:
    assert one_scale([12, 12, 12, 12, 11]).mean == 3.0
    assert one_scale([12, 12, 12, 12, 13]).mean == 3.1
    assert one_scale([12, 12, 12, 12, 10]).mean == 2.9


def test_the_mean_comes_from_capped_totals() -> None:
    assert one_scale([20] * 5).mean == 4.9
    assert one_scale([20] * 10).mean == 4.9
    assert one_scale([4] * 5).mean == 1.2
    assert one_scale([20, 20, 20, 20, 4]).mean == 4.1


@pytest.mark.parametrize(
    ("totals", "word"),
    [
        ([12, 12, 12, 14, 10, 11], "high"),
        ([10, 10, 12, 12, 14, 14, 12, 8, 16, 12], "high"),
        ([10, 10, 14, 14, 10, 14], "middle"),
        ([9, 15, 9, 15, 9, 15], "middle"),
        ([8, 16, 8, 16, 9, 15, 9, 15], "low"),
        ([4, 20, 4, 20, 12, 12], "low"),
    ],
)
def test_agreement_in_three_words(totals: list[int], word: str) -> None:
    assert one_scale(totals).agreement == word


def test_the_boundaries_of_agreement_are_exact() -> None:
    """Average deviations of exactly 0.5 and 0.85 belong to the lower word."""
    assert one_scale([10, 14] * 5).agreement == "middle"
    assert one_scale([8, 16, 9, 15, 9, 15, 9, 15, 8, 16]).agreement == "low"
    assert one_scale([8, 16, 9, 15, 9, 15, 9, 15, 9, 15]).agreement == "middle"


def strong_in(*scales: str) -> dict[str, int]:
    return {scale: 18 if scale in scales else 10 for scale in SCALES}


def shares(people: list[dict[str, int]]) -> dict[str, int | None]:
    return {figure.scale: figure.among_strongest for figure in figures(people).scales}


def test_shares_of_people_only_from_twenty() -> None:
    people = [strong_in("a", "b")] * 9 + [strong_in("c", "d")] * 10
    assert set(shares(people).values()) == {None}
    assert shares([*people, strong_in("a", "c")]) == {"a": 50, "b": 45, "c": 55, "d": 50, "e": 10}


def test_twenty_of_whom_one_skipped_an_item_show_no_shares() -> None:
    people = [strong_in("a", "b")] * 19
    incomplete = {scale: total for scale, total in strong_in("a", "c").items() if scale != "e"}
    assert set(shares([*people, incomplete]).values()) == {None}


def test_ties_are_split() -> None:
    thrice = {"a": 18, "b": 18, "c": 18, "d": 5, "e": 5}
    assert shares([thrice] * 30) == {"a": 65, "b": 65, "c": 65, "d": 10, "e": 10}


@pytest.mark.parametrize("people", range(20, 31))
def test_a_share_does_not_tell_two_insiders_that_all_others_have_it(people: int) -> None:
    others = [strong_in("a", "b")] * (people - 3)
    outside = [strong_in("d", "c")] * 2
    all_have = shares([*outside, *others, strong_in("a", "b")])
    one_has_not = shares([*outside, *others, strong_in("e", "b")])
    assert all_have == one_has_not
    assert (all_have["a"], all_have["e"]) == (90, 10)


def test_several_cells_are_refused_with_the_reason() -> None:
    cells = {"team": frozenset(range(5)), "organisation": frozenset(range(10))}
    with pytest.raises(ValueError, match="2 cells were given, but only one"):
        publish(cells, [{"a": 12}] * 10, scales=("a",), items=4)


@pytest.mark.parametrize(
    ("members", "person", "items", "problem"),
    [
        ({0, 5}, {"a": 12}, 4, "without a person: \\[5\\]"),
        ({0}, {"z": 12}, 4, "not asked: \\['z'\\]"),
        ({0}, {"a": 21}, 4, "outside 4 to 20"),
        ({0}, {"a": 3}, 4, "outside 4 to 20"),
        ({0}, {"a": 3}, 1, "at least two items"),
    ],
)
def test_what_cannot_be_is_refused(
    members: set[int], person: dict[str, int], items: int, problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        publish({"group": frozenset(members)}, [person], scales=("a",), items=items)


def test_no_cells_publish_nothing() -> None:
    assert publish({}, [], scales=("a",), items=4) == {}


@pytest.mark.parametrize("value", [{}, {"reason": "because"}, {"n": 5, "scales": [{"scale": "a"}]}, {"n": 5}])
def test_other_json_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no published cell"):
        from_json(value)
