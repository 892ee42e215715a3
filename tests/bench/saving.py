"""Two hundred connections that save pages of answers as fast as they can: the product beside its limit."""

from collections.abc import Iterator
from random import Random
from statistics import median

from tests.bench.bars import Bar
from tests.bench.browser import Browser
from tests.bench.phones import Crowd
from tests.bench.servers import Running
from tests.bench.walks import SAVE, enter, keep_saving

CONNECTIONS, PAIRS = 200, 5
WARM_SECONDS, SECONDS = 1.0, 4.0
ENTER_SECONDS = 60


class Saving:
    """The phones of one server, each with a sheet of its own, and what their saves took."""

    def __init__(self, server: Running) -> None:
        self.server = server
        self.browsers = [Browser() for _phone in range(CONNECTIONS)]
        self.waits: list[float] = []
        entering = (enter(server.site, browser) for browser in self.browsers)
        if not Crowd(server.port).run(entering, seconds=ENTER_SECONDS):
            raise SystemExit("Not every phone of the bench could begin a sheet.")

    def rate(self, seed: int) -> float:
        """Saves a second, all of them taken in, once the connections are warm."""
        crowd = Crowd(self.server.port)
        phones = [
            keep_saving(self.server.site, browser, Random(seed * CONNECTIONS + place))
            for place, browser in enumerate(self.browsers)
        ]
        crowd.run(phones, seconds=WARM_SECONDS + SECONDS)
        last = max(logged.moment for logged in crowd.log)
        counted = [logged for logged in crowd.log if logged.moment > last - SECONDS]
        if any(logged.status != 302 or logged.kind != SAVE for logged in counted):
            raise SystemExit("A save of the bench was not taken in.")
        self.waits += [logged.seconds for logged in counted]
        return len(counted) / SECONDS


def bars(ours: Running, limit: Running) -> Iterator[Bar]:
    """The rate of saving and the longest wait."""
    own, bare = Saving(ours), Saving(limit)
    rates = [(own.rate(seed), bare.rate(seed)) for seed in range(PAIRS)]
    print(f"       saves a second: {rates[-1][0]:.0f}, limit {rates[-1][1]:.0f} (last pair)")
    yield Bar(
        f"rate of saving at {CONNECTIONS} connections / limit's", [a / b for a, b in rates], 0.67, least=True
    )
    yield Bar("longest wait for a save / median wait", [max(own.waits) / median(own.waits)], 3)
