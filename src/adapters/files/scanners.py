"""Scanners: ClamAV's daemon, and the choice to rely on the checks of types alone."""

import asyncio
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from urllib.parse import urlsplit

from attrs import frozen

from application.ports.files import ScannerUnavailable, ScanRefused, Verdict

PORT = 3310
_PIECE = 64 * 1024
Tell = Callable[[asyncio.StreamWriter], Awaitable[None]]
"""Says something to the daemon, which answers with one line."""


@frozen
class TypesOnly:
    """No scanner: a file whose type is taken counts as clean. For who decided so by name."""

    async def scan(self, content: bytes) -> Verdict:
        return Verdict.CLEAN

    async def check(self) -> None:
        """There is nobody to be asked."""


@frozen
class Clamd:
    """ClamAV's daemon, by its INSTREAM command (clamd(8)): pieces with their sizes, a zero, one line back."""

    host: str
    port: int = PORT
    patience: float = 60.0
    """How long (seconds) the whole conversation may take."""

    @classmethod
    def at(cls, address: str) -> "Clamd":
        """The one at `clamd://host:port`."""
        parts = urlsplit(address)
        return cls(parts.hostname or "", parts.port or PORT)

    async def scan(self, content: bytes) -> Verdict:
        return _verdict(await self._said_to(partial(_send, content)))

    async def check(self) -> None:
        if await self._said_to(_ping) != b"PONG\0":
            raise ScannerUnavailable("it is no clamd, or it is ill")

    async def _said_to(self, tell: Tell) -> bytes:
        try:
            async with asyncio.timeout(self.patience):
                return await self._ask(tell)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            raise ScannerUnavailable("clamd does not answer") from None

    async def _ask(self, tell: Tell) -> bytes:
        reader, writer = await asyncio.open_connection(self.host, self.port)
        try:
            # It closes on what is too large for it, after it said so.
            with suppress(ConnectionError):
                await tell(writer)
            return await reader.readuntil(b"\0")
        finally:
            writer.close()


async def _send(content: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"zINSTREAM\0")
    for at in range(0, len(content), _PIECE):
        piece = content[at : at + _PIECE]
        writer.write(struct.pack(">I", len(piece)) + piece)
        await writer.drain()
    writer.write(struct.pack(">I", 0))
    await writer.drain()


async def _ping(writer: asyncio.StreamWriter) -> None:
    writer.write(b"zPING\0")
    await writer.drain()


def _verdict(said: bytes) -> Verdict:
    """What the line means; the name of what was found is nobody's business here."""
    line = said.rstrip(b"\0").strip()
    if line.endswith(b": OK"):
        return Verdict.CLEAN
    if line.endswith(b" FOUND"):
        return Verdict.FOUND
    if b"size limit exceeded" in line:
        raise ScanRefused("it is larger than clamd takes (StreamMaxLength)")
    raise ScannerUnavailable("clamd did not say what it is")
