"""Opaque names: what the messaging provider may know of our people and conversations."""

import hashlib
import hmac
from enum import StrEnum

from domain.ids import identity_key


class NameKind(StrEnum):
    """What a name stands for; it is the prefix of the name."""

    PERSON = "u"
    CONVERSATION = "c"


def opaque_name(secret: bytes, kind: NameKind, id: str) -> str:
    """Return `u-…` or `c-…`: the same for every spelling of `id`, and telling nothing without the secret."""
    digest = hmac.digest(secret, f"{kind}\0{identity_key(id)}".encode(), hashlib.sha256)
    return f"{kind}-{digest[:16].hex()}"
