"""What host, beamer and participants see while a round is open: the code, and how many have sent."""

from typing import Any

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from leerrijk.answers import actions
from leerrijk.answers.access import shared_cookie
from leerrijk.answers.views.taking import with_round
from leerrijk.people import access as people
from leerrijk.people import links
from leerrijk.people.roles import Role
from leerrijk.pure.pack import Instrument
from leerrijk.pure.protection import K
from leerrijk.rounds import access
from leerrijk.rounds.queries import PAPER, Round, round_by_id, round_of_group, seconds_left

OVER = ("closing", "closed", "erasing", "erased")


@require_safe
@never_cache
def host(request: HttpRequest, group_id: str) -> HttpResponse:
    """The host's page while a round is open: QR code, code, count and the close."""
    asked, person = _for_host(request, group_id)
    if asked is None:
        return redirect("home:group", group_id=group_id)
    if asked.mode == PAPER and asked.state == "open":
        return redirect("answers:paper", group_id=group_id)
    return render(request, "answers/host.html", _standing(asked, person))


@require_safe
@never_cache
def host_standing(request: HttpRequest, group_id: str) -> HttpResponse:
    """The part of the host's page that is asked for anew every few seconds."""
    asked, person = _for_host(request, group_id)
    if asked is None:
        raise Http404
    response = render(request, "answers/standing_host.html", _standing(asked, person))
    if asked.state == "closed":
        response["HX-Redirect"] = reverse("insights:picture", args=[group_id])
    return response


@require_safe
@never_cache
def beamer(request: HttpRequest, group_id: str, mark: str) -> HttpResponse:
    """The beamer view: a read-only address of its own."""
    asked = _for_beamer(group_id, mark)
    if asked.state == "closed":
        return redirect("insights:beamer", group_id, mark)
    return render(request, "answers/beamer.html", {**_standing(asked, Role.BEAMER), "mark": mark})


@require_safe
@never_cache
def beamer_standing(request: HttpRequest, group_id: str, mark: str) -> HttpResponse:
    """The part of the beamer view that is asked for anew every few seconds."""
    asked = _for_beamer(group_id, mark)
    response = render(
        request, "answers/standing_beamer.html", {**_standing(asked, Role.BEAMER), "mark": mark}
    )
    if asked.state == "closed":
        response["HX-Redirect"] = reverse("insights:beamer", args=[group_id, mark])
    return response


@require_safe
@with_round
def standing(request: HttpRequest, asked: Round, instrument: Instrument) -> HttpResponse:
    """The count on every phone, and the question whether it is right while the round closes."""
    person = access.role(asked, request.COOKIES)
    people.require(person, "round.count")
    shared = request.COOKIES.get(shared_cookie(asked.id))
    return render(request, "answers/standing.html", {**_standing(asked, person), "shared": shared})


def _for_host(request: HttpRequest, group_id: str) -> tuple[Round | None, Role]:
    asked = round_of_group(group_id)
    if asked is None:
        return None, Role.VISITOR
    asked = round_by_id(asked.id)
    person = people.role(asked.group, request.COOKIES)
    people.require(person, "group.see")
    return asked, person


def _for_beamer(group_id: str, mark: str) -> Round:
    asked = round_of_group(group_id) if access.is_beamer(group_id, mark) else None
    if asked is None:
        raise Http404
    return round_by_id(asked.id)


def _standing(asked: Round, person: Role) -> dict[str, Any]:
    number = actions.count(asked=asked) if asked.state not in OVER else None
    seconds = seconds_left(asked, timezone.now())
    return {
        "round": asked,
        "group": asked.group,
        "count": number,
        "few": number is not None and number < K,
        "least": K,
        "seconds": seconds,
        "may_close": bool(people.may(person, "round.close")),
        "may_object": bool(people.may(person, "round.object")),
        "beamer": reverse("answers:beamer", args=[asked.group.id, access.beamer_mark(asked.group.id)]),
        "join": links.public(reverse("answers:first", args=[asked.code])) if asked.code else "",
        "short": links.public(reverse("answers:code")).partition("://")[2].rstrip("/"),
        "qr": _qr(links.public(reverse("answers:first", args=[asked.code]))) if asked.code else "",
        "words": asked.code.replace("-", " ") if asked.code else "",
    }


def _qr(address: str) -> SafeString:
    code = segno.make(address, error="m")
    return mark_safe(
        code.svg_inline(
            border=4, svgclass="qr__svg", lineclass="qr__dark", omitsize=True, dark="#000", light="#fff"
        )
    )
