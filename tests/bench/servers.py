"""The two servers, each with a data folder of its own, the same server program and the same flags."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from leerrijk.project.serving import prepare, server
from tests.bench.browser import Browser
from tests.bench.phones import HOST, OTHER, Ask, Crowd, Phone
from tests.bench.walks import Site

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60
PAGES = 4
CODE = re.compile(rb'(?:/c/|value=")([a-z]+-[a-z]+-[a-z]+)')
CHOICE = re.compile(rb'type="radio" name="([^"]+)" value="1"')
PICTURE = re.compile(rb"/groep/\w+/beeld/")
ROUND = re.compile(r"/r/(\w+)/")


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers: its port, its data folder, the round that is open and the address of a picture."""

    port: int
    data: Path
    site: Site
    picture: str


@contextmanager
def ours(data: Path, *, workers: int = 2) -> Iterator[Running]:
    """Leerrijk itself, with its demonstration and a group that was opened as a host opens one."""
    env = _surroundings(data, "leerrijk.project.settings", workers)
    prepare(env)
    with _running(env, "leerrijk.project.wsgi:application") as port:
        yield Running(port, data, open_round(port), _picture(port))


@contextmanager
def limit(data: Path, *, workers: int = 2) -> Iterator[Running]:
    """The bare twin."""
    env = _surroundings(data, "tests.bench.limit.settings", workers)
    subprocess.run([sys.executable, "-m", "django", "migrate", "-v0"], env=env, cwd=ROOT, check=True)
    with _running(env, "tests.bench.limit.wsgi:application") as port:
        yield Running(port, data, _asked(port, "bench"), "/groep/frozen/beeld/")


def open_round(port: int) -> Site:
    """Start a group and open its round, page by page, as a host does."""
    host = _Host(port)
    host.get("/groep/start/")
    group = host.post("/groep/start/", name="Bench").split("/")[2]
    host.get(f"/groep/{group}/openen/")
    host.post(f"/groep/{group}/openen/", mode="phones", pledged="1", own_words="Bench")
    code = CODE.search(host.get(f"/groep/{group}/ronde/"))
    if code is None:
        raise SystemExit("The bench found no code on the page of a host.")
    return _asked(port, code[1].decode())


def _picture(port: int) -> str:
    """The address of the demonstration's picture, which opens without a cookie."""
    found = PICTURE.search(_Host(port).get("/demonstratie/"))
    if found is None:
        raise SystemExit("The bench found no picture in the demonstration.")
    return found[0].decode()


def _asked(port: int, code: str) -> Site:
    """The round behind a code, as a phone sees it that reads every page."""
    phone = _Host(port)
    phone.get(f"/c/{code}/")
    found = ROUND.search(phone.post(f"/c/{code}/"))
    if found is None:
        raise SystemExit("The bench could not begin a sheet.")
    pages = [CHOICE.findall(phone.get(f"/r/{found[1]}/vragen/{number}/")) for number in range(1, PAGES + 1)]
    return Site(code, found[1], tuple(tuple(item.decode() for item in page) for page in pages))


class _Host:
    """A browser that asks one thing after another."""

    def __init__(self, port: int) -> None:
        self.port, self.browser = port, Browser()

    def get(self, path: str) -> bytes:
        return self._ask(self.browser.get(path))[0]

    def post(self, path: str, **fields: str) -> str:
        return self._ask(self.browser.post(path, **fields))[1]

    def _ask(self, request: bytes) -> tuple[bytes, str]:
        came: list[tuple[bytes, str]] = []
        Crowd(self.port).run([self._once(request, came.append)], seconds=START_SECONDS)
        return came[0]

    def _once(self, request: bytes, keep: Callable[[tuple[bytes, str]], None]) -> Phone:
        reply = yield Ask(OTHER, request)
        keep((reply.body, self.browser.saw(reply)))


def _surroundings(data: Path, settings: str, workers: int) -> dict[str, str]:
    port = _free_port()
    return {
        **os.environ,
        "LEERRIJK_DATA": str(data),
        "LEERRIJK_HOST": HOST,
        "LEERRIJK_PORT": str(port),
        "LEERRIJK_PUBLIC_URL": f"http://{HOST}:{port}",
        "LEERRIJK_WORKERS": str(workers),
        "LEERRIJK_DEMO": "1",
        "LEERRIJK_CONTROLLER": "Bench",
        "DJANGO_SETTINGS_MODULE": settings,
        "PYTHONPATH": str(ROOT),
    }


@contextmanager
def _running(env: dict[str, str], application: str) -> Iterator[int]:
    port = int(env["LEERRIJK_PORT"])
    process = subprocess.Popen([*server(env)[:-1], application], env=env, cwd=ROOT)
    try:
        _wait(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=30)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait(port: int, process: "subprocess.Popen[bytes]") -> None:
    end = monotonic() + START_SECONDS
    while monotonic() < end and process.poll() is None:
        with suppress(OSError), socket.create_connection((HOST, port), timeout=1):
            return
        sleep(0.05)
    raise SystemExit("The server of the bench does not answer.")
