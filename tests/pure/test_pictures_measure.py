"""Measuring and wrapping text, and the table of widths against the font that it was read from."""

from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from leerrijk.pure.pictures.measure import fits, width, widths, wrap
from leerrijk.pure.pictures.setting import Face
from leerrijk.ui.paper import FONTS

STYLES = {400: "Regular", 600: "SemiBold", 700: "Bold"}
WORDS = st.lists(st.text("abcdefghijklmnop", min_size=1, max_size=14), min_size=1, max_size=12)


def test_the_widths_are_those_of_the_font() -> None:
    for weight, style in STYLES.items():
        font = TTFont(FONTS / f"AtkinsonHyperlegibleNext-{style}.ttf")
        scale = 1000 / font["head"].unitsPerEm
        glyphs = font.getBestCmap()
        table = widths()[weight]
        wrong = {
            each: (said, round(font["hmtx"][glyphs[ord(each)]][0] * scale))
            for each, said in table.items()
            if ord(each) in glyphs and abs(font["hmtx"][glyphs[ord(each)]][0] * scale - said) > 1
        }
        assert wrong == {}
        assert set("abcdefghijklmnopqrstuvwxyzéëïABCXYZ0123456789.,:;?!’–+−") <= table.keys()


@given(words=WORDS, room=st.floats(40, 400))
def test_wrapping_keeps_every_word_and_the_room(words: list[str], room: float) -> None:
    lines = wrap(" ".join(words), 20, 400, room)
    assert " ".join(lines).split() == words
    assert all(width(line, 20) <= room or " " not in line for line in lines)


@given(words=WORDS, room=st.floats(40, 400))
def test_even_lines_are_not_more_lines(words: list[str], room: float) -> None:
    text = " ".join(words)
    lines, greedy = wrap(text, 20, 400, room), 1
    length = 0.0
    for word in words:
        longer = length + (width(" ", 20) if length else 0) + width(word, 20)
        greedy, length = (greedy + 1, width(word, 20)) if length and longer > room else (greedy, longer)
    assert len(lines) == greedy


def test_a_face_shrinks_until_the_longest_title_fits() -> None:
    titles = ["Kort", "Autonomie en eigen verantwoordelijkheid"]
    face = Face(24, 700).fitted(titles, 200, 2)
    assert face.size < 24
    assert all(fits(title, face.size, 700, 200, 2) for title in titles)
    assert not all(fits(title, face.size + 1, 700, 200, 2) for title in titles)
