"""What a group takes to its meeting: the form on paper, the kit, and the page that asks when it is."""

from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerrijk.content.queries import pack
from leerrijk.meetings import access, forms
from leerrijk.meetings.making.form import form as paper_form
from leerrijk.meetings.making.invitation import LENGTHS, Meeting
from leerrijk.meetings.making.kit import kit as kit_of
from leerrijk.meetings.queries import responsible
from leerrijk.people.models import Group

INSTRUMENT = "preferences"


@never_cache
@require_GET
def form(request: HttpRequest, group_id: str) -> HttpResponse:
    """The questionnaire on paper, in the language of the group."""
    group = _group(request, group_id)
    current = pack()
    made = paper_form(
        group=group.name,
        responsible=responsible(group),
        instrument=current.instruments[INSTRUMENT],
        pack=current,
        language=group.language,
    )
    return HttpResponse(made, content_type="application/pdf")


@never_cache
@require_GET
def kit(request: HttpRequest, group_id: str) -> HttpResponse:
    """Everything for the meeting in one zip; the invitation has dots to fill in."""
    return _zip(_group(request, group_id), None)


@never_cache
@require_http_methods(["GET", "POST"])
def invite(request: HttpRequest, group_id: str) -> HttpResponse:
    """Ask when and where the meeting is, and give the kit with that in its invitation. Nothing is kept."""
    group = _group(request, group_id)
    context = {"group": group, "lengths": LENGTHS, "place_length": forms.PLACE_LENGTH}
    if request.method == "GET":
        return render(request, "meetings/invite.html", {**context, "typed": forms.Typed()})
    typed = forms.read_meeting(request.POST, today=timezone.localdate())
    if typed.meeting is None:
        return render(request, "meetings/invite.html", {**context, "typed": typed}, status=422)
    return _zip(group, typed.meeting)


def _group(request: HttpRequest, group_id: str) -> Group:
    try:
        return access.group_with_kit(group_id, request.COOKIES)
    except ObjectDoesNotExist:
        raise Http404 from None


def _zip(group: Group, meeting: Meeting | None) -> HttpResponse:
    made = kit_of(
        group_id=group.id,
        name=group.name,
        language=group.language,
        responsible=responsible(group),
        pack=pack(),
        instrument=INSTRUMENT,
        meeting=meeting,
        today=timezone.localdate(),
    )
    return HttpResponse(
        made,
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="kit-{slugify(group.name) or group.id}.zip"'},
    )
