"""From where a sheet may come, and why a sheet is refused."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from leerrijk.people.access import Refused
from leerrijk.rounds.models import Round

LOOPBACK = {"127.0.0.1", "::1", ""}
FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP")


class SheetRefused(Exception):
    """A sheet, or a page of it, cannot be taken in. `status` is the status of the page that says so."""

    status = 409


class NoSheet(SheetRefused):
    """This browser has no sheet in this round."""

    status = 404


class Forged(SheetRefused):
    """Something was sent that no page of this round asks."""

    status = 422


class Shut(SheetRefused):
    """The round takes no sheets any more."""


class AlreadySent(SheetRefused):
    """The sheet was sent before; nothing in it can change."""


def sheet_cookie(round_id: str) -> str:
    """The name of the cookie with the key of this browser's sheet."""
    return f"sheet_{round_id}"


def shared_cookie(round_id: str) -> str:
    """The name of the cookie that says: this device goes round the room."""
    return f"shared_{round_id}"


def require_from_here(asked: Round, meta: Mapping[str, Any]) -> None:
    """Raise `Refused` when a demonstration is answered from outside the machine. The address is only looked at.

    Behind a proxy every address is this machine's own, so there nobody is taken to be here.
    """
    here = settings.LOOPBACK or settings.LAN
    forwarded = any(header in meta for header in FORWARDED)
    outside = not here or forwarded or meta.get("REMOTE_ADDR", "") not in LOOPBACK
    if asked.group.demo and outside:
        raise Refused(_("This is a demonstration: it takes no answers from outside the machine it runs on."))
