"""The secret key: made once, in the data folder, readable by its owner alone."""

import os
import secrets
from pathlib import Path

# The signature of the Cache Directory Tagging Specification, by which backup tools know a folder to skip.
CACHE_SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55"


def secret_key(data: Path) -> str:
    """The key that is given, else the one in `data`, after making both folders and the key where they are missing."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    sealed = data / "sealed"
    sealed.mkdir(mode=0o700, exist_ok=True)
    tag = sealed / "CACHEDIR.TAG"
    if not tag.exists():
        tag.write_text(f"{CACHE_SIGNATURE}\n# Backup tools skip this folder: what lies here is never kept.\n")
    given = os.environ.get("LEERRIJK_SECRET_KEY", "")
    if given:
        return given
    path = data / "secret_key"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text().strip()
