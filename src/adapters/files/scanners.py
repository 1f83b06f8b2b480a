"""Scanners: ClamAV's daemon, and the choice to rely on the checks of types alone."""

import asyncio
import struct
from contextlib import suppress
from urllib.parse import urlsplit

from attrs import frozen

from application.ports.files import ScannerUnavailable, ScanRefused, Verdict

PORT = 3310
_PIECE = 64 * 1024


@frozen
class TypesOnly:
    """No scanner: a file whose type is taken counts as clean. For who decided so by name."""

    async def scan(self, content: bytes) -> Verdict:
        return Verdict.CLEAN


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
        try:
            async with asyncio.timeout(self.patience):
                said = await self._ask(content)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            raise ScannerUnavailable("clamd does not answer") from None
        return _verdict(said)

    async def _ask(self, content: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(self.host, self.port)
        try:
            # It closes on what is too large for it, after it said so.
            with suppress(ConnectionError):
                await self._send(writer, content)
            return await reader.readuntil(b"\0")
        finally:
            writer.close()

    @staticmethod
    async def _send(writer: asyncio.StreamWriter, content: bytes) -> None:
        writer.write(b"zINSTREAM\0")
        for at in range(0, len(content), _PIECE):
            piece = content[at : at + _PIECE]
            writer.write(struct.pack(">I", len(piece)) + piece)
            await writer.drain()
        writer.write(struct.pack(">I", 0))
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
