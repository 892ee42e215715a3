"""Options of the test run, and the one browser that its tests share."""

import os

import pytest
from tests.browser import close

# The browser's driver keeps a loop in this thread; without this Django takes every test after it for async code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--screenshots FOLDER`: keep the screenshots that README and manual show."""
    parser.addoption("--screenshots", default="", help="folder for the screenshots of README and manual")


def pytest_sessionfinish() -> None:
    """Close the browser that the tests of this process shared."""
    close()
