"""Paper sheets: the host types five sums a sheet, by keyboard alone."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerrijk.answers import actions, forms
from leerrijk.answers.access import SheetRefused
from leerrijk.answers.views.taking import refused
from leerrijk.content.queries import pack
from leerrijk.people import access as people
from leerrijk.people import links
from leerrijk.people.queries import group as group_by_id
from leerrijk.pure.pack import Instrument
from leerrijk.pure.protection import K
from leerrijk.rounds.queries import PAPER, Round, round_of_group


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def paper(request: HttpRequest, group_id: str) -> HttpResponse:
    """A line to type a sheet in, and below it the sheets that were typed."""
    asked = round_of_group(group_id)
    if asked is None or asked.mode != PAPER or asked.state != "open":
        return redirect("home:group", group_id=group_id)
    person = people.role(group_by_id(group_id), request.COOKIES)
    people.require(person, "sheet.type" if request.method == "POST" else "group.see")
    instrument = pack().instruments[asked.instrument]
    if request.method != "POST":
        return render(request, "answers/paper.html", _paper_page(asked, instrument, {}, {}))
    try:
        if "remove" in request.POST:
            actions.remove_sheet(asked=asked, token=request.POST["remove"])
            return redirect("answers:paper", group_id=group_id)
        sums, errors = forms.read_sums(request.POST, instrument)
        if errors:
            typed = {scale: request.POST.get(scale, "")[:10] for scale in instrument.scales}
            return render(
                request, "answers/paper.html", _paper_page(asked, instrument, typed, errors), status=422
            )
        actions.type_sheet(asked=asked, instrument=instrument, token=request.POST.get("sheet", ""), sums=sums)
    except SheetRefused as refusal:
        return refused(request, refusal, asked)
    return redirect("answers:paper", group_id=group_id)


def _paper_page(
    asked: Round, instrument: Instrument, typed: dict[str, str], errors: dict[str, str]
) -> dict[str, Any]:
    language = get_language() or "nl"
    elements = pack().elements
    sheets = actions.typed_sheets(asked=asked)
    return {
        "round": asked,
        "group": asked.group,
        "token": links.new_secret(),
        "columns": [
            {
                "name": scale,
                "sign": scale.rpartition(".")[2],
                "label": elements[scale].title.say(language),
                "value": typed.get(scale, ""),
                "error": errors.get(scale, ""),
            }
            for scale in instrument.scales
        ],
        "sheets": [{"token": token, "sums": sums} for token, sums in sheets],
        "count": len(sheets),
        "few": len(sheets) < K,
        "least": K,
        "error": bool(errors),
    }
