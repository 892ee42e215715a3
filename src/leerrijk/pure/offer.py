"""How the learning that is offered meets how a group likes to learn: Raakvlak, gaps and surpluses.

More alike is not better by itself: the outcome opens a conversation, it is no mark.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import floor
from typing import Final, Literal

from leerrijk.pure.protection import CellFigures
from leerrijk.pure.scoring import two_strongest

EVEN: Final = 40
"""The Raakvlak of an evenly spread offer, in per cent, whatever the group."""

WEIGHT_ERROR: Final = 0.2
"""How far a form's weight, which is an estimate, may be off."""

WELL_BELOW: Final = 0.3
WELL_ABOVE: Final = 0.5
GAP_REACH: Final = 0.5
GAP_SERVED: Final = 0.1
SURPLUS_REACH: Final = 0.3
SURPLUS_SERVED: Final = 0.4
STEPS: Final = 20
ROUNDING: Final = 0.001
DIGITS: Final = 9
"""Shares are rounded to so many digits before they meet a limit, so that 0.1 + 0.2 is 0.3."""

Shares = Mapping[str, float]
Words = Literal["well below", "about", "well above"]


@dataclass(frozen=True)
class Offered:
    """One learning form in an offer: its hours a year for one participant, and its weight per preference.

    The weights of all preferences add up to one; a preference that is not named has none.
    """

    form: str
    hours: float
    weights: Mapping[str, float] = field(hash=False)


@dataclass(frozen=True)
class Fit:
    """How an offer meets a group.

    `share`: Raakvlak in per cent, in steps of five; None where no shares of people are published.
    `gaps` and `surpluses`: preferences, the widest first. `served`: part of the hours per preference, 0 to 1.
    `doubtful`: the forms whose estimated weights, when one is off by 0.2, would change what is said.
    """

    share: int | None
    words: Words
    gaps: tuple[str, ...]
    surpluses: tuple[str, ...]
    served: Mapping[str, float] = field(hash=False)
    doubtful: tuple[str, ...]
    even: int = EVEN

    @property
    def uncertain(self) -> bool:
        """Whether some estimated weight, when it is off by 0.2, would change what is said."""
        return bool(self.doubtful)


@dataclass(frozen=True)
class NoFit:
    """There is nothing to say: nothing (with hours) is offered, or not all preferences are published."""

    reason: Literal["no-offer", "no-picture"]


def raakvlak(figures: CellFigures, offer: Sequence[Offered]) -> Fit | NoFit:
    """Return how the hours of `offer` meet the preferences in the published `figures` of a group.

    Raakvlak = sum over preferences p of o_p * r_p: an hour of this offer touches on average so many of a
    hundred participants in one of their two strongest preferences.

    - o_p (`served`): the share of the hours that serves p; a form counts its hours once a participant.
    - r_p (`reach`): the share of participants who have p among their two strongest; they add up to two.

    An even offer has o_p = 1/5 and therefore always 2/5. Under 30 % is *well below* that, over 50 % *well
    above*; where a number is shown, the words are about that number. A gap is a p with r_p >= 50 % and
    o_p <= 10 %, a surplus one with o_p >= 40 % and r_p <= 30 %. The measure is Leerrijk's own, and so are
    these limits; the weights of forms are estimates.

    ValueError for negative hours, negative weights, weights that do not add up to one, or a weight for a
    preference that the figures do not have.
    """
    scales = tuple(figure.scale for figure in figures.scales)
    if figures.withheld or not scales:
        return NoFit("no-picture")
    forms = _forms(offer, scales)
    if not forms:
        return NoFit("no-offer")
    group = _Group(_reach(figures), by_number=_has_shares(figures))
    served = _served(forms, scales)
    words, gaps, surpluses = group.say(served)
    return Fit(
        share=round(group.touched(served) * 100) if group.by_number else None,
        words=words,
        gaps=gaps,
        surpluses=surpluses,
        served={scale: round(share, DIGITS) for scale, share in served.items()},
        doubtful=_doubtful(forms, served, group),
    )


@dataclass(frozen=True)
class _Form:
    hours: float
    weights: Shares


@dataclass(frozen=True)
class _Group:
    reach: Shares
    by_number: bool

    def touched(self, served: Shares) -> float:
        """Raakvlak, in steps of five per cent where a number is shown.

        Published shares are rounded, so that they need not add up to two; here they are made to.
        """
        whole = sum(self.reach.values())
        exact = sum(served[scale] * reach * 2 / whole for scale, reach in self.reach.items())
        return floor(round(exact * STEPS + 0.5, DIGITS)) / STEPS if self.by_number else round(exact, DIGITS)

    def say(self, served: Shares) -> tuple[Words, tuple[str, ...], tuple[str, ...]]:
        """Every sentence about this offer: the words, the gaps and the surpluses."""
        touched = self.touched(served)
        words: Words = "about"
        if touched < WELL_BELOW:
            words = "well below"
        elif touched > WELL_ABOVE:
            words = "well above"
        rounded = {scale: round(share, DIGITS) for scale, share in served.items()}
        missing = {scale: round(reach - rounded[scale], DIGITS) for scale, reach in self.reach.items()}
        widest = sorted(missing, key=lambda scale: -missing[scale])
        fullest = sorted(missing, key=lambda scale: missing[scale])
        gaps = [p for p in widest if self.reach[p] >= GAP_REACH and rounded[p] <= GAP_SERVED]
        surpluses = [p for p in fullest if rounded[p] >= SURPLUS_SERVED and self.reach[p] <= SURPLUS_REACH]
        return words, tuple(gaps), tuple(surpluses)


def _has_shares(figures: CellFigures) -> bool:
    return all(figure.among_strongest is not None for figure in figures.scales)


def _reach(figures: CellFigures) -> Shares:
    """From published shares; without those, one for the two highest published means (ties split), else 0."""
    if _has_shares(figures):
        return {each.scale: (each.among_strongest or 0) / 100 for each in figures.scales}
    tenths = {each.scale: round(each.mean * 10) for each in figures.scales}
    return {scale: float(part) for scale, part in two_strongest(tenths).items()}


def _forms(offer: Sequence[Offered], scales: tuple[str, ...]) -> dict[str, list[_Form]]:
    """The forms with hours, by id: the same form can be offered more than once."""
    forms: dict[str, list[_Form]] = {}
    for offered in offer:
        weights = {scale: offered.weights.get(scale, 0.0) for scale in scales}
        whole = sum(weights.values())
        if set(offered.weights) - set(scales):
            raise ValueError(f"{offered.form}: a weight for a preference that has no figure")
        if min(weights.values()) < 0 or abs(whole - 1) > ROUNDING:
            raise ValueError(f"{offered.form}: weights cannot be negative and must add up to one")
        if offered.hours < 0:
            raise ValueError(f"{offered.form}: hours cannot be negative")
        if offered.hours > 0:
            shares = {scale: weight / whole for scale, weight in weights.items()}
            forms.setdefault(offered.form, []).append(_Form(offered.hours, shares))
    return forms


def _served(forms: Mapping[str, Sequence[_Form]], scales: tuple[str, ...]) -> Shares:
    every = [form for same in forms.values() for form in same]
    hours = sum(form.hours for form in every)
    return {scale: sum(form.hours * form.weights[scale] for form in every) / hours for scale in scales}


def _doubtful(forms: Mapping[str, list[_Form]], served: Shares, group: _Group) -> tuple[str, ...]:
    """The forms of which one weight, moved up or down by its error, changes a sentence."""

    def sentences(shares: Shares) -> tuple[Words, frozenset[str], frozenset[str]]:
        words, gaps, surpluses = group.say(shares)
        return words, frozenset(gaps), frozenset(surpluses)

    said = sentences(served)
    hours = sum(form.hours for same in forms.values() for form in same)

    def changes(same: Sequence[_Form], moving: str, step: float) -> bool:
        moved = dict(served)
        for form in same:
            for scale, weight in _moved(form.weights, moving, step).items():
                moved[scale] += (weight - form.weights[scale]) * form.hours / hours
        return sentences(moved) != said

    return tuple(
        form
        for form, same in forms.items()
        if any(changes(same, scale, step) for scale in served for step in (WEIGHT_ERROR, -WEIGHT_ERROR))
    )


def _moved(weights: Shares, moving: str, step: float) -> Shares:
    """One weight moved by `step` (not beyond 0 or 1); the others share what is left as before."""
    new = min(max(weights[moving] + step, 0.0), 1.0)
    others = sum(weight for scale, weight in weights.items() if scale != moving)
    left = (1 - new) / (others or len(weights) - 1)
    return {
        scale: new if scale == moving else left * (weight if others else 1)
        for scale, weight in weights.items()
    }
