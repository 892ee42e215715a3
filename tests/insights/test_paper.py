"""The picture on paper and as an image: from the same figures, one page, tagged, without a date."""

import io

import pypdf
import pytest
from PIL import Image
from tests.insights.pictured import TRAINING, Pictured, pictured

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown() -> Pictured:
    return pictured(people=24, offer=TRAINING)


def sheet(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content))


def test_one_tagged_page_for_the_host_and_for_who_sent(shown: Pictured) -> None:
    for client, address in ((shown.host, shown.page), (shown.phone, shown.seen)):
        response = client.get(f"{address[:-1]}.pdf")
        assert response["Content-Type"] == "application/pdf"
        assert "no-store" in response["Cache-Control"]
        pdf = sheet(response.content)
        assert len(pdf.pages) == 1
        assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
        assert pdf.trailer["/Root"]["/Lang"] == "nl"
        assert pdf.metadata
        assert pdf.metadata.title == "Ontdekken en participeren staan bovenaan"
        assert pdf.metadata.creation_date is None


def test_the_page_holds_figures_offer_questions_and_limits(shown: Pictured) -> None:
    told = " ".join(sheet(shown.host.get(f"{shown.page[:-1]}.pdf").content).pages[0].extract_text().split())
    for said in (
        "Team Noord",
        "4,5",
        "90% of meer",
        "hoog, weinig aanbod",
        "Raakvlak",
        "Gekozen",
        "steekproef",
    ):
        assert said in told


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("people", [5, 40])
@pytest.mark.parametrize(
    "offer", [{}, TRAINING, dict.fromkeys(("form.training", "form.duo", "form.review"), 5)]
)
def test_it_is_one_page_however_much_there_is_to_say(
    language: str, people: int, offer: dict[str, int]
) -> None:
    shown = pictured(people=people, liked=(17, 17, 10, 10, 17), offer=offer)
    type(shown.group).objects.filter(pk=shown.group.pk).update(name="Samenwerking " * 6)
    response = shown.host.get(f"{shown.page[:-1]}.pdf", headers={"accept-language": language})
    assert len(sheet(response.content).pages) == 1


def test_the_image_is_a_slide(shown: Pictured) -> None:
    response = shown.host.get(f"{shown.page[:-1]}.png")
    assert response["Content-Type"] == "image/png"
    image = Image.open(io.BytesIO(response.content))
    image.verify()
    width, height = image.size
    assert width > 1900
    assert abs(width / height - 16 / 9) < 0.01
