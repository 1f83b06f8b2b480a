"""Files in memory, and a scanner that does as it is told."""

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from attrs import define, field

from application.ports.files import FileGone, FileStoreUnavailable, ScannerUnavailable, ScanRefused, Verdict
from domain.attachment import BlobId

PIECE = 64 * 1024


@define(eq=False)
class InMemoryFileStore:
    """The in-memory `FileStore`; `out_of_reach` makes it fail."""

    out_of_reach: bool = False
    contents: dict[BlobId, bytes] = field(factory=dict, repr=False)
    _older: set[BlobId] = field(factory=set, init=False, repr=False)

    async def put(self, blob: BlobId, content: bytes) -> None:
        """Keep it."""
        self._check()
        self.contents[blob] = content
        self._older.discard(blob)

    async def read(self, blob: BlobId, *, start: int = 0, end: int | None = None) -> AsyncIterator[bytes]:
        """Give the bytes from `start` up to `end`, in pieces."""
        self._check()
        if blob not in self.contents:
            raise FileGone("no such content")
        wanted = self.contents[blob][start:end]
        for at in range(0, len(wanted), PIECE):
            yield wanted[at : at + PIECE]

    async def is_current(self, blob: BlobId) -> bool:
        """Whether it was kept since `rotate`."""
        self._check()
        if blob not in self.contents:
            raise FileGone("no such content")
        return blob not in self._older

    def rotate(self) -> None:
        """Let all that is kept be under an older key."""
        self._older |= set(self.contents)

    async def delete(self, blob: BlobId) -> None:
        """Forget it; that nothing is there is fine."""
        self._check()
        self.contents.pop(blob, None)

    async def check(self) -> None:
        """Fail when told to."""
        self._check()

    def is_well(self) -> bool:
        """Whether it does not fail."""
        return not self.out_of_reach

    def _check(self) -> None:
        if self.out_of_reach:
            raise FileStoreUnavailable("out of reach")


@define(eq=False)
class InMemoryIncoming:
    """The in-memory `Incoming`."""

    _content: bytearray = field(factory=bytearray, init=False, repr=False)

    @property
    def size(self) -> int:
        """How many bytes came so far."""
        return len(self._content)

    async def write(self, piece: bytes) -> None:
        """Take the next piece."""
        self._content += piece

    async def content(self) -> bytes:
        """All that came."""
        return bytes(self._content)

    def digest(self) -> str:
        """SHA-256 of all that came."""
        return hashlib.sha256(self._content).hexdigest()


@define(eq=False)
class InMemorySpool:
    """The in-memory `Spool`."""

    @asynccontextmanager
    async def open(self) -> AsyncIterator[InMemoryIncoming]:
        """Begin a file."""
        yield InMemoryIncoming()


@define(eq=False)
class ObedientScanner:
    """The `FileScanner` of demonstrations and tests: it finds, stalls or refuses when it is told to."""

    finds: bool = False
    stalls: bool = False
    refuses: bool = False

    async def scan(self, content: bytes) -> Verdict:
        """Answer as told."""
        if self.stalls:
            raise ScannerUnavailable("told to stall")
        if self.refuses:
            raise ScanRefused("told to refuse")
        return Verdict.FOUND if self.finds else Verdict.CLEAN

    async def check(self) -> None:
        """Be there, unless told to stall."""
        if self.stalls:
            raise ScannerUnavailable("told to stall")
