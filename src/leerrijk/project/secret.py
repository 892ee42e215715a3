"""The secret key: made once, in the data folder, readable by its owner alone."""

import os
import secrets
from pathlib import Path

# The signature of the Cache Directory Tagging Specification, by which backup tools know a folder to skip.
CACHE_SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55"


def secret_key(data: Path) -> str:
    """Return the key that stands in `data`, after making folder and key where they are missing."""
    given = os.environ.get("LEERRIJK_SECRET_KEY", "")
    if given:
        return given
    data.mkdir(parents=True, exist_ok=True)
    sealed = data / "sealed"
    sealed.mkdir(mode=0o700, exist_ok=True)
    tag = sealed / "CACHEDIR.TAG"
    if not tag.exists():
        tag.write_text(f"{CACHE_SIGNATURE}\n# Backup tools skip this folder: what lies here is never kept.\n")
    path = data / "secret_key"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text().strip()
