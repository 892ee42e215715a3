"""The scripts of a pack: minutes that add up, in every language of the pack."""

from pathlib import Path

import pytest
from tests.packs import write_pack

from leerrijk.pure.pack import FaultyPack, check, load

SCRIPTS = """\
- minutes: 30
  title: {nl: Kort, en: Short}
  aim: {nl: Een begin., en: A start.}
  before: {nl: [Pen, Papier], en: [Pen, Paper]}
  steps:
    - minutes: 10
      title: {nl: Welkom, en: Welcome}
      do: {nl: Begin., en: Begin.}
      say: {nl: Dag., en: Hello.}
    - minutes: 20
      title: {nl: Praten, en: Talk}
      do: {nl: Praat., en: Talk.}
"""
BREAKS = [
    ("minutes: 20", "minutes: 25", "kit/scripts.yaml:1: the steps last 35 minutes, not 30"),
    ("minutes: 10", "minutes: 0", "kit/scripts.yaml:6: steps.0.minutes: input should be greater than"),
    ("[Pen, Paper]", "[Pen]", "kit/scripts.yaml:4: before: not equally many in each language"),
    ("{nl: Dag., en: Hello.}", "{nl: Dag.}", "kit/scripts.yaml:9: steps.0.say is missing in language en"),
    ("      do: {nl: Praat., en: Talk.}\n", "", "kit/scripts.yaml:10: steps.1.do is missing"),
    ("  steps:", "  hint: no\n  steps:", "kit/scripts.yaml:5: unknown key hint"),
    (SCRIPTS, SCRIPTS * 2, "kit/scripts.yaml:13: another script lasts 30 minutes too"),
    (SCRIPTS, "minutes: 30", "kit/scripts.yaml:1: must be a list of scripts"),
]


def write(folder: Path, scripts: str) -> Path:
    write_pack(folder)
    (folder / "kit").mkdir()
    (folder / "kit" / "scripts.yaml").write_text(scripts, encoding="utf-8")
    return folder


def test_a_script_keeps_its_steps_in_order(tmp_path: Path) -> None:
    [script] = load(write(tmp_path, SCRIPTS)).kit
    assert (script.minutes, script.title.say("en"), script.aim.say("nl")) == (30, "Short", "Een begin.")
    assert [line.say("en") for line in script.before] == ["Pen", "Paper"]
    assert script.after == ()
    welcome, talk = script.steps
    assert (welcome.minutes, welcome.title.say("nl"), talk.do.say("en")) == (10, "Welkom", "Talk.")
    assert welcome.say
    assert welcome.say.say("en") == "Hello."
    assert talk.say is None


def test_a_pack_needs_no_scripts(tmp_path: Path) -> None:
    assert load(write_pack(tmp_path)).kit == ()


@pytest.mark.parametrize(("old", "new", "expected"), BREAKS)
def test_a_fault_in_a_script_is_told_with_its_line(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert SCRIPTS.count(old) == 1
    folder = write(tmp_path, SCRIPTS.replace(old, new))
    told = [str(fault) for fault in check(folder)]
    assert any(line.startswith(expected) for line in told), told
    with pytest.raises(FaultyPack):
        load(folder)
