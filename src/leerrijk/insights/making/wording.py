"""The sentences of the picture. Each takes figures and names, and gives words for people."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from leerrijk.pure.protection import CellFigures

CLOSE = 0.5
MOST_NAMED = 3


def joined(names: Sequence[str]) -> str:
    """Names as a sentence has them: `a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return _("%(first)s and %(last)s") % {"first": ", ".join(names[:-1]), "last": names[-1]}


def highest(figures: CellFigures) -> tuple[str, ...]:
    """The scales with the two highest published means. Empty when so many share a place that none stands out.

    A tie for second place is named as a whole, up to three names; beyond that only who stands alone on top.
    """
    means = {figure.scale: figure.mean for figure in figures.scales}
    order = sorted(set(means.values()), reverse=True)
    chosen: tuple[str, ...] = ()
    for mean in order:
        level = tuple(scale for scale in means if means[scale] == mean)
        if len(chosen) + len(level) > MOST_NAMED:
            break
        chosen += level
        if len(chosen) > 1:
            break
    return chosen


def close_together(figures: CellFigures) -> bool:
    """Whether the highest and the lowest mean differ by less than half a point of the scale."""
    means = [figure.mean for figure in figures.scales]
    return not means or round(max(means) - min(means), 1) < CLOSE


def headline(names: Sequence[str]) -> str:
    """What stands out, for the title of the page: the preferences with the highest means."""
    if not names:
        return _("No preference stands out in this group")
    sentence = ngettext("%(names)s stands highest", "%(names)s stand highest", len(names))
    first, *rest = names
    return sentence % {"names": joined([first[:1].upper() + first[1:], *rest])}


def agreement(word: str) -> str:
    """How far people agree, in a few words."""
    return {
        "high": _("much alike"),
        "middle": _("partly alike"),
        "low": _("far apart"),
    }[word]


def people(share: int | None) -> str:
    """The share of people with a preference among their two strongest; its ends are wide on purpose."""
    if share is None:
        return ""
    if share <= 10:
        return _("%(share)s%% or fewer") % {"share": share}
    if share >= 90:
        return _("%(share)s%% or more") % {"share": share}
    return f"{share}%"


def fit(words: str, share: int | None, even: int) -> str:
    """How much the offer touches this group: against an evenly spread offer, and as a number where there is one."""
    if share is not None:
        return _(
            "Of a hundred people, an hour of this offer touches about %(share)s in one of their two strongest "
            "preferences. With an evenly spread offer that is always %(even)s."
        ) % {"share": share, "even": even}
    return {
        "well below": _("What is offered touches this much less than an evenly spread offer would."),
        "about": _("What is offered touches this about as much as an evenly spread offer would."),
        "well above": _("What is offered touches this much more than an evenly spread offer would."),
    }[words]


def fit_in_short(words: str, share: int | None, even: int) -> str:
    """The same as a figure of a few words, for large type."""
    said = {
        "well below": _("much less than an evenly spread offer (%(even)s%%)"),
        "about": _("about the same as an evenly spread offer (%(even)s%%)"),
        "well above": _("much more than an evenly spread offer (%(even)s%%)"),
    }[words] % {"even": even}
    return said if share is None else f"{share}%, {said}"


def uncertain(names: Sequence[str]) -> str:
    """Which estimates the sentences hang on: with one of these a fifth higher or lower they would change."""
    forms = joined(names) if len(names) <= MOST_NAMED else _("one of the learning forms")
    return _(
        "It is a close call. What a form serves is an estimate. With a slightly different estimate for %(forms)s "
        "this page would say something else."
    ) % {"forms": forms}


def gap() -> str:
    """A preference that is strong in the group and hardly served."""
    return _("high, little on offer")


def surplus() -> str:
    """A preference that takes much of the offer and is not strong in the group."""
    return _("not high, much on offer")


def caveats(form_weights: bool) -> list[str]:
    """What the picture cannot say; `form_weights` when an offer is part of it."""
    said = [
        _("This is a picture of who took part today. A group is not a sample: it says nothing about others."),
        _("A preference is a reason to offer more ways of learning, never a reason to offer fewer."),
        _(
            "The twenty questions are our own and have not been validated. Use the picture to talk, not to judge."
        ),
    ]
    if form_weights:
        said.insert(
            2, _("More alike is not better by itself: people also learn from what does not come easily.")
        )
        said.append(_("What each learning form serves is an estimate. The page of the form says why."))
    return said
