"""The tables of the sealed database, each without a hidden row number that would tell the order of arrival."""

from django.db import migrations, models

import leerrijk.pure.tokens


def create_without_order(apps, schema_editor):
    """Create the three tables; on SQLite `WITHOUT ROWID`, so that rows lie in the order of their random ids."""
    for name in ("Drawer", "Sheet", "PaperSheet"):
        model = apps.get_model("sealed", name)
        sql, parameters = schema_editor.table_sql(model)
        tail = " WITHOUT ROWID" if schema_editor.connection.vendor == "sqlite" else ""
        schema_editor.execute(sql + tail, parameters or None)
        schema_editor.deferred_sql.extend(schema_editor._model_indexes_sql(model))


def drop(apps, schema_editor):
    for name in ("PaperSheet", "Sheet", "Drawer"):
        schema_editor.delete_model(apps.get_model("sealed", name))


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.CreateModel(
                    name="Drawer",
                    fields=[
                        ("name", models.CharField(max_length=40, primary_key=True, serialize=False)),
                        ("open", models.BooleanField(default=True)),
                    ],
                ),
                migrations.CreateModel(
                    name="Sheet",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=leerrijk.pure.tokens.new_secret,
                                editable=False,
                                max_length=40,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("drawer", models.CharField(db_index=True, max_length=40)),
                        ("key_hash", models.CharField(max_length=64, unique=True)),
                        ("marks", models.CharField(max_length=200)),
                        ("sent", models.BooleanField(default=False)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("marks__regex", "^[.1-5]+$")),
                                name="sheet_marks_on_the_scale",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PaperSheet",
                    fields=[
                        ("id", models.CharField(max_length=40, primary_key=True, serialize=False)),
                        ("drawer", models.CharField(db_index=True, max_length=40)),
                        ("sums", models.CharField(max_length=60)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sums__regex", r"^\d{1,3}(,\d{1,3})*$")),
                                name="paper_sheet_sums_are_numbers",
                            )
                        ],
                    },
                ),
            ],
        ),
        migrations.RunPython(create_without_order, drop),
    ]
