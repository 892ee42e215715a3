"""The five pictures: together, each on a page of its own, on paper and as an image."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from leerrijk.content import making, queries


@require_safe
@gzip_page
def model(request: HttpRequest) -> HttpResponse:
    """The first picture large, every part a link; the others small."""
    language = get_language() or ""
    context: dict[str, Any] = {"pack": queries.pack()}
    first, *others = making.small_pictures(language) or (None,)
    if first:
        context |= {"picture": making.shown_picture(first.id, language), "others": others}
    return render(request, "content/pictures.html", context)


@require_safe
@gzip_page
def picture(request: HttpRequest, picture: str) -> HttpResponse:
    """One picture, large, and the same in words below it."""
    language = get_language() or ""
    with _found():
        shown = making.shown_picture(picture, language)
    context: dict[str, Any] = {
        "pack": queries.pack(),
        "picture": shown,
        "crumbs": [{"label": _("Model"), "href": reverse("content:model")}, {"label": shown.title}],
        "others": [each for each in making.small_pictures(language) if each.id != shown.id],
    }
    if shown.id == "profile":
        context["figures"] = making.example_rows()
    return render(request, "content/picture.html", context)


@require_safe
def picture_pdf(request: HttpRequest, picture: str, paper: str) -> HttpResponse:
    """The picture to print: A4 or A3, landscape."""
    if paper not in making.SIZES:
        raise Http404(paper)
    with _found():
        made = making.picture_pdf(picture, paper, get_language() or "")
    return _file(made, "application/pdf", f"leerrijk-{picture}-{paper}.pdf")


@require_safe
def picture_png(request: HttpRequest, picture: str) -> HttpResponse:
    """The picture as an image, for a slide."""
    with _found():
        made = making.picture_png(picture, get_language() or "")
    return _file(made, "image/png", f"leerrijk-{picture}.png")


@contextmanager
def _found() -> Iterator[None]:
    """A picture that does not exist, or that this pack cannot fill, is a page that is not there."""
    try:
        yield
    except KeyError as unknown:
        raise Http404(str(unknown)) from None


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    return HttpResponse(
        content, content_type=kind, headers={"Content-Disposition": f'inline; filename="{name}"'}
    )
