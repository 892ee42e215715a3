"""Groups in every state in a running product, with the cookies of their hosts and phones.

Run as a script inside the product's data folder it makes them and prints what the browsers need.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SHEETS = 8


@dataclass(frozen=True)
class Cast:
    """One group: its ids, the secret of its host, keys of sheets by what became of them."""

    group: str
    secret: str
    beamer: str
    round: str = ""
    code: str = ""
    unsent: str = ""
    sent: str = ""
    passed: str = ""

    def host(self) -> dict[str, str]:
        """The cookies of the host."""
        return {f"host_{self.group}": self.secret, f"fresh_{self.group}": "1"}

    def answering(self) -> dict[str, str]:
        """The cookies of a phone whose sheet was not sent yet."""
        return {f"sheet_{self.round}": self.unsent}

    def done(self) -> dict[str, str]:
        """The cookies of a phone that sent."""
        return {f"sheet_{self.round}": self.sent, f"sent_{self.round}": self.passed}


def cast(data: Path) -> dict[str, Cast]:
    """Make the groups in the product that runs on `data`."""
    env = {**os.environ, "LEERRIJK_DATA": str(data), "DJANGO_SETTINGS_MODULE": "leerrijk.project.settings"}
    made = subprocess.run(
        [sys.executable, "-m", "tests.journeys.stage"], env=env, check=True, capture_output=True, text=True
    )
    return {name: Cast(**fields) for name, fields in json.loads(made.stdout).items()}


def make() -> dict[str, dict[str, Any]]:
    """Make the groups in the databases at hand, by the actions of real ones."""
    from datetime import timedelta

    from django.utils import timezone

    from leerrijk.activities.actions import set_offer
    from leerrijk.answers import actions as answers
    from leerrijk.content.queries import pack
    from leerrijk.people import links
    from leerrijk.people.actions import start_group
    from leerrijk.people.roles import Role
    from leerrijk.releases import actions as releases
    from leerrijk.rounds.access import beamer_mark
    from leerrijk.rounds.models import Round

    today, instrument = timezone.localdate(), pack().instruments["preferences"]

    def start(name: str) -> tuple[Any, dict[str, Any]]:
        group, secret = start_group(name=name, language="nl", today=today)
        return group, {"group": group.id, "secret": secret, "beamer": beamer_mark(group.id)}

    def ask(group: Any, mode: str) -> Round:
        return answers.open_round(
            group=group,
            person=Role.HOST,
            instrument=instrument.id,
            mode=mode,
            own_words="De gastheer, kamer 3",
            pledged=True,
            today=today,
        )

    def sheet(asked: Round, taste: int, *, send: bool = True) -> str:
        key = answers.begin(asked=asked, instrument=instrument)
        for number, items in enumerate(instrument.pages(), start=1):
            marks = {item.id: 1 + (taste + place) % 5 for place, item in enumerate(items)}
            answers.save_page(asked=asked, instrument=instrument, key=key, page=number, answers=marks)
        if send:
            answers.send(asked=asked, key=key)
        return key

    def on_phones(name: str) -> tuple[Any, Round, dict[str, Any]]:
        group, fields = start(name)
        asked = ask(group, "phones")
        sent = [sheet(asked, taste) for taste in range(SHEETS)][-1]
        fields |= {"round": asked.id, "code": asked.code, "sent": sent, "unsent": sheet(asked, 1, send=False)}
        fields["passed"] = links.sign_pass(asked.id)
        return group, asked, fields

    _group, fresh = start("Team Vers")
    group, paper = start("Team Papier")
    asked = ask(group, "paper")
    for n in range(3):
        sums = dict.fromkeys(instrument.scales, 8 + n)
        answers.type_sheet(asked=asked, instrument=instrument, token=f"sheet-{n}", sums=sums)
    _group, _asked, waiting = on_phones("Team Open")
    _group, asked, stopped = on_phones("Team Gestopt")
    releases.close(asked=asked, person=Role.HOST, now=timezone.now())
    releases.object_to(asked=asked, person=Role.PARTICIPANT)
    group, asked, closed = on_phones("Team Klaar")
    set_offer(group=group, person=Role.HOST, hours={"form.training": 24, "form.peer-consultation": 8})
    releases.close(asked=asked, person=Role.HOST, now=timezone.now())
    releases.finish(asked=asked, now=timezone.now() + timedelta(seconds=120))
    return {"fresh": fresh, "paper": paper, "open": waiting, "stopped": stopped, "closed": closed}


if __name__ == "__main__":
    import django

    django.setup()
    print(json.dumps(make()))
