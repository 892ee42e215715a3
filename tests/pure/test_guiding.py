"""Which three questions a picture calls for."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerrijk.pure.guiding import Key, Question, Rule, questions
from leerrijk.pure.offer import Fit, NoFit, Words
from leerrijk.pure.protection import Agreement, CellFigures, ScaleFigure

SCALES = ("a", "b", "c", "d", "e")


def group(means: tuple[float, ...], agreement: dict[str, Agreement] | None = None) -> CellFigures:
    words = agreement or {}
    return CellFigures(
        9,
        tuple(
            ScaleFigure(scale, mean, words.get(scale, "middle"))
            for scale, mean in zip(SCALES, means, strict=False)
        ),
    )


def offer(words: Words = "about", gaps: tuple[str, ...] = (), surpluses: tuple[str, ...] = ()) -> Fit:
    return Fit(None, words, gaps, surpluses, dict.fromkeys(SCALES, 0.2), ())


PLAIN = group((3.0, 3.1, 3.2, 3.3, 3.4))
PLAIN_GROUP_QUESTION = Question("lowest", "a", "lowest-mean")


@pytest.mark.parametrize(
    ("fit", "question"),
    [
        (None, Question("no-offer", None, "nothing-offered")),
        (NoFit("no-offer"), Question("no-offer", None, "nothing-offered")),
        (NoFit("no-picture"), Question("leaders", None, "no-whole-picture")),
        (offer(gaps=("c", "a"), surpluses=("b",)), Question("gap", "c", "widest-gap")),
        (offer(surpluses=("b", "d")), Question("surplus", "b", "fullest-surplus")),
        (offer("well below", surpluses=("d",)), Question("surplus", "d", "fullest-surplus")),
        (offer("well below"), Question("leaders", None, "offer-well-below")),
        (offer("well above"), Question("even", None, "no-gap-no-surplus")),
    ],
)
def test_the_first_question_is_about_the_offer(fit: Fit | NoFit | None, question: Question) -> None:
    assert questions(PLAIN, fit)[:2] == (question, PLAIN_GROUP_QUESTION)


@pytest.mark.parametrize(
    ("figures", "question"),
    [
        (group((3, 4, 3, 3, 2), {"b": "low", "d": "low"}), ("spread", "b", "least-agreement")),
        (group((3, 3.5, 3, 3, 2), {"b": "high"}), ("shared", "b", "highest-and-agreed")),
        (group((3, 3.4, 3, 3, 2), {"b": "high"}), ("lowest", "e", "lowest-mean")),
        (group((4, 4, 3, 3, 2), {"a": "high", "b": "high"}), ("lowest", "e", "lowest-mean")),
        (group((3, 4, 3, 3, 2), {"a": "high"}), ("lowest", "e", "lowest-mean")),
        (group((3, 3, 3, 3, 3)), ("practice", None, "nothing-stands-out")),
        (group(()), ("practice", None, "nothing-stands-out")),
    ],
)
def test_the_second_question_is_about_the_group(
    figures: CellFigures, question: tuple[Key, str | None, Rule]
) -> None:
    assert questions(figures, offer())[1] == Question(*question)


FIGURES = st.builds(
    lambda means, words: group(tuple(means), dict(zip(SCALES, words, strict=True))),
    st.lists(st.integers(10, 50).map(lambda tenths: tenths / 10), max_size=5),
    st.lists(st.sampled_from(get_args(Agreement)), min_size=5, max_size=5),
)
FITS = st.one_of(
    st.none(),
    st.builds(NoFit, st.sampled_from(["no-offer", "no-picture"])),
    st.builds(
        offer,
        st.sampled_from(get_args(Words)),
        st.lists(st.sampled_from(SCALES), unique=True).map(tuple),
        st.lists(st.sampled_from(SCALES), unique=True).map(tuple),
    ),
)


@given(FIGURES, FITS)
def test_there_are_always_three_and_the_last_is_to_act_upon(
    figures: CellFigures, fit: Fit | NoFit | None
) -> None:
    keys = [question.key for question in questions(figures, fit)]
    assert len(set(keys)) == 3
    assert keys[-1] == "first-step"
    assert questions(figures, fit) == questions(figures, fit)
