"""A pack: what the product speaks about, as data in a folder of YAML files.

    from leerrijk.pure.pack import load
    pack = load(Path("packs/toekomstscenario"))
    pack.elements["preference.discovery"].title.say("nl")

A folder holds `pack.yaml`, `elements/*.yaml`, `references.yaml`, `instruments/*.yaml` and `kit/*.yaml`.
`load` gives frozen dataclasses or raises `FaultyPack`; `check` gives every fault with file and line;
`schema` gives the JSON Schema of the files.
"""

from leerrijk.pure.pack.loading import FaultyPack, check, load
from leerrijk.pure.pack.reading import Fault
from leerrijk.pure.pack.shapes import (
    DOINGS,
    PICTURES,
    Chapter,
    Element,
    Instrument,
    Item,
    Kind,
    Pack,
    Prompt,
    Script,
    Step,
    Text,
)
from leerrijk.pure.pack.sheets import schema

__all__ = [
    "DOINGS",
    "PICTURES",
    "Chapter",
    "Element",
    "Fault",
    "FaultyPack",
    "Instrument",
    "Item",
    "Kind",
    "Pack",
    "Prompt",
    "Script",
    "Step",
    "Text",
    "check",
    "load",
    "schema",
]
