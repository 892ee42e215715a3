"""What can be read about releases: frozen rows, never a sheet."""

from leerrijk.pure.protection import CellFigures, Withheld, from_json
from leerrijk.releases.models import Release

GROUP = "group"


def release_of_group(group_id: str) -> Release | None:
    """The release of a group's closed round, with round and group; None while there is none that may be seen."""
    return (
        Release.objects.select_related("round__group")
        .filter(round__group_id=group_id, round__state="closed")
        .first()
    )


def figures(release: Release) -> CellFigures | Withheld:
    """The figures of the group's own cell, or the reason why there are none."""
    return from_json(release.cells[GROUP])
