"""Random ids and secrets, and the digests that are kept of secrets."""

import hashlib
import hmac
import secrets

_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 12


def new_id() -> str:
    """A random id of 12 characters (59 bits) for an address: not secret, but it tells no order."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def new_secret() -> str:
    """A secret of 192 bits for a link or a cookie; only its `digest` is ever stored."""
    return secrets.token_urlsafe(24)


def digest(secret: str) -> str:
    """The SHA-256 of a secret in hexadecimals: enough for a secret that is random itself."""
    return hashlib.sha256(secret.encode()).hexdigest()


def same(secret: str, stored: str) -> bool:
    """Whether `secret` is the one whose digest was `stored`, compared in constant time."""
    return hmac.compare_digest(digest(secret), stored)
