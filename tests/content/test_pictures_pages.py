"""The pages of the pictures, and what leaves them on paper and as an image."""

import re
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from PIL import Image
from pypdf import PdfReader
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings
from tests.packs import write_pack

from leerrijk.content import making
from leerrijk.content.queries import pack
from leerrijk.pure.pictures import PICTURES
from leerrijk.pure.pictures.signs import SIGNS
from leerrijk.ui.signs import signs

MM = 72 / 25.4
SIZES = {"a4": (297, 210), "a3": (420, 297)}


def page(path: str, language: str = "nl") -> str:
    answer = Client(headers={"Accept-Language": language}).get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def drawings(html: str) -> list[str]:
    return re.findall(r'<svg [^>]*class="drawing drawing--(?:wide|tall)".*?</svg>', html, re.S)


@pytest.mark.django_db
def test_the_model_shows_all_five_without_a_query(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(0):
        html = page(reverse("content:model"))
    assert len(drawings(html)) == 2
    for picture in PICTURES:
        assert f'href="{reverse("content:picture", args=[picture])}"' in html


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_stands_large_with_the_same_in_words(
    picture: str, language: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        html = page(reverse("content:picture", args=[picture]), language)
    both = drawings(html)
    assert len(both) == 2
    words = html
    for drawing in both:
        words = words.replace(drawing, "")
    for drawing in both:
        for address in re.findall(r'<a class="drawing__part" href="([^"]+)"', drawing):
            element = pack().elements[address.removesuffix("/").rpartition("/")[2]]
            assert address == reverse("content:element", args=[element.id])
            assert unescape(element.title.say(language)) in unescape(words)
            assert unescape(element.short.say(language)) in unescape(words)
    assert "style=" not in html
    assert "<script>" not in html


def test_every_element_of_a_picture_is_on_its_page() -> None:
    missing = [
        element.id
        for element in pack().elements.values()
        if reverse("content:element", args=[element.id]) not in page(f"/model/{element.picture}/")
    ]
    assert missing == []


def test_languages_are_not_mixed() -> None:
    assert "Leerstand" in page("/model/model/", "nl")
    assert "Leerstand" not in page("/model/model/", "en")
    assert "Learning stance" in page("/model/model/", "en")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("picture", PICTURES)
def test_a_pdf_is_one_tagged_sheet(picture: str, size: str, language: str) -> None:
    address = reverse("content:picture_pdf", args=[picture, size])
    answer = Client(headers={"Accept-Language": language}).get(address)
    assert answer.headers["Content-Type"] == "application/pdf"
    assert address.endswith(f"/{size}.pdf")
    file = PdfReader(BytesIO(answer.content))
    assert len(file.pages) == 1
    box = file.pages[0].mediabox
    assert (round(float(box.width) / MM), round(float(box.height) / MM)) == SIZES[size]
    root = file.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert file.metadata is not None
    assert file.metadata.title == making.shown_picture(picture, language).title
    assert file.metadata.creation_date is None
    assert making.shown_picture(picture, language).title in file.pages[0].extract_text()


def test_an_image_is_large_and_stands_on_the_colour_of_the_page() -> None:
    for picture in PICTURES:
        answer = Client().get(reverse("content:picture_png", args=[picture]))
        assert answer.headers["Content-Type"] == "image/png"
        image = Image.open(BytesIO(answer.content)).convert("RGB")
        assert image.width > 2000
        assert image.width > image.height
        assert image.getpixel((2, 2)) == (0xFB, 0xF7, 0xEE)
        assert len(image.getcolors(1 << 24) or []) > 20


def test_paper_is_set_once_for_many_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    first = making.picture_pdf("layers", "a3", "nl")
    monkeypatch.setattr("leerrijk.ui.paper.pdf", None)
    assert making.picture_pdf("layers", "a3", "nl") is first


@pytest.mark.parametrize(
    "path", ["/model/anders/", "/model/anders/a4.pdf", "/model/model/a5.pdf", "/model/anders/beeld.png"]
)
def test_what_is_not_there_is_not_found(path: str) -> None:
    assert Client().get(path).status_code == 404


def test_a_pack_that_cannot_fill_a_picture_has_a_page_without_it(settings: Settings, tmp_path: Path) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path))
    html = page(reverse("content:model"))
    assert drawings(html) == []
    assert reverse("content:elements") in html
    for path in ("/model/model/", "/model/stance/a3.pdf", "/model/layers/beeld.png"):
        assert Client().get(path).status_code == 404


def test_small_pictures_are_one_link_each_with_a_name() -> None:
    html = page(reverse("content:model"))
    for small in making.small_pictures("nl")[1:]:
        link = re.search(rf'<a class="picture-small" href="/model/{small.id}/">(.*?)</a>', html, re.S)
        assert link
        assert small.title in link[1]
        assert "<a" not in link[1]
        assert 'aria-hidden="true"' in link[1]


def test_the_signs_are_those_of_the_page() -> None:
    own = {hue.removeprefix("hue-"): " ".join(paths) for hue, paths in SIGNS.items()}
    for name, drawing in signs().items():
        outline = re.findall(r'<path d="([^"]+)"', drawing)
        assert outline
        assert all(each in own[name] for each in outline)
