"""What the tests need from the machine: as root it is installed, else it is named and the run fails."""

import os
import shutil
import subprocess
import sys

NEEDED = {"chromium": "chromium", "xgettext": "gettext", "pdftoppm": "poppler-utils"}


def missing() -> list[str]:
    """The Debian packages whose commands this machine lacks."""
    return sorted(package for command, package in NEEDED.items() if shutil.which(command) is None)


def main() -> None:
    """Install what is missing, or fail and name it."""
    lacking = missing()
    if not lacking:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        sys.exit(
            f"The tests need: {', '.join(lacking)}. Install them, for example: apt-get install {' '.join(lacking)}"
        )
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=env, check=True)
    subprocess.run(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *lacking], env=env, check=True
    )
    if missing():
        sys.exit(f"Still missing after installing: {', '.join(missing())}")


if __name__ == "__main__":
    main()
