"""A ring of keys: several key-encryption keys with one current, and the root of the derived secrets."""

import base64
import binascii
import json
import os
import secrets
from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from application.ports.keys import KeyUnavailable

KEY_SIZE = 32
MAX_KEYS = 1000
_NONCE = 12
_LEAST_DIFFERENT_BYTES = 12
"""A sample such as zeros or `changeme…` has fewer; a random key never does."""


class NotARing(ValueError):
    """The text is not a ring of keys. The message says why, with nothing of the text."""


@frozen
class KeyRing:
    """The keys themselves, and wrapping with them (AES-256-GCM, bound to key id and context)."""

    current: str
    keys: Mapping[str, bytes] = field(repr=False)
    root: bytes = field(repr=False)

    def wrap(self, data_key: bytes, context: bytes) -> bytes:
        """Return the data key under the current key."""
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(self.keys[self.current]).encrypt(nonce, data_key, _bound(self.current, context))

    def unwrap(self, key_id: str, wrapped: bytes, context: bytes) -> bytes:
        """Return the data key, or raise `KeyUnavailable`."""
        key = self.keys.get(key_id)
        if key is None:
            raise KeyUnavailable("the key-encryption key is unknown")
        try:
            return AESGCM(key).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], _bound(key_id, context))
        except (InvalidTag, ValueError):
            raise KeyUnavailable("the wrapped key was altered or belongs elsewhere") from None


def new_ring() -> KeyRing:
    """Return a ring with one key and a root, all random."""
    id = _new_id()
    return KeyRing(current=id, keys={id: secrets.token_bytes(KEY_SIZE)}, root=secrets.token_bytes(KEY_SIZE))


def rotated(ring: KeyRing) -> KeyRing:
    """Return the ring with one more key, now current; the root and the earlier keys stay."""
    id = _new_id()
    return evolve(ring, current=id, keys={**ring.keys, id: secrets.token_bytes(KEY_SIZE)})


def to_text(ring: KeyRing) -> bytes:
    """Return the ring as the JSON of a key file."""
    document = {
        "version": 1,
        "current": ring.current,
        "keys": {id: base64.b64encode(key).decode() for id, key in ring.keys.items()},
        "root": base64.b64encode(ring.root).decode(),
    }
    return json.dumps(document, indent=2).encode() + b"\n"


def from_text(text: bytes) -> KeyRing:
    """Return the ring, or raise `NotARing`."""
    try:
        document = json.loads(text.decode("utf-8"), object_pairs_hook=_without_duplicates)
    except (ValueError, RecursionError):
        raise NotARing("it is not the JSON of a key file") from None
    if not isinstance(document, dict) or document.keys() != {"version", "current", "keys", "root"}:
        raise NotARing("it does not have the members of a key file")
    current, keys = document["current"], document["keys"]
    if document["version"] != 1:
        raise NotARing("its version is unknown")
    if not isinstance(keys, dict) or not 0 < len(keys) <= MAX_KEYS or not all(keys):
        raise NotARing("it holds no keys")
    if not isinstance(current, str) or current not in keys:
        raise NotARing("its current key is missing")
    return KeyRing(current=current, keys={id: _key(key) for id, key in keys.items()}, root=_key(document["root"]))


def _key(text: object) -> bytes:
    try:
        key = base64.b64decode(text, validate=True) if isinstance(text, str) else b""
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_SIZE:
        raise NotARing("a key is not 32 bytes in base64")
    if len(set(key)) < _LEAST_DIFFERENT_BYTES:
        raise NotARing("a key is a sample, not random")
    return key


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotARing("a member stands twice")
    return members


def _bound(key_id: str, context: bytes) -> bytes:
    return b"carechat:wrap:v1\0" + key_id.encode() + b"\0" + context


def _new_id() -> str:
    return f"kek-{secrets.token_hex(6)}"
