"""How the page of components stands in a real browser: short lines, no sideways scrolling, room for a thumb."""

from collections.abc import Iterator

import pytest
from tests.browser import opened, serving

# For every line of text in the paragraphs: how many letters it holds.
LINES = """() => [...document.querySelectorAll('main p, main li, main dd, main blockquote')].flatMap((element) => {
  const range = document.createRange();
  const tops = {};
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode;
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width) tops[Math.round(box.bottom)] = (tops[Math.round(box.bottom)] ?? 0) + 1;
    }
  }
  return Object.values(tops);
})"""
TARGETS = """() => [...document.querySelectorAll('main button, .nl-button, .scale__step, .head a, .head button')]
  .map((element) => element.getBoundingClientRect())
  .filter((box) => box.width)
  .map((box) => Math.min(box.width, box.height))"""
SIDEWAYS = "() => document.documentElement.scrollWidth - document.body.offsetWidth"
SMALLEST = """() => Math.min(...[...document.querySelectorAll('main *')]
  .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((element) => parseFloat(getComputedStyle(element).fontSize)))"""

pytestmark = [pytest.mark.browser, pytest.mark.timeout(60)]


@pytest.fixture
def components() -> Iterator[str]:
    """The address of the page of components."""
    with serving() as site:
        yield f"{site}/onderdelen/"


@pytest.mark.parametrize("width", [1280, 1920])
def test_a_line_has_at_most_seventy_letters(components: str, width: int) -> None:
    with opened(components, width) as page:
        lines = page.evaluate(LINES)
    assert len(lines) > 30
    assert max(lines) <= 70


@pytest.mark.parametrize(("width", "height"), [(320, 640), (640, 400)], ids=["small phone", "zoom of 200 %"])
def test_nothing_scrolls_sideways(components: str, width: int, height: int) -> None:
    with opened(components, width, height) as page:
        assert page.evaluate(SIDEWAYS) == 0


def test_what_is_pressed_has_room_for_a_thumb(components: str) -> None:
    with opened(components, 320, 640) as page:
        sizes = page.evaluate(TARGETS)
    assert len(sizes) > 20
    assert min(sizes) >= 44


def test_no_text_is_smaller_than_sixteen_pixels(components: str) -> None:
    with opened(components, 320, 640) as page:
        assert page.evaluate(SMALLEST) >= 16


def test_a_choice_on_the_scale_is_made_by_keyboard(components: str) -> None:
    with opened(components, 320, 640) as page:
        page.locator("[name=q2][value='1']").focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        assert page.locator("[name=q2]:checked").get_attribute("value") == "3"
