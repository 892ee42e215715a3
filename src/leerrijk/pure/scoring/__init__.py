"""From marks on a page to scores: somebody's own profile, and how well an instrument measures.

- `profile`: the own profile, with the rule for questions that were skipped and for naming a strongest;
- `sheet`: reading marks from a file of rows;
- `totals`: the sums an instrument's reliability is computed from, without keeping anybody's answers.
"""

from leerrijk.pure.scoring.profile import ASSUMED_ERROR, Profile, ScaleScore, score, sums, two_strongest
from leerrijk.pure.scoring.sheet import FaultySheet, read_sheet
from leerrijk.pure.scoring.totals import ADD_FROM, NEW_ANSWERS, NEW_ROUNDS, Totals, cronbach_alpha, may_renew

__all__ = [
    "ADD_FROM",
    "ASSUMED_ERROR",
    "NEW_ANSWERS",
    "NEW_ROUNDS",
    "FaultySheet",
    "Profile",
    "ScaleScore",
    "Totals",
    "cronbach_alpha",
    "may_renew",
    "read_sheet",
    "score",
    "sums",
    "two_strongest",
]
