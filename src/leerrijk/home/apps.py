from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "leerrijk.home"

    def ready(self) -> None:
        """Hang the doors once all rooms are there."""
        from leerrijk.home.doors import hang_all  # noqa: PLC0415 - models are not ready before this

        hang_all()
