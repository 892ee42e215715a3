"""The drawings in a real browser: which one is read, by keyboard, in the dark, and whether the words are as wide
as they were measured."""

from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page
from tests.browser import chromium, serving

from leerrijk.content import making
from leerrijk.pure.pictures import PICTURES
from leerrijk.pure.pictures.measure import width
from leerrijk.ui.theme import DARK, LIGHT

VISIBLE = (
    "[...document.querySelectorAll('.drawing')].filter((drawing) => drawing.role && drawing.clientWidth)"
)
FORMS = f"() => {VISIBLE}.map((drawing) => drawing.classList[1])"
NAMES = f"() => {VISIBLE}.flatMap((drawing) => [...drawing.querySelectorAll('a')].map((a) => a.ariaLabel))"
LINES = f"""() => {VISIBLE}.flatMap((drawing) => [...drawing.querySelectorAll('text')].map((text) => [
  text.textContent, +text.getAttribute('font-size'), +(text.getAttribute('font-weight') ?? 400),
  text.getComputedTextLength()]))"""
TARGETS = f"""() => {VISIBLE}.flatMap((drawing) => [...drawing.querySelectorAll('.drawing__touch')]
  .map((touch) => touch.getBoundingClientRect().height))"""
FOCUS = """() => {
  const here = document.activeElement;
  const ring = here.querySelector('.drawing__touch');
  return [here.ariaLabel, ring && getComputedStyle(ring).stroke];
}"""
INK = f"() => getComputedStyle({VISIBLE}[0].querySelector('.fill-ink')).fill"

Opened = Callable[..., Page]

pytestmark = [pytest.mark.browser, pytest.mark.timeout(60)]


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Browser:
    return chromium()


@pytest.fixture
def opened(site: str, browser: Browser) -> Iterator[Opened]:
    """Opens the page of a picture in a Dutch browser of some width, with its typeface loaded."""
    pages: list[Page] = []

    def open_page(picture: str, wide: int, scheme: Literal["light", "dark"] = "light") -> Page:
        page = browser.new_page(viewport={"width": wide, "height": 900}, locale="nl", color_scheme=scheme)
        pages.append(page)
        page.goto(f"{site}/model/{picture}/")
        page.evaluate("document.fonts.ready")
        return page

    yield open_page
    for page in pages:
        page.close()


def rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


@pytest.mark.parametrize(("wide", "form"), [(320, "tall"), (800, "tall"), (1280, "wide")])
def test_one_of_the_two_forms_is_read(opened: Opened, wide: int, form: str) -> None:
    page = opened("model", wide)
    assert page.evaluate(FORMS) == [f"drawing--{form}"]
    tree = page.locator("main").aria_snapshot()
    assert tree.count('- group "Het model"') == 1


@pytest.mark.parametrize("picture", PICTURES)
def test_the_keyboard_goes_through_the_parts_in_reading_order(opened: Opened, picture: str) -> None:
    page = opened(picture, 1280)
    names = page.evaluate(NAMES)
    page.locator(".drawing--wide a").first.focus()
    page.keyboard.press("Shift+Tab")
    walked = []
    for _ in names:
        page.keyboard.press("Tab")
        walked.append(page.evaluate(FOCUS))
    assert [name for name, _ in walked] == names
    assert {ring for _, ring in walked} == {rgb(LIGHT.accent)}


@pytest.mark.parametrize("wide", [320, 1280])
@pytest.mark.parametrize("picture", PICTURES)
def test_words_are_as_wide_as_measured_and_parts_can_be_touched(
    opened: Opened, picture: str, wide: int
) -> None:
    page = opened(picture, wide)
    lines, targets = page.evaluate(LINES), page.evaluate(TARGETS)
    assert len(lines) > 10
    for text, size, weight, real in lines:
        assert real == pytest.approx(width(text, size, weight), rel=0.04, abs=1), text
    assert min(targets) >= 24


@pytest.mark.parametrize(("scheme", "ink"), [("light", LIGHT.ink), ("dark", DARK.ink)])
def test_the_page_gives_a_drawing_its_colours(
    opened: Opened, scheme: Literal["light", "dark"], ink: str
) -> None:
    assert LIGHT.ink in making.shown_picture("layers", "nl").drawings[0]
    page = opened("layers", 1280, scheme)
    assert page.evaluate(INK) == rgb(ink)
