"""Somebody's own profile. It is for that person alone and feeds no figure about a group."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from leerrijk.pure.pack import Instrument

ASSUMED_ERROR: Final = Fraction(3, 4)
"""How far two scores must differ to be called different, in points of the answer scale.

An assumption, until a hundred answers are known: three steps of a total of four items.
"""

ENOUGH: Final = Fraction(3, 4)
"""The share of a scale's items that must be answered for an own score."""


@dataclass(frozen=True, slots=True)
class ScaleScore:
    """One scale of a profile.

    `sum` is the total of all items, None when one was skipped. `mean` is the mean of the answered items in
    points of the answer scale, None when fewer than three of four were answered.
    """

    scale: str
    sum: int | None
    mean: float | None


@dataclass(frozen=True, slots=True)
class Profile:
    """The scales in the instrument's order, and the one or two that clearly stand out (or none)."""

    scales: tuple[ScaleScore, ...]
    strongest: tuple[str, ...]

    def to_try(self) -> tuple[str, ...]:
        """Return the two scales with the highest means, to try something with; equals in asked order."""
        return tuple(self._ranked()[:2])

    def to_stretch(self) -> str | None:
        """Return the scale to stretch beyond, the one with the highest mean; None when no scale has one."""
        ranked = self._ranked()
        return ranked[0] if ranked else None

    def _ranked(self) -> list[str]:
        known = [(score.scale, score.mean) for score in self.scales if score.mean is not None]
        return [scale for scale, _ in sorted(known, key=lambda pair: -pair[1])]


def score(answers: Mapping[str, int], instrument: Instrument, *, error: Fraction = ASSUMED_ERROR) -> Profile:
    """Return the profile that belongs to `answers`: a mark for each answered item id.

    A scale has a mean when at least three of four of its items are answered. A scale is called strongest
    only when its mean exceeds the next one's by more than `error` points; two are, when they stand out
    together. Nothing is called strongest while a scale has no mean.

    ValueError for an item that the instrument does not ask or a mark that it does not offer.
    """
    marks = _by_scale(answers, instrument)
    asked = {scale: [item.id for item in instrument.items if item.scale == scale] for scale in marks}
    means: dict[str, Fraction | None] = {}
    scores = []
    for scale, given in marks.items():
        complete = len(given) == len(asked[scale])
        enough = bool(given) and len(given) >= ENOUGH * len(asked[scale])
        mean = Fraction(sum(given), len(given)) if enough else None
        means[scale] = mean
        scores.append(
            ScaleScore(scale, sum(given) if complete else None, None if mean is None else float(mean))
        )
    return Profile(tuple(scores), _strongest(means, error))


def sums(marks: Mapping[str, int], instrument: Instrument) -> dict[str, int]:
    """Return the total of every scale of which all items are answered, for `protection.publish`.

    ValueError as for `score`.
    """
    given = _by_scale(marks, instrument)
    asked = [item.scale for item in instrument.items]
    return {scale: sum(values) for scale, values in given.items() if len(values) == asked.count(scale)}


def two_strongest(values: Mapping[str, int] | Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Return for each key how far it belongs to the two with the highest values; together two.

    Ties are split: keys that are equal share the places that are left for them.

    >>> {key: str(part) for key, part in two_strongest({"a": 20, "b": 15, "c": 15, "d": 9}).items()}
    {'a': '1', 'b': '1/2', 'c': '1/2', 'd': '0'}
    """
    parts = {}
    for key, value in values.items():
        above = sum(other > value for other in values.values())
        equal = sum(other == value for other in values.values())
        parts[key] = min(Fraction(max(2 - above, 0), equal), Fraction(1))
    return parts


def _by_scale(answers: Mapping[str, int], instrument: Instrument) -> dict[str, list[int]]:
    scale_of = {item.id: item.scale for item in instrument.items}
    marks: dict[str, list[int]] = {scale: [] for scale in instrument.scales}
    for item, mark in answers.items():
        if item not in scale_of:
            raise ValueError(f"the instrument {instrument.id!r} asks no item {item!r}")
        if not instrument.low <= mark <= instrument.high:
            raise ValueError(f"{item}: {mark} lies outside {instrument.low} to {instrument.high}")
        marks[scale_of[item]].append(mark)
    return marks


def _strongest(means: Mapping[str, Fraction | None], error: Fraction) -> tuple[str, ...]:
    known = {scale: mean for scale, mean in means.items() if mean is not None}
    if len(known) < len(means):
        return ()
    ranked = sorted(known, key=lambda scale: -known[scale])
    for leading in (1, 2):
        if len(ranked) > leading and known[ranked[leading - 1]] - known[ranked[leading]] > error:
            return tuple(ranked[:leading])
    return ()
