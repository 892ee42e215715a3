"""Every component stands on the page of components, and none lets a page break the strict policy."""

import gzip
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template import Context, Template
from django.test import Client
from django.utils import translation
from django_cotton.compiler_regex import CottonCompiler

from leerrijk.ui.theme import PREFERENCES

TEMPLATES = Path(__file__).parents[2] / "src" / "leerrijk" / "ui" / "templates"
COMPONENTS = sorted(path.stem for path in (TEMPLATES / "cotton").glob("*.html"))
LANGUAGES = pytest.mark.parametrize("language", ["nl", "en"])


def show(markup: str, **context: object) -> str:
    """What a Dutch page makes of markup that uses components."""
    with translation.override("nl"):
        return Template(CottonCompiler().process(markup)).render(Context(context))


def page(client: Client, language: str) -> str:
    """The page of components as a browser in this language gets it."""
    response = client.get("/onderdelen/", headers={"accept-language": language})
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("name", COMPONENTS)
def test_every_component_stands_on_the_page_of_components(name: str) -> None:
    markup = (TEMPLATES / "ui" / "components.html").read_text()
    assert re.search(rf"<c-{name}[ >]", markup)


@LANGUAGES
def test_the_page_needs_no_inline_style_or_script(client: Client, language: str) -> None:
    markup = page(client, language)
    assert re.findall(r"""\s(?:style|on[a-z]+)=|<style|<script(?![^>]* src=)|javascript:""", markup) == []


@LANGUAGES
def test_the_page_speaks_the_language_of_the_browser(client: Client, language: str) -> None:
    title = {"nl": "Onderdelen", "en": "Components"}[language]
    markup = page(client, language)
    assert f'<html lang="{language}"' in markup
    assert f"<title>{title} · Leerrijk</title>" in markup


def test_the_other_language_is_one_press_away_and_is_remembered(client: Client) -> None:
    page(client, "nl")
    response = client.post("/taal/", {"language": "en", "next": "/onderdelen/"})
    assert response["Location"] == "/onderdelen/"
    assert '<html lang="en"' in page(client, "nl")


def test_the_page_with_all_it_loads_stays_under_120_kb(client: Client) -> None:
    markup = page(client, "nl")
    loaded = set(re.findall(r'(?:href|src)="/static/([^"]+?)(?:\.[0-9a-f]{12})?(\.[a-z0-9]+)"', markup))
    files = [Path(str(finders.find("".join(parts)))) for parts in loaded]
    weights = {path.name: _weight(path) for path in files}
    assert {"leerrijk.css", "text.woff2", "htmx-2.min.js"} <= weights.keys()
    assert len(gzip.compress(markup.encode())) + sum(weights.values()) < 120_000


def test_text_of_a_visitor_stays_text() -> None:
    hostile = '"><script>alert(1)</script>'
    markup = show('<c-field label="{{ typed }}" name="x" :value="typed" :error="typed" />', typed=hostile)
    assert "<script" not in markup
    assert markup.count("&quot;&gt;&lt;script&gt;") == 3


def test_an_error_is_tied_to_its_field() -> None:
    markup = show('<c-field label="Naam" name="name" error="Te lang" help="Kort" required />')
    assert 'aria-invalid="true"' in markup
    assert 'aria-describedby="name-error name-help"' in markup
    assert re.search(r'id="name-error">.*Te lang</p>', markup, re.S)
    assert '<label class="utrecht-form-label utrecht-form-field__label" for="name">Naam</label>' in markup


def test_a_field_that_may_stay_empty_says_so() -> None:
    assert "(niet verplicht)" in show('<c-field label="Naam" name="name" />')
    assert "(niet verplicht)" not in show('<c-field label="Naam" name="name" required />')


def test_a_component_takes_nothing_from_the_page_around_it() -> None:
    around = {
        "error": "van een ander",
        "value": "van een ander",
        "help": "van een ander",
        "title": "van een ander",
    }
    markup = show('<c-field label="x" name="x" /><c-notice>y</c-notice><c-heading title="z" />', **around)
    assert "van een ander" not in markup


@pytest.mark.parametrize("value", [4, "4"])
def test_a_scale_shows_what_was_chosen(value: object) -> None:
    markup = show(
        '<c-scale item_name="q" legend="?" :labels="labels" :value="value" />',
        labels=list("abcde"),
        value=value,
    )
    assert re.findall(r'value="(\d)" checked', markup) == ["4"]


def test_a_bar_is_drawn_to_the_figure_whatever_the_language() -> None:
    rows = [{"preference": "discovery", "label": "Ontdekken", "value": 3.4, "words": "eens"}]
    markup = show('<c-bars :rows="rows" />', rows=rows)
    assert 'class="bars__fill" x1="1" x2="3.4"' in markup
    assert '<span class="bars__value">3,4</span>' in markup


def test_a_figure_that_is_held_back_draws_no_bar() -> None:
    rows = [{"preference": "discovery", "label": "Ontdekken", "value": None, "words": "te weinig"}]
    markup = show('<c-bars :rows="rows" />', rows=rows)
    assert "niet getoond" in markup
    assert '<svg class="bars__bar"' not in markup


def test_each_preference_has_a_sign_of_its_own() -> None:
    shapes = {(TEMPLATES / "ui" / "signs" / f"{name}.html").read_text() for name in PREFERENCES}
    assert len(shapes) == len(PREFERENCES) == 5


def _weight(path: Path) -> int:
    return path.stat().st_size if path.suffix == ".woff2" else len(gzip.compress(path.read_bytes()))
