"""Reliability from sums alone, against values that other programs computed."""

import csv
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerrijk.pure.scoring import Totals, cronbach_alpha, may_renew

SHARED = Path(__file__).parents[3] / "shared" / "data"

# Law School Admission Test, section 6: how many of 1,000 people gave each pattern of right answers.
# Bock & Lieberman 1970, Psychometrika 35, 179-197, table 1. Its alpha is 0.295.
LSAT_6 = {
    "00000": 3, "00001": 6, "00010": 2, "00011": 11, "00100": 1, "00101": 1, "00110": 3, "00111": 4,
    "01000": 1, "01001": 8, "01011": 16, "01101": 3, "01110": 2, "01111": 15, "10000": 10, "10001": 29,
    "10010": 14, "10011": 81, "10100": 3, "10101": 28, "10110": 15, "10111": 80, "11000": 16, "11001": 56,
    "11010": 21, "11011": 173, "11100": 11, "11101": 61, "11110": 28, "11111": 298,
}  # fmt: skip


def test_the_published_alpha_of_a_published_table() -> None:
    sheets = [
        {str(place): int(right) for place, right in enumerate(pattern)}
        for pattern, people in LSAT_6.items()
        for _ in range(people)
    ]
    totals = Totals.of("01234", sheets)
    assert totals.n == 1000
    assert cronbach_alpha(totals) == pytest.approx(0.295, abs=0.0005)


def reference_alphas() -> Iterator[dict[str, Any]]:
    for entry in json.loads((SHARED / "reference_values.json").read_text()):
        if entry["statistic"] == "cronbach_alpha_raw" and entry["arguments"]["missing"] == "listwise":
            yield entry


def reference_sheets(entry: dict[str, Any]) -> list[dict[str, int]]:
    """A data set in hundred-millionths (alpha knows no unit); reversed items turned on a scale of 1 to 6."""
    items, turned = entry["arguments"]["items"], entry["arguments"]["reversed"]
    sheets = []
    with (SHARED / "csv" / f"{entry['dataset']}.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            marks = {item: Decimal(row[item]) for item in items if row[item]}
            marks |= {item: 7 - mark for item, mark in marks.items() if item in turned}
            sheets.append({item: int(mark * 10**8) for item, mark in marks.items()})
    return sheets


@pytest.mark.skipif(not SHARED.is_dir(), reason="the folder shared/data with reference values is not here")
def test_alpha_is_what_other_programs_compute() -> None:
    compared = set()
    for entry in reference_alphas():
        alpha = cronbach_alpha(Totals.of(entry["arguments"]["items"], reference_sheets(entry)))
        assert alpha == pytest.approx(entry["value"], rel=1e-12), entry
        compared.add((entry["dataset"], entry["arguments"]["scale"]))
    assert len(compared) == 13


SHEETS = st.lists(
    st.fixed_dictionaries({"a": st.integers(1, 5)}, optional={"b": st.integers(1, 5), "c": st.integers(1, 5)})
)


@given(SHEETS, SHEETS)
def test_adding_rounds_is_taking_them_together(
    ones: list[dict[str, int]], others: list[dict[str, int]]
) -> None:
    items = ("a", "b", "c")
    added = Totals.of(items, ones).plus(Totals.of(items, others))
    assert added == Totals.of(items, ones + others)
    assert added.only(("a", "c")).products == tuple(
        tuple(row[place] for place in (0, 2)) for row in (added.products[0], added.products[2])
    )
    assert Totals.from_json(json.loads(json.dumps(added.to_json()))) == added


def test_totals_of_different_items_are_not_added() -> None:
    with pytest.raises(ValueError, match="different items"):
        Totals.of(("a",), []).plus(Totals.of(("b",), []))


@pytest.mark.parametrize(
    "sheets", [[], [{"a": 1, "b": 2}], [{"a": 1, "b": 2}] * 9, [{"a": 1, "b": 5}, {"a": 5, "b": 1}]]
)
def test_alpha_does_not_exist_without_differences_between_people(sheets: list[dict[str, int]]) -> None:
    assert cronbach_alpha(Totals.of(("a", "b"), sheets)) is None


def test_alpha_does_not_exist_for_one_item() -> None:
    assert cronbach_alpha(Totals.of(("a",), [{"a": 1}, {"a": 2}])) is None


def test_a_shown_reliability_changes_after_a_hundred_answers_of_three_rounds() -> None:
    assert may_renew(new_answers=100, new_rounds=3)
    assert not may_renew(new_answers=99, new_rounds=3)
    assert not may_renew(new_answers=100, new_rounds=2)
