"""Remarks on a text that could be plainer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from leerrijk.pure.wording.counting import sentences, words
from leerrijk.pure.wording.lists import ENGLISH, OFFICE

LONGEST_SENTENCE: Final = 25
"""A sentence of more words than this is long."""

SOFT_HYPHEN: Final = "\u00ad"

Kind = Literal["office", "english", "sentence", "soft-hyphen"]


@dataclass(frozen=True, slots=True)
class Remark:
    """What was found, and for a word of office language a plainer one in `instead`."""

    kind: Kind
    found: str
    instead: str = ""


def check(text: str, language: Literal["nl", "en"]) -> tuple[Remark, ...]:
    """Return the remarks on a text: word by word, then sentence by sentence; none for a plain text.

    English words are remarked on in Dutch alone, those that are part of a compound with a hyphen too.
    """
    return (*_on_words(text, language), *_on_sentences(text))


def _on_words(text: str, language: Literal["nl", "en"]) -> Iterator[Remark]:
    for word in words(text):
        lower = word.lower()
        if lower in OFFICE[language]:
            yield Remark("office", word, OFFICE[language][lower])
        if language == "nl" and not ENGLISH.isdisjoint([lower, *lower.split("-")]):
            yield Remark("english", word)


def _on_sentences(text: str) -> Iterator[Remark]:
    for sentence in sentences(text):
        if len(words(sentence)) > LONGEST_SENTENCE:
            yield Remark("sentence", sentence)
    if SOFT_HYPHEN in text:
        yield Remark("soft-hyphen", next(word for word in text.split() if SOFT_HYPHEN in word))
