"""What the room of content keeps, and how it goes."""

from datetime import date, timedelta

from leerrijk.content.models import Reaction
from leerrijk.pure.keeping import Kept

DAYS = 365

KEPT = (
    Kept(
        what="content.Reaction: what a visitor wrote about an element of the model, and the day",
        why="so that the makers of the model can learn from it; it is never published",
        days=DAYS,
        who_sees="who runs this server and the makers of the model, through `leerrijk reactions`",
        erased_by="leerrijk.content.privacy.erase_reactions",
        exported="with `leerrijk reactions --json`; nothing tells which reaction is whose",
        forgotten="on request, by its number: `leerrijk reactions --erase NUMBER`; else when it is due",
    ),
)


def erase_reactions(*, today: date) -> int:
    """Erase the reactions that are `DAYS` days old or older; return how many."""
    count, _ = Reaction.objects.filter(day__lte=today - timedelta(days=DAYS)).delete()
    return count


def erase_reaction(number: int) -> bool:
    """Erase one reaction on request; False when there is none with this number."""
    count, _ = Reaction.objects.filter(pk=number).delete()
    return count > 0
