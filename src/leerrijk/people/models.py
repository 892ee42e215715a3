"""Groups that learn together. Later: regions, organisations, teams and membership."""

from django.db import models
from django.db.models import F, Q

from leerrijk.pure.tokens import new_id

NAME_LENGTH = 80


class Group(models.Model):
    """A group in a room, without an account: whoever holds its secret host link is its host."""

    id = models.CharField(primary_key=True, max_length=12, default=new_id, editable=False)
    name = models.CharField(max_length=NAME_LENGTH)
    language = models.CharField(max_length=2)
    host_hash = models.CharField(max_length=64, unique=True)
    demo = models.BooleanField(default=False)
    started_on = models.DateField()
    erased_on = models.DateField(db_index=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="group_has_a_name"),
            models.CheckConstraint(
                condition=Q(erased_on__gt=F("started_on")), name="group_ends_after_it_starts"
            ),
        ]

    def __str__(self) -> str:
        return self.name
