"""The product in every state, in the test's own databases."""

import pytest
from django.test import Client
from tests.journeys.stage import Cast, make
from tests.journeys.visits import Visit

from leerrijk.project.demo import loading

HEADERS = {"accept-language": "nl", "accept-encoding": "gzip, br"}


@pytest.fixture
def casts(transactional_db: None) -> dict[str, Cast]:
    """Groups in every state that the tests of access visit, and the demonstration."""
    loading.load()
    return {name: Cast(**fields) for name, fields in make().items()}


def visitor(visit: Visit) -> Client:
    """A browser with the cookies of who looks."""
    client = Client(headers=HEADERS)
    client.cookies.load(visit.cookies)
    return client
