"""The table of frozen rows, with the one row that the bench looks at."""

from django.db import migrations, models

SCALES = [{"scale": f"preference {number}", "mean": 3.1, "agreement": "middle"} for number in range(1, 6)]


def freeze_one(apps, schema_editor):
    """Nineteen people, five scales, as in the demonstration."""
    cells = {"group": {"n": 19, "scales": SCALES}}
    apps.get_model("limit", "Frozen").objects.create(id="frozen", cells=cells)


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Frozen",
            fields=[
                ("id", models.CharField(max_length=12, primary_key=True, serialize=False)),
                ("cells", models.JSONField()),
            ],
        ),
        migrations.RunPython(freeze_one, migrations.RunPython.noop),
    ]
