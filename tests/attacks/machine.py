"""A server of the attacker's own: real files in a folder of its own, in processes of its own.

A story is a function of `stories`, told in another process on that folder; what it prints as JSON is learnt.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Machine:
    """A data folder, and processes that use it."""

    data: Path

    def run(self, *command: str, **environ: str) -> subprocess.CompletedProcess[str]:
        """Run a command with this data folder; what it says on both channels is kept."""
        env = {name: value for name, value in os.environ.items() if not name.startswith("LEERRIJK_")}
        env |= {"LEERRIJK_DATA": str(self.data), "DJANGO_SETTINGS_MODULE": "leerrijk.project.settings"}
        env |= {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"} | environ
        return subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=90)

    def tell(self, story: str, *switched_off: str) -> Any:
        """Tell a story in a process of its own, without the rules that are named; what it gives."""
        done = self.run(sys.executable, "-m", "tests.attacks.stories", story, *switched_off)
        assert done.returncode == -signal.SIGKILL, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    def copy(self, to: Path) -> "Machine":
        """A copy of everything that lies on the disk: a dump, a backup, a stolen machine."""
        shutil.copytree(self.data, to)
        return Machine(to)

    def holding(self, *traces: str) -> list[str]:
        """The files that hold one of these traces among their raw bytes."""
        files = [path for path in sorted(self.data.rglob("*")) if path.is_file()]
        return [
            str(path.relative_to(self.data))
            for path in files
            if any(trace.encode() in path.read_bytes() for trace in traces)
        ]
