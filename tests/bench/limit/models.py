"""One frozen row, as a release is one. Sheets are the very table of the product."""

from django.db import models


class Frozen(models.Model):
    """The figures of one group, as they were released."""

    id = models.CharField(primary_key=True, max_length=12)
    cells = models.JSONField()

    class Meta:
        app_label = "limit"

    def __str__(self) -> str:
        return "frozen row"
