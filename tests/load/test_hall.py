"""A small hall full of phones on the real server: what was acknowledged is there, once. The bench fills a large one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.bench.checking import faults
from tests.bench.crowds import gather
from tests.bench.servers import Running, ours
from tests.bench.walks import Manners

PHONES = 40
MANNERS = Manners(doubles=0.2, cuts=0.2)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Running]:
    """Leerrijk itself, in a process of its own, with a round that is open."""
    with ours(tmp_path) as running:
        yield running


def test_doubled_and_broken_presses_lose_nothing_and_count_once(server: Running) -> None:
    log, told = gather(server, PHONES, MANNERS)
    assert {reply.status for reply in log} <= {200, 302, 409}
    assert all(each.sent and len(each.marks) == sum(map(len, server.site.pages)) for each in told)
    assert faults(server.data, server.site, told) == []

    item, mark = next(iter(told[0].marks.items()))
    told[0].marks[item] = "1" if mark != "1" else "2"
    told[1].sent, told[1].key = False, "another"
    assert len(faults(server.data, server.site, told)) == 3
