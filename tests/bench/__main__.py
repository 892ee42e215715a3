"""`make bench`: every bar in one run, beside the limit on the same machine. Ends with 1 when a bar is missed."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench import crowds, picture, saving, servers
from tests.bench.bars import Bar
from tests.bench.servers import Running

PARTS: dict[str, Callable[[Running, Running], Iterator[Bar]]] = {
    "saving": saving.bars,
    "picture": picture.bars,
    "crowds": crowds.bars,
}


def main(named: list[str]) -> int:
    """Run the parts that are named, or all; print each bar as soon as it is known."""
    started, missed = perf_counter(), 0
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="leerrijk-bench-")))
        ours = stack.enter_context(servers.ours(folder / "ours"))
        limit = stack.enter_context(servers.limit(folder / "limit"))
        for name in named or PARTS:
            for bar in PARTS[name](ours, limit):
                print(bar, flush=True)
                missed += not bar.good
    print(f"{missed or 'No'} bar{'s' if missed > 1 else ''} missed, {perf_counter() - started:.0f} s.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
