"""How well an instrument measures, from sums that hold nobody's answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

ADD_FROM: Final = 20
"""The fewest complete sheets of one round that may be added to an instrument's totals."""

NEW_ANSWERS: Final = 100
NEW_ROUNDS: Final = 3


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums and cross-products of items over people who answered them all.

    `sums[i]` is the sum over people of item i; `products[i][j]` of item i times item j.
    """

    items: tuple[str, ...]
    n: int
    sums: tuple[int, ...]
    products: tuple[tuple[int, ...], ...]

    @classmethod
    def of(cls, items: Sequence[str], sheets: Iterable[Mapping[str, int]]) -> "Totals":
        """Return the totals of the sheets that answer all `items`; others are left out (listwise)."""
        rows = [[sheet[item] for item in items] for sheet in sheets if all(item in sheet for item in items)]
        places = range(len(items))
        return cls(
            items=tuple(items),
            n=len(rows),
            sums=tuple(sum(row[i] for row in rows) for i in places),
            products=tuple(tuple(sum(row[i] * row[j] for row in rows) for j in places) for i in places),
        )

    def plus(self, other: "Totals") -> "Totals":
        """Return the totals of both sets of people; ValueError when the items are not the same."""
        if self.items != other.items:
            raise ValueError("totals of different items cannot be added")
        return Totals(
            items=self.items,
            n=self.n + other.n,
            sums=tuple(map(sum, zip(self.sums, other.sums, strict=True))),
            products=tuple(
                tuple(map(sum, zip(ours, theirs, strict=True)))
                for ours, theirs in zip(self.products, other.products, strict=True)
            ),
        )

    def only(self, items: Sequence[str]) -> "Totals":
        """Return the totals of some of the items, such as those of one scale; ValueError for another item."""
        places = [self.items.index(item) for item in items]
        return Totals(
            items=tuple(items),
            n=self.n,
            sums=tuple(self.sums[i] for i in places),
            products=tuple(tuple(self.products[i][j] for j in places) for i in places),
        )

    def within(self, groups: Iterable[Sequence[str]]) -> "Totals":
        """Return the totals with products only between items of one group, 0 elsewhere.

        No reliability needs the others, so what is kept should not hold them: they are most of what could be
        concluded about people. ValueError for an item that is not one of these.
        """
        together = {
            (self.items.index(one), self.items.index(other))
            for group in groups
            for one in group
            for other in group
        }
        places = range(len(self.items))
        return Totals(
            items=self.items,
            n=self.n,
            sums=self.sums,
            products=tuple(
                tuple(self.products[i][j] if (i, j) in together else 0 for j in places) for i in places
            ),
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values; `from_json` reads them back."""
        return {"items": self.items, "n": self.n, "sums": self.sums, "products": self.products}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Totals":
        """Read back what `to_json` wrote; KeyError or TypeError when it is something else."""
        return cls(
            items=tuple(value["items"]),
            n=int(value["n"]),
            sums=tuple(value["sums"]),
            products=tuple(map(tuple, value["products"])),
        )


def cronbach_alpha(totals: Totals) -> float | None:
    """Return Cronbach's alpha, the reliability of the sum of k items; None where it does not exist.

    alpha = k / (k - 1) * (1 - sum of the items' variances / variance of their sum), here as
    k / (k - 1) * (1 - sum_i c_ii / sum_ij c_ij) with c_ij = n * products[i][j] - sums[i] * sums[j],
    which is n * (n - 1) times the covariance, so that the factor falls out and whole numbers stay exact.
    It does not exist for fewer than two items or people, or when everybody has the same sum.

    Source: Cronbach 1951, Psychometrika 16, 297-334. Compared with psych and multilevel (R) and pingouin.

    >>> sheets = [{"a": 1, "b": 2}, {"a": 2, "b": 2}, {"a": 4, "b": 5}]
    >>> round(cronbach_alpha(Totals.of(("a", "b"), sheets)), 4)
    0.9677
    """
    k = len(totals.items)
    between = [
        [totals.n * totals.products[i][j] - totals.sums[i] * totals.sums[j] for j in range(k)]
        for i in range(k)
    ]
    whole = sum(map(sum, between))
    if k < 2 or totals.n < 2 or whole == 0:
        return None
    own = sum(between[i][i] for i in range(k))
    return float(Fraction(k, k - 1) * (1 - Fraction(own, whole)))


def may_renew(*, new_answers: int, new_rounds: int) -> bool:
    """Say whether a shown reliability may change: per 100 new answers of at least three rounds.

    Then nobody can compare it before and after one round and learn about the people in it.
    """
    return new_answers >= NEW_ANSWERS and new_rounds >= NEW_ROUNDS
