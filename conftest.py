"""Options of the test run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--screenshots FOLDER`: keep the screenshots that README and manual show."""
    parser.addoption("--screenshots", default="", help="folder for the screenshots of README and manual")
