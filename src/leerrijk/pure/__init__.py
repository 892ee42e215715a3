"""Leerrijk for people who program: the numbers and words of the product, without a server or a database.

Everything here is a function of what is given to it: no Django, no clock, no files but the pack you name.

*The model* is a pack, a folder of YAML files; `check` tells every fault in one, `load` reads it.

    >>> from pathlib import Path
    >>> import leerrijk
    >>> from leerrijk.pure import load
    >>> pack = load(Path(leerrijk.__file__).parent / "content" / "packs" / "toekomstscenario")
    >>> pack.elements["preference.discovery"].title.say("nl")
    'Ontdekken'
    >>> instrument = pack.instruments["preferences"]

*Somebody's own profile* comes from their marks; `read_sheet` reads those from a file.

    >>> from leerrijk.pure import score
    >>> marks = {item.id: 5 if item.scale == "preference.discovery" else 3 for item in instrument.items}
    >>> profile = score(marks, instrument)
    >>> profile.strongest
    ('preference.discovery',)
    >>> profile.scales[0].sum, profile.scales[0].mean
    (12, 3.0)

*A group* is only ever spoken of through `publish`: from five people on, from capped answers.

    >>> from leerrijk.pure import publish, sums
    >>> people = [sums(marks, instrument)] * 7
    >>> cell = {"group": frozenset(range(7))}
    >>> figures = publish(cell, people, scales=instrument.scales, items=4)["group"]
    >>> {figure.scale: figure.mean for figure in figures.scales}["preference.discovery"]
    4.9

*An offer* of learning forms is laid beside the group; `raakvlak` says how they meet, `questions` what to talk
about.

    >>> from leerrijk.pure import Offered, questions, raakvlak
    >>> training = Offered("form.training", 40, pack.elements["form.training"].weights)
    >>> fit = raakvlak(figures, [training])
    >>> "preference.discovery" in fit.gaps
    True
    >>> [question.key for question in questions(figures, fit)]
    ['gap', 'shared', 'first-step']

*Plain language*: `check_wording` counts what makes a text hard to read.

    >>> from leerrijk.pure import check_wording
    >>> check_wording("Derhalve stoppen we.", "nl")[0].instead
    'daarom'

*How well an instrument measures*: `Totals` keeps sums alone, `cronbach_alpha` is computed from those.
"""

from leerrijk.pure.guiding import Question, questions
from leerrijk.pure.offer import Fit, NoFit, Offered, raakvlak
from leerrijk.pure.pack import Element, FaultyPack, Instrument, Pack, check, load
from leerrijk.pure.protection import CellFigures, ScaleFigure, Withheld, publish
from leerrijk.pure.scoring import (
    FaultySheet,
    Profile,
    ScaleScore,
    Totals,
    cronbach_alpha,
    read_sheet,
    score,
    sums,
)
from leerrijk.pure.wording import check as check_wording

__all__ = [
    "CellFigures",
    "Element",
    "FaultyPack",
    "FaultySheet",
    "Fit",
    "Instrument",
    "NoFit",
    "Offered",
    "Pack",
    "Profile",
    "Question",
    "ScaleFigure",
    "ScaleScore",
    "Totals",
    "Withheld",
    "check",
    "check_wording",
    "cronbach_alpha",
    "load",
    "publish",
    "questions",
    "raakvlak",
    "read_sheet",
    "score",
    "sums",
]
