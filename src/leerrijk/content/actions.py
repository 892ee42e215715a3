"""What a visitor can do with the model, and what the daily job does."""

from datetime import date

from django.db import transaction

from leerrijk.content import privacy
from leerrijk.content.models import MOST_CHARACTERS, Reaction
from leerrijk.content.queries import pack

MOST_A_DAY = 500


class NoReaction(ValueError):
    """An element that the current pack does not know, or a text that is empty or too long."""


class EnoughToday(Exception):
    """The server takes no more reactions today: anyone may write one, so that a flood must end somewhere."""


@transaction.atomic
def react(*, element: str, text: str, today: date) -> None:
    """Keep what a visitor, whoever it is, wrote about an element of the current pack.

    The same words about the same element on the same day are kept once: a form is sent twice sooner than meant
    twice. Raises `NoReaction` for an unknown element or a text that is not 1 to 1,000 characters, and
    `EnoughToday` after 500 reactions on one day; then nothing is kept.
    """
    current = pack()
    if element not in current.elements or not 1 <= len(text.strip()) <= MOST_CHARACTERS:
        raise NoReaction(element)
    if Reaction.objects.filter(day=today).count() >= MOST_A_DAY:
        raise EnoughToday
    Reaction.objects.get_or_create(pack=current.key, element=element, text=text.strip(), day=today)


@transaction.atomic
def erase_due_reactions(today: date) -> int:
    """Erase what is older than twelve months; return how many. Can be repeated."""
    return privacy.erase_reactions(today=today)


@transaction.atomic
def erase_reaction(number: int) -> bool:
    """Erase one reaction because somebody asked; False when there is none with this number."""
    return privacy.erase_reaction(number)
