"""Time and fresh ids: what the core may not make up itself."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The wall clock."""

    def now(self) -> datetime:
        """The time now, aware, in UTC."""
        ...


class Ids(Protocol):
    """A source of ids that nobody can guess."""

    def new(self) -> str:
        """32 hexadecimal digits, never given before."""
        ...


class Fingerprints(Protocol):
    """Keyed digests: they recognise a request without keeping its text."""

    def of(self, *parts: str) -> bytes:
        """32 bytes that differ when any part differs, and tell nothing without the key."""
        ...
