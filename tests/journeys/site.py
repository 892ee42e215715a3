"""The product as `make run` starts it: server and worker as processes of their own, on a data folder of its own."""

import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from leerrijk.project import serving

QUICK = "tests.journeys.quick:application"


def free_port() -> str:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


@contextmanager
def running(data: Path, **more: str) -> Iterator[str]:
    """The address of a running product with its demonstration; stopped afterwards."""
    given = {name: value for name, value in os.environ.items() if not name.startswith("LEERRIJK_")}
    given |= {"LEERRIJK_DATA": str(data), "LEERRIJK_PORT": free_port(), "PYTHONPATH": os.getcwd(), **more}
    env = serving.surroundings(given)
    serving.prepare(env)
    parts = [
        subprocess.Popen([*serving.server(env)[:-1], QUICK], env=env),
        subprocess.Popen([str(serving.BIN / "leerrijk"), "work"], env=env),
    ]
    try:
        serving.wait_until_it_answers(env, parts[0])
        yield env["LEERRIJK_PUBLIC_URL"]
    finally:
        for part in parts:
            part.terminate()
        for part in parts:
            part.wait(timeout=15)


def until(true: Callable[[], bool], seconds: float = 30) -> None:
    """Return as soon as something is true; fail when it is not within the time given."""
    end, tick = time.monotonic() + seconds, threading.Event()
    while not true():
        assert time.monotonic() < end, "what was waited for did not come"
        tick.wait(0.1)
