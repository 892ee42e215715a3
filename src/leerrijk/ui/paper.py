"""Paper: PDF (tagged, PDF/UA-1) and PNG from a typst template and plain data.

A template is a `.typ` file among an app's templates, named like any template (`meetings/form.typ`). It sees
three things beside it: `base.typ` (the looks), `data.json` (what the page is about) and `images/`. Text
reaches typst as data only, so nothing that anybody typed is ever read as markup. All of it stays in memory:
a profile that somebody keeps must not leave a trace on the disk of the server.
"""

import json
import warnings
from collections.abc import Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

import typst
from django.template.utils import get_app_template_dirs

from leerrijk.ui.letters import showable
from leerrijk.ui.theme import LIGHT, tokens

FONTS = Path(__file__).resolve().parent / "paper_fonts"
BASE = "ui/paper/base.typ"


class PaperError(RuntimeError):
    """A sheet cannot be made: a template, a font or the data is at fault, and the message says which."""


def pdf(
    template: str,
    data: Mapping[str, Any],
    *,
    images: Mapping[str, bytes] | None = None,
    lang: str,
    title: str,
) -> bytes:
    """The sheet as a tagged PDF that carries its title and language, and no date at all.

    `images` maps a file name (`picture.svg`) to its bytes. Raises PaperError.
    """
    return _compile(template, data, images or {}, lang, title, format="pdf", pdf_standards=["ua-1"])


def png(
    template: str,
    data: Mapping[str, Any],
    *,
    images: Mapping[str, bytes] | None = None,
    lang: str,
    title: str,
    ppi: int = 144,
) -> bytes:
    """The first page of the sheet as a PNG, `ppi` dots to the inch. Raises PaperError."""
    return _compile(template, data, images or {}, lang, title, format="png", ppi=ppi)


def _compile(
    template: str, data: Mapping[str, Any], images: Mapping[str, bytes], lang: str, title: str, **wanted: Any
) -> bytes:
    about = {"lang": lang, "title": showable(title), "colours": tokens(LIGHT)}
    files = {
        "base.typ": _source(BASE),
        "main.typ": _source(template),
        "about.json": json.dumps(about).encode(),
        "data.json": json.dumps(showable(dict(data))).encode(),
    }
    for name, content in images.items():
        if PurePosixPath(name).name != name:
            raise PaperError(f"an image needs a plain file name, not {name!r}")
        files[f"images/{name}"] = content
    try:
        made, said = typst.compile_with_warnings(
            files, font_paths=_fonts(), ignore_system_fonts=True, **wanted
        )
    except typst.TypstError as fault:
        raise PaperError(f"{template}: {fault.diagnostic or fault.message}") from fault
    for one in said:
        warnings.warn(f"{template}: {one.message}", RuntimeWarning, stacklevel=3)
    first = made[0] if isinstance(made, list) else made
    if not isinstance(first, bytes):
        raise PaperError(f"{template}: nothing came out")
    return first


@cache
def _source(template: str) -> bytes:
    for folder in get_app_template_dirs("templates"):
        found = Path(folder) / template
        if found.is_file():
            return found.read_bytes()
    raise PaperError(f"no template {template!r}")


@cache
def _fonts() -> typst.Fonts:
    found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    if not found.fonts():
        raise PaperError("the fonts for paper are missing: make install makes them")
    return found
