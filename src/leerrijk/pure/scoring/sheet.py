"""Reading marks from a file of rows, as a spreadsheet saves it."""

import csv
from collections.abc import Iterator, Sequence

from leerrijk.pure.pack import Instrument


class FaultySheet(ValueError):
    """The file cannot be read as marks; says the line, and the column where it is known."""

    def __init__(self, line: int, column: str, problem: str) -> None:
        where = f"line {line}, column {column}" if column else f"line {line}"
        super().__init__(f"{where}: {problem}")
        self.line, self.column, self.problem = line, column, problem


def read_sheet(text: str, instrument: Instrument) -> tuple[dict[str, int], ...]:
    """Return the marks of everyone in the file: per person a mark for each answered item id.

    Two shapes are understood, with commas or semicolons: the columns `item,value` for one person, or a row
    a person with item ids as the header (columns that are no item, such as a number, are left out; so are
    empty fields, which are skipped questions). FaultySheet for anything else.
    """
    rows = list(_rows(text))
    if not rows:
        raise FaultySheet(1, "", "the file is empty")
    first, header = rows[0]
    known = {item.id for item in instrument.items}
    if {"item", "value"} <= set(header):
        return (_one_person(rows[1:], header, instrument, known),)
    if not known & set(header):
        raise FaultySheet(
            first, "", f"the header has neither the columns item and value nor an item of {instrument.id!r}"
        )
    return tuple(_person(line, fields, header, instrument, known) for line, fields in rows[1:])


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    text = text.removeprefix("\ufeff")
    header = text.split("\n", 1)[0]
    reader = csv.reader(text.splitlines(), delimiter=";" if ";" in header else ",")
    for fields in reader:
        if any(field.strip() for field in fields):
            yield reader.line_num, [field.strip() for field in fields]


def _one_person(
    rows: Sequence[tuple[int, list[str]]], header: list[str], instrument: Instrument, known: set[str]
) -> dict[str, int]:
    item_place, value_place = header.index("item"), header.index("value")
    marks: dict[str, int] = {}
    for line, fields in rows:
        if len(fields) != len(header):
            raise FaultySheet(line, "", f"{len(fields)} fields under a header of {len(header)}")
        item = fields[item_place]
        if item not in known:
            raise FaultySheet(line, "item", f"{instrument.id!r} asks no item {item!r}")
        if item in marks:
            raise FaultySheet(line, "item", f"{item} stands in the file twice")
        if fields[value_place]:
            marks[item] = _mark(line, "value", fields[value_place], instrument)
    return marks


def _person(
    line: int, fields: list[str], header: list[str], instrument: Instrument, known: set[str]
) -> dict[str, int]:
    if len(fields) != len(header):
        raise FaultySheet(line, "", f"{len(fields)} fields under a header of {len(header)}")
    return {
        column: _mark(line, column, field, instrument)
        for column, field in zip(header, fields, strict=True)
        if column in known and field
    }


def _mark(line: int, column: str, field: str, instrument: Instrument) -> int:
    if not field.isdecimal() or not instrument.low <= int(field) <= instrument.high:
        raise FaultySheet(
            line, column, f"{field!r} is no whole number from {instrument.low} to {instrument.high}"
        )
    return int(field)
