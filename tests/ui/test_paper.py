"""Paper out of data: what people typed is text, whatever it looks like."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from leerrijk.ui import paper

SHEET = """#import "base.typ": *
#show: sheet.with(paper: "a4")
= #about.title
#data.said
#if "image" in data { picture(data.image, "Alt") }
"""
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><rect width="10" height="5" fill="#123"/></svg>'
Make = Callable[..., bytes]


@pytest.fixture
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "sheet.typ").write_text(SHEET)
    known = paper.get_app_template_dirs("templates")
    paper._source.cache_clear()
    monkeypatch.setattr(paper, "get_app_template_dirs", lambda name: (*known, tmp_path))
    return "sheet.typ"


def test_what_somebody_typed_is_no_markup(template: str) -> None:
    said = '*vet* #panic("x") $x^2$ @wie \\ [een]'
    made = PdfReader(BytesIO(paper.pdf(template, {"said": said}, lang="nl", title="Blad")))
    assert said in made.pages[0].extract_text()


def test_a_sheet_tells_its_title_and_language_and_no_moment(template: str) -> None:
    made = paper.pdf(template, {"said": "x"}, lang="nl", title="Blad van de groep")
    file = PdfReader(BytesIO(made))
    assert file.metadata is not None
    assert file.metadata.title == "Blad van de groep"
    assert file.trailer["/Root"]["/Lang"] == "nl"
    assert file.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert b"CreationDate" not in made
    assert b"ModDate" not in made
    assert b"CreateDate" not in made


def test_the_same_data_makes_the_same_bytes(template: str) -> None:
    made = {paper.pdf(template, {"said": "x"}, lang="nl", title="Blad") for _ in range(2)}
    assert len(made) == 1


def test_only_our_own_typeface_is_in_it(template: str) -> None:
    made = PdfReader(BytesIO(paper.pdf(template, {"said": "Genoeg"}, lang="nl", title="Blad")))
    fonts = [font.get_object()["/BaseFont"] for font in made.pages[0]["/Resources"]["/Font"].values()]
    assert fonts
    assert all("Atkinson" in font for font in fonts)


@pytest.mark.parametrize("make", [paper.pdf, paper.png])
def test_images_come_from_memory(make: Make, template: str) -> None:
    data = {"said": "x", "image": "a.svg"}
    assert make(template, data, images={"a.svg": SVG}, lang="nl", title="Blad")
    with pytest.raises(paper.PaperError):
        make(template, data, lang="nl", title="Blad")


def test_an_image_has_the_size_that_was_asked(template: str) -> None:
    made = Image.open(BytesIO(paper.png(template, {"said": "x"}, lang="nl", title="Blad", ppi=72)))
    assert made.size == pytest.approx((595, 842), abs=1)


@pytest.mark.parametrize("name", ["../a.svg", "/tmp/a.svg", "b/a.svg"])
def test_an_image_cannot_leave_its_folder(name: str, template: str) -> None:
    with pytest.raises(paper.PaperError, match="plain file name"):
        paper.pdf(template, {"said": "x"}, images={name: SVG}, lang="nl", title="Blad")


def test_a_template_that_is_not_there_is_named() -> None:
    with pytest.raises(paper.PaperError, match="nergens"):
        paper.pdf("nergens.typ", {}, lang="nl", title="Blad")
