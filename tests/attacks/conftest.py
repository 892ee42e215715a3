"""A machine with real files for the attacks that read them."""

import sys
from pathlib import Path

import pytest
from tests.attacks.machine import Machine


@pytest.fixture(scope="session")
def _migrated(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    machine = Machine(tmp_path_factory.mktemp("machine") / "data")
    for alias in ("default", "sealed"):
        done = machine.run(sys.executable, "-m", "django", "migrate", "-v0", f"--database={alias}")
        assert done.returncode == 0, done.stderr
    return machine


@pytest.fixture
def machine(_migrated: Machine, tmp_path: Path) -> Machine:
    """A machine on which nothing has happened yet."""
    return _migrated.copy(tmp_path / "data")
