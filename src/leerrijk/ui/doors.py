"""Doors up: a lower room shows a way to a higher one without knowing it.

A place is a plain string that a template names (`header`, `footer`, `do.group`). `home/doors.py` is the one
file that hangs doors; it is the navigation of the product too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise


def everyone(request: HttpRequest | None) -> bool:
    """The check of a door that is open to whoever comes."""
    return True


@dataclass(frozen=True)
class Door:
    """A way to a page: its label, the name of its address, what that address asks, and who may use it."""

    label: str | Promise
    view: str
    asks: tuple[str, ...] = ()
    fragment: str = ""
    may: Callable[[HttpRequest | None], bool] = everyone


@dataclass(frozen=True)
class Way:
    """A door as one visitor sees it."""

    label: str
    address: str
    here: bool


_doors: dict[str, list[Door]] = {}


def hang(place: str, *doors: Door) -> None:
    """Hang doors at a place, in the order given. Hanging a door twice changes nothing."""
    hung = _doors.setdefault(place, [])
    hung.extend(door for door in doors if door not in hung)


def ways(place: str, request: HttpRequest | None, **subject: object) -> list[Way]:
    """The ways from a place that this visitor may take; a door that asks what `subject` lacks stays shut."""
    found = []
    for door in _doors.get(place, ()):
        if door.may(request) and all(name in subject for name in door.asks):
            asked = {name: subject[name] for name in door.asks}
            address = reverse(door.view, kwargs=asked) if asked else _address(door.view)
            here = request is not None and request.path == address
            found.append(Way(str(door.label), address + door.fragment, here))
    return found


@cache
def _address(view: str) -> str:
    """The address that asks nothing: every page has seven, so each is worked out once a process."""
    return reverse(view)
