"""The plain-language check finds what it says it finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerrijk.pure.wording import check, count, sentences
from leerrijk.pure.wording.lists import ENGLISH, OFFICE


def kinds(text: str, language: str = "nl") -> list[tuple[str, str]]:
    return [(remark.kind, remark.found) for remark in check(text, language)]  # type: ignore[arg-type]


def test_a_plain_text_has_no_remarks() -> None:
    assert check("Kies wat bij je past. Er is geen goed of fout.", "nl") == ()
    assert check("Choose what suits you. There is no right or wrong.", "en") == ()


def test_office_language_comes_with_a_plainer_word() -> None:
    remark = check("Derhalve stoppen we.", "nl")[0]
    assert (remark.kind, remark.found, remark.instead) == ("office", "Derhalve", "daarom")
    assert check("We utilise it.", "en")[0].instead == "use"
    assert check("Wij utilise it.", "nl") != check("Wij utilise it.", "en")


def test_english_in_dutch_is_found_alone_and_in_a_compound() -> None:
    assert kinds("Deel deze insights met het learning-team.") == [
        ("english", "insights"),
        ("english", "learning-team"),
    ]
    assert kinds("Share these insights with the team.", "en") == []


def test_words_inside_tags_placeholders_and_addresses_are_none() -> None:
    assert kinds('<a href="/share" class="button">Deel</a> %(share)s {share} https://share.example') == []


def test_a_sentence_of_twenty_six_words_is_long() -> None:
    assert kinds(" ".join(["leren"] * 25) + ".") == []
    long = "Leren " + " ".join(["leren"] * 25) + "."
    assert kinds(f"Kort. {long}") == [("sentence", long)]


def test_a_soft_hyphen_is_found_with_its_word() -> None:
    assert kinds("een onder\u00adsteunings\u00adteam") == [
        ("soft-hyphen", "onder\u00adsteunings\u00adteam"),
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Een. Twee! Drie?", 3),
        ("‘Echt waar?’ vroeg zij.", 1),
        ("‘Echt waar?’ Zij lachte.", 2),
        ("Met o.a. Intervisie en bijv. Training.", 1),
        ("Een kop\n\nEen zin zonder punt\n- punt een\n- punt twee", 4),
        ("…", 0),
        ("", 0),
    ],
)
def test_sentences_are_told_apart(text: str, number: int) -> None:
    assert len(sentences(text)) == number


def test_a_count_of_words_and_sentences() -> None:
    counted = count("Het ondersteuningsteam leert. Wij ook.")
    assert (counted.words, counted.sentences, counted.longest_sentence) == (5, 2, 3)
    assert counted.long_words == pytest.approx(1 / 5)
    assert count("").long_words == 0


@given(st.text(), st.sampled_from(["nl", "en"]))
def test_any_text_can_be_checked(text: str, language: str) -> None:
    assert len(kinds(text, language)) <= len(text)


def test_no_plainer_word_is_itself_remarked_upon() -> None:
    for language, words in OFFICE.items():
        assert [word for word in words.values() if kinds(word, language)] == []
    assert ENGLISH.isdisjoint(OFFICE["nl"])
