"""The `leerrijk` command: every app's commands, with the product's settings."""

import os
import sys

from django.core.management import execute_from_command_line

from leerrijk.project import serving


def main() -> None:
    """Run the command named on the command line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leerrijk.project.settings")
    if sys.argv[1:2] == ["run"]:
        serving.main()
        return
    execute_from_command_line(["leerrijk", *sys.argv[1:]])
