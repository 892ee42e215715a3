"""What can be read here: the packs, and the reactions to them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from django.conf import settings

from leerrijk.content.models import MOST_CHARACTERS, Reaction
from leerrijk.pure.pack import Pack, load

OWN_PACK = Path(__file__).parent / "packs" / "toekomstscenario"
LONGEST_REACTION = MOST_CHARACTERS


def folders() -> tuple[Path, ...]:
    """The folders that packs are read from: the product's own, then the one named in the settings."""
    named = settings.LEERRIJK_PACK_DIR
    return (OWN_PACK, Path(named).resolve()) if named else (OWN_PACK,)


def packs() -> Mapping[str, Pack]:
    """Every pack by its key, the current one last. Raises `FaultyPack` for a folder that is not sound."""
    loaded = [_loaded(folder) for folder in folders()]
    return {each.key: each for each in loaded}


def pack(key: str | None = None) -> Pack:
    """The current pack, or the one with this key; KeyError when there is none. Loaded once per process."""
    return packs()[key] if key else _loaded(folders()[-1])


def reactions() -> tuple[Reaction, ...]:
    """All reactions by day, newest day first; within a day by element, never by the moment they came."""
    return tuple(Reaction.objects.order_by("-day", "pack", "element", "id"))


@cache
def _loaded(folder: Path) -> Pack:
    return load(folder)
