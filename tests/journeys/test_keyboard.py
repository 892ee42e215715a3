"""The whole journey by keyboard alone: Tab, Space and Enter, on the host's laptop and on a phone."""

from playwright.sync_api import Browser, Page, expect

from tests.journeys.people import Phone, context

MOST_TABS = 80
HERE = """() => {
  const here = document.activeElement;
  const label = here.labels?.[0]?.innerText ?? here.innerText ?? "";
  return `${label} ${here.name ?? ""} ${here.value ?? ""}`;
}"""
RING = """() => {
  const here = document.activeElement;
  const marks = [here, here.parentElement, here.nextElementSibling].filter(Boolean).map((one) => getComputedStyle(one));
  return marks.some((mark) => mark.outlineStyle !== "none" || mark.boxShadow !== "none");
}"""


def reach(page: Page, words: str) -> None:
    """Tab until what has the focus says these words, and see that the focus can be seen."""
    for _press in range(MOST_TABS):
        page.keyboard.press("Tab")
        if words in str(page.evaluate(HERE)):
            assert page.evaluate(RING), f"the focus on {words!r} cannot be seen"
            return
    raise AssertionError(f"{words!r} is not reached by keyboard on {page.url}")


def press(page: Page, words: str) -> None:
    """Reach a link or a button and press it."""
    reach(page, words)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_host_and_phone_need_no_mouse(browser: Browser, site: str) -> None:
    host = context(browser).new_page()
    host.goto(site)
    press(host, "Start een groep")
    reach(host, "Naam van de groep")
    host.keyboard.type("Team Toetsen")
    press(host, "Begin")
    press(host, "Ik heb hem bewaard")
    reach(host, "Wie is hiervoor verantwoordelijk?")
    host.keyboard.type("De gastheer")
    reach(host, "Deze groep doet dit één keer")
    host.keyboard.press("Space")
    press(host, "Open op telefoons")
    code = host.locator(".code__words").inner_text()
    for taste in range(5):
        _answer(browser, site, code, taste)
    expect(host.locator(".count__number")).to_have_text("5")
    reach(host, "Sluiten")
    host.keyboard.press("Enter")
    host.wait_for_url("**/beeld/")


def _answer(browser: Browser, site: str, code: str, taste: int) -> None:
    if taste:
        phone = Phone.join(browser, site, code)
        phone.fill_in(taste)
        phone.send()
        return
    page = context(browser, 390).new_page()
    page.goto(f"{site}/meedoen/")
    reach(page, "Jouw code")
    page.keyboard.type(code)
    press(page, "Verder")
    press(page, "Begin")
    for _page in range(4):
        for item in page.locator("fieldset").all():
            reach(page, item.get_attribute("id") or "no id")
            page.keyboard.press("Space")
        press(page, "Bewaar en ga verder")
    expect(page.get_by_role("main")).not_to_contain_text("nog geen antwoord")
    press(page, "Verstuur")
    assert page.url.endswith("/profiel/")
