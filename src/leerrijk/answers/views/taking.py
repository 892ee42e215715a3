"""A participant's pages: code, first page, questions, send, own profile."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leerrijk.answers import actions, forms
from leerrijk.answers.access import SheetRefused, Shut, require_from_here, shared_cookie, sheet_cookie
from leerrijk.answers.queries import ProfilePage, profile_page, profile_pdf
from leerrijk.answers.views.asking import questions
from leerrijk.content.queries import pack
from leerrijk.people import access as people
from leerrijk.people import links
from leerrijk.people.privacy import KEPT_DAYS
from leerrijk.pure.pack import Instrument
from leerrijk.rounds import access
from leerrijk.rounds.access import pass_cookie, wrong_codes
from leerrijk.rounds.queries import Round, round_by_code, round_by_id, seconds_left

COOKIE_AGE = KEPT_DAYS * 24 * 3600
View = Callable[..., HttpResponse]


def with_round(view: View) -> View:
    """Give the view its round and instrument; a sheet that is refused becomes a page that says why."""

    @wraps(view)
    def found(request: HttpRequest, round_id: str, **rest: Any) -> HttpResponse:
        asked = round_by_id(round_id)
        try:
            return view(request, asked, pack().instruments[asked.instrument], **rest)
        except SheetRefused as refusal:
            return refused(request, refusal, asked)

    return never_cache(found)


def refused(request: HttpRequest, refusal: SheetRefused, asked: Round, kept: Any = None) -> HttpResponse:
    """The page that says why a sheet is not taken in, with what was typed for copying."""
    context = {"reason": str(refusal), "round": asked, "kept": kept, "sent": _has_pass(request, asked)}
    return render(request, "answers/refused.html", context, status=refusal.status)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    """Where a code is typed in; a wrong one tells nothing."""
    if request.method != "POST":
        return render(request, "answers/code.html", {})
    typed = request.POST.get("code", "")
    asked = round_by_code(typed)
    if asked is None:
        return _wrong(request, typed)
    return redirect("answers:first", code=asked.code)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def first(request: HttpRequest, code: str) -> HttpResponse:
    """The first page of a round: what it promises. Only its button makes a sheet."""
    asked = round_by_code(code)
    if asked is None:
        return _wrong(request, code)
    instrument = pack().instruments[asked.instrument]
    if request.method == "POST":
        require_from_here(asked, request.META)
        return _begin(request, asked, instrument)
    if _own(request, asked, instrument) is not None:
        return redirect("answers:page", round_id=asked.id, page=1)
    if _has_pass(request, asked) and not request.COOKIES.get(shared_cookie(asked.id)):
        return redirect("answers:profile", round_id=asked.id)
    context = {
        "round": asked,
        "instrument": instrument.title.say(get_language() or "nl"),
        "intro": instrument.intro.say(get_language() or "nl"),
        "notice": asked.notice[get_language() or "nl"],
        "responsible": asked.notice[get_language() or "nl"][0][1],
        "shared": request.COOKIES.get(shared_cookie(asked.id)),
    }
    return render(request, "answers/first.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@with_round
def page(request: HttpRequest, asked: Round, instrument: Instrument, page: int) -> HttpResponse:
    """Five questions; what they need is saved with the page."""
    pages = instrument.pages()
    if not 1 <= page <= len(pages):
        raise Http404
    if request.method == "POST":
        require_from_here(asked, request.META)
        answers = forms.read_answers(request.POST, pages[page - 1])
        try:
            actions.save_page(
                asked=asked, instrument=instrument, key=_key(request, asked), page=page, answers=answers
            )
        except Shut as refusal:
            return refused(request, refusal, asked, _in_words(instrument, answers))
        if page < len(pages):
            return redirect("answers:page", round_id=asked.id, page=page + 1)
        return redirect("answers:send", round_id=asked.id)
    own = actions.own_sheet(asked=asked, instrument=instrument, key=_key(request, asked))
    if own.sent:
        return redirect("answers:profile", round_id=asked.id)
    return questions(request, asked, instrument, page, own)


@require_http_methods(["GET", "HEAD", "POST"])
@with_round
def send(request: HttpRequest, asked: Round, instrument: Instrument) -> HttpResponse:
    """The last look before sending: what is still open, and how many others have sent."""
    if request.method == "POST":
        require_from_here(asked, request.META)
        actions.send(asked=asked, key=_key(request, asked))
        response = redirect("answers:profile", round_id=asked.id)
        _set(response, pass_cookie(asked.id), links.sign_pass(asked.id))
        return response
    own = actions.own_sheet(asked=asked, instrument=instrument, key=_key(request, asked))
    if own.sent:
        return redirect("answers:profile", round_id=asked.id)
    still_open = [
        {"page": number, "number": (number - 1) * instrument.per_page + place}
        for number, items in enumerate(instrument.pages(), start=1)
        for place, item in enumerate(items, start=1)
        if item.id not in own.answers
    ]
    context = {
        "round": asked,
        "last_page": len(instrument.pages()),
        "answered": len(own.answers),
        "all": len(instrument.items),
        "open": still_open,
        "count": actions.count(asked=asked),
    }
    return render(request, "answers/send.html", context)


@require_safe
@with_round
def profile(request: HttpRequest, asked: Round, instrument: Instrument) -> HttpResponse:
    """One's own profile, as long as the sheet exists; after the close the way to the picture of the group."""
    if asked.state in ("closed", "closing", "erased", "erasing") and _has_pass(request, asked):
        return render(request, "answers/after.html", {"round": asked})
    own = actions.own_sheet(asked=asked, instrument=instrument, key=_key(request, asked))
    if not own.sent:
        return redirect("answers:page", round_id=asked.id, page=1)
    context = {
        "round": asked,
        "shared": request.COOKIES.get(shared_cookie(asked.id)),
        "count": actions.count(asked=asked),
        "seconds": seconds_left(asked, timezone.now()),
        "may_object": bool(people.may(access.role(asked, request.COOKIES), "round.object")),
        "profile": _profile(asked, instrument, own, get_language() or "nl"),
    }
    return render(request, "answers/profile.html", context)


@require_safe
@with_round
def profile_paper(request: HttpRequest, asked: Round, instrument: Instrument) -> HttpResponse:
    """The own profile as one page of PDF; not on a device that goes round."""
    if request.COOKIES.get(shared_cookie(asked.id)):
        raise Http404
    own = actions.own_sheet(asked=asked, instrument=instrument, key=_key(request, asked))
    if not own.sent:
        return redirect("answers:page", round_id=asked.id, page=1)
    language = get_language() or "nl"
    paper = profile_pdf(_profile(asked, instrument, own, language), language)
    return HttpResponse(
        paper,
        content_type="application/pdf",
        headers={"Content-Disposition": 'attachment; filename="leerrijk.pdf"'},
    )


@require_POST
@with_round
def following(request: HttpRequest, asked: Round, instrument: Instrument) -> HttpResponse:
    """*Done, next*: forget the key of the sheet on a device that goes round."""
    to = redirect("answers:first", code=asked.code) if asked.code else redirect("answers:code")
    to.delete_cookie(sheet_cookie(asked.id), samesite="Lax")
    to.delete_cookie(pass_cookie(asked.id), samesite="Lax")
    return to


def _profile(asked: Round, instrument: Instrument, own: actions.OwnSheet, language: str) -> ProfilePage:
    measured = actions.reliability(pack=asked.pack, instrument=instrument)
    return profile_page(own.answers, instrument, pack(), language, measured)


def _begin(request: HttpRequest, asked: Round, instrument: Instrument) -> HttpResponse:
    try:
        key = actions.begin(asked=asked, instrument=instrument)
    except SheetRefused as refusal:
        return refused(request, refusal, asked)
    response = redirect("answers:page", round_id=asked.id, page=1)
    _set(response, sheet_cookie(asked.id), key)
    if request.POST.get("shared"):
        _set(response, shared_cookie(asked.id), "1")
    else:
        response.delete_cookie(shared_cookie(asked.id), samesite="Lax")
    return response


def _own(request: HttpRequest, asked: Round, instrument: Instrument) -> actions.OwnSheet | None:
    try:
        return actions.own_sheet(asked=asked, instrument=instrument, key=_key(request, asked))
    except SheetRefused:
        return None


def _wrong(request: HttpRequest, typed: str) -> HttpResponse:
    too_many = wrong_codes.too_many()
    context = {"typed": typed[:100], "too_many": too_many, "wrong": not too_many}
    return render(request, "answers/code.html", context, status=429 if too_many else 404)


def _in_words(instrument: Instrument, answers: dict[str, int]) -> list[tuple[str, str]]:
    language = get_language() or "nl"
    return [
        (item.text.say(language), instrument.labels[answers[item.id] - instrument.low].say(language))
        for item in instrument.items
        if item.id in answers and instrument.low <= answers[item.id] <= instrument.high
    ]


def _key(request: HttpRequest, asked: Round) -> str:
    return request.COOKIES.get(sheet_cookie(asked.id), "")


def _has_pass(request: HttpRequest, asked: Round) -> bool:
    return links.has_pass(request.COOKIES.get(pass_cookie(asked.id), ""), asked.id)


def _set(response: HttpResponse, name: str, value: str) -> None:
    response.set_cookie(name, value, max_age=COOKIE_AGE, httponly=True, samesite="Lax", secure=settings.HTTPS)
