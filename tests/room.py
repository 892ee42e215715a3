"""A group in a room as the pages make it: a host with a browser, and phones."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta

import time_machine
from django.test import Client
from django.utils import timezone

from leerrijk.content.queries import pack
from leerrijk.pure.pack import Instrument
from leerrijk.rounds.models import Round


@dataclass
class Room:
    """A host's browser, the group it started, and the phones that joined."""

    host: Client
    group: str
    phones: list[Client] = field(default_factory=list)

    @classmethod
    def start(cls, name: str = "Team Noord") -> Room:
        """Start a group as a host does."""
        host = Client()
        response = host.post("/groep/start/", {"name": name})
        assert response.status_code == 302, response.content
        found = re.fullmatch(r"/groep/(\w+)/link/", response["Location"])
        assert found
        return cls(host, found[1])

    @property
    def round(self) -> Round:
        """The round as it stands now."""
        return Round.objects.select_related("group").get(group_id=self.group)

    @property
    def instrument(self) -> Instrument:
        """What is asked."""
        return pack().instruments["preferences"]

    def path(self, page: str = "") -> str:
        """The address of one of the group's pages."""
        return f"/groep/{self.group}/{page}"

    def open(self, mode: str = "phones") -> Round:
        """Open the round of the group."""
        response = self.host.post(
            self.path("openen/"), {"mode": mode, "pledged": "1", "own_words": "Een gastheer, kamer 3"}
        )
        assert response.status_code == 302, response.content
        return self.round

    def join(self, shared: bool = False) -> Client:
        """Let one more phone begin."""
        phone = Client()
        response = phone.post(f"/c/{self.round.code}/", {"shared": "1"} if shared else {})
        assert response.status_code == 302, response.content
        self.phones.append(phone)
        return phone

    def fill(self, phone: Client, marks: int | list[int] = 3) -> None:
        """Answer all pages: the same mark everywhere, or a mark an item."""
        given = [marks] * len(self.instrument.items) if isinstance(marks, int) else marks
        by_item = dict(zip((item.id for item in self.instrument.items), given, strict=True))
        for number, items in enumerate(self.instrument.pages(), start=1):
            response = phone.post(
                f"/r/{self.round.id}/vragen/{number}/", {item.id: str(by_item[item.id]) for item in items}
            )
            assert response.status_code == 302, response.content

    def send(self, phone: Client) -> None:
        """Send the sheet of a phone."""
        response = phone.post(f"/r/{self.round.id}/verstuur/")
        assert response.status_code == 302, response.content

    def take_part(self, marks: int | list[int] = 3) -> Client:
        """One more phone from code to sent."""
        phone = self.join()
        self.fill(phone, marks)
        self.send(phone)
        return phone

    def close(self) -> Round:
        """Close the round, let the minute pass, and make the release."""
        assert self.host.post(self.path("sluiten/")).status_code == 302
        with time_machine.travel(timezone.now() + timedelta(seconds=61)):
            assert self.host.post(self.path("afronden/")).status_code == 302
        return self.round
