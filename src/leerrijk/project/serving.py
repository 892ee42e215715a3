"""`leerrijk run`: databases, demonstration, server and worker, in the foreground."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

PORT = "8000"
START_SECONDS = 60
BIN = Path(sys.executable).parent


def own_address() -> str:
    """The address of this machine on its own network; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return "127.0.0.1"


def surroundings(environ: dict[str, str]) -> dict[str, str]:
    """The environment of server and worker: host, port, public address and demonstration settled once."""
    env = dict(environ)
    lan = env.get("LEERRIJK_LAN") == "1"
    env.setdefault("LEERRIJK_PORT", PORT)
    env.setdefault("LEERRIJK_HOST", own_address() if lan else "127.0.0.1")
    if not env.get("LEERRIJK_PUBLIC_URL"):
        env["LEERRIJK_PUBLIC_URL"] = f"http://{env['LEERRIJK_HOST']}:{env['LEERRIJK_PORT']}"
    env.setdefault("DJANGO_SETTINGS_MODULE", "leerrijk.project.settings")
    return {name: value for name, value in env.items() if not (name == "LEERRIJK_DEMO" and value == "")}


def server(env: dict[str, str]) -> list[str]:
    """The command of the server: synchronous workers with one thread each, and no log of addresses."""
    return [
        str(BIN / "granian"),
        "--interface=wsgi",
        f"--host={env['LEERRIJK_HOST']}",
        f"--port={env['LEERRIJK_PORT']}",
        f"--workers={env.get('LEERRIJK_WORKERS', '2')}",
        "--blocking-threads=1",
        "--backlog=2048",
        "--no-access-log",
        "--log-level=error",
        "--respawn-failed-workers",
        "leerrijk.project.wsgi:application",
    ]


def prepare(env: dict[str, str]) -> None:
    """Bring both databases up to date and load the demonstration where it belongs."""
    for words in (["migrate", "-v0"], ["migrate", "-v0", "--database=sealed"], ["demo"]):
        subprocess.run([str(BIN / "leerrijk"), *words], env=env, check=True)


def wait_until_it_answers(env: dict[str, str], running: subprocess.Popen[bytes]) -> None:
    """Return when the server answers; raise `SystemExit` when it stops or stays silent."""
    end = time.monotonic() + START_SECONDS
    address = f"http://{env['LEERRIJK_HOST']}:{env['LEERRIJK_PORT']}/meedoen/"
    while time.monotonic() < end and running.poll() is None:
        with suppress(OSError), urllib.request.urlopen(address, timeout=5):
            return
        time.sleep(0.1)
    raise SystemExit(
        f"The server does not answer on port {env['LEERRIJK_PORT']}. Is the port taken? Try PORT=8001."
    )


def main() -> None:
    """Run until interrupted; when server or worker stops, stop the other."""
    env = surroundings(dict(os.environ))
    require_free_port(env)
    prepare(env)
    parts = [
        subprocess.Popen(server(env), env=env),
        subprocess.Popen([str(BIN / "leerrijk"), "work"], env=env),
    ]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        wait_until_it_answers(env, parts[0])
        _say(env)
        while all(part.poll() is None for part in parts):
            time.sleep(0.5)
    except KeyboardInterrupt:
        pass
    finally:
        for part in parts:
            part.terminate()
        for part in parts:
            _end(part)


def require_free_port(env: dict[str, str]) -> None:
    """Raise `SystemExit` when somebody listens on the port already: their answer would pass for ours."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((env["LEERRIJK_HOST"], int(env["LEERRIJK_PORT"])))
        except OSError:
            raise SystemExit(f"Port {env['LEERRIJK_PORT']} is taken. Try PORT=8001.") from None


def _end(part: subprocess.Popen[bytes]) -> None:
    try:
        part.wait(timeout=15)
    except subprocess.TimeoutExpired:
        part.kill()
        part.wait()


def _say(env: dict[str, str]) -> None:
    address = env["LEERRIJK_PUBLIC_URL"]
    sys.stdout.write(f"\nLeerrijk: {address}/\n")
    if env.get("LEERRIJK_LAN") == "1":
        sys.stdout.write(
            "Phones on this network can join. Without https others on the network can look along.\n"
        )
    sys.stdout.write("Stop with Ctrl+C.\n")
    sys.stdout.flush()
