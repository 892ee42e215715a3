"""The five pictures: together, each on a page of its own, on paper and as an image."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from leerrijk.content import making, queries


@require_safe
def model(request: HttpRequest) -> HttpResponse:
    """The model large, every part a link; the other four pictures small."""
    language = get_language() or ""
    first, *others = making.small_pictures(language)
    context = {"picture": making.shown_picture(first.id, language), "others": others, "pack": queries.pack()}
    return render(request, "content/pictures.html", context)


@require_safe
def picture(request: HttpRequest, picture: str) -> HttpResponse:
    """One picture, large, and the same in words below it."""
    shown = making.shown_picture(_known(picture), get_language() or "")
    crumbs = [{"label": _("Model"), "href": reverse("content:model")}, {"label": shown.title}]
    others = [each for each in making.small_pictures(get_language() or "") if each.id != shown.id]
    context: dict[str, Any] = {"picture": shown, "crumbs": crumbs, "others": others, "pack": queries.pack()}
    if shown.id == "profile":
        context["figures"] = making.example_rows()
    return render(request, "content/picture.html", context)


@require_safe
def picture_pdf(request: HttpRequest, picture: str, paper: str) -> HttpResponse:
    """The picture to print: A4 or A3, landscape."""
    if paper not in making.SIZES:
        raise Http404(paper)
    made = making.picture_pdf(_known(picture), paper, get_language() or "")
    return _file(made, "application/pdf", f"leerrijk-{picture}-{paper}.pdf")


@require_safe
def picture_png(request: HttpRequest, picture: str) -> HttpResponse:
    """The picture as an image, for a slide."""
    made = making.picture_png(_known(picture), get_language() or "")
    return _file(made, "image/png", f"leerrijk-{picture}.png")


def _known(picture: str) -> str:
    if picture not in making.PICTURES:
        raise Http404(picture)
    return picture


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    return HttpResponse(
        content, content_type=kind, headers={"Content-Disposition": f'inline; filename="{name}"'}
    )
