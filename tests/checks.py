"""`make check`: every check that reads the project without running it. All run; the failed ones are named last."""

import re
import subprocess
import sys
from pathlib import Path

from tests import machine

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)")

COMMANDS = {
    "ruff": [["ruff", "check", "."], ["ruff", "format", "--check", "."]],
    "types": [["mypy"]],
    "imports": [["lint-imports", "--no-cache"]],
    "templates": [["djlint", "src", "--lint", "--quiet"]],
    "dead code": [["vulture"]],
    "migrations": [["leerrijk", "makemigrations", "--check", "--dry-run", "-v0"]],
    "the pack": [["leerrijk", "pack", "check"]],
    "translations": [["python", "-m", "tests.translations"]],
}


def dead_links() -> list[str]:
    """Links in the documentation that lead to no file."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    return [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in LINK.findall(page.read_text())
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists()
    ]


def main() -> None:
    """Run them all and fail when one failed."""
    machine.main()
    failed = []
    for name, commands in COMMANDS.items():
        codes = [
            subprocess.run([str(BIN / command[0]), *command[1:]], cwd=ROOT).returncode for command in commands
        ]
        passed = not any(codes)
        print(f"{'ok    ' if passed else 'FAILED'} {name}", flush=True)
        if not passed:
            failed.append(name)
    broken = dead_links()
    for line in broken:
        print(line)
    print(f"{'FAILED' if broken else 'ok    '} links in docs", flush=True)
    if failed or broken:
        sys.exit(f"Failed: {', '.join([*failed, *(['links in docs'] if broken else [])])}")


if __name__ == "__main__":
    main()
