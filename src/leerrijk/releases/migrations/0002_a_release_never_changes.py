from django.db import migrations


def freeze(apps, schema_editor):
    """Let the database itself refuse a change of a release. Erasing it with its group stays possible."""
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(
            "CREATE TRIGGER release_never_changes BEFORE UPDATE ON releases_release "
            "BEGIN SELECT RAISE(ABORT, 'a release never changes'); END"
        )


def thaw(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TRIGGER release_never_changes")


class Migration(migrations.Migration):
    dependencies = [("releases", "0001_initial")]
    operations = [migrations.RunPython(freeze, thaw)]
