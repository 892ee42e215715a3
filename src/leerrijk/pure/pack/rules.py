"""What the schema cannot see: rules between the entries of a pack."""

from collections.abc import Callable, Iterator

from leerrijk.pure.pack.reading import Entry, Flaw, Reading, Where
from leerrijk.pure.pack.shapes import belongs, exact_kind
from leerrijk.pure.pack.sheets import (
    ElementSheet,
    FormSheet,
    InstrumentSheet,
    PackSheet,
    PreferenceSheet,
    PromptSheet,
    ReferenceSheet,
    ScriptSheet,
    element_sheet,
)

AnyEntry = (
    Entry[PackSheet] | Entry[ElementSheet] | Entry[InstrumentSheet] | Entry[ScriptSheet] | Entry[PromptSheet]
)
PREFERENCE = "{preference}"
FREE_FILES = ("single", "references")


def flaws(reading: Reading) -> list[Flaw]:
    """Every flaw between the entries of `reading`, in no order."""
    rules: tuple[Callable[[Reading], Iterator[Flaw]], ...] = (
        _kinds,
        _languages,
        _places,
        _links,
        _circles,
        _signs,
        _weights,
        _instruments,
        _scripts,
        _prompts,
    )
    return [flaw for rule in rules for flaw in rule(reading)]


def _kinds(reading: Reading) -> Iterator[Flaw]:
    """Each element belongs to a kind, and each kind has elements."""
    if not reading.pack:
        return
    kinds = [kind.id for kind in reading.pack.sheet.kinds]
    taken = {exact_kind(identity, kinds) for identity in reading.ids}
    for place, kind in enumerate(reading.pack.sheet.kinds):
        if kinds.index(kind.id) < place:
            yield reading.pack.flaw(f"kind {kind.id} stands here twice", "kinds", place, "id")
        if kind.id not in taken:
            yield reading.pack.flaw(f"kind {kind.id} has no elements", "kinds", place, "id")
        if kind.theme and kind.theme not in reading.ids:
            yield reading.pack.flaw(f"unknown theme {kind.theme}", "kinds", place, "theme")
    for entry in reading.elements:
        if exact_kind(entry.sheet.id, kinds) is None:
            yield entry.flaw(f"{entry.sheet.id} belongs to no kind in pack.yaml", "id")


def _languages(reading: Reading) -> Iterator[Flaw]:
    """Every text is there in every language of the pack, and in no other."""
    if not reading.pack:
        return
    wanted = reading.pack.sheet.languages
    entries: list[AnyEntry] = [
        reading.pack,
        *reading.elements,
        *reading.instruments,
        *reading.scripts,
        *reading.prompts,
    ]
    for entry in entries:
        for where, texts in _texts(entry.sheet.model_dump(by_alias=True), ()):
            for language in wanted:
                if language not in texts:
                    yield entry.flaw(f"{_dotted(where)} is missing in language {language}", *where)
            for language in texts:
                if language not in wanted:
                    message = f"{_dotted(where)}: {language} is no language of this pack"
                    yield entry.flaw(message, *where, language)


def _texts(value: object, where: Where) -> Iterator[tuple[Where, dict[str, object]]]:
    """All mappings from languages inside a sheet (keys of two letters), with the way to them."""
    if isinstance(value, dict):
        if value and all(len(key) == 2 and isinstance(each, str | list) for key, each in value.items()):
            yield where, value
            return
        for key, each in value.items():
            yield from _texts(each, (*where, key))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _texts(each, (*where, place))


def _places(reading: Reading) -> Iterator[Flaw]:
    """An element stands in the file of its kind, so that one knows where to look."""
    for entry in reading.elements:
        file = entry.file.rpartition("/")[2].removesuffix(".yaml")
        if file == "references":
            if not isinstance(entry.sheet, ReferenceSheet):
                yield entry.flaw(f"{entry.sheet.id} is no reference", "id")
        elif file not in FREE_FILES and not belongs(entry.sheet.id, file):
            yield entry.flaw(f"{entry.sheet.id} does not belong in {file}.yaml", "id")


def _links(reading: Reading) -> Iterator[Flaw]:
    """Parents and references exist."""
    for entry in reading.elements:
        sheet = entry.sheet
        if sheet.parent and sheet.parent not in reading.ids:
            yield entry.flaw(f"unknown parent {sheet.parent}", "parent")
        for place, reference in enumerate(sheet.references):
            if reference not in reading.ids or element_sheet(reference) is not ReferenceSheet:
                yield entry.flaw(f"unknown reference {reference}", "references", place)
        for place, doing in enumerate(sheet.do):
            if doing in sheet.do[:place]:
                yield entry.flaw(f"do names {doing} twice", "do", place)


def _circles(reading: Reading) -> Iterator[Flaw]:
    """No element is above itself."""
    parents = {entry.sheet.id: entry.sheet.parent for entry in reading.elements}
    for entry in reading.elements:
        seen, above = {entry.sheet.id}, entry.sheet.parent
        while above and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above == entry.sheet.id:
            yield entry.flaw(f"{entry.sheet.id} stands above itself", "parent")


def _signs(reading: Reading) -> Iterator[Flaw]:
    """A list in two languages has as many lines in each."""
    for entry in reading.elements:
        if len({len(signs) for signs in entry.sheet.signs.values()}) > 1:
            yield entry.flaw("signs: not equally many in each language", "signs")


def _weights(reading: Reading) -> Iterator[Flaw]:
    """A form divides an hour over all preferences."""
    preferences = {entry.sheet.id for entry in reading.elements if isinstance(entry.sheet, PreferenceSheet)}
    for entry in reading.elements:
        if not isinstance(entry.sheet, FormSheet):
            continue
        weights = entry.sheet.weights
        for name in weights:
            if f"preference.{name}" not in preferences:
                yield entry.flaw(f"weights: unknown preference {name}", "weights", name)
        for preference in sorted(preferences - {f"preference.{name}" for name in weights}):
            yield entry.flaw(f"weights: {preference} is missing", "weights")
        if abs(sum(weights.values()) - 1) > 1e-6:
            yield entry.flaw(f"weights add up to {sum(weights.values()):.2f}, not to 1", "weights")


def _instruments(reading: Reading) -> Iterator[Flaw]:
    """Scales exist, items are unique, and no scale is asked more, or always at the same moment."""
    seen: set[str] = set()
    for entry in reading.instruments:
        sheet = entry.sheet
        if sheet.id in seen:
            yield entry.flaw(f"id {sheet.id} stands in another file already", "id")
        seen.add(sheet.id)
        for place, scale in enumerate(sheet.scales):
            if scale not in reading.ids:
                yield entry.flaw(f"unknown scale {scale}", "scales", place)
        for place, item in enumerate(sheet.items):
            if item.scale not in sheet.scales:
                yield entry.flaw(f"{item.scale} is no scale of this instrument", "items", place, "scale")
            if any(item.id == other.id for other in sheet.items[:place]):
                yield entry.flaw(f"item {item.id} stands here twice", "items", place, "id")
        yield from _balance(entry)


def _balance(entry: Entry[InstrumentSheet]) -> Iterator[Flaw]:
    sheet = entry.sheet
    asked = [item.scale for item in sheet.items]
    counts = {scale: asked.count(scale) for scale in sheet.scales}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{scale} {count}" for scale, count in sorted(counts.items()))
        yield entry.flaw(f"unbalanced: not equally many items per scale ({told})", "items")
        return
    if sheet.per_page != len(counts):
        return
    pages = [asked[start : start + sheet.per_page] for start in range(0, len(asked), sheet.per_page)]
    for number, page in enumerate(pages):
        first = number * sheet.per_page
        if len(set(page)) < len(page):
            yield entry.flaw(f"unbalanced: page {number + 1} asks a scale twice", "items", first)
        elif page in pages[:number]:
            yield entry.flaw(f"page {number + 1} repeats the order of an earlier page", "items", first)


def _scripts(reading: Reading) -> Iterator[Flaw]:
    """The steps of a script last as long as it does, and no two scripts last equally long."""
    seen: set[int] = set()
    for entry in reading.scripts:
        sheet = entry.sheet
        lasts = sum(step.minutes for step in sheet.steps)
        if lasts != sheet.minutes:
            yield entry.flaw(f"the steps last {lasts} minutes, not {sheet.minutes}", "minutes")
        if sheet.minutes in seen:
            yield entry.flaw(f"another script lasts {sheet.minutes} minutes too", "minutes")
        seen.add(sheet.minutes)
        for name, lines in (("before", sheet.before), ("after", sheet.after)):
            if len({len(each) for each in lines.values()}) > 1:
                yield entry.flaw(f"{name}: not equally many in each language", name)


def _prompts(reading: Reading) -> Iterator[Flaw]:
    """Each question has a key of its own, and names a preference in every language or in none."""
    seen: set[str] = set()
    for entry in reading.prompts:
        sheet = entry.sheet
        if sheet.key in seen:
            yield entry.flaw(f"another question has the key {sheet.key} too", "key")
        seen.add(sheet.key)
        if len({PREFERENCE in text for text in sheet.question.values()}) > 1:
            yield entry.flaw(f"question: {PREFERENCE} does not stand in every language", "question")


def _dotted(where: Where) -> str:
    return ".".join(str(part) for part in where)
