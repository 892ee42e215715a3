"""A bar: what was measured, what it may be, and the verdict in one line."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Bar:
    """`runs` are compared by their median. At most (or with `least`, at least) `border` is good."""

    name: str
    runs: Sequence[float]
    border: float
    least: bool = False

    @property
    def good(self) -> bool:
        """Whether the bar is reached."""
        middle = median(self.runs)
        return middle >= self.border if self.least else middle <= self.border

    def __str__(self) -> str:
        sign = "≥" if self.least else "≤"
        figures = f"{median(self.runs):8.2f}   {sign} {self.border:g}"
        if len(self.runs) > 1:
            figures += f"   (min {min(self.runs):.2f}, max {max(self.runs):.2f} of {len(self.runs)})"
        return f"{'good  ' if self.good else 'MISSED'} {self.name:<58}{figures}"


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed; 0 when there are none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0
