"""The picture of a group beside a bare page that reads one frozen row, one visitor at a time."""

from collections.abc import Iterator
from statistics import median

from tests.bench.bars import Bar
from tests.bench.phones import Crowd
from tests.bench.servers import Running
from tests.bench.walks import keep_looking

PAIRS, SECONDS, COLD = 5, 2.0, 20


def bars(ours: Running, limit: Running) -> Iterator[Bar]:
    """The time of the picture, as a ratio."""
    times = [(_time(ours), _time(limit)) for _pair in range(PAIRS)]
    print(
        f"       a picture: {times[-1][0] * 1000:.2f} ms, bare page {times[-1][1] * 1000:.2f} ms (last pair)"
    )
    yield Bar("time of the picture of a group / bare page's", [a / b for a, b in times], 2)


def _time(server: Running) -> float:
    crowd = Crowd(server.port)
    crowd.run([keep_looking(server.picture)], seconds=SECONDS)
    if any(logged.status != 200 for logged in crowd.log):
        raise SystemExit(f"The bench cannot see {server.picture}.")
    return median(logged.seconds for logged in crowd.log[COLD:])
