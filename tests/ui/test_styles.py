"""One stylesheet: what is joined, what is left out, and that no token is read which nobody defines."""

import re
from pathlib import Path

import pytest

from leerrijk.project.build import BUILT, MODULES, OWN, PACKAGE, UI
from leerrijk.ui.joining import classes, missing_tokens, only_used, shorter

OWN_STYLES = pytest.mark.parametrize(
    "path", sorted((UI / "styles").glob("*.css")), ids=lambda path: path.stem
)


def test_every_token_that_is_read_is_defined() -> None:
    assert missing_tokens((BUILT / "leerrijk.css").read_text()) == set()


@OWN_STYLES
def test_own_styles_are_joined(path: Path) -> None:
    assert path.stem in OWN


@OWN_STYLES
def test_own_styles_name_no_colour_of_their_own(path: Path) -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch)\(", path.read_text()) == []


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("*/static/**/*.css")), ids=lambda path: path.stem)
def test_the_styles_of_a_room_read_tokens_that_are_defined(path: Path) -> None:
    assert missing_tokens((BUILT / "leerrijk.css").read_text() + path.read_text()) == set()


def test_the_proprietary_tokens_are_not_there() -> None:
    assert not (MODULES / "@utrecht" / "design-tokens").exists()


@pytest.mark.parametrize(
    ("css", "missing"),
    [
        ("a{color:var(--b)}", {"--b"}),
        (":root{--b:1}a{color:var(--b)}", set()),
        ("a{color:var(--b, red)}", set()),
        ("a{color:var(--b, var(--c))}", {"--c"}),
        (":root{--b:1}a{color:var(--b, var(--c))}", set()),
        ("a{width:calc(var(--b)*2 + var(--c, 1px))}", {"--b"}),
        ("/* var(--b) */", set()),
    ],
)
def test_missing_tokens(css: str, missing: set[str]) -> None:
    assert missing_tokens(css) == missing


def test_only_rules_whose_classes_we_use_are_joined() -> None:
    css = "/* x */.a{b:c}.a.z{b:d}.y,.a:where(.a, .b){b:e}@media print{.z{b:f}.b{b:g}}"
    assert only_used(css, frozenset({"a", "b"})) == ".a{b:c}.a:where(.a, .b){b:e}@media print{.b{b:g}}"


def test_a_group_without_rules_is_left_out() -> None:
    assert only_used("@media print{.z{b:f}}", frozenset({"a"})) == ""


def test_shortening_keeps_the_meaning() -> None:
    css = "/* x */\na > b ,\n c : hover {\n  margin : 0  1px ;\n}\n"
    assert shorter(css) == "a > b,c :hover{margin :0 1px}"


def test_words_of_templates_are_taken_for_classes() -> None:
    assert {"utrecht-textbox--html-input", "a"} <= classes(['<b class="a utrecht-textbox--html-input">'])
