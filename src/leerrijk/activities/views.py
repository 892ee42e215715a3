"""The page where a host ticks what the group is offered."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerrijk.activities import actions, queries
from leerrijk.activities.forms import OfferForm
from leerrijk.people import access
from leerrijk.people import queries as people
from leerrijk.ui.doors import ways


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def offer(request: HttpRequest, group_id: str) -> HttpResponse:
    """Learning forms with hours a year: the host fills in, an onlooker of the demonstration looks."""
    found = people.group(group_id)
    person = access.role(found, request.COOKIES)
    access.require(person, "offer.see")
    language = get_language() or found.language
    sent = request.POST if request.method == "POST" else None
    form = OfferForm(queries.forms(), sent, initial=queries.ticked(found.id), language=language)
    if sent is not None:
        access.require(person, "offer.change")
        if form.is_valid():
            actions.set_offer(group=found, person=person, hours=form.hours())
            return redirect(_next(request, found.id))
    rows = list(form.rows())
    shown = {
        "group": found,
        "rows": rows,
        "wrong": [row for row in rows if row.error],
        "change": access.may(person, "offer.change"),
        "back": ways("offer.back", request, group_id=found.id),
    }
    return render(request, "activities/offer.html", shown, status=422 if sent is not None else 200)


def _next(request: HttpRequest, group_id: str) -> str:
    """Where saving leads: the first door hung at `offer.done`, else the page itself."""
    doors = ways("offer.done", request, group_id=group_id)
    return doors[0].address if doors else request.path
