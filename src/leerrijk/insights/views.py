"""The picture of a group. It opens at the same moment for the host and for every browser that sent."""

from functools import lru_cache
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from leerrijk.activities.queries import ticked
from leerrijk.insights import queries
from leerrijk.insights.making import Onward, Reading, page, paper, reading
from leerrijk.insights.queries import State, Subject
from leerrijk.people import access as people
from leerrijk.people.queries import Group
from leerrijk.people.roles import Role
from leerrijk.rounds import access as rounds
from leerrijk.rounds.queries import Round
from leerrijk.ui.doors import Way, ways

REMEMBERED = 1024
PAGES = {
    State.NOT_ASKED: "insights/waiting.html",
    State.WAITING: "insights/waiting.html",
    State.ERASED: "insights/erased.html",
    State.WITHHELD: "insights/withheld.html",
    State.SHOWN: "insights/picture.html",
}


@never_cache
@require_safe
def picture(request: HttpRequest, group_id: str) -> HttpResponse:
    """The picture for the host, or for who looks at a demonstration."""
    subject, person = _of_group(request, group_id)
    onward = _of_host(group_id, change=bool(people.may(person, "offer.change")))
    return _page(request, subject, onward, ways("picture.back", request, group_id=group_id))


@never_cache
@require_safe
def seen(request: HttpRequest, round_id: str) -> HttpResponse:
    """The same picture for a browser that sent a sheet."""
    return _page(
        request, _of_round(request, round_id), Onward(pdf=reverse("insights:seen_pdf", args=[round_id])), []
    )


@never_cache
@require_safe
def beamer(request: HttpRequest, group_id: str, mark: str) -> HttpResponse:
    """The same picture in large type, at a read-only address that cannot be guessed."""
    if not rounds.is_beamer(group_id, mark):
        raise Http404
    people.require(Role.BEAMER, "picture.see")
    subject = _found(group_id)
    shown = {
        "picture": _reading(subject) if subject.figures else None,
        "subject": subject,
        "group": subject.group,
    }
    return render(request, "insights/beamer.html", shown)


@never_cache
@require_safe
def picture_pdf(request: HttpRequest, group_id: str) -> HttpResponse:
    """One page of paper for the host."""
    subject, _person = _of_group(request, group_id)
    return _pdf(subject)


@never_cache
@require_safe
def seen_pdf(request: HttpRequest, round_id: str) -> HttpResponse:
    """The same page of paper for a browser that sent a sheet."""
    return _pdf(_of_round(request, round_id))


@never_cache
@require_safe
def picture_png(request: HttpRequest, group_id: str) -> HttpResponse:
    """The picture alone, for a slide."""
    subject, _person = _of_group(request, group_id)
    made = paper.png(_reading(subject), group=subject.group.name, language=_language(subject))
    return HttpResponse(made, content_type="image/png", headers=_file("beeld.png"))


def _page(request: HttpRequest, subject: Subject, onward: Onward, back: list[Way]) -> HttpResponse:
    context: dict[str, Any] = {"subject": subject, "group": subject.group, "back": back}
    if subject.figures:
        context["page"] = page(subject.figures, ticked(subject.group.id), onward, _language(subject))
    return render(request, PAGES[subject.state], context)


@lru_cache(maxsize=REMEMBERED)
def _of_host(group_id: str, *, change: bool) -> Onward:
    return Onward(
        pdf=reverse("insights:picture_pdf", args=[group_id]),
        png=reverse("insights:picture_png", args=[group_id]),
        beamer=reverse("insights:beamer", args=[group_id, rounds.beamer_mark(group_id)]),
        offer=reverse("activities:offer", args=[group_id]) if change else "",
    )


def _pdf(subject: Subject) -> HttpResponse:
    made = paper.pdf(_reading(subject), group=subject.group.name, language=_language(subject))
    return HttpResponse(made, content_type="application/pdf", headers=_file("beeld.pdf"))


def _file(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'inline; filename="{name}"'}


def _found(group_id: str) -> Subject:
    try:
        return queries.of_group(group_id)
    except Group.DoesNotExist:
        raise Http404 from None


def _of_group(request: HttpRequest, group_id: str) -> tuple[Subject, Role]:
    subject = _found(group_id)
    person = people.role(subject.group, request.COOKIES)
    people.require(person, "picture.see")
    return subject, person


def _of_round(request: HttpRequest, round_id: str) -> Subject:
    try:
        subject = queries.of_round(round_id)
    except Round.DoesNotExist:
        raise Http404 from None
    person = rounds.role(subject.asked, request.COOKIES) if subject.asked else Role.VISITOR
    people.require(person, "picture.see")
    return subject


def _language(subject: Subject) -> str:
    return get_language() or subject.group.language


def _reading(subject: Subject) -> Reading:
    """Only for a subject that is shown."""
    if subject.figures is None:
        raise Http404
    return reading(subject.figures, ticked(subject.group.id), _language(subject))
