"""Where the host opens the round: who is responsible, once, on phones or on paper."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerrijk.answers import actions
from leerrijk.people import access as people
from leerrijk.people.access import Refused
from leerrijk.people.queries import group as group_by_id
from leerrijk.rounds.queries import PAPER, round_of_group

INSTRUMENT = "preferences"
WORDS = 200


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def opening(request: HttpRequest, group_id: str) -> HttpResponse:
    """One page: the pledge, who is responsible, and two buttons."""
    group = group_by_id(group_id)
    person = people.role(group, request.COOKIES)
    people.require(person, "round.open" if request.method == "POST" else "group.see")
    if round_of_group(group_id) is not None:
        return redirect("answers:live", group_id=group_id)
    own_words = request.POST.get("own_words", "")[:WORDS]
    pledged = bool(request.POST.get("pledged"))
    context = {
        "group": group,
        "controller": settings.CONTROLLER,
        "here": settings.LOOPBACK or settings.LAN,
        "own_words": own_words,
        "pledged": pledged,
    }
    if request.method != "POST":
        return render(request, "answers/opening.html", context)
    try:
        asked = actions.open_round(
            group=group,
            person=person,
            instrument=INSTRUMENT,
            mode=request.POST.get("mode", ""),
            own_words=own_words,
            pledged=pledged,
            today=timezone.localdate(),
        )
    except Refused as refusal:
        return render(request, "answers/opening.html", {**context, "error": str(refusal)}, status=422)
    return redirect("answers:paper" if asked.mode == PAPER else "answers:live", group_id=group_id)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, group_id: str) -> HttpResponse:
    """Erase a group now, with everything in it, after one more question."""
    group = group_by_id(group_id)
    person = people.role(group, request.COOKIES)
    people.require(person, "group.erase")
    if request.method != "POST":
        return render(request, "answers/erase.html", {"group": group})
    actions.erase_group(group=group, person=person)
    response = render(request, "answers/erased.html", {"name": group.name})
    response.delete_cookie(
        people.host_cookie(group_id), path=reverse("home:group", args=[group_id]), samesite="Lax"
    )
    return response
