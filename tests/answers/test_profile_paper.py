"""The own profile on paper says what its page says, on one side, without a name and without a date."""

from io import BytesIO

import pytest
from django.utils.translation import override
from pypdf import PdfReader

from leerrijk.answers.queries import profile_page, profile_pdf
from leerrijk.content.queries import pack

MARKS = {"apperception": 5, "participation": 4, "acquisition": 3, "exercising": 3, "discovery": 2}


@pytest.mark.parametrize(("language", "mean"), [("nl", "4,3"), ("en", "4.3")])
def test_it_says_what_the_page_says_on_one_tagged_side(language: str, mean: str) -> None:
    instrument = pack().instruments["preferences"]
    answers = {item.id: MARKS[item.scale.rpartition(".")[2]] for item in instrument.items} | {"pp1": 5}
    with override(language):
        page = profile_page(answers, instrument, pack(), language)
    reader = PdfReader(BytesIO(profile_pdf(page, language)))
    [side] = reader.pages
    assert (round(side.mediabox.width), round(side.mediabox.height)) == (595, 842)
    assert bool(reader.root_object["/MarkInfo"]["/Marked"])
    assert reader.root_object["/Lang"] == language
    text = " ".join(side.extract_text().split())
    said = [page.summary, *(row.label for row in page.rows), *(row.words for row in page.rows), *page.limits]
    said += [words for tip in page.tips for words in (tip.heading, tip.text)]
    assert [words for words in said if " ".join(words.split()) not in text] == []
    assert mean in text


def test_it_carries_no_date_and_is_the_same_every_time() -> None:
    instrument = pack().instruments["preferences"]
    page = profile_page({item.id: 3 for item in instrument.items}, instrument, pack(), "nl")
    made = profile_pdf(page, "nl")
    assert "Date" not in str(PdfReader(BytesIO(made)).metadata)
    assert made == profile_pdf(page, "nl")


def test_a_preference_with_too_few_answers_has_a_dash() -> None:
    instrument = pack().instruments["preferences"]
    few = {item.id: 3 for item in instrument.items if item.scale != "preference.discovery"}
    with override("en"):
        page = profile_page(few, instrument, pack(), "en")
    text = PdfReader(BytesIO(profile_pdf(page, "en"))).pages[0].extract_text()
    assert "–" in text
    assert "too few answers" in text
