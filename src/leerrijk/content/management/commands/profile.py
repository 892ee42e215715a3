"""`leerrijk profile ANSWERS.csv`: the own profile of everyone in a file, without a server or a database."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.content.queries import pack
from leerrijk.pure.pack import Instrument, Pack
from leerrijk.pure.scoring import FaultySheet, Profile, read_sheet, score

INSTRUMENT = "preferences"
BAR = 20


class Command(BaseCommand):
    """Prints profiles one by one. What a group shows comes from a round alone, so no group is made of them."""

    help = "Prints the own profile of everyone in a file: columns item,value, or a row a person."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        """A file, a form and a language."""
        parser.add_argument(
            "answers", type=Path, metavar="ANSWERS.csv", help="the file with the marks, 1 to 5"
        )
        parser.add_argument("--json", action="store_true", help="print as JSON")
        parser.add_argument("--lang", default="nl", help="language of the texts (nl)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print; a fault in the file ends with its line and column."""
        current, language = pack(), options["lang"]
        if language not in current.languages:
            raise CommandError(f"This pack speaks {', '.join(current.languages)}.")
        instrument = current.instruments[INSTRUMENT]
        profiles = [score(marks, instrument) for marks in _marks(options["answers"], instrument)]
        if options["json"]:
            found = {"instrument": instrument.id, "version": instrument.version}
            self.stdout.write(json.dumps(found | {"people": [asdict(each) for each in profiles]}, indent=2))
            return
        with override(language):
            for number, profile in enumerate(profiles, start=1):
                heading = [_("Person %(number)s") % {"number": number}] if len(profiles) > 1 else []
                self.stdout.write("\n".join([*heading, *described(profile, current, language), ""]))
            caveat = _("The questions have not been tested yet. This says nothing about how good you are.")
            self.stdout.write(caveat)


def described(profile: Profile, pack: Pack, language: str) -> list[str]:
    """A line with a bar for every preference, and what stands out."""
    titles = {each.scale: pack.elements[each.scale].title.say(language) for each in profile.scales}
    width = max(map(len, titles.values()))
    lines = []
    for each in profile.scales:
        known = each.mean is not None
        bar = "█" * round((each.mean or 0) / 5 * BAR)
        figure = f"{each.mean:.2f}" if known else _("too few answers")
        lines.append(f"{titles[each.scale]:<{width}}  {figure}  {bar}".rstrip())
    if profile.strongest:
        names = ", ".join(titles[scale] for scale in profile.strongest)
        return [*lines, _("Stands out: %(names)s") % {"names": names}]
    return [*lines, _("Nothing stands out clearly.")]


def _marks(file: Path, instrument: Instrument) -> tuple[dict[str, int], ...]:
    """Only item ids and numbers matter, so that other letters in an old encoding need not stop anyone."""
    try:
        return read_sheet(file.read_text(encoding="utf-8", errors="replace"), instrument)
    except FaultySheet as fault:
        raise CommandError(f"{file}, {fault}") from fault
    except OSError as fault:
        raise CommandError(f"{file}: {fault.strerror}") from fault
