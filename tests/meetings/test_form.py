"""The questionnaire on paper: twenty lines, each with one open box in the column of its preference."""

import re
from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader
from tests.meetings.papers import words

from leerrijk.meetings.making.form import form
from leerrijk.meetings.queries import Occasion

A4 = (595, 842)
# A stroke with round corners and no fill, as typst writes it, with where it stands in points.
BOX = re.compile(r"1 0 0 -1 ([\d.]+) ([\d.]+) cm\S* CS [^\n]* w [^\n]* c\nS\n")
LESS_THAN_A_COLUMN = 15
LONG_NAME = "Het samenwerkingsverband van wijkteams, jeugdbescherming en ggz in de hele regio"


def test_it_is_two_sides_of_a_tagged_a4_in_its_language(either: Occasion) -> None:
    reader = PdfReader(BytesIO(form(either)))
    assert [(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages] == [A4, A4]
    root = reader.root_object
    assert bool(root["/MarkInfo"]["/Marked"])
    assert str(root["/Lang"]).startswith(either.language)
    assert reader.metadata
    assert reader.metadata.title == either.instrument.title.say(either.language)


def test_the_front_asks_every_item_in_the_order_asked(either: Occasion) -> None:
    front = words(form(either))[0]
    places = [
        front.find(" ".join(item.text.say(either.language).split())) for item in either.instrument.items
    ]
    assert len(places) == 20
    assert -1 not in places
    assert places == sorted(places)


def test_who_sees_it_stands_above_the_first_question(either: Occasion) -> None:
    front = words(form(either))[0]
    warning = {"nl": "Wie dit overtikt, ziet dit blad", "en": "Whoever types in this sheet sees it"}
    first = either.instrument.items[0].text.say(either.language)
    assert -1 < front.find(warning[either.language]) < front.find(first)


def test_each_line_has_one_box_under_the_sign_of_its_preference(occasion: Occasion) -> None:
    columns = _boxes_by_column(form(occasion))
    assert len(columns) == 5
    order = [occasion.instrument.scales.index(item.scale) for item in occasion.instrument.items]
    boxes = sorted(((y, place) for place, ys in enumerate(columns) for y in ys[:-1]), reverse=True)
    assert [place for _y, place in boxes] == order
    lowest = {round(ys[-1]) for ys in columns}
    assert len(lowest) == 1, "the five sums stand on one line"


def test_sums_say_between_what_they_lie(occasion: Occasion) -> None:
    assert "minstens 4 en hoogstens 20" in words(form(occasion))[0]


def test_the_back_names_the_preferences_in_the_order_of_the_columns(either: Occasion) -> None:
    front, back = words(form(either))
    titles = [either.pack.elements[scale].title.say(either.language) for scale in either.instrument.scales]
    places = [back.find(title) for title in titles]
    assert -1 not in places
    assert places == sorted(places)
    assert not any(title in front for title in titles), "who answers is not told what a line counts for"
    assert back.count("4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20") == 5


def test_who_is_responsible_is_given_or_left_to_fill_in(occasion: Occasion) -> None:
    assert "Regio Oost, 06 1234" in words(form(replace(occasion, responsible="Regio Oost, 06 1234")))[0]
    assert "Verantwoordelijk:" in words(form(occasion))[0]


def test_long_names_do_not_push_it_off_its_two_sides(either: Occasion) -> None:
    full = replace(either, name=LONG_NAME, responsible=" ".join(["Een lange naam van een organisatie"] * 6))
    front, back = words(form(full))
    assert either.instrument.items[-1].text.say(either.language) in front
    assert front.rstrip().endswith(LONG_NAME)
    assert LONG_NAME not in back


def _boxes_by_column(pdf: bytes) -> list[list[float]]:
    """The heights of the boxes to write in on the front, from top to bottom, for each column from the left."""
    drawn = PdfReader(BytesIO(pdf)).pages[0].get_contents()
    assert drawn is not None
    columns: list[list[tuple[float, float]]] = []
    for box in sorted((float(x), float(y)) for x, y in BOX.findall(drawn.get_data().decode("latin1"))):
        if not columns or box[0] - columns[-1][0][0] > LESS_THAN_A_COLUMN:
            columns.append([])
        columns[-1].append(box)
    return [sorted((y for _x, y in column), reverse=True) for column in columns]
