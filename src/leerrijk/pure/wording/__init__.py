"""A check on plain language: long sentences, long words, office language, English in Dutch.

It counts; it does not measure a language level such as B1. A text without remarks can still be hard to read,
so someone of the trade must read it too.

    >>> [(remark.kind, remark.found) for remark in check("Wij gaan dit middels een tool faciliteren.", "nl")]
    [('office', 'middels'), ('english', 'tool'), ('office', 'faciliteren')]
"""

from leerrijk.pure.wording.checking import LONGEST_SENTENCE, Kind, Remark, check
from leerrijk.pure.wording.counting import LONG_WORD, Count, count, sentences, words

__all__ = [
    "LONGEST_SENTENCE",
    "LONG_WORD",
    "Count",
    "Kind",
    "Remark",
    "check",
    "count",
    "sentences",
    "words",
]
