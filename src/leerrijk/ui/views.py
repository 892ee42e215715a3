"""The page of all components, in all their states."""

import segno
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from leerrijk.ui.theme import PREFERENCES


def components(request: HttpRequest) -> HttpResponse:
    """Every component of `templates/cotton`, filled with examples that belong to nobody."""
    example = segno.make(request.build_absolute_uri("/"), error="m").svg_inline(omitsize=True)
    return render(
        request,
        "ui/components.html",
        {
            "preferences": PREFERENCES,
            "rows": _rows(),
            "labels": _labels(),
            "steps": [
                {"label": _("Start"), "state": "done", "href": "#steps"},
                {"label": _("Questions"), "state": "now", "href": ""},
                {"label": _("Picture"), "state": "next", "href": ""},
            ],
            "crumbs": [
                {"label": _("The model"), "href": "#"},
                {"label": _("Learning preferences"), "href": ""},
            ],
            "qr": mark_safe(example),
        },
    )


def _labels() -> list[str]:
    return [_("not at all"), _("hardly"), _("a little"), _("quite"), _("entirely")]


def _rows() -> list[dict[str, object]]:
    names = (_("Apperception"), _("Participation"), _("Acquisition"), _("Exercising"), _("Discovery"))
    values = (3.8, 4.1, 2.6, None, 4.4)
    words = (_("fairly alike"), _("alike"), _("spread"), _("too few answers"), _("alike"))
    return [
        {"preference": slug, "label": name, "value": value, "words": said}
        for slug, name, value, said in zip(PREFERENCES, names, values, words, strict=True)
    ]
