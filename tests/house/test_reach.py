"""A visitor without cookies: every link answers, in time, and there are not too many."""

import re
import time
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

import pytest
from django.test import Client

from leerrijk.content.queries import pack
from leerrijk.project.demo.loading import load

MOST_ADDRESSES, MOST_SECONDS = 1_000, 10


class Links(HTMLParser):
    """The addresses that a page leads to."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {value for name, value in attrs if name == "href" and tag == "a" and value}


@pytest.mark.timeout(400)
@pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
def test_every_link_answers_within_ten_seconds() -> None:
    load()
    waiting, seen, words = {"/"}, dict[str, int](), dict[str, str]()
    while waiting:
        address = waiting.pop()
        began = time.monotonic()
        response = Client().get(address, headers={"accept-language": "nl"})
        assert time.monotonic() - began < MOST_SECONDS, address
        seen[address] = response.status_code
        if not response["Content-Type"].startswith("text/html"):
            continue
        words[address] = response.content.decode()
        for link in Links(words[address]).found:
            target = urldefrag(urljoin(f"http://testserver{address}", link)).url
            if target.startswith("http://testserver/"):
                path = target.removeprefix("http://testserver")
                waiting |= {path} - set(seen)
    wrong = {address: status for address, status in seen.items() if status not in (200, 403)}
    assert wrong in ({}, dict.fromkeys(wrong, 302)), wrong
    assert 150 < len(seen) < MOST_ADDRESSES
    for element in pack().elements.values():
        text = words[f"/model/onderdeel/{element.id}/"]
        assert element.title.nl in text.replace("&#x27;", "'")
        assert "\u00ad" not in text
        assert "&shy;" not in text


def test_an_unknown_address_and_a_broken_one_get_a_page() -> None:
    for address in ("/bestaat-niet/", "/model/onderdeel/geen.onderdeel/", "/model/geen/"):
        response = Client().get(address)
        assert response.status_code == 404
        assert re.search(r"<h1[^>]*>\s*\S", response.content.decode())
