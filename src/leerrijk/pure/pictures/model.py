"""The model: all of it seen through the lens of the principles, resting on the base of the craft."""

from leerrijk.pure.pictures.model_tall import tall
from leerrijk.pure.pictures.model_wide import wide

__all__ = ["tall", "wide"]
