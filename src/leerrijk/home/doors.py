"""Every door of the house: the navigation, and the ways from a lower room to a higher one."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from leerrijk.ui.doors import Door, hang


def with_demonstration(request: HttpRequest | None) -> bool:
    """The check of the door to the demonstration: it is there only where it is loaded."""
    return settings.DEMO


def hang_all() -> None:
    """Hang every door; called once, when the house is ready."""
    hang(
        "header",
        Door(_("Start a group"), "home:begin"),
        Door(_("I have a code"), "answers:code"),
        Door(_("See the model"), "content:model"),
    )
    hang(
        "footer",
        Door(_("What we keep"), "home:privacy"),
        Door(_("All parts of the model"), "content:elements"),
        Door(_("Demonstration"), "home:demo", may=with_demonstration),
    )
    hang("do.group", Door(_("Start a group with it"), "home:begin"))
    hang("do.offer", Door(_("Start a group and tick this in its offer"), "home:begin"))
    hang("offer.back", Door(_("To the page of the group"), "home:group", asks=("group_id",)))
    hang("offer.done", Door(_("See the picture of the group"), "insights:picture", asks=("group_id",)))
    hang("picture.back", Door(_("To the page of the group"), "home:group", asks=("group_id",)))
