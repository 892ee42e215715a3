"""Ids, secrets, signed passes and codes that can be said aloud. Functions without tables."""

import hashlib
import hmac
import secrets
from functools import cache
from pathlib import Path

from django.conf import settings
from django.core import signing

from leerrijk.pure.tokens import digest, new_id, new_secret, same

__all__ = [
    "digest",
    "has_pass",
    "mark",
    "marked",
    "new_code",
    "new_id",
    "new_secret",
    "public",
    "read_code",
    "same",
    "sign_pass",
    "words",
]

WORDS = Path(__file__).parent / "words" / "nl.txt"


def mark(purpose: str, subject: str) -> str:
    """A mark of 128 bits that this server alone can make for one purpose and one subject."""
    key = hashlib.sha256(f"{purpose}:{settings.SECRET_KEY}".encode()).digest()
    return hmac.new(key, subject.encode(), hashlib.sha256).hexdigest()[:32]


def marked(purpose: str, subject: str, given: str) -> bool:
    """Whether `given` is the mark of this purpose and subject."""
    return hmac.compare_digest(mark(purpose, subject).encode(), given.encode())


def sign_pass(subject: str) -> str:
    """A pass for a cookie: the same for everybody who gets it, so that it points to nobody."""
    return signing.Signer(salt="leerrijk.pass").sign(subject)


def has_pass(given: str, subject: str) -> bool:
    """Whether a cookie holds the pass for this subject."""
    try:
        return signing.Signer(salt="leerrijk.pass").unsign(given) == subject
    except signing.BadSignature:
        return False


def public(path: str) -> str:
    """The whole address of a path, from the public address of this server."""
    return f"{settings.PUBLIC_URL}{path}"


@cache
def words() -> tuple[str, ...]:
    """The 1,024 words that codes are made of."""
    return tuple(WORDS.read_text().split())


def new_code() -> str:
    """Three random words (30 bits) that can be said aloud, joined by hyphens."""
    return "-".join(secrets.choice(words()) for _ in range(3))


def read_code(typed: str) -> str:
    """What somebody typed, as a code: lower case, words joined by hyphens; empty when it cannot be one."""
    if len(typed) > 100:
        return ""
    return "-".join("".join(c if c.isalnum() else " " for c in typed.lower()).split())
