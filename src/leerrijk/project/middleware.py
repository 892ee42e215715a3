"""How a refusal becomes a page: the room says why, here it gets its status."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from leerrijk.people.access import Gone, Missing, Refused


class Refusals:
    """Answers `Refused` with 403, `Gone` with 410 and `Missing` with 404, each in words."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        if isinstance(fault, Gone):
            return render(request, "ui/gone.html", {"reason": str(fault)}, status=410)
        if isinstance(fault, Refused):
            return render(request, "ui/refused.html", {"reason": str(fault)}, status=403)
        if isinstance(fault, Missing):
            return render(request, "ui/not_found.html", status=404)
        return None
