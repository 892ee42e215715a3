"""A round: one instrument asked of one group, on phones or on paper."""

from django.db import models
from django.db.models import Q

from leerrijk.people.models import Group
from leerrijk.pure.tokens import new_id

PHONES, PAPER = "phones", "paper"

# From each state the states that may follow it; docs/states.md is made from this table.
STATES: dict[str, tuple[str, ...]] = {
    "open": ("freezing", "closing"),
    "freezing": ("stopped", "closing"),
    "stopped": ("open", "erasing"),
    "closing": ("closed",),
    "erasing": ("erased",),
    "closed": (),
    "erased": (),
}
WITH_CODE = ("open", "freezing", "stopped")


class Round(models.Model):
    """Its sheets stand in the sealed database under `drawer`, which is no key of this table."""

    id = models.CharField(primary_key=True, max_length=12, default=new_id, editable=False)
    group = models.OneToOneField(Group, on_delete=models.CASCADE, related_name="round")
    drawer = models.CharField(max_length=40, unique=True, editable=False)
    instrument = models.CharField(max_length=60)
    pack = models.CharField(max_length=60)
    pack_version = models.CharField(max_length=20)
    mode = models.CharField(max_length=10)
    state = models.CharField(max_length=10, default="open")
    code = models.CharField(max_length=40, null=True, unique=True)
    notice = models.JSONField()
    opened_on = models.DateField()
    frozen_until = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(mode__in=[PHONES, PAPER]), name="round_on_phones_or_on_paper"),
            models.CheckConstraint(condition=Q(state__in=list(STATES)), name="round_in_a_known_state"),
            models.CheckConstraint(
                condition=Q(code__isnull=False, mode=PHONES, state__in=WITH_CODE)
                | (Q(code__isnull=True) & (Q(mode=PAPER) | ~Q(state__in=WITH_CODE))),
                name="round_code_only_until_the_close",
            ),
            models.CheckConstraint(
                condition=Q(state="freezing", frozen_until__isnull=False)
                | (~Q(state="freezing") & Q(frozen_until__isnull=True)),
                name="round_frozen_until_a_moment_only_while_freezing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.instrument} ({self.state})"
