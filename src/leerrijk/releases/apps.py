from django.apps import AppConfig


class ReleasesConfig(AppConfig):
    name = "leerrijk.releases"
    default_auto_field = "django.db.models.BigAutoField"
