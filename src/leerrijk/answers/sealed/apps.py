from django.apps import AppConfig


class SealedConfig(AppConfig):
    """Nobody's sheets: their tables stand in a database of their own."""

    name = "leerrijk.answers.sealed"
    label = "sealed"
    default_auto_field = "django.db.models.BigAutoField"
