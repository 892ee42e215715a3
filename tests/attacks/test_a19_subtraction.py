"""A19: a team's figures subtracted from those of its organisation leave the one person who is not in the team."""

import pytest
from tests.attacks.reckoning import HIGHEST, ITEMS, LOWEST, OTHERS, SCALE

from leerrijk.pure.protection import publish, publishing

OWN = (7, 16)
TEAM, ORGANISATION = frozenset(range(5)), frozenset(range(6))
EVERY_TOTAL = frozenset(range(LOWEST, HIGHEST + 1))


def both(totals: tuple[int, ...]) -> object:
    """What a release with a team and its organisation would show."""
    rows = [{SCALE: total} for total in totals]
    return publish({"team": TEAM, "organisation": ORGANISATION}, rows, scales=(SCALE,), items=ITEMS)


def left(alone: int) -> frozenset[int]:
    """What the sixth person can have answered, to two of the team who see the release; that person has `alone`."""
    try:
        shown = both((*OWN, 9, 11, 14, alone))
    except ValueError:
        return EVERY_TOTAL
    agree = (total for total in EVERY_TOTAL for others in OTHERS if both((*OWN, *others, total)) == shown)
    return frozenset(agree)


def test_two_crossing_cells_leave_every_answer_possible() -> None:
    assert left(20) == EVERY_TOTAL


def test_were_both_published_the_answer_would_lie_within_a_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "MOST_CELLS", 2)
    found = left(20)
    assert 20 in found
    assert max(found) - min(found) <= 5
