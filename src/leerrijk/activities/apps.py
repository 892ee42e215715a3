from django.apps import AppConfig


class ActivitiesConfig(AppConfig):
    name = "leerrijk.activities"
    default_auto_field = "django.db.models.BigAutoField"
