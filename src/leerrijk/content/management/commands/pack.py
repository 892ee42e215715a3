"""`leerrijk pack check [DIR]` and `leerrijk pack schema`."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from leerrijk.content.queries import folders
from leerrijk.pure.pack import check, schema


class Command(BaseCommand):
    """Everything that a writer of packs asks of the product."""

    help = "Checks a pack, and says every fault with file and line; or prints the JSON Schema of its files."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        """`check` takes a folder, or looks at the packs in use."""
        tasks = parser.add_subparsers(dest="task", required=True)
        checking = tasks.add_parser("check", help="say every fault; exit code 1 when there is one")
        checking.add_argument("folder", nargs="?", type=Path, help="the folder that holds pack.yaml")
        tasks.add_parser("schema", help="print the JSON Schema of the files of a pack")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do the task that was named."""
        if options["task"] == "schema":
            self.stdout.write(json.dumps(schema(), indent=2, ensure_ascii=False))
            return
        named = options["folder"]
        faulty = [folder for folder in ([named] if named else folders()) if not self._sound(folder)]
        if faulty:
            raise SystemExit(1)

    def _sound(self, folder: Path) -> bool:
        faults = check(folder)
        for fault in faults:
            self.stderr.write(f"{folder}/{fault}")
        if not faults:
            self.stdout.write(f"{folder}: sound")
        return not faults
