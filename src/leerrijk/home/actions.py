"""What is done from the doors with more than one room at once."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils.translation import gettext as _

from leerrijk.people.models import Group


def mail_host_link(*, group: Group, link: str, address: str) -> bool:
    """Mail the host link once, within the request; address and link are stored nowhere. Whether it was sent."""
    if not settings.EMAIL_URL:
        return False
    text = _(
        "This is the host link of “%(group)s” in Leerrijk. Whoever has it leads the group, so do not pass it on.\n\n"
        "%(link)s\n\nThe group is erased on %(day)s."
    ) % {"group": group.name, "link": link, "day": group.erased_on.strftime("%d-%m-%Y")}
    message = EmailMessage(subject=_("Your host link"), body=text, to=[address])
    return bool(message.send(fail_silently=True))
