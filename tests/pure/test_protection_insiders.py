"""Two insiders who know everything that is published cannot fix the answer of a third.

`posterior` is the whole of what they can conclude: every set of answers of the others that publishes the
same. An answer is fixed when all those sets agree on it; since the figures do not tell people apart, that
is when one single total remains for everybody.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations, combinations_with_replacement

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerrijk.pure.protection import CellFigures, publish, publishing

Known = tuple[object, tuple[int, int]]


def published(totals: Sequence[int], items: int, high: int = 5) -> CellFigures:
    everyone = {"group": frozenset(range(len(totals)))}
    people = [{"scale": total} for total in totals]
    cell = publish(everyone, people, scales=("scale",), items=items, high=high)["group"]
    assert isinstance(cell, CellFigures)
    return cell


def posterior(people: int, items: int, high: int) -> dict[Known, set[tuple[int, ...]]]:
    """For every published cell and every pair of insiders: all answers the others may have given."""
    possible: dict[Known, set[tuple[int, ...]]] = defaultdict(set)
    for totals in combinations_with_replacement(range(items, items * high + 1), people):
        shown = published(totals, items, high)
        for first, second in combinations(range(people), 2):
            others = tuple(total for place, total in enumerate(totals) if place not in (first, second))
            possible[shown, (totals[first], totals[second])].add(others)
    return possible


def fixed(possible: dict[Known, set[tuple[int, ...]]]) -> list[Known]:
    return [
        known for known, sets in possible.items() if len({total for others in sets for total in others}) == 1
    ]


@pytest.mark.parametrize(
    ("people", "items", "high"), [(5, 2, 3), (5, 2, 5), (5, 3, 5), (5, 4, 5), (6, 2, 5), (7, 2, 4)]
)
def test_no_two_people_can_fix_the_answer_of_a_third(people: int, items: int, high: int) -> None:
    possible = posterior(people, items, high)
    assert len(possible) > 100
    assert fixed(possible) == []


def as_it_is(totals: Sequence[int], *, lowest: int, highest: int) -> tuple[int, ...]:
    return tuple(sorted(totals))


@pytest.mark.parametrize("rule", ["cap", "widen"])
def test_without_this_rule_answers_are_fixed(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, rule, as_it_is)
    assert fixed(posterior(5, 2, 5))


def test_the_known_example_keeps_its_secret() -> None:
    """Insiders with 7 and 16, mean 3.0, high agreement: without widening the others have 12 each."""
    alike = [published([7, 16, *others], items=4) for others in ((12, 12, 12), (11, 12, 13))]
    assert alike[0] == alike[1]


@st.composite
def all_others_at_an_end(draw: st.DrawFn) -> tuple[list[dict[str, int]], int, int]:
    """People of whom all but the first two stand at an end of scale `a`, the items, and that end."""
    items, people = draw(st.integers(2, 5)), draw(st.integers(5, 30))
    total = st.integers(items, items * 5)
    end = draw(st.sampled_from([items, items * 5]))
    insiders = [{"a": draw(total), "b": draw(total), "c": draw(total)} for _ in range(2)]
    others = [{"a": end, "b": draw(total), "c": draw(total)} for _ in range(people - 2)]
    return insiders + others, items, end


@given(all_others_at_an_end(), st.data())
@settings(max_examples=200)
def test_all_at_an_end_looks_like_one_of_them_a_step_inward(
    case: tuple[list[dict[str, int]], int, int], data: st.DataObject
) -> None:
    people, items, end = case
    one = data.draw(st.integers(2, len(people) - 1), label="who is a step inward")
    inward = 1 if end == items else -1
    neighbour = [dict(person) for person in people]
    neighbour[one]["a"] += inward
    everyone = {"group": frozenset(range(len(people)))}
    scales = ("a", "b", "c")
    assert publish(everyone, people, scales=scales, items=items) == publish(
        everyone, neighbour, scales=scales, items=items
    )


@st.composite
def all_others_alike(draw: st.DrawFn) -> tuple[list[int], int]:
    """Totals of which all but the first two are the same and between the ends, and the items."""
    items, people = draw(st.integers(2, 5)), draw(st.integers(5, 30))
    same = draw(st.integers(items + 1, items * 5 - 1))
    insiders = draw(st.lists(st.integers(items, items * 5), min_size=2, max_size=2))
    return [*insiders, *[same] * (people - 2)], items


@given(all_others_alike())
@settings(max_examples=300)
def test_all_alike_between_the_ends_looks_like_some_of_them_a_step_away(case: tuple[list[int], int]) -> None:
    totals, items = case
    first, second, *others = totals
    moves: list[Callable[[int], list[int]]] = [
        lambda same: [same + 1, same - 1],
        lambda same: [same + 1, same],
        lambda same: [same - 1, same],
    ]
    neighbours = [[first, second, *move(others[0]), *others[2:]] for move in moves]
    assert published(totals, items) in [published(neighbour, items) for neighbour in neighbours]
