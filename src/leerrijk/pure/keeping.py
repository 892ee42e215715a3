"""What an app keeps about a person, in words that a person reads; every app's `privacy.py` is made of these."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kept:
    """One thing that is kept.

    `what` and `why` in plain words; `fields` are the model fields it stands in (`Model.field`); `days` is how
    long at most, counted in days; `who_sees` in plain words; `exported` and `forgotten` say how a person gets
    it out and how it goes; `erased_by` is the function (module path and name) that erases it when it is due.
    """

    what: str
    why: str
    days: int
    who_sees: str
    erased_by: str
    fields: tuple[str, ...] = ()
    exported: str = ""
    forgotten: str = ""
