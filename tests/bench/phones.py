"""Many phones from one thread: each is a generator that says what it does next, on a kept connection of its own.

As lean as it can be, because it shares its processors with the server that it measures. Loopback only.
"""

import heapq
import re
import select
import socket
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from itertools import count
from time import perf_counter
from typing import NamedTuple

HOST = "127.0.0.1"
OTHER = "other"
SILENT_SECONDS = 60
LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)


class Reply(NamedTuple):
    """What came back: status, headers as they came, the whole text, and how long the phone waited."""

    status: int
    head: bytes
    body: bytes
    seconds: float


class Ask(NamedTuple):
    """Send this and wait for the reply; `kind` names it in the log. `twice`: at once on two connections."""

    kind: str
    request: bytes
    twice: bool = False


class Cut(NamedTuple):
    """Send this and close the connection at once, as a phone does that walks out of reach."""

    request: bytes


class Pause(NamedTuple):
    """Do nothing for so many seconds."""

    seconds: float


Phone = Generator[Ask | Cut | Pause, Reply | None, None]


class Logged(NamedTuple):
    """One reply in the log: its kind, its status (0: none came), the wait and the moment."""

    kind: str
    status: int
    seconds: float
    moment: float


@dataclass(slots=True, eq=False)
class Line:
    """One connection of a phone, with the question it carries and what has come of the answer."""

    phone: Phone
    socket: socket.socket
    main: bool = True
    kind: str = ""
    asked: float = 0.0
    buffer: bytes = b""


@dataclass(eq=False)
class Crowd:
    """Phones that use one server. `log` holds every reply; `lost` the questions that got none."""

    port: int
    log: list[Logged] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._poll = select.epoll()
        self._lines: dict[int, Line] = {}
        self._main: dict[Phone, Line] = {}
        self._due: list[tuple[float, int, Phone]] = []
        self._order = count()

    def run(self, phones: Iterable[Phone], *, seconds: float, over: float = 0.0) -> bool:
        """Let the phones walk, starting evenly `over` so many seconds, until all are done or time is up.

        Whether all were done; what is not done is broken off.
        """
        now = perf_counter()
        end = now + seconds
        starting = list(phones)
        for place, phone in enumerate(starting):
            self._at(now + over * place / len(starting), phone)
        while (self._lines or self._due) and perf_counter() < end:
            self._wake(end)
            wait = min(end, self._due[0][0] if self._due else end) - perf_counter()
            for number, _event in self._poll.poll(max(0.0, wait)):
                self._read(self._lines[number])
        done = not self._due and not self._lines
        for line in list(self._lines.values()):
            self._hang_up(line)
        self._due.clear()
        return done

    def _at(self, moment: float, phone: Phone) -> None:
        heapq.heappush(self._due, (moment, next(self._order), phone))

    def _wake(self, end: float) -> None:
        while self._due and self._due[0][0] <= perf_counter() < end:
            self._step(heapq.heappop(self._due)[2], None)

    def _step(self, phone: Phone, reply: Reply | None) -> None:
        """Give the phone its reply and do what it says next."""
        while True:
            try:
                said = phone.send(reply)
            except StopIteration:
                self._hang_up(self._main.get(phone))
                return
            if isinstance(said, Pause):
                self._at(perf_counter() + said.seconds, phone)
                return
            if isinstance(said, Ask):
                self._send(self._main.get(phone) or self._open(phone), said)
                if said.twice:
                    self._send(self._open(phone, main=False), said)
                return
            line = self._main.get(phone) or self._open(phone)
            line.socket.sendall(said.request)
            self._hang_up(line)
            reply = None

    def _open(self, phone: Phone, *, main: bool = True) -> Line:
        connection = socket.create_connection((HOST, self.port), timeout=SILENT_SECONDS)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line = Line(phone, connection, main)
        self._lines[connection.fileno()] = line
        if main:
            self._main[phone] = line
        self._poll.register(connection, select.EPOLLIN)
        return line

    def _send(self, line: Line, ask: Ask) -> None:
        line.kind, line.asked, line.buffer = ask.kind, perf_counter(), b""
        line.socket.sendall(ask.request)

    def _read(self, line: Line) -> None:
        try:
            come = line.socket.recv(262_144)
        except ConnectionError:
            come = b""
        line.buffer += come
        if not come:
            self._lost(line)
            return
        border = line.buffer.find(b"\r\n\r\n")
        if border < 0:
            return
        head = line.buffer[: border + 4]
        length = LENGTH.search(head)
        if length and len(line.buffer) < border + 4 + int(length[1]):
            return
        now = perf_counter()
        status = int(head[9:12])
        reply = Reply(status, head, line.buffer[border + 4 :], now - line.asked)
        self.log.append(Logged(line.kind, status, reply.seconds, now))
        line.kind = ""
        if line.main:
            self._step(line.phone, reply)
        else:
            self._hang_up(line)

    def _lost(self, line: Line) -> None:
        """The server closed the connection: a question under way got no reply, which is a fault."""
        waited, kind = perf_counter() - line.asked, line.kind
        self._hang_up(line)
        if kind:
            self.log.append(Logged(kind, 0, waited, perf_counter()))
            if line.main:
                self._step(line.phone, Reply(0, b"", b"", waited))

    def _hang_up(self, line: Line | None) -> None:
        if line is None:
            return
        self._poll.unregister(line.socket)
        del self._lines[line.socket.fileno()]
        if line.main:
            del self._main[line.phone]
        line.socket.close()
