"""Load the demonstration by the actions that a real group uses, and load it anew when it was erased."""

from datetime import timedelta
from random import Random

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from leerrijk.activities.actions import set_offer
from leerrijk.answers import actions as answers
from leerrijk.content.queries import pack
from leerrijk.people.actions import start_group
from leerrijk.people.queries import Group, demonstrations
from leerrijk.people.roles import Role
from leerrijk.pure.pack import Instrument
from leerrijk.releases import actions as releases
from leerrijk.rounds.queries import PHONES, Round

SEED = 2024
# How much a made-up group leans towards each preference, on the answer scale of 1 to 5.
LEANINGS = {
    "preference.apperception": 3.7,
    "preference.participation": 4.0,
    "preference.acquisition": 2.8,
    "preference.exercising": 2.9,
    "preference.discovery": 4.1,
}
OFFER = {"form.training": 24, "form.education": 16, "form.case-discussion": 12, "form.peer-consultation": 8}
CLOSED_GROUP, OPEN_GROUP = 19, 7


def load() -> bool:
    """Make the two groups unless they are there; whether they were made."""
    if demonstrations():
        return False
    with override("nl"):
        closed = _group(_("Nineteen people of ten parties (demonstration)"))
        asked = _ask(closed, CLOSED_GROUP, Random(SEED))
        set_offer(group=closed, person=Role.HOST, hours=OFFER)
        now = timezone.now()
        until = releases.close(asked=asked, person=Role.HOST, now=now)
        releases.finish(asked=asked, now=until or now + timedelta(minutes=2))
        _ask(_group(_("A group that is answering now (demonstration)")), OPEN_GROUP, Random(SEED + 1))
    return True


def _group(name: str) -> Group:
    return start_group(name=name, language="nl", today=timezone.localdate(), demo=True)[0]


def _ask(group: Group, people: int, chance: Random) -> Round:
    instrument = pack().instruments["preferences"]
    asked = answers.open_round(
        group=group,
        person=Role.HOST,
        instrument=instrument.id,
        mode=PHONES,
        own_words=_("Nobody: these answers were made up for the demonstration"),
        pledged=True,
        today=timezone.localdate(),
    )
    for _person in range(people):
        _answer(asked, instrument, chance)
    return asked


def _answer(asked: Round, instrument: Instrument, chance: Random) -> None:
    key = answers.begin(asked=asked, instrument=instrument)
    own = {scale: chance.gauss(LEANINGS[scale], 0.6) for scale in instrument.scales}
    for number, items in enumerate(instrument.pages(), start=1):
        marks = {item.id: min(5, max(1, round(chance.gauss(own[item.scale], 0.6)))) for item in items}
        answers.save_page(asked=asked, instrument=instrument, key=key, page=number, answers=marks)
    answers.send(asked=asked, key=key)
