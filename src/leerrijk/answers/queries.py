"""What can be read here: a person's own profile, as a page says it. The group's figures are elsewhere."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from django.template.defaultfilters import floatformat
from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.pure.pack import Instrument, Pack
from leerrijk.pure.scoring import ASSUMED_ERROR, Profile, score
from leerrijk.ui import paper
from leerrijk.ui.signs import signs

HIGH, LOW = 3.75, 2.25


@dataclass(frozen=True, slots=True)
class Row:
    """One bar: the last part of the preference's id, its name, its mean (1 to 5, or None) and that in words."""

    preference: str
    label: str
    value: float | None
    words: str


@dataclass(frozen=True, slots=True)
class Tip:
    """One thing to do with a preference: to try, or to stretch."""

    preference: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ProfilePage:
    """Everything that the page and the paper of one's own profile say."""

    summary: str
    rows: tuple[Row, ...]
    tips: tuple[Tip, ...]
    limits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Measurement:
    """Over how many people an instrument was measured, and Cronbach's alpha of each scale."""

    people: int
    scales: Mapping[str, float]


def profile_page(
    answers: Mapping[str, int],
    instrument: Instrument,
    pack: Pack,
    language: str,
    measured: Measurement | None = None,
) -> ProfilePage:
    """The own profile in words of `language`: five bars, what stands out, three tips and what it cannot say.

    `measured` says how well the scales measure, once that may be told. A preference is named as strongest only
    by the rule of `pure.scoring.score`; raises ValueError as it does.
    """
    profile = score(answers, instrument)
    titles = {scale: pack.elements[scale].title.say(language) for scale in instrument.scales}
    rows = tuple(
        Row(_slug(each.scale), titles[each.scale], each.mean, _in_words(each.mean)) for each in profile.scales
    )
    return ProfilePage(
        _summary(profile, titles),
        rows,
        _tips(profile, pack, titles, language),
        _limits(pack.version, measured),
    )


def profile_pdf(page: ProfilePage, language: str) -> bytes:
    """One side of A4 (PDF) that says what the page of the own profile says; without name or date.

    Raises `PaperError`.
    """
    with override(language):
        title = _("How you like to learn")
        data = asdict(page) | {
            "title": title,
            "signs": signs(),
            "figures": ["–" if row.value is None else floatformat(row.value, 1) for row in page.rows],
            "heads": [_("Preference"), _("From 1 to 5"), _("Mean"), _("In words")],
            "words": {"tips": _("What you can do with it"), "limits": _("What this can and cannot say")},
        }
        return paper.pdf("answers/profile.typ", data, lang=language, title=title)


def _slug(scale: str) -> str:
    return scale.rpartition(".")[2]


def _in_words(mean: float | None) -> str:
    if mean is None:
        return _("too few answers")
    if mean >= HIGH:
        return _("suits you well")
    return _("suits you less") if mean <= LOW else _("suits you in part")


def _summary(profile: Profile, titles: Mapping[str, str]) -> str:
    names = [titles[scale] for scale in profile.strongest]
    if len(names) == 1:
        return _("One preference stands out: %(first)s.") % {"first": names[0]}
    if len(names) == 2:
        return _("Two preferences stand out: %(first)s and %(second)s.") % {
            "first": names[0],
            "second": names[1],
        }
    means = [each.mean for each in profile.scales if each.mean is not None]
    if means and max(means) - min(means) <= ASSUMED_ERROR:
        return _(
            "No preference clearly stands out: yours lie close together. Many people learn in several ways."
        )
    return _("No preference stands out enough to name it. Many people learn in several ways.")


def _tips(profile: Profile, pack: Pack, titles: Mapping[str, str], language: str) -> tuple[Tip, ...]:
    tips = []
    for scale in profile.to_try():
        attempt = pack.elements[scale].attempt
        if attempt:
            heading = _("To try, with %(preference)s") % {"preference": titles[scale]}
            tips.append(Tip(_slug(scale), heading, attempt.say(language)))
    first = profile.to_stretch()
    stretch = pack.elements[first].stretch if first else None
    if first and stretch:
        heading = _("To stretch yourself beyond %(preference)s") % {"preference": titles[first]}
        tips.append(Tip(_slug(first), heading, stretch.say(language)))
    return tuple(tips)


def _measured(measured: Measurement | None) -> tuple[str, ...]:
    if measured is None or not measured.scales:
        return ()
    lowest, highest = min(measured.scales.values()), max(measured.scales.values())
    text = _(
        "Measured with %(people)s people: the five scales have a reliability (Cronbach’s alpha) from %(low)s to "
        "%(high)s."
    )
    return (text % {"people": measured.people, "low": f"{lowest:.2f}", "high": f"{highest:.2f}"},)


def _limits(version: str, measured: Measurement | None) -> tuple[str, ...]:
    return (
        *_measured(measured),
        _(
            "Everybody has all five preferences, more or less. This is a picture of today, not a type of person."
        ),
        _("It says how you like to learn, not how well you learn, and it is never for an appraisal."),
        _(
            "A preference stands out only when it exceeds the next by more than 0.75 point. That is an assumption, "
            "until there are a hundred answers to measure it."
        ),
        _(
            "The questions are our own, written from the model (version %(version)s). They have not been tested by "
            "research yet, and they are not the Leerscan."
        )
        % {"version": version},
        _(
            "That teaching works better when it is matched to a preference has not been shown. Use it to widen what "
            "you do and to start a conversation, not to leave things out."
        ),
    )
