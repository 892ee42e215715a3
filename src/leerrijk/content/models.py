"""What visitors say about the model; the model itself is data in `packs/`."""

import secrets
from functools import partial

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual

MOST_CHARACTERS = 1000


# A random key: rows stand in the table by their keys, not in the order in which they came.
random_key = partial(secrets.randbelow, 2**62)


class Reaction(models.Model):
    """What somebody wrote about one element of a pack. Nothing tells who, and no time but the day."""

    id = models.BigAutoField(primary_key=True, default=random_key, editable=False)
    pack = models.CharField(max_length=80, help_text="id and version of the pack, as `Pack.key`")
    element = models.CharField(max_length=80, help_text="id of the element in that pack")
    text = models.TextField()
    day = models.DateField(db_index=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=GreaterThanOrEqual(Length("text"), 1), name="reaction_says_something"
            ),
            models.CheckConstraint(
                condition=LessThanOrEqual(Length("text"), MOST_CHARACTERS), name="reaction_is_short"
            ),
            models.CheckConstraint(
                condition=~models.Q(element="") & ~models.Q(pack=""), name="reaction_is_about"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.element}"
