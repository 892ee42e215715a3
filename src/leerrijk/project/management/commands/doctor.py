"""`leerrijk doctor`: what is missing or weak for production."""

from typing import Any

from django.core.management.base import BaseCommand

from leerrijk.project.health import examine


class Command(BaseCommand):
    help = "Say what is missing or weak on this server; exit 1 when something must be mended"

    def handle(self, *args: Any, **options: Any) -> None:
        findings = examine()
        for finding in findings:
            self.stdout.write(
                f"{'MEND' if finding.serious else 'look'}  {finding.what}\n      {finding.remedy}"
            )
        if not findings:
            self.stdout.write("Nothing is missing.")
        if any(finding.serious for finding in findings):
            raise SystemExit(1)
