"""`leerrijk reactions`: read what visitors wrote about the model, and erase it."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from leerrijk.content.actions import erase_due_reactions, erase_reaction
from leerrijk.content.queries import reactions


class Command(BaseCommand):
    """The only place where reactions can be read."""

    help = "Prints the reactions to the model, newest day first; or erases one, or those that are due."

    def add_arguments(self, parser: CommandParser) -> None:
        """How to print, or what to erase."""
        task = parser.add_mutually_exclusive_group()
        task.add_argument("--json", action="store_true", help="print as JSON")
        task.add_argument("--erase", type=int, metavar="NUMBER", help="erase the reaction with this number")
        task.add_argument("--erase-due", action="store_true", help="erase what is older than twelve months")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what was asked."""
        if options["erase_due"]:
            self.stdout.write(f"{erase_due_reactions(timezone.localdate())} erased")
        elif options["erase"] is not None:
            if not erase_reaction(options["erase"]):
                raise CommandError(f"No reaction has the number {options['erase']}.")
            self.stdout.write("1 erased")
        elif options["json"]:
            self.stdout.write(json.dumps(_rows(), indent=2, ensure_ascii=False))
        else:
            for row in _rows():
                self.stdout.write(f"{row['day']}  {row['element']}  ({row['pack']}, {row['number']})")
                self.stdout.write(f"{row['text']}\n")


def _rows() -> list[dict[str, Any]]:
    return [
        {
            "number": each.pk,
            "day": each.day.isoformat(),
            "pack": each.pack,
            "element": each.element,
            "text": each.text,
        }
        for each in reactions()
    ]
