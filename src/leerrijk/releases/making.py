"""The one place where answers become figures."""

from typing import Any

from leerrijk.answers.sealed.models import Drawer, PaperSheet, Sheet
from leerrijk.pure.pack import Instrument
from leerrijk.pure.protection import publish, to_json
from leerrijk.pure.scoring import ADD_FROM, Totals, sums
from leerrijk.releases.queries import GROUP
from leerrijk.rounds.models import PAPER, Round

SEALED = "sealed"


class StillOpen(Exception):
    """The drawer takes sheets: a release made now could leave one behind."""


def cells(asked: Round, instrument: Instrument) -> dict[str, Any]:
    """The protected figures of a round whose drawer is shut, ready to be frozen. Raises `StillOpen`.

    Counted is who sent at least one answer; a scale counts only who answered all its items.
    """
    if Drawer.objects.filter(name=asked.drawer, open=True).exists():
        raise StillOpen
    rows = _typed(asked, instrument) if asked.mode == PAPER else _sent(asked, instrument)
    made = publish(
        {GROUP: frozenset(range(len(rows)))},
        rows,
        scales=instrument.scales,
        items=len(instrument.items) // len(instrument.scales),
        low=instrument.low,
        high=instrument.high,
    )
    return {cell: to_json(published) for cell, published in made.items()}


def totals(asked: Round, instrument: Instrument) -> Totals | None:
    """What a round of twenty complete sheets or more adds to the totals of its instrument; None for fewer."""
    ids = [item.id for item in instrument.items]
    rows = Sheet.objects.filter(drawer=asked.drawer, sent=True).values_list("marks", flat=True)
    whole = [dict(zip(ids, map(int, marks), strict=True)) for marks in rows if marks.isdigit()]
    if len(whole) < ADD_FROM:
        return None
    scales = [[item.id for item in instrument.items if item.scale == scale] for scale in instrument.scales]
    return Totals.of(ids, whole).within(scales)


def _sent(asked: Round, instrument: Instrument) -> list[dict[str, int]]:
    ids = [item.id for item in instrument.items]
    rows = []
    for marks in Sheet.objects.filter(drawer=asked.drawer, sent=True).values_list("marks", flat=True):
        answers = {item: int(mark) for item, mark in zip(ids, marks, strict=True) if mark.isdigit()}
        if answers:
            rows.append(dict(sums(answers, instrument)))
    return rows


def _typed(asked: Round, instrument: Instrument) -> list[dict[str, int]]:
    lines = PaperSheet.objects.filter(drawer=asked.drawer).values_list("sums", flat=True)
    return [dict(zip(instrument.scales, map(int, line.split(",")), strict=True)) for line in lines]
