"""What the room of activities keeps."""

from leerrijk.people.privacy import KEPT_DAYS
from leerrijk.pure.keeping import Kept

KEPT = (
    Kept(
        what="activities.Activity: the learning forms a group is offered, with hours per participant per year",
        why="so that the picture of the group can be held beside what it is offered; nothing in it is about a person",
        days=KEPT_DAYS,
        who_sees="the host, and everybody who sees the picture of the group",
        erased_by="leerrijk.answers.jobs.erase_due_groups",
    ),
)
