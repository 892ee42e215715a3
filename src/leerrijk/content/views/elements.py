"""The pages of the elements of the model, and the reaction that anyone can leave there."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from leerrijk.content import actions, queries
from leerrijk.content.forms import ReactionForm
from leerrijk.content.views.doing import doings
from leerrijk.pure.pack import Element, Pack
from leerrijk.ui.theme import PREFERENCES


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every element of the model on one page, by theme."""
    return render(request, "content/elements.html", {"pack": queries.pack()})


@require_http_methods(["GET", "HEAD", "POST"])
def element(request: HttpRequest, element: str) -> HttpResponse:
    """One element: what it means, where it comes from, what you can do with it here. POST is a reaction."""
    found = _found(element)
    if request.method != "POST":
        return _page(request, found, ReactionForm(), status=200)
    form = ReactionForm(request.POST)
    if not form.is_valid():
        return _page(request, found, form, status=422)
    try:
        actions.react(element=found.id, text=form.cleaned_data["text"], today=timezone.localdate())
    except actions.EnoughToday:
        form.add_error(
            "text", _("Many people reacted today. Please come back tomorrow; your text stands below.")
        )
        return _page(request, found, form, status=429)
    return redirect("content:thanks", element=found.id)


@require_safe
def thanks(request: HttpRequest, element: str) -> HttpResponse:
    """The reaction has been kept; what happens with it."""
    return render(request, "content/thanks.html", {"element": _found(element)})


def _found(identity: str) -> Element:
    try:
        return queries.pack().elements[identity]
    except KeyError:
        raise Http404(identity) from None


def _page(request: HttpRequest, element: Element, form: ReactionForm, status: int) -> HttpResponse:
    pack = queries.pack()
    context = {
        "pack": pack,
        "element": element,
        "crumbs": _crumbs(pack, element),
        "children": pack.children(element.id),
        "references": [pack.elements[each] for each in element.references],
        "naming": pack.naming(element.id),
        "weights": _weights(pack, element),
        "doings": doings(element, request),
        "form": form,
        **_beside(pack, element),
    }
    return render(request, "content/element.html", context, status=status)


def _crumbs(pack: Pack, element: Element) -> list[dict[str, str]]:
    language = get_language() or ""
    above = [{"label": _("Model"), "href": reverse("content:model")}]
    for each in pack.path(element.id):
        above.append({"label": each.title.say(language), "href": reverse("content:element", args=[each.id])})
    return [*above, {"label": element.title.say(language)}]


def _weights(pack: Pack, element: Element) -> list[tuple[Element, int, str]]:
    """Preference, per cent of an hour, and the preference's sign where the theme has one."""
    rows = []
    for identity, share in (element.weights or {}).items():
        slug = identity.partition(".")[2]
        rows.append((pack.elements[identity], round(share * 100), slug if slug in PREFERENCES else ""))
    return rows


def _beside(pack: Pack, element: Element) -> dict[str, Any]:
    row = pack.siblings(element.id)
    place = row.index(element)
    return {
        "before": row[place - 1] if place > 0 else None,
        "after": row[place + 1] if place + 1 < len(row) else None,
        "place": place + 1,
        "row": row,
    }
