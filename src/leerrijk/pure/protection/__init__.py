"""What a group's answers may show, and why the rest may not.

Everything that is ever shown about a group goes through `publish`. It promises that two people who
know all the code, every published figure and both their own answers cannot fix the answer of a third:

- *threshold*: nothing about fewer than `K` people (`publishing`);
- *sameness*: figures come from capped answers, so that for every set of answers there is another one,
  with a third person's answer different, that publishes exactly the same (`capping`, `agreement`);
- *shares of people* only from `K_SHARES`, in steps of five per cent with wide ends (`shares`).

    >>> people = [{"preference.discovery": total} for total in (18, 16, 15, 17, 12)]
    >>> published = publish({"group": frozenset(range(5))}, people, scales=("preference.discovery",), items=4)
    >>> published["group"].scales[0].mean, published["group"].scales[0].agreement
    (3.9, 'high')
    >>> publish({"group": frozenset(range(4))}, people, scales=("preference.discovery",), items=4)
    {'group': Withheld(reason='threshold')}
"""

from leerrijk.pure.protection.figures import (
    INSIDERS,
    K_ITEMS,
    K_SHARES,
    Agreement,
    CellFigures,
    K,
    Published,
    Reason,
    ScaleFigure,
    Withheld,
    from_json,
    to_json,
)
from leerrijk.pure.protection.publishing import publish

__all__ = [
    "INSIDERS",
    "K_ITEMS",
    "K_SHARES",
    "Agreement",
    "CellFigures",
    "K",
    "Published",
    "Reason",
    "ScaleFigure",
    "Withheld",
    "from_json",
    "publish",
    "to_json",
]
