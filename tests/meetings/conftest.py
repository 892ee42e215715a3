"""A group with its host, and the occasion that its papers are made for."""

from dataclasses import dataclass, replace
from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from leerrijk.content.queries import pack
from leerrijk.meetings.queries import INSTRUMENT, Occasion
from leerrijk.people.access import host_cookie
from leerrijk.people.actions import start_group
from leerrijk.people.models import Group

NAME = "Team Zuid & co"


@dataclass(frozen=True)
class Hosted:
    """A group, the secret of its host link, and a browser that holds it."""

    group: Group
    secret: str
    client: Client

    def address(self, page: str) -> str:
        """The address of a page of the group."""
        return f"/groep/{self.group.id}/{page}"


def host(language: str = "nl") -> Hosted:
    """Start a group and give it with its host's browser."""
    group, secret = start_group(name=NAME, language=language, today=timezone.localdate())
    client = Client(headers={"accept-language": language})
    client.cookies[host_cookie(group.id)] = secret
    return Hosted(group, secret, client)


@pytest.fixture
def hosted(db: None) -> Hosted:
    return host()


@pytest.fixture
def occasion() -> Occasion:
    current = pack()
    return Occasion(
        "k2m4p6r8s0tv", NAME, "nl", "", current, current.instruments[INSTRUMENT], 30, date(2026, 3, 31)
    )


@pytest.fixture(params=["nl", "en"])
def either(request: pytest.FixtureRequest, occasion: Occasion) -> Occasion:
    return replace(occasion, language=request.param)
