"""Every page for everybody: no violation that axe-core knows, in both languages, light and dark, on phone and desk."""

import json
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.journeys.conftest import PATIENCE
from tests.journeys.stage import Cast
from tests.journeys.visits import VISITS, Visit

WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def look(browser: Browser, site: str, visit: Visit, language: str) -> Page:
    """Open a page as the visitor of this visit, in this language."""
    context = browser.new_context(
        locale=language, viewport={"width": 1280, "height": 800}, reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    context.add_cookies(
        [{"name": name, "value": value, "url": site} for name, value in visit.cookies.items()]
    )
    page = context.new_page()
    response = page.goto(site + visit.path)
    assert response
    assert response.status == visit.status, f"{visit.path}: {response.status}"
    return page


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", VISITS)
def test_no_violation_and_no_sideways_scrolling(
    browser: Browser, site: str, casts: dict[str, Cast], name: str, language: str
) -> None:
    for visit in VISITS[name](casts):
        page = look(browser, site, visit, language)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(SIDEWAYS) <= 0, f"{visit.path} scrolls sideways at {width}"
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                found = Axe().run(page, options=RULES)
                assert found.violations_count == 0, (
                    f"{visit.path} {width} {scheme}: {json.dumps(_short(found.response['violations']), indent=1)}"
                )
        page.context.close()


def _short(violations: list[dict]) -> list[tuple[str, list[str]]]:
    return [(each["id"], [node["html"][:160] for node in each["nodes"][:3]]) for each in violations]


@pytest.mark.parametrize(
    "name", ["home:start", "answers:page", "insights:picture", "content:picture", "answers:live"]
)
def test_at_200_per_cent_nothing_scrolls_sideways(
    browser: Browser, site: str, casts: dict[str, Cast], name: str
) -> None:
    for visit in VISITS[name](casts):
        page = look(browser, site, visit, "nl")
        page.set_viewport_size({"width": 640, "height": 400})
        assert page.evaluate(SIDEWAYS) <= 0, visit.path
        page.context.close()


def test_the_smallest_text_on_the_beamer_is_a_twentyfifth_of_its_height(
    browser: Browser, site: str, casts: dict[str, Cast]
) -> None:
    for visit in [*VISITS["answers:beamer"](casts), *VISITS["insights:beamer"](casts)]:
        page = look(browser, site, visit, "nl")
        page.set_viewport_size({"width": 1920, "height": 1080})
        smallest = page.evaluate(Path(__file__).with_name("smallest.js").read_text())
        assert smallest["size"] >= 1080 / 25, f"{visit.path}: {smallest}"
        page.context.close()
