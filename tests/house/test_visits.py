"""Every URL name is visited by the tests of access, or stands in a list with its reason."""

from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver
from tests.journeys.visits import UNVISITED, VISITS


def names(resolver: URLResolver, space: str = "") -> Iterator[str]:
    """Every name in the table of addresses, with its namespace."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from names(entry, f"{entry.namespace}:" if entry.namespace else space)
        elif isinstance(entry, URLPattern):
            yield f"{space}{entry.name}"


def test_every_address_is_visited_or_has_a_reason() -> None:
    known = set(names(get_resolver()))
    assert not set(VISITS) & set(UNVISITED)
    assert known == set(VISITS) | set(UNVISITED)
    assert all(UNVISITED.values())
