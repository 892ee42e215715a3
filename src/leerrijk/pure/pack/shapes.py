"""The frozen shapes that every other room reads; nothing here knows of files."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, get_args

Picture = Literal["model", "profile", "stance", "layers", "reasoning"]
Doing = Literal["group", "profile", "offer", "print", "react", "source", "wall"]
PICTURES: tuple[Picture, ...] = get_args(Picture)
DOINGS: tuple[Doing, ...] = get_args(Doing)


def belongs(identity: str, kind: str) -> bool:
    """Whether an id is of a kind: `culture.norm.doubt` is of `culture` and of `culture.norm`."""
    return identity == kind or identity.startswith(f"{kind}.")


def exact_kind(identity: str, kinds: Iterable[str]) -> str | None:
    """The longest of `kinds` that an id is of; None when it is of none."""
    return max((kind for kind in kinds if belongs(identity, kind)), key=len, default=None)


@dataclass(frozen=True)
class Text:
    """The same words in every language of the pack; `more` holds (language, words) beyond the first two."""

    nl: str = ""
    en: str = ""
    more: tuple[tuple[str, str], ...] = ()

    def say(self, language: str) -> str:
        """The words in `language` (regional forms such as `nl-be` too), else in English, else in Dutch."""
        known = {"nl": self.nl, "en": self.en, **dict(self.more)}
        return known.get(language.partition("-")[0].lower()) or self.en or self.nl


@dataclass(frozen=True)
class Kind:
    """A heading of the index over the elements whose ids begin with `id`, and the theme they belong to."""

    id: str
    title: Text
    theme: str | None


@dataclass(frozen=True)
class Element:
    """One thing the model speaks about, with its place in the source.

    `kind` is the most exact kind of the pack that the id belongs to: `culture.norm` rather than `culture`.
    `weights` (learning forms only) maps full preference ids to shares that add up to one;
    `attempt` and `stretch` (preferences only) are one thing to try and one to stretch.
    """

    id: str
    kind: str
    title: Text
    short: Text
    body: Text
    signs: tuple[Text, ...]
    pages: tuple[int, ...]
    references: tuple[str, ...]
    picture: str
    parent: str | None
    do: tuple[str, ...]
    weights: Mapping[str, float] | None = field(default=None, hash=False)
    reasoning: Text | None = None
    attempt: Text | None = None
    stretch: Text | None = None
    citation: str = ""
    url: str = ""


@dataclass(frozen=True)
class Item:
    """One question of an instrument; `scale` is the element that its answers count for."""

    id: str
    scale: str
    text: Text


@dataclass(frozen=True)
class Instrument:
    """A questionnaire: items in the order asked, `labels` from the lowest answer to the highest."""

    id: str
    version: str
    title: Text
    intro: Text
    labels: tuple[Text, ...]
    items: tuple[Item, ...]
    scales: tuple[str, ...]
    low: int = 1
    high: int = 5
    per_page: int = 5

    def pages(self) -> tuple[tuple[Item, ...], ...]:
        """The items as they are asked, `per_page` at a time."""
        starts = range(0, len(self.items), self.per_page)
        return tuple(self.items[start : start + self.per_page] for start in starts)


@dataclass(frozen=True)
class Step:
    """A part of a meeting: what the host does, and the words to say where there are any."""

    minutes: int
    title: Text
    do: Text
    say: Text | None


@dataclass(frozen=True)
class Script:
    """A meeting minute by minute; its steps last as long as the whole."""

    minutes: int
    title: Text
    aim: Text
    before: tuple[Text, ...]
    steps: tuple[Step, ...]
    after: tuple[Text, ...]


@dataclass(frozen=True)
class Prompt:
    """A question for a conversation, and the rule that chooses it; `{preference}` stands for the name of one."""

    question: Text
    rule: Text


@dataclass(frozen=True)
class Chapter:
    """A theme (None: what stands outside the themes) with its kinds, and the elements of each."""

    theme: Element | None
    kinds: tuple[tuple[Kind, tuple[Element, ...]], ...]


@dataclass(frozen=True)
class Pack:
    """Everything that one source gives the product; `elements` and `instruments` stand in reading order."""

    id: str
    version: str
    title: Text
    source: Text
    languages: tuple[str, ...]
    kinds: tuple[Kind, ...]
    elements: Mapping[str, Element] = field(hash=False)
    instruments: Mapping[str, Instrument] = field(hash=False)
    kit: tuple[Script, ...] = ()
    conversation: Mapping[str, Prompt] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> str:
        """Id and version as one word, for what must remember which pack it was made with."""
        return f"{self.id}-{self.version}"

    def of_kind(self, kind: str) -> tuple[Element, ...]:
        """The elements whose id is `kind` or begins with `kind` and a dot, in reading order."""
        return tuple(each for each in self.elements.values() if belongs(each.id, kind))

    def children(self, parent: str) -> tuple[Element, ...]:
        """The elements that name `parent` as theirs, in reading order."""
        return tuple(each for each in self.elements.values() if each.parent == parent)

    def path(self, element: str) -> tuple[Element, ...]:
        """The elements from the top down to the parent of `element`; KeyError for an unknown id."""
        above: list[Element] = []
        parent = self.elements[element].parent
        while parent is not None:
            above.append(self.elements[parent])
            parent = above[-1].parent
        return tuple(reversed(above))

    def naming(self, reference: str) -> tuple[Element, ...]:
        """The elements that go back to `reference`, in reading order."""
        return tuple(each for each in self.elements.values() if reference in each.references)

    def index(self) -> tuple[Chapter, ...]:
        """Every element once, under its kind; a chapter for each run of kinds that belong to one theme."""
        by_kind: dict[str, list[Element]] = {kind.id: [] for kind in self.kinds}
        for element in self.elements.values():
            by_kind[element.kind].append(element)
        return tuple(
            Chapter(
                self.elements[theme] if theme else None,
                tuple((kind, tuple(by_kind[kind.id])) for kind in kinds),
            )
            for theme, kinds in groupby(self.kinds, key=lambda kind: kind.theme)
        )

    def siblings(self, element: str) -> tuple[Element, ...]:
        """The elements of the same kind under the same parent, itself among them; KeyError when unknown."""
        own = self.elements[element]
        level = own.parent, own.kind
        return tuple(each for each in self.elements.values() if (each.parent, each.kind) == level)
