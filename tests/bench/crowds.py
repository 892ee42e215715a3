"""A hall full of phones, with presses that are doubled or cut off: nothing is lost, nothing counts twice."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from tests.bench.bars import Bar, percentile
from tests.bench.checking import faults
from tests.bench.phones import Crowd, Logged
from tests.bench.servers import Running, open_round
from tests.bench.walks import NEXT, SAVE, Manners, Told, walk

SIZES = (200, 1000)
THOUGHT = 8.0
DOUBLES, CUTS = 0.1, 0.1
LONGEST_SECONDS = 240


def bars(ours: Running, limit: Running) -> Iterator[Bar]:
    """Without thinking: is everything kept? With it: is that so too, and how long does the slowest twentieth wait?"""
    for size in SIZES:
        hall = replace(ours, site=open_round(ours.port))
        yield from _kept(f"{size} phones", hall, *gather(hall, size, Manners(0, DOUBLES, CUTS)))
    for size in SIZES:
        manners, hall = Manners(THOUGHT, DOUBLES, CUTS), replace(ours, site=open_round(ours.port))
        log, told = gather(hall, size, manners)
        yield from _kept(f"{size} phones that think {THOUGHT:g} s", hall, log, told)
        bare, _told = gather(limit, size, manners)
        for kind in (SAVE, NEXT):
            own, least = _p95(log, kind), _p95(bare, kind)
            print(f"       p95 of {kind}: {own * 1000:.1f} ms, limit {least * 1000:.1f} ms")
            yield Bar(f"{size} phones that think: p95 of {kind} / limit's", [own / least], 3)


def gather(server: Running, size: int, manners: Manners) -> tuple[list[Logged], list[Told]]:
    """Let so many phones fill in a sheet from first page to profile: all replies, and what each was told."""
    crowd, told = Crowd(server.port), [Told() for _phone in range(size)]
    phones = [walk(server.site, each, manners, Random(place)) for place, each in enumerate(told)]
    crowd.run(phones, seconds=LONGEST_SECONDS, over=manners.thought)
    return crowd.log, told


def _kept(name: str, hall: Running, log: list[Logged], told: list[Told]) -> Iterator[Bar]:
    found = faults(hall.data, hall.site, told)
    for fault in found[:5]:
        print(f"       {fault}")
    yield Bar(f"{name}: acknowledged answers not stored exactly once", [len(found)], 0)
    yield Bar(f"{name}: replies that never came or say 5xx", [sum(_broken(each) for each in log)], 0)
    yield Bar(f"{name}: who came to the end", [sum(each.sent for each in told)], len(told), least=True)


def _broken(logged: Logged) -> bool:
    return logged.status == 0 or logged.status >= 500


def _p95(log: list[Logged], kind: str) -> float:
    return percentile([logged.seconds for logged in log if logged.kind == kind], 0.95)
