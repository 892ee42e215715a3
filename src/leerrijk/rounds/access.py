"""How somebody stands towards a round, and how many wrong codes the server bears."""

from collections.abc import Mapping
from time import monotonic

from django.conf import settings

from leerrijk.people import access as people
from leerrijk.people import links
from leerrijk.people.roles import Role
from leerrijk.rounds.models import Round

BEAMER = "beamer"
WRONG_CODES_A_MINUTE = 60


def pass_cookie(round_id: str) -> str:
    """The name of the cookie that says: this browser sent a sheet in this round."""
    return f"sent_{round_id}"


def role(asked: Round, cookies: Mapping[str, str]) -> Role:
    """How the holder of these cookies stands towards the round: a browser that sent is a participant."""
    if links.has_pass(cookies.get(pass_cookie(asked.id), ""), asked.id):
        return Role.PARTICIPANT
    return people.role(asked.group, cookies)


def beamer_mark(group_id: str) -> str:
    """The mark in the read-only address of a group's beamer view."""
    return links.mark(BEAMER, group_id)


def is_beamer(group_id: str, mark: str) -> bool:
    """Whether the mark is that of the group's beamer view."""
    return links.marked(BEAMER, group_id, mark)


class WrongCodes:
    """Counts wrong codes for the server as a whole, in memory and without addresses.

    A bucket of `a_minute` drops that fills up again evenly. Each worker process has its own share.
    """

    def __init__(self, a_minute: float) -> None:
        self.a_minute = a_minute
        self.left = a_minute
        self.seen = monotonic()

    def too_many(self) -> bool:
        """Count one wrong code; whether there have been more than the server bears."""
        now = monotonic()
        self.left = min(self.a_minute, self.left + (now - self.seen) * self.a_minute / 60)
        self.seen = now
        if self.left < 1:
            return True
        self.left -= 1
        return False


wrong_codes = WrongCodes(WRONG_CODES_A_MINUTE / max(1, settings.WORKERS))
