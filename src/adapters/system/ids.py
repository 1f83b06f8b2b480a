"""Ids of their time: unguessable, and side by side in an index when they were made one after the other."""

import os
from time import time_ns

from attrs import frozen

_MILLISECOND = 1_000_000


@frozen
class TimedIds:
    """48 bits of the wall clock in milliseconds, then 80 random ones, as in UUID version 7 (RFC 9562).

    Rows that are written together fall on the same pages of an index then; wholly random ids touch one each.
    """

    def new(self) -> str:
        """32 hexadecimal digits, never given before."""
        return f"{time_ns() // _MILLISECOND:012x}{os.urandom(10).hex()}"
