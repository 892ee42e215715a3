"""kill -9 at every step of the close: the release exists once or not at all, and no sent sheet is lost."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

# Each place is killed right before and right after it runs; the next process then finishes the close.
PLACES = [
    "leerrijk.releases.actions.shut_drawer",
    "leerrijk.rounds.actions.freeze",
    "leerrijk.rounds.actions.move",
    "leerrijk.releases.actions.making.cells",
    "leerrijk.releases.actions.Release.objects.create",
    "leerrijk.releases.actions.erase_drawer",
    "leerrijk.answers.privacy.wipe",
]
SENT = 6

SETUP = """
import django, json; django.setup()
from django.core.management import call_command
from django.utils import timezone
from leerrijk.answers import actions as answers
from leerrijk.content.queries import pack
from leerrijk.people.actions import start_group
from leerrijk.people.roles import Role
for alias in ("default", "sealed"):
    call_command("migrate", database=alias, verbosity=0)
today = timezone.localdate()
group, _secret = start_group(name="Team", language="nl", today=today)
instrument = pack().instruments["preferences"]
asked = answers.open_round(group=group, person=Role.HOST, instrument="preferences", mode="phones",
                           own_words="Iemand", pledged=True, today=today)
for n in range(SENT):
    key = answers.begin(asked=asked, instrument=instrument)
    for number, items in enumerate(instrument.pages(), start=1):
        answers.save_page(asked=asked, instrument=instrument, key=key, page=number,
                          answers={item.id: 1 + n % 5 for item in items})
    answers.send(asked=asked, key=key)
""".replace("SENT", str(SENT))

CLOSE = """
import django, importlib, os, signal, sys; django.setup()
from datetime import timedelta
from django.utils import timezone
from leerrijk.people.roles import Role
from leerrijk.releases import actions
from leerrijk.releases.jobs import finish_all
from leerrijk.rounds.models import Round

def arm(place, when, turn):
    parts = place.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        try:
            owner = importlib.import_module(".".join(parts[:cut]))
            break
        except ModuleNotFoundError:
            continue
    for part in parts[cut:-1]:
        owner = getattr(owner, part)
    real, seen = getattr(owner, parts[-1]), []
    def armed(*args, **kwargs):
        seen.append(1)
        if when == "before" and len(seen) == turn:
            os.kill(os.getpid(), signal.SIGKILL)
        result = real(*args, **kwargs)
        if when == "after" and len(seen) == turn:
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    setattr(owner, parts[-1], armed)

if len(sys.argv) > 1:
    arm(sys.argv[1], sys.argv[2], int(sys.argv[3]))
asked = Round.objects.select_related("group").get()
if asked.state == "open":
    actions.close(asked=asked, person=Role.HOST, now=timezone.now())
asked.refresh_from_db()
if asked.state not in ("closed",):
    actions.finish(asked=asked, now=timezone.now() + timedelta(seconds=120))
"""

LOOK = """
import django, json; django.setup()
from leerrijk.answers.sealed.models import Drawer, Sheet
from leerrijk.releases.models import Release
from leerrijk.rounds.models import Round
releases = [r.cells["group"]["n"] for r in Release.objects.all()]
print(json.dumps({"state": Round.objects.get().state, "releases": releases,
                  "sent": Sheet.objects.filter(sent=True).count(), "drawers": Drawer.objects.count()}))
"""


def run(script: str, data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "LEERRIJK_DATA": str(data), "DJANGO_SETTINGS_MODULE": "leerrijk.project.settings"}
    return subprocess.run(
        [sys.executable, "-c", script, *arguments], env=env, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("place", PLACES)
def test_a_close_killed_at_any_step_is_finished_by_the_next(place: str, when: str, tmp_path: Path) -> None:
    made = run(SETUP, tmp_path)
    assert made.returncode == 0, made.stderr
    for turn in ("1", "2"):
        killed = run(CLOSE, tmp_path, place, when, turn)
        assert killed.returncode in (0, -signal.SIGKILL), killed.stderr
        if turn == "1":
            assert killed.returncode == -signal.SIGKILL, f"{place} was never reached"
        found = json.loads(run(LOOK, tmp_path).stdout)
        assert len(found["releases"]) <= 1
        assert found["sent"] == SENT or found["releases"] == [SENT], "a sent sheet was lost"
    finished = run(CLOSE, tmp_path)
    assert finished.returncode == 0, finished.stderr
    assert json.loads(run(LOOK, tmp_path).stdout) == {
        "state": "closed",
        "releases": [SENT],
        "sent": 0,
        "drawers": 0,
    }
