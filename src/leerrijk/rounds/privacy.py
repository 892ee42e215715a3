"""What the room of rounds keeps."""

from leerrijk.pure.keeping import Kept

KEPT = (
    Kept(
        what="rounds.Round: code, who is responsible, first page, day of opening, moment until which a close is frozen",
        why="so that what was promised before the first answer can be read and cannot change",
        days=30,
        who_sees="the host and whoever takes part",
        erased_by="leerrijk.answers.jobs.erase_due_groups",
    ),
)
