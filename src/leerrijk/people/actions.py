"""What can be done with groups."""

from datetime import date, timedelta

from django.db import transaction

from leerrijk.people import links
from leerrijk.people.models import Group
from leerrijk.people.privacy import KEPT_DAYS


@transaction.atomic
def start_group(*, name: str, language: str, today: date, demo: bool = False) -> tuple[Group, str]:
    """Start a group and give it with the secret of its host link.

    The secret is shown once: only its digest is stored. The group is erased 30 days after `today`.
    Raises `IntegrityError` when the name is empty.
    """
    secret = links.new_secret()
    group = Group.objects.create(
        name=name.strip(),
        language=language,
        host_hash=links.digest(secret),
        demo=demo,
        started_on=today,
        erased_on=today + timedelta(days=KEPT_DAYS),
    )
    return group, secret


@transaction.atomic
def erase_group(*, group_id: str) -> None:
    """Erase a group with all that hangs on it here. Sheets stand elsewhere and are erased before this."""
    Group.objects.filter(pk=group_id).delete()
