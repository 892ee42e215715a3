"""The pages for what goes wrong: each says what is wrong and what to do, with the right status."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form was sent without its key: cookies are off, or the page stood open very long."""
    return render(request, "ui/csrf.html", status=403)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What was sent cannot be read."""
    return render(request, "ui/bad_request.html", status=400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """There is no page at this address."""
    return render(request, "ui/not_found.html", status=404)


def fault(request: HttpRequest) -> HttpResponse:
    """Something broke on our side."""
    return render(request, "ui/fault.html", status=500)
