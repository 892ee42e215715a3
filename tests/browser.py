"""A real browser in front of the product, for the tests that look at pages as a visitor does."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Literal

from django.test.testcases import LiveServerThread, _StaticFilesHandler
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

EXECUTABLE = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]


@cache
def chromium() -> Browser:
    """The one browser of this process: two players of playwright do not live in one process together."""
    return _player().chromium.launch(executable_path=EXECUTABLE, args=FLAGS)


@cache
def _player() -> Playwright:
    return sync_playwright().start()


def close() -> None:
    """Close the browser, when there was one."""
    if _player.cache_info().currsize:
        chromium().close()
        _player().stop()


@contextmanager
def serving() -> Iterator[str]:
    """The product on a free port, with its collected static files; for pages that need no database."""
    thread = LiveServerThread("127.0.0.1", _StaticFilesHandler)
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    if thread.error:
        raise thread.error
    yield f"http://127.0.0.1:{thread.port}"
    thread.terminate()


@contextmanager
def opened(
    address: str, width: int, height: int = 900, scheme: Literal["light", "dark"] = "light"
) -> Iterator[Page]:
    """The page at an address in a Dutch browser of this size, with its typeface loaded."""
    page = chromium().new_page(viewport={"width": width, "height": height}, locale="nl", color_scheme=scheme)
    page.goto(address)
    page.evaluate("document.fonts.ready")
    yield page
    page.context.close()
