"""How a release and an offer become a picture that can be read: figures to words, and nothing from answers.

`reading` is a pure function of frozen figures, ticked forms, pack and language, and `page` of those and some
addresses, so both are made once a process.
"""

from leerrijk.insights.making.pages import Onward, filled, page
from leerrijk.insights.making.reading import Reading, Row, reading
from leerrijk.insights.making.talking import Talk

__all__ = ["Onward", "Reading", "Row", "Talk", "filled", "page", "reading"]
