"""What a phone does from the first page to the own profile, the same on both sites."""

from collections.abc import Generator
from dataclasses import dataclass, field
from itertools import cycle
from random import Random
from typing import Any

from tests.bench.browser import Browser
from tests.bench.phones import OTHER, Ask, Cut, Pause, Phone, Reply

SAVE, NEXT, SEND = "save", "next page", "send"
Going = Generator[Ask | Cut | Pause, Reply | None, Any]


@dataclass(frozen=True, slots=True)
class Site:
    """A round that is open on one of the two sites: its code, its id, and the items of each page."""

    code: str
    round: str
    pages: tuple[tuple[str, ...], ...]

    @property
    def first(self) -> str:
        """The address of the first page."""
        return f"/c/{self.code}/"

    def page(self, number: int) -> str:
        """The address of one page of questions."""
        return f"/r/{self.round}/vragen/{number}/"

    @property
    def send(self) -> str:
        """The address where a sheet is sent."""
        return f"/r/{self.round}/verstuur/"


@dataclass(slots=True)
class Told:
    """What one phone was told by the server: the key of its sheet, every mark acknowledged, and whether it was sent."""

    key: str = ""
    marks: dict[str, str] = field(default_factory=dict)
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Manners:
    """How a phone behaves: seconds of thought, and the chances that a press is doubled or cut off and repeated."""

    thought: float = 0.0
    doubles: float = 0.0
    cuts: float = 0.0


def walk(site: Site, told: Told, manners: Manners, chance: Random) -> Phone:
    """One phone from the first page to the profile. It stops where the server does not do as it promises."""
    browser = Browser()
    browser.saw((yield Ask(OTHER, browser.get(site.first))))
    begun = yield from _press(OTHER, browser.post(site.first), manners, chance)
    to = browser.saw(begun)
    told.key = browser.cookies.get(f"sheet_{site.round}", "")
    for number, items in enumerate(site.pages, start=1):
        browser.saw((yield Ask(NEXT if number > 1 else OTHER, browser.get(to))))
        yield from _think(manners, chance)
        marks = {item: chance.choice("12345") for item in items}
        saved = yield from _press(SAVE, browser.post(site.page(number), **marks), manners, chance)
        if saved.status != 302:
            return
        told.marks |= marks
        to = browser.saw(saved)
    browser.saw((yield Ask(NEXT, browser.get(to))))
    yield from _think(manners, chance)
    sent = yield from _press(SEND, browser.post(site.send), manners, chance)
    if sent.status == 302:
        told.sent = True
        yield Ask(OTHER, browser.get(browser.saw(sent)))


def keep_saving(site: Site, browser: Browser, chance: Random) -> Phone:
    """Save pages for ever, each time with other answers, without looking at what comes after."""
    presses = [
        Ask(SAVE, browser.post(site.page(number), **{item: chance.choice("12345") for item in items}))
        for number, items in enumerate(site.pages, start=1)
        for _other in range(2)
    ]
    chance.shuffle(presses)
    waiting = cycle(presses)
    while True:
        yield next(waiting)


def enter(site: Site, browser: Browser) -> Phone:
    """Take a sheet and keep its cookies."""
    browser.saw((yield Ask(OTHER, browser.get(site.first))))
    browser.saw((yield Ask(OTHER, browser.post(site.first))))


def keep_looking(path: str) -> Phone:
    """Ask for one page for ever, without a cookie."""
    ask = Ask(OTHER, Browser().get(path))
    while True:
        yield ask


def _think(manners: Manners, chance: Random) -> Going:
    if manners.thought:
        yield Pause(chance.uniform(0.5, 1.5) * manners.thought)


def _press(kind: str, request: bytes, manners: Manners, chance: Random) -> Going:
    fate = chance.random()
    if fate < manners.cuts:
        yield Cut(request)
    return (yield Ask(kind, request, twice=fate > 1 - manners.doubles))
