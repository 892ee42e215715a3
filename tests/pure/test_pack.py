"""A pack becomes frozen shapes, or every fault is told with its file and line."""

import dataclasses
import json
from pathlib import Path

import pytest
from tests.packs import write_pack

from leerrijk.pure.pack import FaultyPack, Text, check, load, schema

ROOT = Path(__file__).resolve().parents[2]
PACK = ROOT / "src" / "leerrijk" / "content" / "packs" / "toekomstscenario"

BREAKS = [
    ("pack.yaml", "languages:", "tongues: []\nlanguages:", "pack.yaml:5: unknown key tongues"),
    ("pack.yaml", "id: form,", "id: shape,", "pack.yaml:9: kind shape has no elements"),
    (
        "pack.yaml",
        "id: form,",
        "id: shape,",
        "elements/form.yaml:1: form.duo belongs to no kind in pack.yaml",
    ),
    ("pack.yaml", "{id: form,", "{id: theme,", "pack.yaml:9: kind theme stands here twice"),
    (
        "pack.yaml",
        "Preferences}, theme: theme.context",
        "Preferences}, theme: theme.none",
        "pack.yaml:8: unknown theme theme.none",
    ),
    ("pack.yaml", "[nl, en]", "[nl, en, fr]", "pack.yaml:3: title is missing in language fr"),
    ("elements/theme.yaml", "  pages: [2]\n", "", "elements/theme.yaml:1: pages is missing"),
    ("elements/theme.yaml", "pages:", "page:", "elements/theme.yaml:6: unknown key page"),
    (
        "elements/theme.yaml",
        "body: {nl: Eerste zin., en: First sentence.}",
        "body: {nl: Eerste zin.}",
        "elements/theme.yaml:4: body is missing in language en",
    ),
    (
        "elements/theme.yaml",
        "title: {nl: Context,",
        "title: {fr: Contexte, nl: Context,",
        "elements/theme.yaml:2: title: fr is no language of this pack",
    ),
    (
        "elements/theme.yaml",
        "[Een, Twee]",
        "[Een]",
        "elements/theme.yaml:5: signs: not equally many in each language",
    ),
    (
        "elements/theme.yaml",
        "[reference.book]",
        "[reference.film]",
        "elements/theme.yaml:7: unknown reference reference.film",
    ),
    (
        "elements/theme.yaml",
        "[reference.book]",
        "[form.duo]",
        "elements/theme.yaml:7: unknown reference form.duo",
    ),
    (
        "elements/theme.yaml",
        "picture: model",
        "picture: map",
        "elements/theme.yaml:8: picture: input should be 'model'",
    ),
    (
        "elements/theme.yaml",
        "[group, react]",
        "[group, fly]",
        "elements/theme.yaml:9: do.1: input should be 'group'",
    ),
    (
        "elements/theme.yaml",
        "[group, react]",
        "[group]",
        "elements/theme.yaml:9: do: list should have at least 2",
    ),
    (
        "elements/theme.yaml",
        "[group, react]",
        "[group, group]",
        "elements/theme.yaml:9: do names group twice",
    ),
    ("elements/theme.yaml", "Waar je", "Waar\u00ad je", "elements/theme.yaml:3: holds a soft hyphen"),
    (
        "elements/theme.yaml",
        "nl: Context",
        f"nl: {'n' * 61}",
        "elements/theme.yaml:2: title.nl: string should have at most 60",
    ),
    (
        "elements/theme.yaml",
        "Waar je",
        "n" * 161,
        "elements/theme.yaml:3: short.nl: string should have at most 160",
    ),
    (
        "elements/theme.yaml",
        "id: theme.context",
        "id: Theme_x",
        "elements/theme.yaml:1: id: string should match pattern",
    ),
    ("elements/theme.yaml", "[2]", "[2", "elements/theme.yaml:7: YAML: "),
    (
        "elements/theme.yaml",
        "pages: [2]",
        "pages: [2]\n  pages: [3]",
        "elements/theme.yaml:7: YAML: found duplicate key",
    ),
    (
        "elements/form.yaml",
        "id: form.duo",
        "id: theme.context",
        "elements/theme.yaml:1: id theme.context stands in elements/form.yaml already",
    ),
    ("elements/form.yaml", "id: form.duo", "id: party.duo", "elements/form.yaml:8: unknown key weights"),
    (
        "elements/form.yaml",
        "doing: 0.4",
        "doing: 0.3",
        "elements/form.yaml:8: weights add up to 0.90, not to 1",
    ),
    (
        "elements/form.yaml",
        "doing: 0.4",
        "dreaming: 0.4",
        "elements/form.yaml:8: weights: unknown preference dreaming",
    ),
    (
        "elements/form.yaml",
        "doing: 0.4",
        "dreaming: 0.4",
        "elements/form.yaml:8: weights: preference.doing is missing",
    ),
    (
        "elements/form.yaml",
        "  reasoning: {nl: Een schatting., en: An estimate.}\n",
        "",
        "elements/form.yaml:1: reasoning is missing",
    ),
    (
        "elements/form.yaml",
        "picture: model",
        "picture: model\n  parent: form.none",
        "elements/form.yaml:7: unknown parent form.none",
    ),
    (
        "elements/form.yaml",
        "picture: model",
        "picture: model\n  parent: form.duo",
        "elements/form.yaml:7: form.duo stands above itself",
    ),
    (
        "elements/preference.yaml",
        "  try: {nl: Probeer., en: Try.}\n",
        "",
        "elements/preference.yaml:11: try is missing",
    ),
    ("references.yaml", "https://", "http://", "references.yaml:9: url: string should match pattern"),
    ("references.yaml", "id: reference.book", "id: form.book", "references.yaml:8: unknown key citation"),
    (
        "instruments/likes.yaml",
        "[preference.watching,",
        "[preference.flying,",
        "instruments/likes.yaml:10: unknown scale preference.flying",
    ),
    (
        "instruments/likes.yaml",
        "id: w2, scale: preference.watching",
        "id: w2, scale: preference.w",
        "instruments/likes.yaml:15: preference.w is no scale of this instrument",
    ),
    (
        "instruments/likes.yaml",
        "id: w2, scale: preference.watching",
        "id: w2, scale: preference.doing",
        "instruments/likes.yaml:11: unbalanced: not equally many items per scale",
    ),
    ("instruments/likes.yaml", "id: w2", "id: w1", "instruments/likes.yaml:15: item w1 stands here twice"),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), BREAKS)
def test_every_fault_is_told_with_its_line(
    tmp_path: Path, file: str, old: str, new: str, expected: str
) -> None:
    folder = write_pack(tmp_path, file=file, old=old, new=new)
    told = [str(fault) for fault in check(folder)]
    assert any(line.startswith(expected) for line in told), told


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    write_pack(tmp_path, file="elements/theme.yaml", old="[2]", new="[0]")
    (tmp_path / "pack.yaml").unlink()
    (tmp_path / "elements" / "form.yaml").write_text("id: not-a-list\n")
    (tmp_path / "elements" / "empty.yaml").write_text("")
    (tmp_path / "elements" / "latin.yaml").write_bytes(b"- id: caf\xe9\n")
    assert [(fault.file, fault.line) for fault in check(tmp_path)] == [
        ("elements/empty.yaml", 1),
        ("elements/form.yaml", 1),
        ("elements/latin.yaml", 1),
        ("elements/theme.yaml", 6),
        ("pack.yaml", 1),
    ]


def test_a_page_asks_each_scale_once_and_not_in_the_same_order(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    path = folder / "instruments" / "likes.yaml"
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:13], lines[14], lines[13]]) + "\n")
    assert [str(fault) for fault in check(folder)] == [
        "instruments/likes.yaml:14: page 2 repeats the order of an earlier page"
    ]
    path.write_text("\n".join([*lines[:12], lines[14], lines[12], lines[13]]) + "\n")
    assert [str(fault) for fault in check(folder)] == [
        "instruments/likes.yaml:12: unbalanced: page 1 asks a scale twice",
        "instruments/likes.yaml:14: unbalanced: page 2 asks a scale twice",
    ]


def test_a_faulty_pack_is_not_loaded(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, file="elements/form.yaml", old="doing: 0.4", new="doing: 0.3")
    with pytest.raises(FaultyPack) as caught:
        load(folder)
    assert caught.value.faults == check(folder)
    assert "elements/form.yaml:8" in str(caught.value)


def test_a_sound_pack_becomes_frozen_shapes(tmp_path: Path) -> None:
    pack = load(write_pack(tmp_path))
    assert pack.key == "small-1.0"
    assert list(pack.elements) == [
        "theme.context",
        "preference.watching",
        "preference.doing",
        "form.duo",
        "reference.book",
    ]
    theme, form = pack.elements["theme.context"], pack.elements["form.duo"]
    assert theme.signs == (Text("Een", "One"), Text("Twee", "Two"))
    assert form.weights == {"preference.watching": 0.6, "preference.doing": 0.4}
    assert pack.elements["preference.doing"].attempt == Text("Probeer.", "Try.")
    assert pack.elements["reference.book"].citation.startswith("Writer (2001)")
    with pytest.raises(dataclasses.FrozenInstanceError):
        theme.title = Text("Anders", "Other")  # type: ignore[misc]
    with pytest.raises(TypeError):
        pack.elements["theme.context"] = form  # type: ignore[index]


def test_the_pack_knows_what_stands_above_below_and_beside(tmp_path: Path) -> None:
    pack = load(write_pack(tmp_path))
    below = [element.id for element in pack.children("theme.context")]
    assert below == ["preference.watching", "preference.doing"]
    assert [element.id for element in pack.path("preference.doing")] == ["theme.context"]
    assert [element.id for element in pack.siblings("preference.doing")] == below
    assert [element.id for element in pack.of_kind("form")] == ["form.duo"]
    assert pack.elements["form.duo"].kind == "form"


def test_the_index_holds_every_element_once_by_theme(tmp_path: Path) -> None:
    pack = load(write_pack(tmp_path))
    above, context, after = pack.index()
    assert (above.theme, after.theme) == (None, None)
    assert [kind.id for kind, _ in above.kinds] == ["theme"]
    assert [kind.id for kind, _ in after.kinds] == ["reference"]
    assert context.theme == pack.elements["theme.context"]
    assert [element.id for _, within in context.kinds for element in within] == [
        "preference.watching",
        "preference.doing",
        "form.duo",
    ]
    assert [element.id for element in pack.naming("reference.book")] == ["theme.context"]


def test_the_most_exact_kind_takes_the_element(tmp_path: Path) -> None:
    exact = "{id: form.duo, title: {nl: Paren, en: Pairs}}"
    folder = write_pack(tmp_path, old="  - {id: form,", new=f"  - {exact}\n  - {{id: form,")
    path = folder / "elements" / "form.yaml"
    path.write_text(path.read_text() + path.read_text().replace("form.duo", "form.trio"))
    pack = load(folder)
    assert (pack.elements["form.duo"].kind, pack.elements["form.trio"].kind) == ("form.duo", "form")
    assert list(pack.elements)[-3:] == ["form.duo", "form.trio", "reference.book"]


def test_an_instrument_is_asked_page_by_page(tmp_path: Path) -> None:
    instrument = load(write_pack(tmp_path)).instruments["likes"]
    assert [[item.id for item in page] for page in instrument.pages()] == [["w1", "d1"], ["d2", "w2"]]
    assert (instrument.low, instrument.high) == (1, 3)
    assert instrument.scales == ("preference.watching", "preference.doing")


def test_a_text_says_what_it_can() -> None:
    text = Text("leren", "learning", (("fr", "apprendre"),))
    assert [text.say(each) for each in ("nl", "nl-be", "en", "fr", "de")] == [
        "leren",
        "leren",
        "learning",
        "apprendre",
        "learning",
    ]
    assert Text(nl="leren").say("en") == "leren"


def test_the_pack_of_the_product_is_sound() -> None:
    assert [str(fault) for fault in check(PACK)] == []


def test_the_published_schema_is_the_one_in_use() -> None:
    published = json.loads((ROOT / "docs" / "pack.schema.json").read_text(encoding="utf-8"))
    assert published == schema(), "run: leerrijk pack schema > docs/pack.schema.json"
