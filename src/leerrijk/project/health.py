"""What makes a server unfit or weak for real groups, and what to do about it."""

import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from leerrijk.rounds.queries import open_real_rounds

# Marks that common backup and synchronisation tools leave in a folder they take along.
BACKUP_MARKS = (
    ".dropbox",
    ".stfolder",
    ".sync",
    ".owncloudsync.log",
    ".nextcloudsync.log",
    ".git",
    ".borg",
    ".restic",
    ".snapshots",
    ".zfs",
)
NEVER_BACKED_UP = "CACHEDIR.TAG"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is missing or weak. Something serious must be mended before real groups use the server."""

    serious: bool
    what: str
    remedy: str


def examine() -> list[Finding]:
    """Every finding on this server, the serious ones first."""
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (
        _address,
        _secret,
        _sealed_folder,
        _responsible,
        _databases,
        _mail,
    )
    found = [finding for check in checks for finding in check()]
    return sorted(found, key=lambda finding: not finding.serious)


def _address() -> Iterator[Finding]:
    if settings.LOOPBACK:
        rounds = 0 if list(_databases()) else open_real_rounds()
        what = f"PUBLIC_URL is {settings.PUBLIC_URL}: only this machine can open links and QR codes"
        if rounds:
            what += f", and {rounds} round(s) are open"
        yield Finding(
            bool(rounds), what, "Set PUBLIC_URL to the address that phones use, or LAN=1 in a room."
        )
    elif not settings.HTTPS:
        yield Finding(
            not settings.LAN,
            "PUBLIC_URL is not https: others on the network can read answers on their way",
            "Put a proxy with TLS in front and set PUBLIC_URL to its https address; see docs/hosting.md.",
        )
    if settings.DEMO and not settings.LOOPBACK:
        yield Finding(False, "The demonstration is loaded on a public address", "Run with DEMO=0.")


def _secret() -> Iterator[Finding]:
    path = settings.DATA / "secret_key"
    if len(settings.SECRET_KEY) < 40:
        yield Finding(True, "The secret key is short", f"Remove {path}; a new one is made at the next start.")
    if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield Finding(True, f"Others on this machine can read {path}", f"chmod 600 {path}")


def _sealed_folder() -> Iterator[Finding]:
    sealed: Path = settings.SEALED
    if stat.S_IMODE(sealed.stat().st_mode) & 0o077:
        yield Finding(True, f"Others on this machine can read {sealed}", f"chmod 700 {sealed}")
    for folder in (sealed, *sealed.parents):
        marks = [mark for mark in BACKUP_MARKS if (folder / mark).exists()]
        if marks:
            yield Finding(
                True,
                f"The sealed folder lies in {folder}, which is copied elsewhere ({', '.join(marks)})",
                "Set DATA to a folder that no backup, snapshot or synchronisation takes along.",
            )
    if not (sealed / NEVER_BACKED_UP).exists():
        yield Finding(
            False,
            f"{sealed} lacks {NEVER_BACKED_UP}, by which backup tools skip it",
            "Start the server once.",
        )


def _responsible() -> Iterator[Finding]:
    if not settings.CONTROLLER and not settings.LOOPBACK and not settings.LAN:
        yield Finding(
            True,
            "Nobody is named as responsible: no round can open",
            "Set CONTROLLER to a name and how to reach them.",
        )


def _databases() -> Iterator[Finding]:
    for alias in ("default", "sealed"):
        executor = MigrationExecutor(connections[alias])
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            yield Finding(
                True, f"The {alias} database is not up to date", f"leerrijk migrate --database {alias}"
            )


def _mail() -> Iterator[Finding]:
    if not settings.EMAIL_URL:
        yield Finding(
            False, "No mail can be sent: a host can only copy or print the link", "Set LEERRIJK_EMAIL_HOST."
        )
