"""The forms of the doors, read as shapes."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from leerrijk.people.queries import LONGEST_NAME


def read_name(typed: str) -> tuple[str, str]:
    """The name of a group, and what is wrong with it (empty when nothing is)."""
    name = " ".join(typed.split())
    if not name:
        return name, _("Give the group a name, such as the name of your team.")
    if len(name) > LONGEST_NAME:
        return name, _("Use %(most)s characters at most; this is %(now)s.") % {
            "most": LONGEST_NAME,
            "now": len(name),
        }
    return name, ""


def read_address(typed: str) -> tuple[str, str]:
    """An e-mail address, and what is wrong with it (empty when nothing is)."""
    address = typed.strip()
    try:
        validate_email(address)
    except ValidationError:
        return address, _("This is not a whole e-mail address. An example: naam@organisatie.nl.")
    return address, ""
