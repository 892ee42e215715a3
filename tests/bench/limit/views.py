"""Each page with the least that it can do: no rounds, no roles, no refusals, no translations."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from leerrijk.answers.sealed.models import Sheet
from leerrijk.people import links
from tests.bench.limit.models import Frozen

EACH, PAGES = 5, 4


def first(request: HttpRequest, code: str) -> HttpResponse:
    """One button; pressing it lays an empty sheet in the drawer and puts its key in the session."""
    if request.method == "GET":
        return render(request, "limit/button.html")
    key = links.new_secret()
    with transaction.atomic():
        Sheet.objects.create(drawer=code, key_hash=links.digest(key), marks="." * EACH * PAGES)
    request.session["key"] = key
    return HttpResponseRedirect(f"/r/{code}/vragen/1/")


def page(request: HttpRequest, round_id: str, page: int) -> HttpResponse:
    """Five questions, saved in one transaction."""
    start = (page - 1) * EACH
    sheet = Sheet.objects.filter(drawer=round_id, key_hash=links.digest(request.session["key"]))
    if request.method == "GET":
        marks = sheet.get().marks
        questions = [(place, marks[place]) for place in range(start, start + EACH)]
        return render(request, "limit/page.html", {"questions": questions, "steps": "12345"})
    given = "".join(request.POST.get(f"q{place}", ".") for place in range(start, start + EACH))
    with transaction.atomic():
        marks = sheet.get().marks
        sheet.update(marks=marks[:start] + given + marks[start + EACH :])
    to = f"vragen/{page + 1}/" if page < PAGES else "verstuur/"
    return HttpResponseRedirect(f"/r/{round_id}/{to}")


def send(request: HttpRequest, round_id: str) -> HttpResponse:
    """One button that lets the sheet count."""
    if request.method == "GET":
        return render(request, "limit/button.html")
    with transaction.atomic():
        Sheet.objects.filter(key_hash=links.digest(request.session["key"])).update(sent=True)
    return HttpResponseRedirect(f"/r/{round_id}/profiel/")


def profile(request: HttpRequest, round_id: str) -> HttpResponse:
    """The own answers, as they stand."""
    sheet = Sheet.objects.get(key_hash=links.digest(request.session["key"]))
    return HttpResponse(sheet.marks)


def picture(request: HttpRequest, group: str) -> HttpResponse:
    """One frozen row as a table."""
    cells = Frozen.objects.get(pk=group).cells
    return render(request, "limit/picture.html", {"cells": cells})
