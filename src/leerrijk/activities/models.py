"""What a group is offered to learn with.

Today an activity is a learning form with hours. It is to grow with a title, dates, the people by organisation
and level, the groups it is for, the key behaviour or principle it aims at and the plan it is part of.
"""

from django.db import models
from django.db.models import Q

from leerrijk.people.models import Group
from leerrijk.pure.tokens import new_id

MOST_HOURS = 2000


class Activity(models.Model):
    """One learning form that a group is offered. Belongs to the group alone: nothing in it is about a person."""

    id = models.CharField(primary_key=True, max_length=12, default=new_id, editable=False)
    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="activities")
    form = models.CharField(max_length=80)
    hours = models.PositiveSmallIntegerField(help_text="per participant per year")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["group", "form"], name="activity_ticked_once"),
            models.CheckConstraint(condition=Q(hours__range=(1, MOST_HOURS)), name="activity_takes_hours"),
        ]

    def __str__(self) -> str:
        return f"{self.form}: {self.hours}"
