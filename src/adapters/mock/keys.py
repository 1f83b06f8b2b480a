"""Keys in memory: gone with the process, and able to go missing on request."""

import os

from attrs import define, field
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from application.ports.keys import KeyUnavailable, Purpose

_NONCE = 12


@define(eq=False)
class InMemoryKeys:
    """The in-memory `KeyProvider`."""

    _root: bytes = field(factory=lambda: os.urandom(32), repr=False)
    _keys: dict[str, bytes] = field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.rotate()

    def rotate(self) -> str:
        """Add a key-encryption key, make it the current one, and return its id."""
        id = f"memory-{len(self._keys) + 1}"
        self._keys[id] = os.urandom(32)
        return id

    def lose(self, key_id: str) -> None:
        """Make a key unavailable, as a lost or unreachable key would be."""
        self._keys[key_id] = b""

    def current_key_id(self) -> str:
        """Return the id of the key that `wrap` uses."""
        return next(reversed(self._keys))

    def wrap(self, data_key: bytes, context: bytes) -> tuple[str, bytes]:
        """Return the current key's id and the wrapped data key."""
        id, nonce = self.current_key_id(), os.urandom(_NONCE)
        return id, nonce + AESGCM(self._key(id)).encrypt(nonce, data_key, _bound(id, context))

    def unwrap(self, key_id: str, wrapped: bytes, context: bytes) -> bytes:
        """Return the data key, or raise `KeyUnavailable`."""
        key = self._key(key_id)
        try:
            return AESGCM(key).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], _bound(key_id, context))
        except (InvalidTag, ValueError):
            raise KeyUnavailable("the wrapped key was altered or belongs elsewhere") from None

    def secret(self, purpose: Purpose) -> bytes:
        """Return the 32 bytes of this purpose."""
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"carechat:v1:{purpose}".encode()).derive(self._root)

    def _key(self, key_id: str) -> bytes:
        key = self._keys.get(key_id)
        if not key:
            raise KeyUnavailable("the key-encryption key is unknown")
        return key


def _bound(key_id: str, context: bytes) -> bytes:
    return key_id.encode() + b"\0" + context
