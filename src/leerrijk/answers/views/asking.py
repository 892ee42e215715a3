"""How a page of questions is made: what is the same for everybody is made once a process.

A hall full of phones asks for the same page in the same minute. What is remembered holds no answer of anybody
and no key of a form; those are filled in for whoever asks.
"""

from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from leerrijk.answers.actions import OwnSheet
from leerrijk.content.queries import pack
from leerrijk.pure.pack import Instrument
from leerrijk.rounds.queries import Round

KEY = "\ue000key\ue001"
TEMPLATE = "answers/page.html"


def questions(
    request: HttpRequest, asked: Round, instrument: Instrument, page: int, own: OwnSheet
) -> HttpResponse:
    """The page with this number, with what its own sheet says already."""
    language = get_language() or "nl"
    if any(item.id in own.answers for item in instrument.pages()[page - 1]):
        context = _context(asked.id, asked.group.demo, instrument, page, own, language)
        return HttpResponse(render_to_string(TEMPLATE, context, request=request))
    made = _unanswered(asked.id, asked.group.demo, asked.instrument, page, request.path, language)
    return HttpResponse(made.replace(KEY, get_token(request)))


@lru_cache(maxsize=256)
def _unanswered(round_id: str, demo: bool, instrument: str, page: int, path: str, language: str) -> str:
    """The page as nobody has answered it yet, with one open place: the key of its forms."""
    nobody = HttpRequest()
    nobody.path = nobody.path_info = path
    context = _context(round_id, demo, pack().instruments[instrument], page, OwnSheet({}, False), language)
    return render_to_string(TEMPLATE, {**context, "csrf_token": KEY}, request=nobody)


def _context(
    round_id: str, demo: bool, instrument: Instrument, page: int, own: OwnSheet, language: str
) -> dict[str, Any]:
    labels = tuple(label.say(language) for label in instrument.labels)
    first_number = (page - 1) * instrument.per_page + 1
    return {
        "round": {"id": round_id, "group": {"demo": demo}},
        "page": page,
        "pages": len(instrument.pages()),
        "back": page - 1,
        "questions": [
            _question(item.id, number, item.text.say(language), own.answers.get(item.id), labels)
            for number, item in enumerate(instrument.pages()[page - 1], start=first_number)
        ],
    }


@lru_cache(maxsize=1024)
def _question(item: str, number: int, text: str, value: int | None, labels: tuple[str, ...]) -> SafeString:
    """One question with its mark, the same for everybody who gave it."""
    question = {"id": item, "number": number, "text": text, "value": value or "", "labels": labels}
    return render_to_string("answers/question.html", question)
