"""The script of a meeting on paper: what the host does and says, minute by minute."""

from itertools import accumulate
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.meetings.queries import Occasion
from leerrijk.pure.pack import Script
from leerrijk.ui import paper


def script(occasion: Occasion, told: Script) -> bytes:
    """The script (PDF, A4) in the language of the group, its clock from 0:00. Raises `PaperError`."""
    with override(occasion.language):
        data = _data(occasion, told)
        return paper.pdf("meetings/script.typ", data, lang=occasion.language, title=data["title"])


def _data(occasion: Occasion, told: Script) -> dict[str, Any]:
    language = occasion.language
    starts = accumulate((step.minutes for step in told.steps), initial=0)
    return {
        "group": occasion.name,
        "title": told.title.say(language),
        "aim": told.aim.say(language),
        "before": [line.say(language) for line in told.before],
        "after": [line.say(language) for line in told.after],
        "steps": [
            {
                "clock": f"{start // 60}:{start % 60:02d}",
                "length": _("%(minutes)s minutes") % {"minutes": step.minutes},
                "title": step.title.say(language),
                "do": step.do.say(language),
                "say": step.say.say(language) if step.say else "",
            }
            for start, step in zip(starts, told.steps, strict=False)
        ],
        "words": {
            "before": _("Have ready"),
            "steps": _("Minute by minute"),
            "say": _("Say:"),
            "after": _("Afterwards"),
        },
    }
