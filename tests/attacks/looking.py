"""What an attacker can look at: every row of both databases, and every page of a group."""

import re

from django.db import connections
from django.test import Client
from tests.room import Room

from leerrijk.rounds.access import beamer_mark

OF_HOST = (
    "", "link/", "openen/", "ronde/", "ronde/stand/", "papier/", "beeld/", "beeld.pdf", "beeld.png", "aanbod/",
    "uitnodiging/", "wissen/", "formulier.pdf", "kit.zip",
)  # fmt: skip
OF_BEAMER = ("", "stand/", "beeld/")
OF_PHONE = ("stand/", "beeld/", "beeld.pdf")
PASSING = {"Content-Length", "Expires"}
TOKEN = re.compile(r'(name="csrfmiddlewaretoken" value=")[^"]+')


def rows(alias: str) -> dict[str, list[str]]:
    """Every row of every table of a database, as text."""
    with connections[alias].cursor() as cursor:
        found = {}
        for table in connections[alias].introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            found[table] = [repr(row) for row in cursor.fetchall()]
    return found


def seen(room: Room, phone: Client | None = None) -> dict[str, str]:
    """Status, headers and body of every page of a group: the host's, the beamer's, a visitor's and a phone's.

    What differs between any two groups (ids, marks, the keys of forms) is made the same.
    """
    visitor, mark = Client(), beamer_mark(room.group)
    answers = {f"host {page}": room.host.get(room.path(page)) for page in OF_HOST}
    answers |= {f"visitor {page}": visitor.get(room.path(page)) for page in OF_HOST}
    answers |= {f"beamer {page}": visitor.get(f"/beamer/{room.group}/{mark}/{page}") for page in OF_BEAMER}
    if phone is not None:
        answers |= {f"phone {page}": phone.get(f"/r/{room.round.id}/{page}") for page in OF_PHONE}
    host = room.host.cookies[f"host_{room.group}"].value
    own = {
        host: "SECRET",
        room.group: "GROUP",
        mark: "MARK",
        room.round.id: "ROUND",
        room.round.code or "-": "CODE",
    }
    found = {}
    for page, answer in answers.items():
        headers = {name: value for name, value in answer.headers.items() if name not in PASSING}
        text = f"{answer.status_code} {headers}\n{answer.content.decode('latin-1')}"
        for name, same in own.items():
            text = text.replace(name, same)
        found[page] = TOKEN.sub(r"\1KEY", text)
    return found


def differing(one: dict[str, str], other: dict[str, str]) -> set[str]:
    """The pages that are not the same."""
    return {page for page in one if one[page] != other[page]}
