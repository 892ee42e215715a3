"""From files to sheets: what YAML and the schema say, each flaw with its place in the file."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from leerrijk.pure.pack.sheets import (
    ElementSheet,
    InstrumentSheet,
    PackSheet,
    PromptSheet,
    ScriptSheet,
    element_sheet,
)

Where = tuple[str | int, ...]
S = TypeVar("S", bound=BaseModel)
SOFT_HYPHENS = ("\u00ad", "&shy;")


@dataclass(frozen=True, order=True)
class Fault:
    """What is wrong, for the person who writes the pack; `file` is relative to the pack's folder."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Flaw:
    """A fault whose line is not looked up yet: `where` are the keys and positions that lead to it."""

    file: str
    where: Where
    message: str
    line: int = 0


@dataclass(frozen=True)
class Entry(Generic[S]):
    """A sheet that is sound by itself, and where it stands."""

    file: str
    where: Where
    sheet: S

    def flaw(self, message: str, *where: str | int) -> Flaw:
        """A flaw of this entry, at `where` inside it."""
        return Flaw(self.file, self.where + where, message)


@dataclass
class Reading:
    """All that could be read of a folder; `ids` are all element ids seen, sound or not."""

    folder: Path
    pack: Entry[PackSheet] | None = None
    elements: list[Entry[ElementSheet]] = field(default_factory=list)
    instruments: list[Entry[InstrumentSheet]] = field(default_factory=list)
    scripts: list[Entry[ScriptSheet]] = field(default_factory=list)
    prompts: list[Entry[PromptSheet]] = field(default_factory=list)
    ids: dict[str, tuple[str, Where]] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)


def read(folder: Path) -> Reading:
    """Read every file of the pack in `folder`; never raises for what the files hold."""
    reading = Reading(folder)
    _read_pack(reading)
    files = sorted(folder.glob("elements/*.yaml"))
    if (folder / "references.yaml").exists():
        files.append(folder / "references.yaml")
    for path in files:
        _read_elements(reading, path)
    for path in sorted(folder.glob("instruments/*.yaml")):
        file = _name(reading, path)
        data = _yaml(reading, path)
        instrument = _sheet(reading, InstrumentSheet, data, file, ()) if data is not None else None
        if instrument:
            reading.instruments.append(instrument)
    reading.scripts = _read_list(reading, ScriptSheet, "kit/scripts.yaml", "scripts")
    reading.prompts = _read_list(reading, PromptSheet, "kit/conversation.yaml", "questions")
    return reading


def locate(folder: Path, flaws: Sequence[Flaw]) -> tuple[Fault, ...]:
    """The flaws with the line of each, by file and line; every file is looked through once."""
    trees = {file: _tree(folder / file) for file in {flaw.file for flaw in flaws if not flaw.line}}
    faults = {
        Fault(flaw.file, flaw.line or _line(trees[flaw.file], flaw.where), flaw.message) for flaw in flaws
    }
    return tuple(sorted(faults))


def _read_pack(reading: Reading) -> None:
    path = reading.folder / "pack.yaml"
    if not path.exists():
        reading.flaws.append(Flaw("pack.yaml", (), "this file is missing", line=1))
        return
    data = _yaml(reading, path)
    if data is not None:
        reading.pack = _sheet(reading, PackSheet, data, "pack.yaml", ())


def _read_elements(reading: Reading, path: Path) -> None:
    file = _name(reading, path)
    data = _yaml(reading, path)
    if data is None:
        return
    if not isinstance(data, list):
        reading.flaws.append(Flaw(file, (), "must be a list of elements", line=1))
        return
    for place, raw in enumerate(data):
        identity = raw.get("id") if isinstance(raw, dict) else None
        if isinstance(identity, str):
            if identity in reading.ids:
                first = reading.ids[identity][0]
                reading.flaws.append(Flaw(file, (place, "id"), f"id {identity} stands in {first} already"))
                continue
            reading.ids[identity] = (file, (place,))
        element = _sheet(reading, element_sheet(identity), raw, file, (place,))
        if element:
            reading.elements.append(element)


def _read_list(reading: Reading, model: type[S], file: str, what: str) -> list[Entry[S]]:
    """The sound entries of a file that a pack may do without."""
    path = reading.folder / file
    data = _yaml(reading, path) if path.exists() else None
    if data is None:
        return []
    if not isinstance(data, list):
        reading.flaws.append(Flaw(file, (), f"must be a list of {what}", line=1))
        return []
    entries = (_sheet(reading, model, raw, file, (place,)) for place, raw in enumerate(data))
    return [entry for entry in entries if entry]


def _name(reading: Reading, path: Path) -> str:
    return path.relative_to(reading.folder).as_posix()


def _yaml(reading: Reading, path: Path) -> Any:
    """The content of a file, or None after a flaw was noted."""
    file = _name(reading, path)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        reading.flaws.append(Flaw(file, (), "is not UTF-8", line=1))
        return None
    for number, line in enumerate(text.split("\n"), start=1):
        if any(sign in line for sign in SOFT_HYPHENS):
            reading.flaws.append(Flaw(file, (), "holds a soft hyphen", line=number))
    try:
        data = YAML(typ="safe").load(text)
    except YAMLError as fault:
        mark = fault.problem_mark if isinstance(fault, MarkedYAMLError) else None
        problem = getattr(fault, "problem", None) or "cannot be read"
        reading.flaws.append(Flaw(file, (), f"YAML: {problem}", line=mark.line + 1 if mark else 1))
        return None
    if data is None:
        reading.flaws.append(Flaw(file, (), "is empty", line=1))
    return data


def _sheet(reading: Reading, model: type[S], data: Any, file: str, where: Where) -> Entry[S] | None:
    try:
        return Entry(file, where, model.model_validate(data))
    except ValidationError as faults:
        for each in faults.errors(include_url=False):
            inner = tuple(part for part in each["loc"] if part != "[key]")
            reading.flaws.append(Flaw(file, where + inner, _words(each["type"], each["msg"], inner)))
        return None


def _words(kind: str, message: str, where: Where) -> str:
    name = ".".join(str(part) for part in where) or "this"
    if kind == "extra_forbidden":
        return f"unknown key {name}"
    if kind == "missing":
        return f"{name} is missing"
    return f"{name}: {message[:1].lower()}{message[1:]}"


def _tree(path: Path) -> Node | None:
    try:
        return YAML(typ="safe", pure=True).compose(path.read_text(encoding="utf-8"))
    except (YAMLError, UnicodeDecodeError, FileNotFoundError):
        return None


def _line(node: Node | None, where: Where) -> int:
    """The line, counted from one, of the deepest part of `where` that the file holds."""
    line = node.start_mark.line if node else 0
    for part in where:
        if isinstance(node, MappingNode):
            found = next((pair for pair in node.value if pair[0].value == str(part)), None)
            if found is None:
                break
            line, node = found[0].start_mark.line, found[1]
        elif isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line
        else:
            break
    return int(line) + 1
