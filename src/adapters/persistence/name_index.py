"""Finding people by name without storing names: HMAC-SHA-256 of each prefix of each word."""

import hashlib
import hmac
from collections.abc import Iterable

from attrs import field, frozen

from domain.text import name_prefixes


@frozen
class NameIndex:
    """The blind index of names, under a key of its own."""

    key: bytes = field(repr=False)

    def prefixes(self, name: str) -> frozenset[bytes]:
        """What is stored of a name."""
        return frozenset(self.digests(name_prefixes(name)))

    def digests(self, terms: Iterable[str]) -> list[bytes]:
        """What to look up for search terms (folded beginnings of words)."""
        return [hmac.digest(self.key, term.encode(), hashlib.sha256) for term in terms]
