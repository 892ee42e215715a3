"""The first page of a round, made once when it opens: what it promises cannot change afterwards."""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.people.privacy import KEPT_DAYS
from leerrijk.rounds.queries import PAPER

Notice = dict[str, list[list[str]]]


def notice(*, group: str, controller: str, mode: str) -> Notice:
    """Headings with their texts, in every language of the product, as they stand at the start."""
    made: Notice = {}
    for language, _name in settings.LANGUAGES:
        with override(language):
            lines = _on_paper(controller) if mode == PAPER else _on_phones(group, controller)
            made[language] = [[str(heading), str(text)] for heading, text in lines]
    return made


def _on_phones(group: str, controller: str) -> list[tuple[str, str]]:
    return [
        (_("Who is responsible"), controller),
        (
            _("What it is for"),
            _(
                "A conversation in “%(group)s” about how you like to learn, and about what you are offered. "
                "It is never used to judge anyone. Taking part is your own choice."
            )
            % {"group": group},
        ),
        (
            _("Who sees what"),
            _(
                "You see your own profile at once. Nobody else does. After the close the host and everybody who "
                "sent see the same picture of the group, at the same moment. With fewer than five sheets there is "
                "no picture."
            ),
        ),
        (
            _("What is kept"),
            _(
                "Without a name. Whoever runs the server could technically look along while the round is open; "
                "after the close the loose answers no longer exist. What you do not send is erased uncounted."
            ),
        ),
        (
            _("How long"),
            _("The picture and the group are erased %(days)s days after the start.") % {"days": KEPT_DAYS},
        ),
        (
            _("What this rests on"),
            _(
                "The picture trusts the host for who takes part. A group does this once: from the difference "
                "between two rounds with almost the same people one person could be found."
            ),
        ),
    ]


def _on_paper(controller: str) -> list[tuple[str, str]]:
    return [
        (_("Who is responsible"), controller),
        (_("Who sees what"), _("Whoever types in this sheet sees it.")),
        (
            _("How long"),
            _("The typed sums are erased when the round closes, the picture %(days)s days after the start.")
            % {"days": KEPT_DAYS},
        ),
    ]
