"""What the answering forms send, read as shapes; whether it may be saved is for the actions to decide."""

from collections.abc import Sequence

from django.http import QueryDict
from django.utils.translation import gettext as _

from leerrijk.answers.access import Forged
from leerrijk.pure.pack import Instrument, Item

NO_ITEMS = {"csrfmiddlewaretoken"}


def read_answers(sent: QueryDict, items: Sequence[Item]) -> dict[str, int]:
    """The answers of one page by item; an item left open is left out. Raises `Forged` for anything else."""
    answers: dict[str, int] = {}
    for name in sent:
        if name in NO_ITEMS:
            continue
        value = str(sent[name])
        if len(sent.getlist(name)) != 1 or len(value) != 1 or value not in "0123456789":
            raise Forged(
                _(
                    "This is no answer to a question on this page. Nothing was saved; go back and choose again."
                )
            )
        answers[name] = int(value)
    if not set(answers) <= {item.id for item in items}:
        raise Forged(
            _("Something was sent that this page does not ask. Nothing was saved; open the page again.")
        )
    return answers


def read_sums(sent: QueryDict, instrument: Instrument) -> tuple[dict[str, int], dict[str, str]]:
    """The sums of one paper sheet by scale, and by scale what is wrong with what was typed."""
    each = len(instrument.items) // len(instrument.scales)
    low, high = instrument.low * each, instrument.high * each
    sums: dict[str, int] = {}
    errors: dict[str, str] = {}
    for scale in instrument.scales:
        typed = sent.get(scale, "").strip()
        if typed.isascii() and typed.isdigit() and len(typed) <= 3 and low <= int(typed) <= high:
            sums[scale] = int(typed)
        else:
            errors[scale] = _("Type a whole number from %(low)s to %(high)s.") % {"low": low, "high": high}
    return sums, errors
