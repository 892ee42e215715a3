"""Releases: what a closed round published, frozen."""

from django.db import models

from leerrijk.rounds.models import Round


class Release(models.Model):
    """One a round, made at its close. The migration puts a trigger on the table: a row never changes."""

    round = models.OneToOneField(Round, on_delete=models.CASCADE, primary_key=True, related_name="release")
    made_on = models.DateField()
    cells = models.JSONField()

    def __str__(self) -> str:
        return f"release of {self.round_id}"
