"""What the room of people keeps."""

from leerrijk.pure.keeping import Kept

KEPT_DAYS = 30

KEPT = (
    Kept(
        what="people.Group: name, language, digest of the host link, day of start, day of erasure",
        why="so that a host can lead one group without an account",
        days=KEPT_DAYS,
        who_sees="the host, and whoever the host shows it to",
        erased_by="leerrijk.answers.jobs.erase_due_groups",
    ),
)
