"""Keyed digests: a request is recognised again without its text being kept."""

import hashlib
import hmac

from attrs import define, field

from application.ports.keys import KeyProvider, Purpose


@define(eq=False)
class KeyedFingerprints:
    """`Fingerprints` by HMAC-SHA256 under a secret that serves nothing else."""

    _keys: KeyProvider = field(repr=False)
    _secret: bytes = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._secret = self._keys.secret(Purpose.REQUEST_DIGEST)

    def of(self, *parts: str) -> bytes:
        """32 bytes; each part counts with its length, so that no two lists of parts read the same."""
        encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
        message = b"".join(len(part).to_bytes(8, "big") + part for part in encoded)
        return hmac.digest(self._secret, message, hashlib.sha256)
