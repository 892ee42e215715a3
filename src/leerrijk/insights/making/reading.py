"""The picture of a group as rows and sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.activities.queries import weighed
from leerrijk.content.queries import pack
from leerrijk.insights.making import wording
from leerrijk.insights.making.talking import Talk, talks
from leerrijk.pure.offer import Fit, NoFit, raakvlak
from leerrijk.pure.pack import Pack
from leerrijk.pure.protection import CellFigures

REMEMBERED = 256
SHORT_AXIS, WHOLE_AXIS = 60, 100
EVENLY = 20
Ticks = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One preference: the group on one side, the offer on the other.

    `mean` is in points of the answer scale, None where too few answered all its questions; `served` is a
    percentage of the hours, None without an offer. `note` says in words what is uneven. `reach` and `given`
    are the lengths of the two bars, in per cent of the room that a bar has.
    """

    preference: str
    label: str
    mean: float | None
    agreement: str
    people: str
    high: bool
    served: int | None
    note: str
    reach: int
    given: int

    @property
    def start(self) -> int:
        """Where the bar of the group begins, in per cent from the left: it grows from the name outward."""
        return 100 - self.reach

    @property
    def element(self) -> str:
        """The id of the preference."""
        return f"preference.{self.preference}"

    @property
    def sign(self) -> str:
        """The template with the sign of the preference."""
        return f"ui/signs/{self.preference}.html"


@dataclass(frozen=True, slots=True)
class Form:
    """A learning form that is offered, with its hours per participant per year."""

    id: str
    label: str
    hours: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a group's figures and its offer say, in one language."""

    headline: str
    close: str
    rows: tuple[Row, ...]
    fit: str
    fit_short: str
    uncertain: str
    talks: tuple[Talk, ...]
    caveats: tuple[str, ...]
    people: int
    forms: tuple[Form, ...]
    even_mark: int

    @property
    def shares(self) -> bool:
        """Whether there are shares of people: from twenty people on."""
        return any(row.people for row in self.rows)

    @property
    def offer(self) -> bool:
        """Whether there is an offer beside the group."""
        return bool(self.fit)

    @property
    def apart(self) -> bool:
        """Whether there is an offer that cannot be held beside the group, since a preference has no figure."""
        return bool(self.forms) and not self.fit


def reading(figures: CellFigures, hours: dict[str, int], language: str) -> Reading:
    """The picture in words and figures. `hours` are per participant per year by form id; none is no offer.

    Nothing but these three and the current pack goes in, so the same picture is made once a process.
    """
    return _remembered(figures, tuple(sorted(hours.items())), language, pack())


@lru_cache(maxsize=REMEMBERED)
def _remembered(figures: CellFigures, ticks: Ticks, language: str, current: Pack) -> Reading:
    with override(language):
        return _made(figures, ticks, language, current)


def _made(figures: CellFigures, ticks: Ticks, language: str, current: Pack) -> Reading:
    offer = weighed(dict(ticks))
    outcome = raakvlak(figures, offer)
    fit = None if isinstance(outcome, NoFit) else outcome
    names = {scale: current.elements[scale].title.say(language) for scale in _scales(figures, current)}
    inside = {scale: _inside(name) for scale, name in names.items()}
    close = wording.close_together(figures)
    high = () if close else wording.highest(figures)
    served = {scale: round(100 * share) for scale, share in fit.served.items()} if fit else {}
    axis = SHORT_AXIS if max(served.values(), default=0) <= SHORT_AXIS else WHOLE_AXIS
    return Reading(
        headline=wording.headline([inside[scale] for scale in high]),
        close=_("The five lie close together: do not read an order into them.") if close else "",
        rows=tuple(_row(scale, names[scale], figures, fit, high, axis) for scale in names),
        fit=wording.fit(fit.words, fit.share, fit.even) if fit else "",
        fit_short=wording.fit_in_short(fit.words, fit.share, fit.even) if fit else "",
        uncertain=_uncertain(fit, current, language),
        talks=talks(figures, outcome, inside, current.conversation, language),
        caveats=tuple(wording.caveats(fit is not None)),
        people=figures.n,
        forms=tuple(
            Form(each.form, current.elements[each.form].title.say(language), int(each.hours))
            for each in offer
        ),
        even_mark=round(100 * EVENLY / axis),
    )


def _scales(figures: CellFigures, current: Pack) -> Sequence[str]:
    """The preferences that were asked, those without a figure too, in the order of the pack."""
    asked = {each.scale for each in figures.scales} | set(figures.withheld)
    return [each.id for each in current.of_kind("preference") if each.id in asked]


def _inside(name: str) -> str:
    """A name as it stands inside a sentence; letters that stand for words keep their capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _row(
    scale: str, label: str, figures: CellFigures, fit: Fit | None, high: Sequence[str], axis: int
) -> Row:
    found = next((each for each in figures.scales if each.scale == scale), None)
    served = round(100 * fit.served.get(scale, 0)) if fit else None
    return Row(
        preference=scale.partition(".")[2],
        label=label,
        mean=found.mean if found else None,
        agreement=wording.agreement(found.agreement) if found else "",
        people=wording.people(found.among_strongest) if found else "",
        high=scale in high,
        served=served,
        note=_note(scale, fit) if high else "",
        reach=round(25 * (found.mean - 1)) if found else 0,
        given=round(100 * (served or 0) / axis),
    )


def _note(scale: str, fit: Fit | None) -> str:
    if fit and scale in fit.gaps:
        return wording.gap()
    return wording.surplus() if fit and scale in fit.surpluses else ""


def _uncertain(fit: Fit | None, current: Pack, language: str) -> str:
    if fit is None or not fit.doubtful:
        return ""
    return wording.uncertain([_inside(current.elements[form].title.say(language)) for form in fit.doubtful])
