"""A running product, a real browser, and where screenshots go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import chromium
from tests.journeys.site import running
from tests.journeys.stage import Cast, cast

PATIENCE = 15_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here drives a browser and gets an outer limit of its own."""
    for item in items:
        if "journeys" in str(item.path):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(300))


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the running product."""
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="session")
def site(data: Path, pytestconfig: pytest.Config) -> Iterator[str]:
    """The address of the running product; for screenshots the one that a reader will see too."""
    port = {"LEERRIJK_PORT": "8000"} if pytestconfig.getoption("--screenshots") else {}
    with running(data, **port) as address:
        yield address


@pytest.fixture(scope="session")
def casts(site: str, data: Path) -> dict[str, Cast]:
    """Groups in every state, with the cookies of who is in them."""
    return cast(data)


@pytest.fixture(scope="session")
def browser() -> Browser:
    """Debian's Chromium, without a head."""
    return chromium()


@pytest.fixture
def pictures(request: pytest.FixtureRequest) -> Path | None:
    """The folder for the screenshots of README and manual, when the run asks for them."""
    folder = request.config.getoption("--screenshots")
    return Path(folder) if folder else None
