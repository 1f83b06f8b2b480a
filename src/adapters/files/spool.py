"""Where uploads wait until all of them is here: a sealed file without a name, under a key that is never kept."""

import asyncio
import hashlib
import os
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import IO, Any

from attrs import define, field, frozen
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

BOX = 256 * 1024
_TAG = 16


@define(eq=False)
class SealedIncoming:
    """`application.ports.files.Incoming` in a file that is gone with its last handle."""

    _file: IO[bytes] = field(repr=False)
    _cipher: AESGCM = field(factory=lambda: AESGCM(os.urandom(32)), init=False, repr=False)
    _digest: Any = field(factory=hashlib.sha256, init=False, repr=False)
    _rest: bytearray = field(factory=bytearray, init=False, repr=False)
    _boxes: int = field(default=0, init=False)
    size: int = field(default=0, init=False)

    async def write(self, piece: bytes) -> None:
        self.size += len(piece)
        self._digest.update(piece)
        self._rest += piece
        while len(self._rest) >= BOX:
            box, self._rest = bytes(self._rest[:BOX]), self._rest[BOX:]
            await asyncio.to_thread(self._put, box)

    async def content(self) -> bytes:
        return await asyncio.to_thread(self._all)

    def digest(self) -> str:
        told: str = self._digest.hexdigest()
        return told

    def _put(self, box: bytes) -> None:
        self._file.write(self._cipher.encrypt(self._boxes.to_bytes(12, "big"), box, None))
        self._boxes += 1

    def _all(self) -> bytes:
        self._file.seek(0)
        clear = bytearray()
        for number in range(self._boxes):
            clear += self._cipher.decrypt(number.to_bytes(12, "big"), self._file.read(BOX + _TAG), None)
        self._file.seek(0, os.SEEK_END)
        return bytes(clear + self._rest)


@frozen
class SealedSpool:
    """`application.ports.files.Spool` in the machine's folder for temporary files."""

    begin: Callable[[], IO[bytes]] = tempfile.TemporaryFile

    @asynccontextmanager
    async def open(self) -> AsyncIterator[SealedIncoming]:
        with self.begin() as file:
            yield SealedIncoming(file)
