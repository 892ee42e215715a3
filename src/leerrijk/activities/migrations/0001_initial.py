import django.db.models.deletion
from django.db import migrations, models

import leerrijk.pure.tokens


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Activity",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=leerrijk.pure.tokens.new_id,
                        editable=False,
                        max_length=12,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("form", models.CharField(max_length=80)),
                ("hours", models.PositiveSmallIntegerField(help_text="per participant per year")),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="activities",
                        to="people.group",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("group", "form"), name="activity_ticked_once"),
                    models.CheckConstraint(
                        condition=models.Q(("hours__range", (1, 2000))), name="activity_takes_hours"
                    ),
                ],
            },
        ),
    ]
