"""`leerrijk demo`: load the demonstration where the settings ask for it."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from leerrijk.project.demo.loading import load


class Command(BaseCommand):
    help = "Load the demonstration, unless it is there or the settings do without it"

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.DEMO and load():
            self.stdout.write("The demonstration is loaded.")
