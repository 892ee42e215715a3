"""A32: who skips a question makes a figure about fewer people than its cell. A scale counts complete answers alone."""

from collections.abc import Mapping

import pytest
from tests.room import Room

from leerrijk.pure.pack import Instrument
from leerrijk.releases import making
from leerrijk.releases.models import Release

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


def told_about_four(room: Room) -> list[str]:
    """The scales with a figure although one of five people skipped a question of it."""
    for mark in (1, 2, 4, 5):
        room.take_part(mark)
    skipped = room.instrument.items[0]
    phone = room.join()
    for number, items in enumerate(room.instrument.pages(), start=1):
        answers = {item.id: "3" for item in items if item is not skipped}
        assert phone.post(f"/r/{room.round.id}/vragen/{number}/", answers).status_code == 302
    room.send(phone)
    assert room.close().state == "closed"
    cell = Release.objects.get().cells["group"]
    assert cell["n"] == 5
    assert len(cell["scales"]) >= len(room.instrument.scales) - 1, "the others were answered by five"
    return [figure["scale"] for figure in cell["scales"] if figure["scale"] == skipped.scale]


def test_a_scale_that_one_of_five_did_not_finish_is_withheld(open_room: Room) -> None:
    assert told_about_four(open_room) == []
    assert Release.objects.get().cells["group"]["withheld"] == [open_room.instrument.items[0].scale]


def test_were_a_missing_answer_filled_in_it_would_be_told(
    open_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete = making.sums

    def filled_in(marks: Mapping[str, int], instrument: Instrument) -> dict[str, int]:
        return complete({item.id: marks.get(item.id, 3) for item in instrument.items}, instrument)

    monkeypatch.setattr(making, "sums", filled_in)
    assert told_about_four(open_room) == [open_room.instrument.items[0].scale]
