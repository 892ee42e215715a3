"""The picture on paper: one page of A4, and an image for a slide."""

from dataclasses import asdict
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from leerrijk.insights.making.reading import Reading
from leerrijk.ui import paper

TEMPLATE = "insights/picture.typ"
DOTS_TO_THE_INCH = 164


def pdf(picture: Reading, *, group: str, language: str) -> bytes:
    """One page of A4, tagged, without a date. Raises `PaperError`."""
    data = _data(picture, group, language, slide=False)
    return paper.pdf(TEMPLATE, data, lang=language, title=picture.headline)


def png(picture: Reading, *, group: str, language: str) -> bytes:
    """The two sides of the picture on a slide of 16 by 9, about 1920 dots wide. Raises `PaperError`."""
    data = _data(picture, group, language, slide=True)
    return paper.png(TEMPLATE, data, lang=language, title=picture.headline, ppi=DOTS_TO_THE_INCH)


def _data(picture: Reading, group: str, language: str, *, slide: bool) -> dict[str, Any]:
    with override(language):
        words = {
            "preference": _("Preference"),
            "group": _("This group"),
            "offer": _("The offer"),
            "mean": _("mean, from 1 to 5"),
            "hours": _("share of the hours"),
            "none": _("not shown"),
            "empty": _("Not filled in yet."),
            "fit": _("Group and offer"),
            "common": _("Common ground"),
            "talks": _("Three questions for the conversation"),
            "caveats": _("What this picture does not say"),
            "strongest": _("have it among their two strongest"),
            "people": ngettext(
                "From %(people)s person who sent.", "From %(people)s people who sent.", picture.people
            )
            % {"people": picture.people},
        }
        rows = [
            {**asdict(row), "shown": "" if row.mean is None else number_format(row.mean, 1)}
            for row in picture.rows
        ]
    return {
        **asdict(picture),
        "rows": rows,
        "offer": picture.offer,
        "slide": slide,
        "name": group,
        "words": words,
    }
