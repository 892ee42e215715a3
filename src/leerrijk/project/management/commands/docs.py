"""`leerrijk docs`: write the pages of the documentation that are made from the product."""

from typing import Any

from django.core.management.base import BaseCommand

from leerrijk.project.writing import DOCS, pages


class Command(BaseCommand):
    help = "Write the made pages of docs/ anew, and say which have changed"

    def handle(self, *args: Any, **options: Any) -> None:
        for name, text in pages().items():
            path = DOCS / name
            if not path.exists() or path.read_text() != text:
                path.write_text(text)
                self.stdout.write(f"docs/{name}")
