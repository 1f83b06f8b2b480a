"""Cursors: where the next page of a list begins, for one caller and one query only."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence

import msgspec
from attrs import field, frozen

from adapters.http.edge_errors import Malformed
from domain.ids import Identity

_TAG = 16
_POSITION = msgspec.json.Decoder(tuple[int | str, ...])


@frozen
class Cursors:
    """Writes positions so that nobody can make one up, change it, or use another's."""

    key: bytes = field(repr=False)

    def seal(self, position: Sequence[int | str], caller: Identity, query: str) -> str:
        """The cursor of `position` in the answer to `query`, as `caller` gets it."""
        packed = msgspec.json.encode(list(position))
        return base64.urlsafe_b64encode(self._tag(packed, caller, query) + packed).decode().rstrip("=")

    def open(self, cursor: str | None, caller: Identity, query: str) -> tuple[int | str, ...] | None:
        """The position that `seal` was given; `Malformed` for any other cursor, caller or query."""
        if cursor is None:
            return None
        try:
            raw = base64.b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4), b"-_", validate=True)
        except (binascii.Error, UnicodeEncodeError):
            raise Malformed("the cursor is not one of ours") from None
        tag, packed = raw[:_TAG], raw[_TAG:]
        if not hmac.compare_digest(tag, self._tag(packed, caller, query)):
            raise Malformed("the cursor is not of this query")
        return _POSITION.decode(packed)

    def _tag(self, packed: bytes, caller: Identity, query: str) -> bytes:
        parts = (packed, caller.encode(), query.encode())
        framed = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
        return hmac.digest(self.key, framed, hashlib.sha256)[:_TAG]


@frozen
class PageCursors:
    """The cursors of one list, as one caller asks for it."""

    key: bytes = field(repr=False)
    caller: Identity
    query: str = field(repr=False)

    def open(self, cursor: str | None) -> tuple[int | str, ...] | None:
        """Where the page begins; `Malformed` for a cursor that is not of this list and caller."""
        return Cursors(self.key).open(cursor, self.caller, self.query)

    def seal(self, position: Sequence[int | str] | None) -> str | None:
        """The cursor of what follows; `None` where nothing does."""
        return Cursors(self.key).seal(position, self.caller, self.query) if position else None
