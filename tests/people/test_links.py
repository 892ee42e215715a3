"""Secrets are long, stored as digests, and a mark or pass of one thing opens no other."""

from hypothesis import given
from hypothesis import strategies as st

from leerrijk.people import links


def test_the_words_of_codes_can_be_told_apart() -> None:
    words = links.words()
    assert len(words) == len(set(words)) == 1024
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)


def test_a_code_is_three_words_and_never_the_same() -> None:
    codes = {links.new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(set(code.split("-")) <= set(links.words()) and code.count("-") == 2 for code in codes)


@given(st.text(max_size=300))
def test_whatever_is_typed_becomes_a_code_or_nothing(typed: str) -> None:
    read = links.read_code(typed)
    assert read == links.read_code(read)
    assert " " not in read


def test_a_secret_has_more_than_128_bits() -> None:
    assert len({links.new_secret() for _ in range(100)}) == 100
    assert len(links.new_secret()) * 6 >= 128
    assert links.same("a secret", links.digest("a secret"))
    assert not links.same("", links.digest("a secret"))


def test_a_pass_and_a_mark_open_one_thing_only() -> None:
    assert links.has_pass(links.sign_pass("one"), "one")
    assert not links.has_pass(links.sign_pass("one"), "two")
    assert not links.has_pass("one", "one")
    assert links.marked("beamer", "one", links.mark("beamer", "one"))
    assert not links.marked("beamer", "two", links.mark("beamer", "one"))
    assert not links.marked("other", "one", links.mark("beamer", "one"))
    assert not links.marked("beamer", "one", "é")
