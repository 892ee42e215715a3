"""The doors: start page, start a group, host link, a group's own page, demonstration, what is kept."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from leerrijk.content.making import small_pictures
from leerrijk.home import actions, forms
from leerrijk.home.queries import demonstration_pages, group_page
from leerrijk.people import access as people
from leerrijk.people import links
from leerrijk.people.access import Missing
from leerrijk.people.actions import start_group
from leerrijk.people.privacy import KEPT_DAYS
from leerrijk.people.queries import Group, group_of_host_link
from leerrijk.people.queries import group as group_by_id

COOKIE_AGE = KEPT_DAYS * 24 * 3600
FRESH_SECONDS = 900


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What this is, three doors, and the five pictures."""
    return render(
        request, "home/start.html", {"demo": settings.DEMO, "pictures": small_pictures(get_language() or "")}
    )


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest) -> HttpResponse:
    """Start a group: a name, done."""
    if request.method != "POST":
        return render(request, "home/begin.html", {"name": ""})
    name, error = forms.read_name(request.POST.get("name", ""))
    if error:
        return render(request, "home/begin.html", {"name": name, "error": error}, status=422)
    group, secret = start_group(name=name, language=get_language() or "nl", today=timezone.localdate())
    response = redirect("home:link", group_id=group.id)
    _make_host(response, group, secret)
    response.set_cookie(
        _fresh(group.id),
        "1",
        max_age=FRESH_SECONDS,
        path=_path(group.id),
        httponly=True,
        samesite="Lax",
        secure=settings.HTTPS,
    )
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def link(request: HttpRequest, group_id: str) -> HttpResponse:
    """The host link, shown once: print it, or have it mailed."""
    group = group_by_id(group_id)
    people.require(people.role(group, request.COOKIES), "group.see")
    secret = request.COOKIES.get(people.host_cookie(group.id), "")
    if not secret or (request.method != "POST" and not request.COOKIES.get(_fresh(group.id))):
        return render(request, "home/link_gone.html", {"group": group})
    address = links.public(reverse("home:host", args=[secret]))
    context = {"group": group, "link": address, "mail": bool(settings.EMAIL_URL)}
    if request.method != "POST":
        response = render(request, "home/link.html", context)
        response.delete_cookie(_fresh(group.id), path=_path(group.id), samesite="Lax")
        return response
    to, error = forms.read_address(request.POST.get("address", ""))
    if error:
        return render(request, "home/link.html", {**context, "address": to, "error": error}, status=422)
    sent = actions.mail_host_link(group=group, link=address, address=to)
    return render(
        request, "home/link.html", {**context, "sent": sent, "unsent": not sent}, status=200 if sent else 502
    )


@csrf_exempt  # the secret in the address is the key; `no-referrer` hides the origin that the check needs
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def host(request: HttpRequest, secret: str) -> HttpResponse:
    """Exchange a host link for a cookie, by one button, and go on to an address without the secret."""
    try:
        group = group_of_host_link(secret)
    except Missing:
        return render(request, "home/no_host.html", status=404)
    if request.method != "POST":
        response = render(request, "home/host.html", {"group": group})
        response["Referrer-Policy"] = "no-referrer"
        return response
    response = redirect("home:group", group_id=group.id)
    _make_host(response, group, secret)
    return response


@never_cache
@require_safe
def group(request: HttpRequest, group_id: str) -> HttpResponse:
    """A group's own page: where it stands, what comes next, what can be taken along."""
    found = group_by_id(group_id)
    person = people.role(found, request.COOKIES)
    people.require(person, "group.see")
    response = render(request, "home/group.html", group_page(found, person))
    response.delete_cookie(_fresh(group_id), path=_path(group_id), samesite="Lax")
    return response


@require_safe
def demonstration(request: HttpRequest) -> HttpResponse:
    """The way to every page of the demonstration, the host's too; only where it is loaded."""
    pages = demonstration_pages()
    if not pages:
        raise Http404
    return render(request, "home/demonstration.html", {"groups": pages})


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept, how long and who sees it, in plain words."""
    return render(request, "home/privacy.html", {"controller": settings.CONTROLLER, "days": KEPT_DAYS})


def _make_host(response: HttpResponse, group: Group, secret: str) -> None:
    response.set_cookie(
        people.host_cookie(group.id),
        secret,
        max_age=COOKIE_AGE,
        path=_path(group.id),
        httponly=True,
        samesite="Lax",
        secure=settings.HTTPS,
    )


def _fresh(group_id: str) -> str:
    return f"fresh_{group_id}"


def _path(group_id: str) -> str:
    return reverse("home:group", args=[group_id])
