"""A30: a figure that is left out because of the answers tells what the answers were."""

from collections.abc import Mapping, Sequence

import pytest
from tests.attacks.reckoning import OTHERS, SCALE, published

from leerrijk.pure.protection import CellFigures, Published, Withheld, publishing


def forms() -> set[tuple[object, ...]]:
    """The forms that a release about five people can have, whatever they answered."""
    found: set[tuple[object, ...]] = set()
    for others in OTHERS:
        cell = published((4, 20, *others))
        shown = isinstance(cell, CellFigures)
        found.add((shown, len(cell.scales), cell.withheld) if isinstance(cell, CellFigures) else (shown,))
    return found


def test_the_form_of_a_release_depends_on_numbers_alone() -> None:
    assert forms() == {(True, 1, ())}


def test_hiding_groups_that_agree_tells_that_they_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    cell = publishing._cell

    def hiding(people: Sequence[Mapping[str, int]], *rest: object) -> Published:
        if len({person[SCALE] for person in people}) <= 3 and max(person[SCALE] for person in people) == 20:
            return Withheld("threshold")
        return cell(people, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(publishing, "_cell", hiding)
    assert len(forms()) == 2
