"""What the phones were told beside what lies in the sealed database, read without a line of the product."""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain
from pathlib import Path

from tests.bench.walks import Site, Told

SHEETS = "SELECT drawer, key_hash, marks, sent FROM sealed_sheet"
NO_MARK = "."


def faults(data: Path, site: Site, told: Sequence[Told]) -> list[str]:
    """A line for everything that was acknowledged and does not stand there, or counts without being sent.

    `site` is a round that only these phones took part in, and all that they did is done.
    """
    with closing(sqlite3.connect(f"file:{data}/sealed/sealed.sqlite3?mode=ro", uri=True)) as sealed:
        rows = sealed.execute(SHEETS).fetchall()
    by_key = {hashlib.sha256(each.key.encode()).hexdigest(): each for each in told}
    if len(by_key) < len(told):
        return ["two phones have one sheet, or none"]
    drawers = {drawer for drawer, key, _marks, _sent in rows if key in by_key}
    if len(drawers) != 1:
        return [f"one round has {len(drawers)} drawers"]
    stored = {key: (marks, bool(sent)) for drawer, key, marks, sent in rows if drawer in drawers}
    found = list(_wrong(site, by_key, stored))
    for key in stored.keys() - by_key.keys():
        marks, sent = stored[key]
        if sent or set(marks) != {NO_MARK}:
            found.append("a sheet that nobody has holds answers")
    return found


def _wrong(site: Site, by_key: dict[str, Told], stored: dict[str, tuple[str, bool]]) -> Iterator[str]:
    items = list(chain.from_iterable(site.pages))
    for key, each in by_key.items():
        if key not in stored:
            yield "a sheet that was begun is not there"
            continue
        marks, sent = stored[key]
        found = dict(zip(items, marks, strict=True))
        for item, mark in each.marks.items():
            if found[item] != mark:
                yield f"{item}: acknowledged {mark}, stored {found[item]}"
        if each.sent and not sent:
            yield "a sheet that was sent does not count"
