"""A17: what a file says about itself: who made it, where, when, on which machine."""

import re
import socket
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest
from PIL import Image
from pypdf import PdfReader
from tests.room import Room

from leerrijk.content import making as pictures
from leerrijk.meetings.making import kit
from leerrijk.ui import paper

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "sealed"])
PLAIN = {"/Title", "/Creator", "/Producer"}
TIMES = re.compile(rb"\d\d:\d\d:\d\d|D:\d{10}")


@pytest.fixture(autouse=True)
def _no_paper_of_another_test() -> Iterator[None]:
    pictures._pdf.cache_clear()
    yield
    pictures._pdf.cache_clear()


def of_file(name: str, content: bytes, secrets: list[str]) -> set[str]:
    """What a file gives away beside what it shows."""
    found = {f"{name}: secret" for secret in secrets if secret.encode() in content}
    if name.endswith(".pdf"):
        reader = PdfReader(BytesIO(content))
        found |= {f"{name}: {key}" for key in reader.metadata or {} if key not in PLAIN}
        xmp = reader.trailer["/Root"].get("/Metadata")
        found |= {f"{name}: xmp time"} if xmp and TIMES.search(xmp.get_object().get_data()) else set()
    if name.endswith(".png"):
        found |= {f"{name}: {key}" for key in Image.open(BytesIO(content)).info if key not in ("dpi", "srgb")}
    return found


def given_away(room: Room) -> set[str]:
    """What the files of a closed group give away: papers, pictures, the own profile and the kit."""
    phone, *_others = [room.take_part(mark) for mark in (1, 2, 3, 4, 5)]
    own = phone.get(f"/r/{room.round.id}/profiel.pdf").content
    host = room.host.cookies[f"host_{room.group}"].value
    secrets = [host, room.round.code or "", socket.gethostname(), str(Path.home()), str(Path.cwd())]
    secrets += [phone.cookies[f"sheet_{room.round.id}"].value]
    room.close()
    files = {"own.pdf": own}
    for page in ("beeld.pdf", "beeld.png", "formulier.pdf", "kit.zip"):
        files[page] = room.host.get(room.path(page)).content
    with ZipFile(BytesIO(files["kit.zip"])) as zipped:
        members = {info.filename: zipped.read(info) for info in zipped.infolist()}
        found = {"kit.zip: time" for info in zipped.infolist() if info.date_time[3:] != (0, 0, 0)}
    for name, content in (files | members).items():
        found |= of_file(name, content, [secret for secret in secrets if len(secret) > 5])
    return found


def test_no_file_tells_when_where_or_by_whom(open_room: Room) -> None:
    assert given_away(open_room) == set()


def test_paper_with_the_moment_of_making_is_found(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    source = paper._source
    monkeypatch.setattr(paper, "_source", lambda name: source(name).replace(b"date: none", b"date: auto"))
    assert {"own.pdf: /CreationDate", "beeld.pdf: /CreationDate"} <= given_away(open_room)


def test_a_zip_with_the_moment_of_making_is_found(open_room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kit, "ZipInfo", lambda name, date_time: ZipInfo(name, (*date_time[:3], 11, 42, 6)))
    assert "kit.zip: time" in given_away(open_room)


def written_to_disk(room: Room, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that making the paper of somebody's own profile lays in the folder for temporary files."""
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    assert room.take_part(2).get(f"/r/{room.round.id}/profiel.pdf").status_code == 200
    return [path.name for path in folder.rglob("*") if path.is_file()]


def test_the_own_profile_is_made_in_memory(
    open_room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert written_to_disk(open_room, tmp_path, monkeypatch) == []


def test_a_profile_that_passes_through_a_file_is_found(
    open_room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = paper.typst.compile_with_warnings

    class Through:
        TypstError = paper.typst.TypstError
        Fonts = paper.typst.Fonts

        @staticmethod
        def compile_with_warnings(files: dict[str, bytes], **wanted: object) -> object:
            (tmp_path / "data.json").write_bytes(files["data.json"])
            return made(files, **wanted)

    monkeypatch.setattr(paper, "typst", Through)
    assert written_to_disk(open_room, tmp_path, monkeypatch) == ["data.json"]
