"""A sound folder becomes a `Pack`; of one that is not, every fault is told."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from leerrijk.pure.pack import rules
from leerrijk.pure.pack.reading import Fault, Reading, locate, read
from leerrijk.pure.pack.shapes import (
    Element,
    Instrument,
    Item,
    Kind,
    Pack,
    Prompt,
    Script,
    Step,
    Text,
    exact_kind,
)
from leerrijk.pure.pack.sheets import (
    ElementSheet,
    FormSheet,
    InstrumentSheet,
    PackSheet,
    PreferenceSheet,
    PromptSheet,
    ReferenceSheet,
    ScriptSheet,
)


class FaultyPack(ValueError):
    """The folder holds no sound pack; `faults` says why, fault by fault."""

    def __init__(self, folder: Path, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join([f"{folder} is no sound pack:", *(str(fault) for fault in faults)]))
        self.faults = tuple(faults)


def check(folder: Path) -> tuple[Fault, ...]:
    """Every fault of the pack in `folder`, by file and line; empty when it is sound."""
    reading = read(folder)
    return locate(folder, reading.flaws + rules.flaws(reading))


def load(folder: Path) -> Pack:
    """The pack in `folder`. Raises `FaultyPack` with every fault when it is not sound."""
    reading = read(folder)
    flaws = reading.flaws + rules.flaws(reading)
    if flaws or not reading.pack:
        raise FaultyPack(folder, locate(folder, flaws))
    return _pack(reading.pack.sheet, reading)


def _pack(sheet: PackSheet, reading: Reading) -> Pack:
    kinds = tuple(Kind(kind.id, _text(kind.title), kind.theme) for kind in sheet.kinds)
    order = {kind.id: place for place, kind in enumerate(kinds)}
    elements = [_element(entry.sheet, exact_kind(entry.sheet.id, order) or "") for entry in reading.elements]
    elements.sort(key=lambda element: order[element.kind])
    by_id = {element.id: element for element in elements}
    instruments = [_instrument(entry.sheet) for entry in reading.instruments]
    return Pack(
        id=sheet.id,
        version=sheet.version,
        title=_text(sheet.title),
        source=_text(sheet.source),
        languages=tuple(sheet.languages),
        kinds=kinds,
        elements=MappingProxyType(by_id),
        instruments=MappingProxyType({instrument.id: instrument for instrument in instruments}),
        kit=tuple(_script(entry.sheet) for entry in reading.scripts),
        conversation=MappingProxyType({entry.sheet.key: _prompt(entry.sheet) for entry in reading.prompts}),
    )


def _text(texts: Mapping[str, str]) -> Text:
    more = tuple((language, words) for language, words in texts.items() if language not in ("nl", "en"))
    return Text(nl=texts.get("nl", ""), en=texts.get("en", ""), more=more)


def _lines(lists: Mapping[str, Sequence[str]]) -> tuple[Text, ...]:
    count = max((len(lines) for lines in lists.values()), default=0)
    rows = [{language: lines[place] for language, lines in lists.items()} for place in range(count)]
    return tuple(_text(row) for row in rows)


def _element(sheet: ElementSheet, kind: str) -> Element:
    form = sheet if isinstance(sheet, FormSheet) else None
    preference = sheet if isinstance(sheet, PreferenceSheet) else None
    reference = sheet if isinstance(sheet, ReferenceSheet) else None
    weights = {f"preference.{name}": share for name, share in form.weights.items()} if form else None
    return Element(
        id=sheet.id,
        kind=kind,
        title=_text(sheet.title),
        short=_text(sheet.short),
        body=_text(sheet.body),
        signs=_lines(sheet.signs),
        pages=tuple(sheet.pages),
        references=tuple(sheet.references),
        picture=sheet.picture,
        parent=sheet.parent,
        do=tuple(sheet.do),
        weights=MappingProxyType(weights) if weights is not None else None,
        reasoning=_text(form.reasoning) if form else None,
        attempt=_text(preference.attempt) if preference else None,
        stretch=_text(preference.stretch) if preference else None,
        citation=reference.citation if reference else "",
        url=reference.url if reference else "",
    )


def _instrument(sheet: InstrumentSheet) -> Instrument:
    return Instrument(
        id=sheet.id,
        version=sheet.version,
        title=_text(sheet.title),
        intro=_text(sheet.intro),
        labels=tuple(_text(label) for label in sheet.labels),
        items=tuple(Item(item.id, item.scale, _text(item.text)) for item in sheet.items),
        scales=tuple(sheet.scales),
        low=1,
        high=len(sheet.labels),
        per_page=sheet.per_page,
    )


def _script(sheet: ScriptSheet) -> Script:
    return Script(
        minutes=sheet.minutes,
        title=_text(sheet.title),
        aim=_text(sheet.aim),
        before=_lines(sheet.before),
        steps=tuple(
            Step(step.minutes, _text(step.title), _text(step.do), _text(step.say) if step.say else None)
            for step in sheet.steps
        ),
        after=_lines(sheet.after),
    )


def _prompt(sheet: PromptSheet) -> Prompt:
    return Prompt(question=_text(sheet.question), rule=_text(sheet.rule))
