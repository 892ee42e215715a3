"""What goes wrong gets a page with a way back, in both languages, and needs no database for it."""

from collections.abc import Callable

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.utils import translation

from leerrijk.people.access import Gone, Refused
from leerrijk.project import errors
from leerrijk.project.middleware import Refusals


def request() -> HttpRequest:
    """A visitor who asks for some page."""
    return RequestFactory().get("/x/")


def refusal(fault: Exception) -> HttpResponse:
    """The page that a refusal of a room becomes."""
    response = Refusals(lambda request: HttpResponse()).process_exception(request(), fault)
    assert response is not None
    return response


FAULTS: dict[str, tuple[Callable[[], HttpResponse], int]] = {
    "csrf": (lambda: errors.csrf(request()), 403),
    "bad request": (lambda: errors.bad_request(request(), Exception()), 400),
    "not found": (lambda: errors.not_found(request(), Exception()), 404),
    "fault": (lambda: errors.fault(request()), 500),
    "refused": (lambda: refusal(Refused()), 403),
    "gone": (lambda: refusal(Gone()), 410),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_has_its_status_and_a_way_back(name: str, language: str) -> None:
    make, status = FAULTS[name]
    with translation.override(language):
        response = make()
    markup = response.content.decode()
    assert response.status_code == status
    assert {"nl": "Naar het begin", "en": "To the start"}[language] in markup
    assert 'href="/"' in markup


@pytest.mark.parametrize("kind", [Refused, Gone])
def test_the_reason_is_told_as_text(kind: type[Exception]) -> None:
    markup = refusal(kind("De groep <b>Noord</b> is op 3 mei gewist.")).content.decode()
    assert "De groep &lt;b&gt;Noord&lt;/b&gt; is op 3 mei gewist." in markup
