"""What the papers of a meeting need to know about its group."""

from django.conf import settings

from leerrijk.people.models import Group
from leerrijk.rounds.queries import round_of_group


def responsible(group: Group) -> str:
    """Who is responsible for what the group answers, or nothing when nobody is named yet.

    A round that is open says it on the first line of its notice, which cannot change any more.
    """
    asked = round_of_group(group.id)
    if asked is None:
        return str(settings.CONTROLLER)
    _heading, text = asked.notice[group.language][0]
    return str(text)
