"""The figures a release may hold, their thresholds, and their form as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal, cast, get_args

K: Final = 5
"""The fewest people a figure may be about."""

K_ITEMS: Final = 10
"""The fewest people a single item or a distribution may be about."""

K_SHARES: Final = 20
"""The fewest people a share of people may be about."""

INSIDERS: Final = 2
"""How many people may pool what they answered without learning what a third one did."""

Agreement = Literal["high", "middle", "low"]
Reason = Literal["threshold", "subtraction"]


@dataclass(frozen=True, slots=True)
class ScaleFigure:
    """One scale in one cell.

    `mean` is in points of the answer scale, to one decimal. `among_strongest` is the per cent of people
    who have the scale among their two strongest, in steps of five from 10 ('10 or less') to 90
    ('90 or more'); None where fewer than `K_SHARES` people answered everything.
    """

    scale: str
    mean: float
    agreement: Agreement
    among_strongest: int | None = None


@dataclass(frozen=True, slots=True)
class CellFigures:
    """A published cell: how many people gave at least one answer, and its scales in the asked order.

    `withheld` names the scales that fewer than `K` people answered in full.
    """

    n: int
    scales: tuple[ScaleFigure, ...]
    withheld: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withheld:
    """A cell that is not published, with the reason; never with how many answered in it."""

    reason: Reason


Published = CellFigures | Withheld


def to_json(published: Published) -> dict[str, Any]:
    """Turn what is published of one cell into plain JSON values."""
    return asdict(published)


def from_json(value: Mapping[str, Any]) -> Published:
    """Read back what `to_json` wrote; ValueError when it is something else."""
    try:
        if set(value) == {"reason"} and value["reason"] in get_args(Reason):
            return Withheld(cast("Reason", value["reason"]))
        return CellFigures(
            n=int(value["n"]),
            scales=tuple(ScaleFigure(**figure) for figure in value["scales"]),
            withheld=tuple(value["withheld"]),
        )
    except (KeyError, TypeError) as fault:
        raise ValueError(f"this is no published cell: {fault}") from fault
