"""What a page weighs on the road: itself with its styles, fonts, pictures and scripts, as they are served."""

import re
from urllib.parse import urljoin, urlsplit

import pytest
from django.test import Client
from tests.house.conftest import visitor
from tests.journeys.stage import Cast
from tests.journeys.visits import VISITS

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])

MOST = 120_000
LINKED = (
    re.compile(
        r"<link\b(?=[^>]*\brel=\"(?:stylesheet|icon|preload|modulepreload|manifest)\")[^>]*\bhref=\"([^\"]+)"
    ),
    re.compile(r"<(?:script|img|source|embed|iframe)\b[^>]*\bsrc=\"([^\"]+)"),
    re.compile(r"<object\b[^>]*\bdata=\"([^\"]+)"),
    re.compile(r"<(?:image|use)\b[^>]*\bhref=\"([^\"#][^\"]*)"),
)
IN_STYLES = (re.compile(r"url\(\s*[\"']?([^\"')]+)"), re.compile(r"@import\s+[\"']([^\"']+)"))
IN_SCRIPTS = (re.compile(r"\b(?:from|import)\s*\(?\s*[\"'](\.{0,2}/[^\"']+)"),)


class Parts:
    """What a browser fetches for a page, each file once; a file that is served compressed counts compressed."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.weights: dict[str, int] = {}
        self.encodings: set[str] = set()

    def fetch(self, path: str, status: int = 200) -> None:
        """Weigh a file, and then what it names."""
        if path in self.weights:
            return
        response = self.client.get(path)
        assert response.status_code == status, path
        body = response.getvalue()
        self.weights[path] = len(body)
        self.encodings.add(response.get("Content-Encoding", ""))
        plain = Client().get(path).getvalue() if response.get("Content-Encoding") else body
        for linked in _named(response["Content-Type"], plain.decode(errors="replace")):
            if not linked.startswith(("data:", "#", "mailto:")):
                to = urlsplit(urljoin(path, linked))
                assert not to.netloc, f"{path} fetches from {to.netloc}"
                self.fetch(to.path)


def _named(kind: str, text: str) -> set[str]:
    if "html" in kind:
        patterns = LINKED
    elif "css" in kind:
        patterns = IN_STYLES
    else:
        patterns = IN_SCRIPTS if "javascript" in kind else ()
    return {found for pattern in patterns for found in pattern.findall(text)}


def test_no_page_weighs_much(casts: dict[str, Cast]) -> None:
    heavy = {}
    for visits in VISITS.values():
        for visit in visits(casts):
            parts = Parts(visitor(visit))
            parts.fetch(visit.path, visit.status)
            total = sum(parts.weights.values())
            if total > MOST:
                heavy[visit.path] = (total, parts.weights)
    assert heavy == {}


def test_the_walk_sees_styles_fonts_scripts_and_compression() -> None:
    parts = Parts(Client(headers={"accept-encoding": "br"}))
    parts.fetch("/")
    ends = {path.rpartition(".")[2] for path in parts.weights}
    assert {"css", "woff2", "js", "svg"} <= ends
    assert "br" in parts.encodings
