"""What `make run` settles before anything starts, and what the doctor finds."""

import os
import socket
import stat
from pathlib import Path

import pytest
from django.conf import LazySettings
from tests.room import Room

from leerrijk.project import health, serving
from leerrijk.project.secret import secret_key


def test_on_this_machine_alone_unless_asked_otherwise() -> None:
    env = serving.surroundings({"LEERRIJK_PORT": "8001"})
    assert (env["LEERRIJK_HOST"], env["LEERRIJK_PUBLIC_URL"]) == ("127.0.0.1", "http://127.0.0.1:8001")


def test_in_a_room_on_the_machines_own_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "own_address", lambda: "192.0.2.5")
    env = serving.surroundings({"LEERRIJK_LAN": "1"})
    assert (env["LEERRIJK_HOST"], env["LEERRIJK_PUBLIC_URL"]) == ("192.0.2.5", "http://192.0.2.5:8000")
    named = serving.surroundings({"LEERRIJK_LAN": "1", "LEERRIJK_PUBLIC_URL": "https://leren.voorbeeld"})
    assert named["LEERRIJK_PUBLIC_URL"] == "https://leren.voorbeeld"


def test_a_port_that_is_taken_is_said_before_anything_starts() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        env = serving.surroundings({"LEERRIJK_PORT": str(taken.getsockname()[1])})
        with pytest.raises(SystemExit, match="is taken"):
            serving.require_free_port(env)
    serving.require_free_port(env)


def test_the_server_keeps_no_log_of_addresses() -> None:
    command = serving.server(serving.surroundings({}))
    assert "--no-access-log" in command
    assert "--blocking-threads=1" in command


def test_the_secret_key_is_made_once_and_for_its_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LEERRIJK_SECRET_KEY", raising=False)
    made = secret_key(tmp_path / "data")
    assert secret_key(tmp_path / "data") == made
    assert stat.S_IMODE(os.stat(tmp_path / "data" / "secret_key").st_mode) == 0o600
    assert stat.S_IMODE(os.stat(tmp_path / "data" / "sealed").st_mode) == 0o700


@pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
class TestDoctor:
    @pytest.fixture(autouse=True)
    def sound(self, settings: LazySettings, tmp_path: Path) -> None:
        settings.DATA, settings.SEALED = tmp_path, tmp_path / "sealed"
        secret_key(tmp_path)
        settings.PUBLIC_URL, settings.LOOPBACK, settings.HTTPS = "https://leren.voorbeeld", False, True
        settings.CONTROLLER, settings.DEMO, settings.EMAIL_URL = "Regio Noord", False, "mail.example"

    def said(self) -> str:
        return " ".join(finding.what for finding in health.examine())

    def test_a_sound_server_is_called_sound(self) -> None:
        assert health.examine() == []

    def test_an_address_that_only_this_machine_can_open(
        self, settings: LazySettings, open_room: Room
    ) -> None:
        settings.LOOPBACK = True
        assert "1 round(s) are open" in self.said()
        assert health.examine()[0].serious

    def test_no_https_nobody_responsible_and_a_demonstration(self, settings: LazySettings) -> None:
        settings.HTTPS, settings.CONTROLLER, settings.DEMO = False, "", True
        said = self.said()
        assert all(words in said for words in ("not https", "Nobody is named", "demonstration"))

    def test_a_server_that_was_never_started_is_told_to_migrate(
        self, settings: LazySettings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda self, targets: ["a step"])
        monkeypatch.setattr(health, "open_real_rounds", lambda: pytest.fail("there is no table to read yet"))
        settings.LOOPBACK = True
        assert "The default database is not up to date" in self.said()

    def test_a_sealed_folder_that_is_copied_elsewhere(self, tmp_path: Path) -> None:
        (tmp_path / ".git").mkdir()
        assert "copied elsewhere (.git)" in self.said()

    def test_what_others_on_the_machine_can_read(self, tmp_path: Path) -> None:
        (tmp_path / "secret_key").chmod(0o644)
        (tmp_path / "sealed").chmod(0o755)
        (tmp_path / "sealed" / "CACHEDIR.TAG").unlink()
        said = self.said()
        assert said.count("Others on this machine can read") == 2
        assert "lacks CACHEDIR.TAG" in said
