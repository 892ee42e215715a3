"""The five pictures as compositions: what stands where, in both forms and both languages."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from leerrijk import content
from leerrijk.pure.pack import Pack, load
from leerrijk.pure.pictures import (
    FORMS,
    OWN_WORDS,
    PICTURES,
    Box,
    Drawing,
    Part,
    Words,
    compose,
    offer,
    small,
    svg,
)
from leerrijk.pure.pictures import model_wide as lens
from leerrijk.pure.pictures.measure import widths
from leerrijk.pure.pictures.shapes import Disc, Pane, Run

LANGUAGES = ("nl", "en")
ALL = [(picture, form, language) for picture in PICTURES for form in FORMS for language in LANGUAGES]
TONES = dict.fromkeys(
    ("paper", "ink", "ink-soft", "line", *(f"hue-{name}" for name in
    ("apperception", "participation", "acquisition", "exercising", "discovery"))), "#123456"
)  # fmt: skip
READING = {
    "model": (
        "theme.principles principle.opening principle.practice theme.context context.half.forms "
        "context.half.culture theme.stance line.craft-attitude basis.framework basis.skill"
    ),
    "profile": "preference.apperception preference.participation preference.discovery fit",
    "stance": "theme.context condition.autonomy condition.norms theme.stance stance.motivation stance.action",
    "layers": "context.interaction.learner context.organisation.workload context.task.complexity",
    "reasoning": (
        "design.outcome design.behaviour design.personal design.influence design.context design.interventions"
    ),
}
LEAST = {"wide": 14, "tall": 13}
"""The smallest type: in a drawing of 1200 shown from 56 rem, and in one of 340 shown from 320 px."""


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(Path(content.__file__).parent / "packs" / "toekomstscenario")


def worded(pack: Pack, language: str) -> Words:
    own = {key: f"{key.replace('_', ' ')} of it" for key in OWN_WORDS}
    return Words(pack, language, own | {"point": ",", "ours": "Onze tekening bij het model, pagina {page}"})


def drawn(pack: Pack, picture: str, form: str, language: str) -> Drawing:
    return compose(picture, form, worded(pack, language))


def collisions(boxes: list[tuple[str, Box]]) -> list[tuple[str, str]]:
    return [(a, b) for (a, one), (b, other) in combinations(boxes, 2) if one.meets(other)]


def panes(part: Part) -> Iterator[Box]:
    yield from (shape.box for shape in part.shapes if isinstance(shape, Pane))


@pytest.mark.parametrize(("picture", "form", "language"), ALL)
def test_every_part_is_an_element_with_its_name(pack: Pack, picture: str, form: str, language: str) -> None:
    links = drawn(pack, picture, form, language).links()
    assert len(links) >= 6
    for part in links:
        assert pack.elements[part.element].title.say(language) in part.name
    assert len({part.element for part in links}) == len(links)


@pytest.mark.parametrize(("picture", "form", "language"), ALL)
def test_no_text_and_no_touch_overlaps_another(pack: Pack, picture: str, form: str, language: str) -> None:
    drawing = drawn(pack, picture, form, language)
    assert collisions([(run.text, run.box) for run in drawing.runs()]) == []
    assert collisions([(part.element, part.box.inset(4)) for part in drawing.links()]) == []


@pytest.mark.parametrize(("picture", "form", "language"), ALL)
def test_every_text_stands_inside_its_shape_and_the_sheet(
    pack: Pack, picture: str, form: str, language: str
) -> None:
    drawing = drawn(pack, picture, form, language)
    sheet = Box(0, 0, drawing.width, drawing.height)
    assert [run.text for run in drawing.runs() if not sheet.holds(run.box)] == []
    for part in drawing.links():
        for pane in panes(part):
            assert [run.text for run in part.runs if not pane.inset(6).holds(run.box)] == []


@pytest.mark.parametrize(("picture", "form", "language"), ALL)
def test_type_is_large_enough_and_its_width_is_known(
    pack: Pack, picture: str, form: str, language: str
) -> None:
    known = widths()[400].keys()
    for run in drawn(pack, picture, form, language).runs():
        assert run.size >= LEAST[form], run.text
        assert set(run.text) <= known, run.text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("picture", PICTURES)
def test_parts_are_read_in_the_order_of_the_model(pack: Pack, picture: str, form: str) -> None:
    order = [part.element for part in drawn(pack, picture, form, "nl").links()]
    said = READING[picture].split()
    assert [each for each in order if each in said] == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_around_the_stance_stays_between_it_and_the_lens(pack: Pack, language: str) -> None:
    ring = {"context.half.forms", "context.half.culture", *lens.FORMS}
    ring |= {each.id for each in pack.of_kind("culture.norm")}
    seen = 0
    for part in drawn(pack, "model", "wide", language).links():
        for run in part.runs if part.element in ring else ():
            corners = [(x, y) for x in (run.box.x, run.box.right) for y in (run.box.y, run.box.bottom)]
            assert all((x - lens.CX) ** 2 + (y - lens.CY) ** 2 < lens.GLASS**2 for x, y in corners), run.text
            near = (
                min(max(lens.CX, run.box.x), run.box.right),
                min(max(lens.STANCE_Y, run.box.y), run.box.bottom),
            )
            assert (near[0] - lens.CX) ** 2 + (near[1] - lens.STANCE_Y) ** 2 > lens.STANCE**2, run.text
            seen += 1
    assert seen >= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heart_of_the_stance_covers_no_word(pack: Pack, language: str) -> None:
    drawing = drawn(pack, "stance", "wide", language)
    heart = next(shape for shape in reversed(drawing.ground) if isinstance(shape, Disc))
    edge = heart.r + heart.paint.thickness / 2
    for part in drawing.links():
        for run in part.runs:
            near = min(max(heart.cx, run.box.x), run.box.right), min(max(heart.cy, run.box.y), run.box.bottom)
            away = (near[0] - heart.cx) ** 2 + (near[1] - heart.cy) ** 2 > edge**2
            assert away or part.element == "theme.stance", run.text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_a_layer_stands_in_its_circle(pack: Pack, form: str, language: str) -> None:
    words = worded(pack, language)
    drawing = compose("layers", form, words)
    circles = sorted(
        {(disc.r, disc.cx, disc.cy) for disc in drawing.ground if isinstance(disc, Disc) if disc.r > 20}
    )
    for (r, cx, cy), kind in zip(circles, ("task", "organisation", "interaction"), strict=True):
        name = words.kind_name(f"context.{kind}")
        lines = [
            run
            for run in drawing.parts
            if isinstance(run, Run) and run.anchor == "middle" and run.text in name
        ]
        assert " ".join(run.text for run in lines) == name
        for box in (run.box for run in lines):
            corners = [(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
            assert all((x - cx) ** 2 + (y - cy) ** 2 < (r - 3) ** 2 for x, y in corners), name


@pytest.mark.parametrize("form", FORMS)
def test_a_pack_may_add_conditions(pack: Pack, form: str) -> None:
    first = pack.elements["condition.autonomy"]
    more = {f"condition.more-{index}": replace(first, id=f"condition.more-{index}") for index in range(4)}
    larger = replace(pack, elements={**pack.elements, **more})
    drawing = drawn(larger, "stance", form, "nl")
    assert more.keys() <= {part.element for part in drawing.links()}
    assert collisions([(run.text, run.box) for run in drawing.runs()]) == []


def test_the_offer_of_the_example_adds_up(pack: Pack) -> None:
    shares = offer(pack)
    assert 98 <= sum(shares.values()) <= 102
    assert max(shares, key=shares.__getitem__) == "preference.acquisition"


@pytest.mark.parametrize(("picture", "form", "language"), ALL)
def test_the_svg_is_sound_and_strict(pack: Pack, picture: str, form: str, language: str) -> None:
    drawing = drawn(pack, picture, form, language)
    made = svg(
        drawing, TONES, name="Naam & zo", address=lambda element: f"/model/onderdeel/{element}/", form=form
    )
    root = ElementTree.fromstring(made)
    assert root.get("aria-label") == "Naam & zo"
    links = [each for each in root.iter() if each.tag.endswith("}a")]
    assert [each.get("href") for each in links] == [
        f"/model/onderdeel/{part.element}/" for part in drawing.links()
    ]
    assert all(each.get("aria-label") for each in links)
    assert not any(word in made for word in ("style=", "var(", "<script", "url(", " id="))


def test_what_a_pack_says_is_never_markup(pack: Pack) -> None:
    title = replace(pack.elements["design.outcome"].title, nl='<b>"uit" & aan</b>')
    loud = replace(pack, elements=dict(pack.elements) | {
        "design.outcome": replace(pack.elements["design.outcome"], title=title)
    })  # fmt: skip
    made = svg(drawn(loud, "reasoning", "wide", "nl"), TONES, name="x", address=lambda element: element)
    assert "<b>" not in made
    assert "&lt;b&gt;" in made
    ElementTree.fromstring(made)


@pytest.mark.parametrize("picture", PICTURES)
def test_a_small_picture_has_shapes_and_neither_words_nor_links(pack: Pack, picture: str) -> None:
    made = svg(small(picture, worded(pack, "nl")), TONES)
    assert 'aria-hidden="true"' in made
    assert "<text" not in made
    assert "<a " not in made
    assert made.count("<path") + made.count("<circle") + made.count("<rect") >= 5


def test_a_run_knows_what_it_covers() -> None:
    line = Run(100, 50, "vak", 20, anchor="end")
    assert line.box.right == pytest.approx(100)
    assert line.box.y == pytest.approx(50 - 0.668 * 20)
    assert line.box.width == pytest.approx(sum(widths()[400][each] for each in "vak") * 20 / 1000)
