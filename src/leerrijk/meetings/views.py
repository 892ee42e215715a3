"""What a group takes to its meeting: the form on paper, the kit, and the page that asks when it is."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from leerrijk.meetings import forms, queries
from leerrijk.meetings.making.form import form as paper_form
from leerrijk.meetings.making.invitation import LENGTHS, Meeting
from leerrijk.meetings.making.kit import kit as kit_of


@never_cache
@require_safe
def form(request: HttpRequest, group_id: str) -> HttpResponse:
    """The questionnaire on paper, in the language of the group."""
    return HttpResponse(
        paper_form(queries.occasion(group_id, request.COOKIES)), content_type="application/pdf"
    )


@never_cache
@require_safe
def kit(request: HttpRequest, group_id: str) -> HttpResponse:
    """Everything for the meeting in one zip; the invitation has dots to fill in."""
    return _zip(queries.occasion(group_id, request.COOKIES), None)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest, group_id: str) -> HttpResponse:
    """Ask when and where the meeting is, and give the kit with that in its invitation. Nothing is kept."""
    occasion = queries.occasion(group_id, request.COOKIES)
    context = {"group": occasion, "lengths": LENGTHS, "place_length": forms.PLACE_LENGTH}
    if request.method != "POST":
        return render(request, "meetings/invite.html", {**context, "typed": forms.Typed()})
    typed = forms.read_meeting(request.POST, today=timezone.localdate(), last=occasion.last_day)
    if typed.meeting is None:
        return render(request, "meetings/invite.html", {**context, "typed": typed}, status=422)
    return _zip(occasion, typed.meeting)


def _zip(occasion: queries.Occasion, meeting: Meeting | None) -> HttpResponse:
    name = slugify(occasion.name) or occasion.group_id
    return HttpResponse(
        kit_of(occasion, meeting, today=timezone.localdate()),
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="kit-{name}.zip"'},
    )
