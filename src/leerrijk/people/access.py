"""Who may do what with a group. Deny by default; every refusal carries its reason."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from leerrijk.people import links
from leerrijk.people.models import Group
from leerrijk.people.roles import RIGHTS, Role


class Refused(Exception):
    """The visitor may not do this; the message says why, in words for the visitor."""


class Gone(Exception):
    """What the address led to has been erased; the message says so in words for the visitor."""


class Missing(Exception):
    """There is nothing at this address, and perhaps never was: a page of 404."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether something is allowed, and why."""

    allowed: bool
    reason: str

    def __bool__(self) -> bool:
        return self.allowed


def host_cookie(group_id: str) -> str:
    """The name of the cookie that makes a browser the host of one group."""
    return f"host_{group_id}"


def role(group: Group, cookies: Mapping[str, str]) -> Role:
    """How the holder of these cookies stands towards the group. A demonstration may be looked at by all."""
    if links.same(cookies.get(host_cookie(group.id), ""), group.host_hash):
        return Role.HOST
    return Role.ONLOOKER if group.demo else Role.VISITOR


def may(person: Role, action: str) -> Verdict:
    """Whether a role may do an action. An action that is not in the table may be done by nobody."""
    right = RIGHTS.get(action)
    if right is None:
        return Verdict(False, _("Nobody may do this."))
    if person in right.roles:
        return Verdict(True, str(right.words))
    if person is Role.ONLOOKER:
        return Verdict(False, _("This is a demonstration: you can look at everything, but change nothing."))
    return Verdict(
        False,
        _(
            "Only the host of this group may do this. Open the host link that you kept when the group was started."
        ),
    )


def require(person: Role, action: str) -> None:
    """Raise `Refused` with the reason unless the role may do the action."""
    verdict = may(person, action)
    if not verdict:
        raise Refused(verdict.reason)
