"""`leerrijk model [ID]`: the model in a terminal, without a server or a database."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from leerrijk.content.queries import pack
from leerrijk.pure.pack import Element, Pack


class Command(BaseCommand):
    """Prints the whole model as a tree, or one element of it."""

    help = "Prints the model as a tree; with an id, that element."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        """An id and a language."""
        parser.add_argument("element", nargs="?", help="id of an element, such as preference.discovery")
        parser.add_argument("--lang", default="nl", help="language of the texts (nl)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print; an unknown id ends with the ids that come nearest."""
        current, language = pack(), options["lang"]
        if language not in current.languages:
            raise CommandError(f"This pack speaks {', '.join(current.languages)}.")
        identity = options["element"]
        if not identity:
            self.stdout.write("\n".join(tree(current, language)))
        elif identity in current.elements:
            self.stdout.write("\n".join(described(current, current.elements[identity], language)))
        else:
            near = [known for known in current.elements if identity.lower() in known]
            raise CommandError(f"No element {identity}." + (f" Perhaps: {', '.join(near)}" if near else ""))


def tree(pack: Pack, language: str) -> list[str]:
    """A line for every theme, kind and element."""
    lines = [f"{pack.title.say(language)} ({pack.key})"]
    for chapter in pack.index():
        lines += ["", chapter.theme.title.say(language).upper() if chapter.theme else "*"]
        for kind, elements in chapter.kinds:
            lines.append(f"  {kind.title.say(language)}")
            lines += [f"    {each.id:<44} {each.title.say(language)}" for each in elements]
    return lines


def described(pack: Pack, element: Element, language: str) -> list[str]:
    """What an element means, where it comes from, and what stands below it."""
    lines = [element.title.say(language), element.id, "", element.short.say(language), ""]
    lines += [element.body.say(language), ""]
    lines += [f"- {sign.say(language)}" for sign in element.signs]
    for preference, share in (element.weights or {}).items():
        lines.append(f"{round(share * 100):>3}% {pack.elements[preference].title.say(language)}")
    lines.append(f"{pack.source.say(language)}, p. {', '.join(str(page) for page in element.pages)}")
    lines += [pack.elements[each].citation for each in element.references]
    lines += [f"> {child.id}: {child.title.say(language)}" for child in pack.children(element.id)]
    return lines
