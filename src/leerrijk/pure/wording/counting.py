"""Counting sentences and words."""

import re
from dataclasses import dataclass
from typing import Final

LONG_WORD: Final = 12
"""A word of more letters than this is long; in Dutch mostly a compound that can be taken apart."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NOT_PROSE: Final = re.compile(r"<[^>]*>|%\(\w+\)\w|%[sd]|\{\w*\}|https?://\S+|\S+@\S+")
_END: Final = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(]*[A-ZÀ-Þ0-9])|\n\s*\n|\n\s*[-*•]\s+")
_SHORTENED: Final = re.compile(
    r"\b(?:bijv|bv|o\.a|m\.n|d\.w\.z|e\.d|enz|nr|blz|e\.g|i\.e|etc)\.", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Count:
    """How long a text is, and how long its sentences and words are; shares from 0 to 1."""

    words: int
    sentences: int
    longest_sentence: int
    long_words: float


def words(text: str) -> list[str]:
    """Return the words of a text; tags, placeholders, addresses and numbers are none.

    >>> words("Foto's van %(count)s werkbezoeken op <b>een</b> e-mailadres")
    ["Foto's", 'van', 'werkbezoeken', 'op', 'een', 'e-mailadres']
    """
    return _WORD.findall(_NOT_PROSE.sub(" ", text))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; blank lines and list marks end one as well.

    >>> sentences("Kies er een, bijv. Intervisie. Klaar? Ga door.")
    ['Kies er een, bijv Intervisie.', 'Klaar?', 'Ga door.']
    """
    whole = _SHORTENED.sub(lambda found: found.group().replace(".", ""), text)
    return [part.strip() for part in _END.split(whole) if words(part)]


def count(text: str) -> Count:
    """Return how long the text and its parts are."""
    found = words(text)
    lengths = [len(words(sentence)) for sentence in sentences(text)]
    long = sum(len(word) > LONG_WORD for word in found)
    return Count(
        words=len(found),
        sentences=len(lengths),
        longest_sentence=max(lengths, default=0),
        long_words=long / len(found) if found else 0.0,
    )
