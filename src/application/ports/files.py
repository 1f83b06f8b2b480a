"""Files: where their content is kept, who looks for malware in it, and who makes images harmless."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from enum import StrEnum
from typing import Protocol

from domain.attachment import BlobId
from domain.file_types import FileType


class FileGone(Exception):
    """There is no such content, or it is damaged: it will never be served again."""


class FileStoreUnavailable(Exception):
    """The store can not be reached now."""


class FileStore(Protocol):
    """Keeps contents, encrypted, each under a random name."""

    async def put(self, blob: BlobId, content: bytes) -> None:
        """Keep it durably; what was there under the name is replaced. Raises `FileStoreUnavailable`."""
        ...

    def read(self, blob: BlobId, *, start: int = 0, end: int | None = None) -> AsyncIterator[bytes]:
        """Give the bytes from `start` up to, not including, `end`, in pieces.

        Raises `FileGone`, before the first piece where nothing is there at all, or `FileStoreUnavailable`.
        """
        ...

    async def is_current(self, blob: BlobId) -> bool:
        """Whether it is sealed under today's key. Raises `FileGone`, or `FileStoreUnavailable`."""
        ...

    async def delete(self, blob: BlobId) -> None:
        """Forget it; that nothing is there is fine. Raises `FileStoreUnavailable`."""
        ...

    async def check(self) -> None:
        """Ask whether it can be reached; nothing is changed there. Raises `FileStoreUnavailable`."""
        ...


class Incoming(Protocol):
    """A file on its way in. Nobody else can read it, and nothing is left of it when it is closed."""

    @property
    def size(self) -> int:
        """How many bytes came so far."""

    async def write(self, piece: bytes) -> None:
        """Take the next piece."""
        ...

    async def content(self) -> bytes:
        """All that came."""
        ...

    def digest(self) -> str:
        """SHA-256 of all that came, in hexadecimal digits."""
        ...


class Spool(Protocol):
    """Where files wait until all of them is here."""

    def open(self) -> AbstractAsyncContextManager[Incoming]:
        """Begin a file; leaving the context forgets it."""
        ...


class Verdict(StrEnum):
    """What the scanner says."""

    CLEAN = "clean"
    FOUND = "found"
    """There is something in it that nobody should open."""


class ScannerUnavailable(Exception):
    """The scanner can not look at it now: ask again later."""


class ScanRefused(Exception):
    """The scanner will never look at this one."""


class FileScanner(Protocol):
    """Looks for malware."""

    async def scan(self, content: bytes) -> Verdict:
        """Look at all of it. Raises `ScannerUnavailable` or `ScanRefused`."""
        ...

    async def check(self) -> None:
        """Ask whether it is there. Raises `ScannerUnavailable`."""
        ...


class ImageDamaged(Exception):
    """It is no image of its type, or one that takes too much time or memory to decode."""


class ImageTooLarge(Exception):
    """It has more pixels than images may have; it was not decoded."""


class ImageCleaner(Protocol):
    """Encodes images anew, so that only what can be seen of them stays."""

    async def clean(self, content: bytes, kind: FileType) -> bytes:
        """Return the same picture, of the same type, without metadata and trailing bytes, the right way up.

        Raises `ImageDamaged` or `ImageTooLarge`; never takes more than its share of time and memory.
        """
        ...
