"""A25: log lines, mails and backups. A line tells a status and a place in the code, never an address or a path."""

import io
import logging
import logging.config
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client
from tests.room import Room

from leerrijk.answers.views import taking
from leerrijk.people.models import Group
from leerrijk.project import health
from leerrijk.project.logs import WithoutSecrets

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What the handlers of the settings write, in place of the console."""
    written = io.StringIO()
    root, django = logging.getLogger(), logging.getLogger("django")
    kept = django.propagate, list(root.handlers), root.level
    root.handlers, django.propagate = [], True
    logging.config.dictConfig(settings.LOGGING)
    for handler in root.handlers:
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(written)
    yield written
    django.propagate, root.handlers = kept[:2]
    root.setLevel(kept[2])


def told(room: Room, lines: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which secrets stand in the log after a fault, a refusal and a page that is not there."""
    host = room.host.cookies[f"host_{room.group}"].value
    code = str(room.round.code)
    phone = room.join()
    key = phone.cookies[f"sheet_{room.round.id}"].value
    monkeypatch.setattr(taking, "_begin", lambda *_: 1 / 0)
    visitor = Client(
        raise_request_exception=False, REMOTE_ADDR="192.0.2.77", HTTP_USER_AGENT="een bijzonder toestel"
    )
    visitor.post(f"/c/{code}/")
    visitor.get(f"/gastheer/{host}x/")
    visitor.get(f"/groep/{room.group}/")
    visitor.get(f"/r/{room.round.id}/niets/{key}/")
    secrets = [host, code, key, room.group, room.round.id, "192.0.2.77", "bijzonder toestel"]
    assert "ERROR" in lines.getvalue(), "a fault must be logged"
    return [secret for secret in secrets if secret in lines.getvalue()]


def test_no_secret_reaches_the_log(
    open_room: Room, lines: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(open_room, lines, monkeypatch) == []


def test_without_the_filter_they_do(
    open_room: Room, lines: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WithoutSecrets, "filter", lambda self, record: True)
    assert str(open_room.round.code) in told(open_room, lines, monkeypatch)


def test_a_mailed_host_link_stands_nowhere_afterwards(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "EMAIL_URL", "mail.example")
    room.host.post(room.path("link/"), {"address": "iemand@voorbeeld.nl"})
    assert len(mail.outbox) == 1
    kept = str(list(Group.objects.values()))
    assert "voorbeeld" not in kept
    assert room.host.cookies[f"host_{room.group}"].value not in kept


def test_backup_tools_are_told_to_skip_the_sealed_folder() -> None:
    tag = (settings.SEALED / "CACHEDIR.TAG").read_text()
    assert tag.startswith("Signature: 8a477f597d28d172789f06886806bc55")


def copied(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the doctor says that sheets are copied elsewhere."""
    monkeypatch.setattr(settings, "SEALED", sealed)
    return any(
        finding.serious and f"lies in {sealed.parent}, which" in finding.what for finding in health.examine()
    )


def test_the_doctor_finds_a_folder_that_is_copied_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = tmp_path / "sealed"
    sealed.mkdir(mode=0o700)
    assert not copied(sealed, monkeypatch)
    (tmp_path / ".stfolder").mkdir()
    assert copied(sealed, monkeypatch)
