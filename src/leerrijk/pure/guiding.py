"""Three questions for the conversation about a group's picture, each with the rule that chose it.

The first is about the offer beside the group, the second about the group itself, the third about what to do.
Only the keys are chosen here; the words stand in the pack.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from leerrijk.pure.offer import Fit, NoFit
from leerrijk.pure.protection import CellFigures, ScaleFigure

Key = Literal[
    "gap", "surplus", "spread", "shared", "lowest", "even", "no-offer", "practice", "leaders", "first-step"
]
Rule = Literal[
    "nothing-offered",
    "widest-gap",
    "fullest-surplus",
    "no-gap-no-surplus",
    "no-whole-picture",
    "least-agreement",
    "offer-well-below",
    "highest-and-agreed",
    "lowest-mean",
    "nothing-stands-out",
    "always",
]

SHARED_FROM: Final = 3.5
"""From this mean on (answers from 1 to 5) people who are much alike can be said to have something in common."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question by its key in the pack, the preference it is about (None: about none), and why it is asked."""

    key: Key
    preference: str | None
    rule: Rule


def questions(figures: CellFigures, fit: Fit | NoFit | None) -> tuple[Question, Question, Question]:
    """Return the three questions for this picture: always three, all different, the last one to act upon.

    Of each of the three kinds the first rule that holds is taken.

    Offer: nothing is offered (also when `fit` is None) - not all preferences have figures to lay beside it - the
    widest gap - the fullest surplus - well below an even offer though without a gap - close together.
    Group: a preference about which people are far apart - one is highest, with a mean of `SHARED_FROM` or more
    and much alike - one is lowest - nothing stands out.
    To do: the first step.
    """
    return _about_offer(fit), _about_group(figures), Question("first-step", None, "always")


def _about_offer(fit: Fit | NoFit | None) -> Question:
    if fit is None or fit == NoFit("no-offer"):
        return Question("no-offer", None, "nothing-offered")
    if isinstance(fit, NoFit):
        return Question("leaders", None, "no-whole-picture")
    if fit.gaps:
        return Question("gap", fit.gaps[0], "widest-gap")
    if fit.surpluses:
        return Question("surplus", fit.surpluses[0], "fullest-surplus")
    if fit.words == "well below":
        return Question("leaders", None, "offer-well-below")
    return Question("even", None, "no-gap-no-surplus")


def _about_group(figures: CellFigures) -> Question:
    for figure in figures.scales:
        if figure.agreement == "low":
            return Question("spread", figure.scale, "least-agreement")
    highest = _alone(figures.scales, max)
    if highest and highest.agreement == "high" and highest.mean >= SHARED_FROM:
        return Question("shared", highest.scale, "highest-and-agreed")
    lowest = _alone(figures.scales, min)
    if lowest:
        return Question("lowest", lowest.scale, "lowest-mean")
    return Question("practice", None, "nothing-stands-out")


def _alone(scales: Sequence[ScaleFigure], end: Callable[[list[float]], float]) -> ScaleFigure | None:
    """The one scale that has the highest or lowest mean; None when several have it."""
    means = [figure.mean for figure in scales]
    if not means or means.count(end(means)) > 1:
        return None
    return scales[means.index(end(means))]
