"""`leerrijk work`: the worker that closes rounds, erases what is due and runs every other job."""

import threading
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from leerrijk.project.jobs import keep_time


class Command(BaseCommand):
    help = "Run the worker: close rounds, erase what is due"

    def handle(self, *args: Any, **options: Any) -> None:
        stop = threading.Event()
        threading.Thread(target=keep_time, args=(stop,), daemon=True).start()
        try:
            call_command("db_worker", interval=1, startup_delay=False, verbosity=0)
        finally:
            stop.set()
