"""The instrument's totals: added once at a close of twenty or more, told only in large steps."""

from collections.abc import Mapping
from itertools import product

import pytest
from tests.room import Room

from leerrijk.answers import actions, privacy
from leerrijk.answers.queries import profile_page
from leerrijk.answers.sealed.models import Drawer, Measured
from leerrijk.content.queries import pack
from leerrijk.pure.scoring import NEW_ANSWERS, NEW_ROUNDS, Totals, cronbach_alpha

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
ITEMS = [item.id for item in pack().instruments["preferences"].items]


def sheets(people: int) -> list[Mapping[str, int]]:
    """Answers that hang together within a person."""
    return [
        {item: 1 + (person * 7 + place * person) % 5 for place, item in enumerate(ITEMS)}
        for person in range(people)
    ]


def fill(room: Room, people: int) -> None:
    """So many sheets in the open drawer of a room."""
    for sheet in sheets(people):
        key = actions.begin(asked=room.round, instrument=room.instrument)
        for number, items in enumerate(room.instrument.pages(), start=1):
            answers = {item.id: sheet[item.id] for item in items}
            actions.save_page(
                asked=room.round, instrument=room.instrument, key=key, page=number, answers=answers
            )
        actions.send(asked=room.round, key=key)


@pytest.mark.parametrize(("people", "kept"), [(19, 0), (20, 1)])
def test_a_round_is_added_from_twenty_sheets_on(open_room: Room, people: int, kept: int) -> None:
    fill(open_room, people)
    open_room.close()
    assert Measured.objects.count() == kept
    for row in Measured.objects.all():
        kept, everything = Totals.from_json(row.totals), Totals.of(ITEMS, sheets(people))
        assert (kept.n, kept.sums) == (everything.n, everything.sums)
        scale_of = [item.scale for item in open_room.instrument.items]
        for i, j in product(range(len(ITEMS)), repeat=2):
            same = scale_of[i] == scale_of[j]
            assert kept.products[i][j] == (everything.products[i][j] if same else 0)
        assert (row.rounds, row.shown) == (1, None)


def test_a_repeated_erasure_adds_nothing_twice() -> None:
    add = Totals.of(ITEMS, sheets(20))
    Drawer.objects.create(name="one")
    for _again in range(3):
        privacy.erase_drawer("one", instrument="key", add=add)
    assert Measured.objects.get().rounds == 1


def test_what_is_told_follows_in_large_steps() -> None:
    instrument = pack().instruments["preferences"]
    key = actions.measured_key(pack().id, instrument)
    people = -(-NEW_ANSWERS // NEW_ROUNDS)
    for turn in range(1, NEW_ROUNDS + 1):
        assert actions.reliability(pack=pack().id, instrument=instrument) is None
        Drawer.objects.create(name=f"drawer {turn}")
        privacy.erase_drawer(f"drawer {turn}", instrument=key, add=Totals.of(ITEMS, sheets(people)))
    told = actions.reliability(pack=pack().id, instrument=instrument)
    assert told
    assert told.people == people * NEW_ROUNDS
    first = instrument.scales[0]
    whole = Totals.of(ITEMS, sheets(people) * NEW_ROUNDS)
    expected = cronbach_alpha(whole.only([item.id for item in instrument.items if item.scale == first]))
    assert told.scales[first] == expected
    page = profile_page(dict.fromkeys(ITEMS, 3), instrument, pack(), "en", told)
    assert str(told.people) in page.limits[0]
    Drawer.objects.create(name="one more")
    privacy.erase_drawer("one more", instrument=key, add=Totals.of(ITEMS, sheets(20)))
    assert actions.reliability(pack=pack().id, instrument=instrument) == told
