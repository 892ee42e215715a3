"""The picture of a group. It opens at the same moment for the host and for every browser that sent."""

from functools import lru_cache

from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from leerrijk.activities.queries import ticked
from leerrijk.insights import queries
from leerrijk.insights.making import Onward, Reading, filled, page, paper, reading
from leerrijk.insights.queries import State, Subject
from leerrijk.people import access as people
from leerrijk.people.roles import Role
from leerrijk.rounds import access as rounds
from leerrijk.rounds.queries import round_by_id
from leerrijk.ui.doors import Way, ways

REMEMBERED = 1024
PAGES = {
    State.NOT_ASKED: "insights/waiting.html",
    State.WAITING: "insights/waiting.html",
    State.ERASED: "insights/erased.html",
    State.WITHHELD: "insights/withheld.html",
}


@never_cache
@require_safe
def picture(request: HttpRequest, group_id: str) -> HttpResponse:
    """The picture for the host, or for who looks at a demonstration."""
    subject, person = _of_group(request, group_id)
    if subject.figures is None:
        return _without(request, subject, back=ways("picture.back", request, group_id=group_id))
    return _with(request, subject, _of_host(group_id, change=bool(people.may(person, "offer.change"))))


@never_cache
@require_safe
def seen(request: HttpRequest, round_id: str) -> HttpResponse:
    """The same picture for a browser that sent a sheet."""
    subject = _of_round(request, round_id)
    if subject.figures is None:
        return _without(request, subject, back=[])
    return _with(request, subject, Onward(pdf=reverse("insights:seen_pdf", args=[round_id])))


@never_cache
@require_safe
def beamer(request: HttpRequest, group_id: str, mark: str) -> HttpResponse:
    """The same picture in large type, at a read-only address that cannot be guessed."""
    if not rounds.is_beamer(group_id, mark):
        raise Http404
    people.require(Role.BEAMER, "picture.see")
    subject = queries.of_group(group_id)
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


def _with(request: HttpRequest, subject: Subject, onward: Onward) -> HttpResponse:
    group, figures = subject.group, subject.figures
    if figures is None:
        raise Http404
    made = page(
        figures, ticked(group.id), onward, path=request.path, language=_language(subject), demo=group.demo
    )
    return HttpResponse(filled(made, name=group.name, key=get_token(request)))


def _without(request: HttpRequest, subject: Subject, back: list[Way]) -> HttpResponse:
    context = {"subject": subject, "group": subject.group, "back": back}
    return render(request, PAGES[subject.state], context)


@lru_cache(maxsize=REMEMBERED)
def _of_host(group_id: str, *, change: bool) -> Onward:
    return Onward(
        pdf=reverse("insights:picture_pdf", args=[group_id]),
        png=reverse("insights:picture_png", args=[group_id]),
        beamer=reverse("insights:beamer", args=[group_id, rounds.beamer_mark(group_id)]),
        offer=reverse("activities:offer", args=[group_id]) if change else "",
        group_id=group_id,
    )


def _pdf(subject: Subject) -> HttpResponse:
    made = paper.pdf(_reading(subject), group=subject.group.name, language=_language(subject))
    return HttpResponse(made, content_type="application/pdf", headers=_file("beeld.pdf"))


def _file(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'inline; filename="{name}"'}


def _of_group(request: HttpRequest, group_id: str) -> tuple[Subject, Role]:
    subject = queries.of_group(group_id)
    person = people.role(subject.group, request.COOKIES)
    people.require(person, "picture.see")
    return subject, person


def _of_round(request: HttpRequest, round_id: str) -> Subject:
    asked = round_by_id(round_id)
    people.require(rounds.role(asked, request.COOKIES), "picture.see")
    return queries.of_round(asked)


def _language(subject: Subject) -> str:
    return get_language() or subject.group.language


def _reading(subject: Subject) -> Reading:
    """Only for a subject that is shown."""
    if subject.figures is None:
        raise Http404
    return reading(subject.figures, ticked(subject.group.id), _language(subject))
