"""What the room of releases keeps."""

from leerrijk.pure.keeping import Kept

KEPT = (
    Kept(
        what="releases.Release: protected figures of a group, day of making",
        why="the picture of the group",
        days=30,
        who_sees="the host and every browser that sent, from the same moment",
        erased_by="leerrijk.answers.jobs.erase_due_groups",
    ),
)
