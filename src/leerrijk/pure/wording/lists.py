"""Words that are harder than they need to be, and English words that have no place in a Dutch text.

Words that Dutch has taken in (team, training, review, feedback, link, code, account) stand in neither list,
nor do words that are Dutch as well (of, is, we, want, best). Terms of the model are its own.
"""

from collections.abc import Mapping
from typing import Final

_OFFICE_DUTCH: Final = """
aangaande: over
additioneel: extra
alsmede: en
alvorens: voordat
betreffende: over
bewerkstelligen: zorgen voor
conform: volgens
content: tevreden
derhalve: daarom
desalniettemin: toch
desbetreffende: deze
dientengevolge: daardoor
echter: maar
evenwel: toch
evenzeer: ook
faciliteren: mogelijk maken
frequent: vaak
gaarne: graag
genereren: maken
geschieden: gebeuren
hetgeen: wat
implementatie: invoering
implementeren: invoeren
indien: als
initiëren: beginnen
initieel: eerst
inzake: over
inzichtelijk: duidelijk
jegens: tegenover
kenbaar: laten weten
mede: ook
middels: met
mits: als
mogelijkerwijs: misschien
monitoren: volgen
namelijk: want
nimmer: nooit
omtrent: over
onderhavige: deze
ondanks: toch
optimaliseren: beter maken
optimaal: zo goed mogelijk
prefereren: liever hebben
realiseren: maken
reeds: al
relevant: van belang
respectievelijk: eerst dit, dan dat
significant: duidelijk
tevens: ook
teneinde: om te
thans: nu
transparant: duidelijk
trachten: proberen
uitrollen: invoeren
verstrekken: geven
vervolgens: daarna
voornemens: van plan
waarborgen: zorgen voor
wederom: weer
zodoende: zo
zulks: dit
"""

_OFFICE_ENGLISH: Final = """
accordingly: so
additionally: also
aforementioned: this
ascertain: find out
commence: begin
comprise: have
endeavour: try
expedite: hurry
facilitate: help
furthermore: also
hence: so
henceforth: from now on
hereby: now
implement: carry out
leverage: use
moreover: also
notwithstanding: still
optimise: improve
paradigm: way of seeing
pursuant: under
regarding: about
stakeholder: who has a part in it
stakeholders: who has a part in it
synergy: working together
therein: in it
thereof: of it
utilise: use
whilst: while
"""

_ENGLISH: Final = """
about after again agree also always an and answer answers any anyone are at awareness because before being
better board body both browse business but button by call can can't cancel challenge challenges change
changes check choose click close colleague colleagues commitment community continue could craft culture
dashboard date deadline delete discover discovery does don't done each empower empowerment error every
exercising experience fact failed feel first follow for found framework from full give given goal goals
group groups growth here highlights home how if improve insight insights issue it it's join just keep know
knowledge language leader leaders leadership learn learned learner learning lesson lessons let's level
levels like login logout look make makes manager managers many mean means meeting meetings mindset more much
must need new next nice none not nothing now number off offer onboarding one only or other our out outcome
outcomes output own owner page pages people performance person please preference preferences previous
principle principles question questions ready result results safety save search see seen select send
settings share shared sharing she should skill skills slide slides some something stance step steps strong
submit such support target task tasks thank thanks the their them then there these they they're thing things
think this those three time to tool tooling toolkit tools track try two under unknown update updates upload
use used user users using value values very view views voice voices wait warning watching way we're welcome
well were what when where which who why will with words work working workplace would write yes yet you
you're your yours
"""


def _listed(lines: str) -> Mapping[str, str]:
    return dict(line.split(": ", 1) for line in lines.strip().splitlines())


OFFICE: Final[Mapping[str, Mapping[str, str]]] = {
    "nl": _listed(_OFFICE_DUTCH),
    "en": _listed(_OFFICE_ENGLISH),
}
"""By language: a word of office language and a plainer one."""

ENGLISH: Final = frozenset(_ENGLISH.split())
"""English words that are not Dutch ones."""
