"""Who may have the papers of a group."""

from collections.abc import Mapping

from leerrijk.people.access import require, role
from leerrijk.people.models import Group
from leerrijk.people.queries import group


def group_with_kit(group_id: str, cookies: Mapping[str, str]) -> Group:
    """The group, when the holder of these cookies may download what its meeting needs.

    Raises `Missing`, `Gone` once its date has passed, and `Refused` with the reason.
    """
    found = group(group_id)
    require(role(found, cookies), "kit.get")
    return found
