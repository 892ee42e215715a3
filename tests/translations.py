"""Is every text of the product in Dutch? `python -m tests.translations`; with --write it renews the .po files."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

SOURCE = Path(__file__).resolve().parent.parent / "src" / "leerrijk"
HEADER = {
    "Language": "nl",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}
PO = Path("locale") / "nl" / "LC_MESSAGES" / "django.po"


def collect(room: Path) -> None:
    """Renew the Dutch catalogue of one app from its code and templates."""
    command = [
        sys.executable,
        "-m",
        "django",
        "makemessages",
        "-l",
        "nl",
        "--no-location",
        "--no-wrap",
        "--no-obsolete",
        "-v0",
    ]
    subprocess.run(command, cwd=room, check=True, capture_output=True)
    catalogue = polib.pofile(str(room / PO), wrapwidth=0)
    catalogue.header, catalogue.metadata_is_fuzzy, catalogue.metadata = "", False, dict(HEADER)
    for entry in catalogue.fuzzy_entries():
        entry.flags.remove("fuzzy")
        entry.msgstr, entry.msgstr_plural = "", dict.fromkeys(entry.msgstr_plural, "")
        entry.previous_msgid = None
    catalogue.save()


def rooms(source: Path) -> list[Path]:
    """The apps that have words of their own."""
    return sorted(path.parent for path in source.glob("*/locale"))


def faults() -> list[str]:
    """Every text without a Dutch translation, and every translation of a text that is gone."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "leerrijk"
        shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("static", "paper_fonts", "__pycache__"))
        for room in rooms(copy):
            committed = _catalogue(SOURCE / room.name / PO)
            collect(room)
            needed = _catalogue(room / PO)
            for key, entry in needed.items():
                if key not in committed or not committed[key].translated():
                    found.append(f"{room.name}: no Dutch for {entry.msgid!r}")
            found += [
                f"{room.name}: nobody says {key[1]!r} any more" for key in committed.keys() - needed.keys()
            ]
    return found


def quarrels() -> list[str]:
    """Texts that two rooms put into Dutch differently: a page would show whichever comes first."""
    said: dict[tuple[str, str], tuple[str, str]] = {}
    found = []
    for room in rooms(SOURCE):
        for key, entry in _catalogue(SOURCE / room.name / PO).items():
            words = entry.msgstr or str(entry.msgstr_plural)
            where, other = said.setdefault(key, (room.name, words))
            if other != words:
                found.append(f"{where} says {other!r} and {room.name} {words!r} for {key[1]!r}")
    return found


def _catalogue(path: Path) -> dict[tuple[str, str], polib.POEntry]:
    if not path.exists():
        return {}
    return {
        (entry.msgctxt or "", entry.msgid): entry for entry in polib.pofile(str(path)) if not entry.obsolete
    }


def main() -> None:
    """Say the faults, or renew the catalogues."""
    if "--write" in sys.argv:
        for room in rooms(SOURCE):
            collect(room)
        return
    found = [*faults(), *quarrels()]
    for fault in found:
        print(fault)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
