"""Three questions for the conversation, in the words of the pack."""

from collections.abc import Mapping
from dataclasses import dataclass

from leerrijk.pure.guiding import questions
from leerrijk.pure.offer import Fit, NoFit
from leerrijk.pure.pack import Prompt
from leerrijk.pure.protection import CellFigures


@dataclass(frozen=True, slots=True)
class Talk:
    """One question, and the rule that chose it."""

    question: str
    rule: str


def talks(
    figures: CellFigures,
    fit: Fit | NoFit,
    names: Mapping[str, str],
    prompts: Mapping[str, Prompt],
    language: str,
) -> tuple[Talk, ...]:
    """The questions that `guiding` chooses for this picture, in the words that the pack has for their keys.

    `names` are the preferences as they stand inside a sentence. Where the pack has no words, nothing is asked.
    """
    return tuple(
        Talk(
            prompts[each.key]
            .question.say(language)
            .replace("{preference}", names.get(each.preference or "", "")),
            prompts[each.key].rule.say(language),
        )
        for each in questions(figures, fit)
        if each.key in prompts
    )
