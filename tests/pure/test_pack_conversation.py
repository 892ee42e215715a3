"""The questions of a pack for a conversation, and that our own pack has words for all that can be asked."""

from pathlib import Path
from typing import get_args

import pytest
from tests.packs import write_pack

from leerrijk.content.queries import OWN_PACK
from leerrijk.pure.guiding import Key
from leerrijk.pure.pack import FaultyPack, check, load

QUESTIONS = """\
- key: gap
  question: {nl: 'Waar zit {preference}?', en: 'Where is {preference}?'}
  rule: {nl: Gekozen., en: Chosen.}
- key: even
  question: {nl: Wat missen we?, en: What do we miss?}
  rule: {nl: Ook gekozen., en: Chosen too.}
"""
BREAKS = [
    ("key: even", "key: gap", "kit/conversation.yaml:4: another question has the key gap too"),
    (
        "Where is {preference}?",
        "Where is it?",
        "kit/conversation.yaml:2: question: {preference} does not stand in every language",
    ),
    (
        "{nl: Gekozen., en: Chosen.}",
        "{nl: Gekozen.}",
        "kit/conversation.yaml:3: rule is missing in language en",
    ),
    (QUESTIONS, "key: gap", "kit/conversation.yaml:1: must be a list of questions"),
]
ABOUT_A_PREFERENCE = {"gap", "surplus", "spread", "shared", "lowest"}


def write(folder: Path, questions: str) -> Path:
    write_pack(folder)
    (folder / "kit").mkdir()
    (folder / "kit" / "conversation.yaml").write_text(questions, encoding="utf-8")
    return folder


def test_a_question_is_found_by_its_key_with_its_rule(tmp_path: Path) -> None:
    prompts = load(write(tmp_path, QUESTIONS)).conversation
    assert list(prompts) == ["gap", "even"]
    assert prompts["gap"].question.say("en") == "Where is {preference}?"
    assert prompts["gap"].rule.say("nl") == "Gekozen."


def test_a_pack_needs_no_questions(tmp_path: Path) -> None:
    assert load(write_pack(tmp_path)).conversation == {}


@pytest.mark.parametrize(("old", "new", "expected"), BREAKS)
def test_a_fault_in_a_question_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert QUESTIONS.count(old) == 1
    folder = write(tmp_path, QUESTIONS.replace(old, new))
    told = [str(fault) for fault in check(folder)]
    assert any(line.startswith(expected) for line in told), told
    with pytest.raises(FaultyPack):
        load(folder)


def test_our_own_pack_has_words_for_everything_that_can_be_asked() -> None:
    prompts = load(OWN_PACK).conversation
    assert set(prompts) == set(get_args(Key))
    for key, prompt in prompts.items():
        for language in ("nl", "en"):
            assert ("{preference}" in prompt.question.say(language)) == (key in ABOUT_A_PREFERENCE), key
