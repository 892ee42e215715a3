"""A folder named in the settings is a second pack: the current one, beside the product's own."""

from pathlib import Path

import pytest
from pytest_django.fixtures import Settings
from tests.packs import write_pack

from leerrijk.content import queries
from leerrijk.pure.pack import FaultyPack


def test_the_own_pack_is_loaded_once() -> None:
    assert queries.pack().id == "toekomstscenario"
    assert queries.pack() is queries.pack()


def test_a_named_folder_becomes_the_current_pack_and_the_own_one_stays(
    settings: Settings, tmp_path: Path
) -> None:
    own = queries.pack()
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path))
    assert queries.pack().key == "small-1.0"
    assert list(queries.packs()) == [own.key, "small-1.0"]
    assert queries.pack(own.key) is own
    with pytest.raises(KeyError):
        queries.pack("small-0.9")


def test_a_named_folder_that_is_not_sound_says_why(settings: Settings, tmp_path: Path) -> None:
    settings.LEERRIJK_PACK_DIR = str(write_pack(tmp_path, old='version: "1.0"', new='version: ""'))
    with pytest.raises(FaultyPack, match=r"pack\.yaml:2: version"):
        queries.pack()
