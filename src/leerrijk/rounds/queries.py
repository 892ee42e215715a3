"""What can be read about rounds."""

from leerrijk.people import links
from leerrijk.people.queries import present
from leerrijk.rounds.models import Round


def round_of_group(group_id: str) -> Round | None:
    """The round of a group, or None while it has none."""
    return Round.objects.select_related("group").filter(group_id=group_id).first()


def round_by_id(round_id: str) -> Round:
    """The round with its group. Raises `Round.DoesNotExist`, and `Gone` once the group's date has passed."""
    found = Round.objects.select_related("group").get(pk=round_id)
    present(found.group)
    return found


def round_by_code(typed: str) -> Round | None:
    """The round that a code opens while it is open, however the code was typed; None tells nothing."""
    code = links.read_code(typed)
    found = Round.objects.select_related("group").filter(code=code, state="open").first() if code else None
    if found:
        present(found.group)
    return found


def drawers_of_group(group_id: str) -> list[str]:
    """The names of the drawers in the sealed database that belong to a group's rounds."""
    return list(Round.objects.filter(group_id=group_id).values_list("drawer", flat=True))


def unfinished() -> list[Round]:
    """Rounds whose close or erasure was begun and not finished, or whose minute has begun."""
    return list(Round.objects.filter(state__in=["freezing", "closing", "erasing"]))


def open_real_rounds() -> int:
    """How many rounds are open in groups that are no demonstration."""
    return Round.objects.filter(state="open", group__demo=False).count()
