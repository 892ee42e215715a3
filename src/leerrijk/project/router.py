"""Nobody's sheets go to the sealed database, everything else to the first; no relation crosses."""

from typing import Any

SEALED = "sealed"


class TwoDatabases:
    """Django's database router for the two drawers."""

    def db_for_read(self, model: Any, **hints: Any) -> str:
        return "sealed" if model._meta.app_label == SEALED else "default"

    db_for_write = db_for_read

    def allow_relation(self, obj1: Any, obj2: Any, **hints: Any) -> bool:
        return (obj1._meta.app_label == SEALED) == (obj2._meta.app_label == SEALED)

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        return (db == "sealed") == (app_label == SEALED)
