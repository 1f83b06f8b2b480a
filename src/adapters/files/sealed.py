"""Contents are sealed before they reach any place, each under a key of its own.

A sealed file is a head of 256 bytes and then pieces of 64 KiB, each an AES-256-GCM box (NIST SP 800-38D). The head
holds the file's key, wrapped by the `KeyProvider`, and the size; every piece is bound to the head, to the file's name
and to its place, so that nothing can be exchanged, reordered or cut off unseen, and a part is read without the rest.
"""

import asyncio
import hashlib
import os
import struct
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Protocol

from attrs import define, field, frozen
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from application.ports.files import FileGone, FileStoreUnavailable
from application.ports.keys import KeyProvider, KeyUnavailable
from domain.attachment import BlobId

_FORM = b"CCF1"
HEAD = 256
PIECE = 64 * 1024
_TAG = 16
_TOGETHER = 16
"""How many pieces are fetched at once: 1 MiB."""


class Place(Protocol):
    """Somewhere to keep bytes under names."""

    async def put(self, name: str, data: bytes) -> None:
        """Keep them durably, in place of what was there."""
        ...

    async def get(self, name: str, start: int, length: int) -> bytes:
        """Return at most `length` bytes from `start`; raise `FileGone` if nothing is there."""
        ...

    async def delete(self, name: str) -> None:
        """Forget them; that nothing is there is fine."""
        ...

    async def check(self) -> None:
        """Ask whether it can be reached."""
        ...


@define(eq=False)
class SealedFiles:
    """`application.ports.files.FileStore` over any place."""

    place: Place
    keys: KeyProvider = field(repr=False)
    _answered: bool = field(default=True, init=False)

    def is_well(self) -> bool:
        """Whether the place could be reached when it was last asked."""
        return self._answered

    async def put(self, blob: BlobId, content: bytes) -> None:
        sealed = await asyncio.to_thread(_sealed, self.keys, blob, content)
        with self._asking():
            await self.place.put(blob, sealed)

    async def read(self, blob: BlobId, *, start: int = 0, end: int | None = None) -> AsyncIterator[bytes]:
        head = await self._get(blob, 0, HEAD)
        opened = _Opened.of(self.keys, blob, head)
        until = opened.size if end is None else min(end, opened.size)
        at = max(0, start) // PIECE
        while at * PIECE < until:
            boxes = await self._get(blob, HEAD + at * (PIECE + _TAG), _TOGETHER * (PIECE + _TAG))
            clear = await asyncio.to_thread(opened.pieces, at, boxes)
            wanted = clear[max(0, start - at * PIECE) : until - at * PIECE]
            if wanted:
                yield wanted
            at += _TOGETHER

    async def is_current(self, blob: BlobId) -> bool:
        key = key_of(await self._get(blob, 0, HEAD))
        if key is None:
            raise FileGone("it is no sealed file")
        return key == self.keys.current_key_id()

    async def delete(self, blob: BlobId) -> None:
        with self._asking():
            await self.place.delete(blob)

    async def check(self) -> None:
        with self._asking():
            await self.place.check()

    async def _get(self, blob: BlobId, start: int, length: int) -> bytes:
        with self._asking():
            return await self.place.get(blob, start, length)

    @contextmanager
    def _asking(self) -> Iterator[None]:
        answered = True
        try:
            yield
        except FileStoreUnavailable:
            answered = False
            raise
        finally:
            self._answered = answered


def key_of(head: bytes) -> str | None:
    """The id of the key-encryption key without which the sealed file that begins so can not be read."""
    if head[:4] != _FORM or len(head) < HEAD:
        return None
    return head[14 : 14 + head[12]].decode("ascii", "replace")


@frozen
class _Opened:
    cipher: AESGCM = field(repr=False)
    bound_to: bytes
    size: int

    @classmethod
    def of(cls, keys: KeyProvider, blob: str, head: bytes) -> "_Opened":
        try:
            form, size, id_size, wrapped_size = struct.unpack_from(">4sQBB", head)
            id_end = 14 + id_size
            key_id, wrapped = head[14:id_end].decode(), head[id_end : id_end + wrapped_size]
            key = keys.unwrap(key_id, wrapped, _context(blob))
        except (struct.error, UnicodeDecodeError, KeyUnavailable):
            raise FileGone("its head does not open") from None
        if form != _FORM or len(head) != HEAD:
            raise FileGone("it is no sealed file")
        return cls(AESGCM(key), _bound(blob, head), size)

    def pieces(self, first: int, boxes: bytes) -> bytes:
        """The clear text of the boxes from the `first` on, as many as there should be here."""
        expected = min(_TOGETHER * PIECE, self.size - first * PIECE)
        clear = bytearray()
        try:
            for number in range(-(-expected // PIECE)):
                at = number * (PIECE + _TAG)
                clear += self.cipher.decrypt(
                    _nonce(first + number), boxes[at : at + PIECE + _TAG], _place(self.bound_to, first + number)
                )
        except (InvalidTag, ValueError):
            raise FileGone("a piece does not open") from None
        if len(clear) != expected:
            raise FileGone("a piece is missing")
        return bytes(clear)


def _sealed(keys: KeyProvider, blob: str, content: bytes) -> bytes:
    key = AESGCM.generate_key(256)
    key_id, wrapped = keys.wrap(key, _context(blob))
    named = key_id.encode()
    head = struct.pack(">4sQBB", _FORM, len(content), len(named), len(wrapped)) + named + wrapped
    if len(head) > HEAD:
        raise ValueError("the wrapped key is too long for the head")
    head += os.urandom(HEAD - len(head))
    cipher, bound_to = AESGCM(key), _bound(blob, head)
    boxes = [
        cipher.encrypt(_nonce(number), content[at : at + PIECE], _place(bound_to, number))
        for number, at in enumerate(range(0, len(content), PIECE))
    ]
    return head + b"".join(boxes)


def _context(blob: str) -> bytes:
    return b"file|" + blob.encode()


def _bound(blob: str, head: bytes) -> bytes:
    return hashlib.sha256(_context(blob) + b"\0" + head).digest()


def _place(bound_to: bytes, number: int) -> bytes:
    return bound_to + number.to_bytes(8, "big")


def _nonce(number: int) -> bytes:
    """Counted: no key ever seals a second file."""
    return number.to_bytes(12, "big")
