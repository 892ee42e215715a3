"""The one hand that puts sheets into the sealed drawer, and shows a browser its own.

Here no trail is told, no time is kept and no transaction is shared with the first database.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from leerrijk.answers import privacy
from leerrijk.answers.access import AlreadySent, Forged, NoSheet, SheetRefused, Shut
from leerrijk.answers.queries import Measurement
from leerrijk.answers.sealed.models import Drawer, Measured, PaperSheet, Sheet
from leerrijk.answers.sealed.statements import Found, find, mark
from leerrijk.people import links
from leerrijk.people.access import Refused, require
from leerrijk.people.models import Group
from leerrijk.people.roles import Role
from leerrijk.pure.pack import Instrument
from leerrijk.pure.scoring import Totals, cronbach_alpha
from leerrijk.rounds import actions as rounds
from leerrijk.rounds.models import PAPER, Round

SEALED = "sealed"
NO_MARK = "."


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A browser's own sheet: its answers by item, and whether it was sent."""

    answers: Mapping[str, int]
    sent: bool


def open_round(
    *, group: Group, person: Role, instrument: str, mode: str, own_words: str, pledged: bool, today: date
) -> Round:
    """Open the one round of a group, with its drawer. The host pledges that the group does this once.

    Raises `Refused` when the person may not, did not pledge, nobody is responsible or the group had its round.
    """
    require(person, "round.open")
    if not pledged:
        raise Refused(_("Tick that this group does this once."))
    drawer = links.new_secret()
    open_drawer(name=drawer)
    try:
        return rounds.open_round(
            group=group, instrument=instrument, mode=mode, own_words=own_words, drawer=drawer, today=today
        )
    except BaseException:
        Drawer.objects.filter(name=drawer).delete()
        raise


def erase_group(*, group: Group, person: Role) -> None:
    """Erase a group with everything in it, sheets first. Raises `Refused` when the person may not."""
    require(person, "group.erase")
    privacy.erase_group(group.id)


def open_drawer(*, name: str) -> None:
    """Open the drawer of a round, also when it was shut; a second time changes nothing."""
    Drawer.objects.update_or_create(name=name, defaults={"open": True})


def shut_drawer(*, name: str) -> None:
    """Shut the drawer of a round: from here on no sheet goes in. A second time changes nothing."""
    Drawer.objects.filter(name=name).update(open=False)


def begin(*, asked: Round, instrument: Instrument) -> str:
    """Lay an empty sheet in the drawer and give its key, of which only a digest is kept. Raises `Shut`."""
    key = links.new_secret()
    with transaction.atomic(using=SEALED):
        if not Drawer.objects.filter(name=asked.drawer, open=True).exists():
            raise _shut()
        Sheet.objects.create(
            drawer=asked.drawer, key_hash=links.digest(key), marks=NO_MARK * len(instrument.items)
        )
    return key


def save_page(
    *, asked: Round, instrument: Instrument, key: str, page: int, answers: Mapping[str, int]
) -> None:
    """Save the answers of one page (1 is the first), in one transaction; an item left out loses its answer.

    Raises `NoSheet`, `AlreadySent`, `Shut`, and `Forged` for an item or a value that the page does not ask.
    """
    places = _places(instrument, page, answers)
    with transaction.atomic(using=SEALED):
        sheet = _open_sheet(asked, key)
        marks = list(sheet.marks)
        for item, place in places.items():
            marks[place] = str(answers.get(item, NO_MARK))
        mark(sheet=sheet.id, marks="".join(marks))


def send(*, asked: Round, key: str) -> None:
    """Let the sheet count from now on. A second time changes nothing. Raises `NoSheet` and `Shut`."""
    with transaction.atomic(using=SEALED):
        try:
            sheet = _open_sheet(asked, key)
        except AlreadySent:
            return
        Sheet.objects.filter(pk=sheet.id).update(sent=True)


def own_sheet(*, asked: Round, instrument: Instrument, key: str) -> OwnSheet:
    """The sheet of the browser that holds its key. Raises `NoSheet`."""
    sheet = find(drawer=asked.drawer, key_hash=links.digest(key))
    if sheet is None:
        raise _no_sheet()
    answers = {
        item.id: int(mark)
        for item, mark in zip(instrument.items, sheet.marks, strict=True)
        if mark != NO_MARK
    }
    return OwnSheet(answers, sheet.sent)


def reliability(*, pack: str, instrument: Instrument) -> Measurement | None:
    """How well each scale was measured, from the totals that may be told; None until there are enough."""
    row = Measured.objects.filter(instrument=measured_key(pack, instrument)).first()
    if row is None or not row.shown:
        return None
    told = Totals.from_json(row.shown)
    scales = {
        scale: cronbach_alpha(told.only([item.id for item in instrument.items if item.scale == scale]))
        for scale in instrument.scales
    }
    return Measurement(told.n, {scale: alpha for scale, alpha in scales.items() if alpha is not None})


def measured_key(pack: str, instrument: Instrument) -> str:
    """The name under which the totals of one version of an instrument are kept."""
    return f"{pack}/{instrument.id}/{instrument.version}"


def count(*, asked: Round) -> int:
    """How many sheets have been sent or typed in. The only thing about open sheets that anybody is shown."""
    if asked.mode == PAPER:
        return PaperSheet.objects.filter(drawer=asked.drawer).count()
    return Sheet.objects.filter(drawer=asked.drawer, sent=True).count()


def type_sheet(*, asked: Round, instrument: Instrument, token: str, sums: Mapping[str, int]) -> None:
    """Put in one paper sheet by the sums of its scales; the same token twice is one sheet.

    Raises `Shut`, and `Forged` when a sum cannot be one of this instrument.
    """
    each = len(instrument.items) // len(instrument.scales)
    low, high = instrument.low * each, instrument.high * each
    if set(sums) != set(instrument.scales) or not all(low <= value <= high for value in sums.values()):
        raise Forged(
            _("Each of the five numbers lies between %(low)s and %(high)s.") % {"low": low, "high": high}
        )
    if not token or len(token) > 40:
        raise Forged(_("This sheet has no mark of its own. Open the page again."))
    line = ",".join(str(sums[scale]) for scale in instrument.scales)
    with transaction.atomic(using=SEALED):
        if not Drawer.objects.filter(name=asked.drawer, open=True).exists():
            raise _shut()
        if not PaperSheet.objects.filter(pk=token).exists():
            PaperSheet.objects.create(pk=token, drawer=asked.drawer, sums=line)


def typed_sheets(*, asked: Round) -> list[tuple[str, list[int]]]:
    """The paper sheets that the host typed: mark and sums, in no order of arrival."""
    rows = PaperSheet.objects.filter(drawer=asked.drawer).order_by("sums", "id")
    return [(row.id, [int(part) for part in row.sums.split(",")]) for row in rows]


def remove_sheet(*, asked: Round, token: str) -> None:
    """Take back one typed paper sheet while the drawer is open. Raises `Shut`."""
    with transaction.atomic(using=SEALED):
        if not Drawer.objects.filter(name=asked.drawer, open=True).exists():
            raise _shut()
        PaperSheet.objects.filter(pk=token, drawer=asked.drawer).delete()


def _places(instrument: Instrument, page: int, answers: Mapping[str, int]) -> dict[str, int]:
    pages = instrument.pages()
    if not 1 <= page <= len(pages):
        raise Forged(_("This questionnaire has no such page."))
    asked = {item.id for item in pages[page - 1]}
    if not set(answers) <= asked or not all(instrument.low <= v <= instrument.high for v in answers.values()):
        raise Forged(
            _("This is no answer to a question on this page. Nothing was saved; go back and choose again.")
        )
    return {item.id: place for place, item in enumerate(instrument.items) if item.id in asked}


def _open_sheet(asked: Round, key: str) -> Found:
    sheet = find(drawer=asked.drawer, key_hash=links.digest(key))
    if sheet is None:
        raise _no_sheet()
    if sheet.sent:
        raise AlreadySent(_("You have sent this sheet already. Nothing in it can change any more."))
    if not sheet.can_take:
        raise _shut()
    return sheet


def _no_sheet() -> SheetRefused:
    return NoSheet(
        _("There is no sheet of yours in this round on this device. It was erased, or you began elsewhere.")
    )


def _shut() -> SheetRefused:
    return Shut(
        _("This round is closed and takes no answers any more. What you did not send is not counted.")
    )
