"""The product's own application, with a shorter minute: a test that waits a minute is run by nobody."""

from leerrijk.project.wsgi import application
from leerrijk.rounds import actions

__all__ = ["application"]

actions.FREEZE_SECONDS = 8
