"""Looking inside papers."""

import re
from io import BytesIO
from zipfile import ZipFile

from pypdf import PdfReader
from pypdf.generic import StreamObject

CLOCK = re.compile(r"\d{1,2}:\d{2}(:\d{2})?|T\d{4,6}")


def words(pdf: bytes) -> list[str]:
    """The text of a PDF, page by page, with its white space made plain."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def inside(pdf: bytes) -> bytes:
    """Every byte of a PDF that can be read: the file, its streams unpacked, its text and what it says of itself."""
    reader = PdfReader(BytesIO(pdf))
    streams = [
        found.get_data()
        for number in range(1, len(reader.xref_objStm) + sum(map(len, reader.xref.values())) + 1)
        if isinstance(found := reader.get_object(number), StreamObject)
    ]
    said = str(dict(reader.metadata or {})).encode()
    return b"\n".join([pdf, *streams, said, *(page.encode() for page in words(pdf))])


def members(zipped: bytes) -> dict[str, bytes]:
    """What is in a zip, by file name."""
    with ZipFile(BytesIO(zipped)) as whole:
        return {name: whole.read(name) for name in whole.namelist()}
