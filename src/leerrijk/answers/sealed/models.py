"""Nobody's sheets. No key leads from here to the first database, and no row keeps a time or an order.

The tables have no hidden row number (`WITHOUT ROWID` in the migration), which would tell who came first.
"""

from django.db import models
from django.db.models import Q

from leerrijk.pure.tokens import new_secret


class Drawer(models.Model):
    """The sheets of one round lie in one drawer; only an open drawer takes a sheet."""

    name = models.CharField(primary_key=True, max_length=40)
    open = models.BooleanField(default=True)

    def __str__(self) -> str:
        return "open drawer" if self.open else "shut drawer"


class Sheet(models.Model):
    """One sheet filled in on a phone: a mark an item in the instrument's order, `.` where none was given."""

    id = models.CharField(primary_key=True, max_length=40, default=new_secret, editable=False)
    drawer = models.CharField(max_length=40, db_index=True)
    key_hash = models.CharField(max_length=64, unique=True)
    marks = models.CharField(max_length=200)
    sent = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(marks__regex=r"^[.1-5]+$"), name="sheet_marks_on_the_scale")
        ]

    def __str__(self) -> str:
        return "sheet"


class PaperSheet(models.Model):
    """One paper sheet as typed by the host: the sum of each scale, in the instrument's order."""

    id = models.CharField(primary_key=True, max_length=40)
    drawer = models.CharField(max_length=40, db_index=True)
    sums = models.CharField(max_length=60)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(sums__regex=r"^\d{1,3}(,\d{1,3})*$"), name="paper_sheet_sums_are_numbers"
            )
        ]

    def __str__(self) -> str:
        return "paper sheet"


class Measured(models.Model):
    """How well an instrument measures: sums over many rounds, from which nobody's answers can be read.

    `shown` is the state that pages tell; it follows `totals` only in large steps.
    """

    instrument = models.CharField(primary_key=True, max_length=100)
    totals = models.JSONField()
    rounds = models.PositiveIntegerField(default=0)
    shown = models.JSONField(null=True)
    shown_rounds = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(shown_rounds__lte=models.F("rounds")), name="measured_shows_the_past"
            )
        ]

    def __str__(self) -> str:
        return self.instrument
