"""People in a room: a host who counts what it takes, and somebody with a phone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, Locator, Page

from tests.journeys.conftest import PATIENCE

# Which answer a group that likes to discover and to take part gives to the items of each preference.
LEANINGS = {"pa": 3, "pp": 3, "pk": 1, "pe": 2, "pd": 4}


def context(
    browser: Browser, width: int = 1280, height: int = 800, *, scripts: bool = True, **more: str
) -> BrowserContext:
    """A browser of its own: nothing is shared with another."""
    made = browser.new_context(
        viewport={"width": width, "height": height}, locale="nl-NL", java_script_enabled=scripts, **more
    )
    made.set_default_timeout(PATIENCE)
    return made


@dataclass
class Host:
    """A host's browser. Each click and each field filled in is one interaction."""

    page: Page
    site: str
    interactions: int = 0

    @classmethod
    def arrive(cls, browser: Browser, site: str, *, scripts: bool = True) -> Host:
        """Somebody opens the start page."""
        page = context(browser, scripts=scripts).new_page()
        page.goto(site)
        return cls(page, site)

    @property
    def group(self) -> str:
        """The group's id, from the address."""
        found = re.search(r"/groep/([a-z0-9]{12})/", self.page.url)
        assert found, self.page.url
        return found[1]

    def click(self, what: Locator) -> None:
        """Press a button or follow a link."""
        self.interactions += 1
        what.click()

    def fill(self, label: str, words: str) -> None:
        """Fill in a field."""
        self.interactions += 1
        self.page.get_by_label(label).fill(words)

    def button(self, name: str) -> Locator:
        """A button by its words."""
        return self.page.get_by_role("button", name=name)

    def link(self, name: str) -> Locator:
        """A link in the text by its words."""
        return self.page.get_by_role("main").get_by_role("link", name=name)

    def start_group(self, name: str = "Team Noord") -> str:
        """From the start page to a group; gives the host link."""
        self.click(self.link("Start een groep"))
        self.fill("Naam van de groep", name)
        self.click(self.button("Begin"))
        return self.page.locator(".copy__text").inner_text()

    def open_round(self, where: str = "Open op telefoons") -> None:
        """From the host link to an open round."""
        self.click(self.link("Ik heb hem bewaard"))
        self.fill("Wie is hiervoor verantwoordelijk?", "De gastheer, kamer 3")
        self.click(self.page.get_by_label("Deze groep doet dit één keer"))
        self.click(self.button(where))


@dataclass
class Phone:
    """A participant's phone."""

    page: Page

    @classmethod
    def join(cls, browser: Browser, site: str, code: str, *, scripts: bool = True, width: int = 390) -> Phone:
        """Type the code and begin."""
        page = context(browser, width, scripts=scripts).new_page()
        page.goto(f"{site}/meedoen/")
        page.get_by_label("Jouw code").fill(code)
        page.get_by_role("button", name="Verder").click()
        page.get_by_role("button", name="Begin").click()
        return cls(page)

    def answer_page(self, taste: int) -> None:
        """Choose an answer to each of the five questions; nothing is saved yet."""
        for question in self.page.get_by_role("group").all():
            leaning = LEANINGS[(question.get_attribute("id") or "")[:2]]
            question.locator("label").nth(min(4, max(0, leaning + taste % 3 - 1))).click()

    def fill_in(self, taste: int = 3) -> None:
        """Answer all pages, up to the page with the button to send."""
        for _page in range(4):
            self.answer_page(taste)
            self.page.get_by_role("button", name="Bewaar en ga verder").click()

    def send(self) -> None:
        """Send the sheet."""
        self.page.get_by_role("button", name="Verstuur").click()
        self.page.wait_for_url("**/profiel/")
