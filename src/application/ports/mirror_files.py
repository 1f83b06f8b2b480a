"""Files of messages at the messaging provider: which have to be brought there, and what they are called there."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from attrs import field, frozen

from domain.attachment import AttachmentState, BlobId
from domain.file_types import FileType
from domain.ids import AttachmentId, ConversationId, Identity, MessageId


@frozen(kw_only=True)
class DueFile:
    """A file to be brought: its message is there, and the scanner has said what it is.

    `part` is its number among the files of its message, from 1. `media` is the provider's name of its content
    from an earlier attempt; with it, or when `again`, it may be there already.
    """

    id: AttachmentId
    conversation: ConversationId
    message: MessageId
    author: Identity
    sent_at: datetime
    part: int
    type: FileType
    state: AttachmentState
    blob: BlobId = field(repr=False)
    due_at: datetime
    media: str | None = None
    again: bool = False


@frozen(kw_only=True)
class FileThere:
    """What the provider calls a file: its content, and the message that it hangs on, with the place of that one."""

    id: AttachmentId
    media: str | None = None
    ref: str | None = None
    place: int | None = None


class FileMirror(Protocol):
    """Kept with the record."""

    async def due(self, *, now: datetime, limit: int) -> Sequence[DueFile]:
        """Those to be brought by now, the longest due first; none that was taken back, or is being checked."""
        ...

    async def claim(self, file: DueFile, *, until: datetime) -> bool:
        """Take one for as long as that; `False` where another worker did."""
        ...

    async def postpone(self, ids: Sequence[AttachmentId], *, due_at: datetime | None) -> None:
        """Bring these later, or not any more."""
        ...

    async def note(self, there: FileThere) -> bool:
        """Remember what the provider calls a file, as far as that is told; `False` where it was taken back.

        Its place is one that nobody has to hear.
        """
        ...

    async def refuse(self, id: AttachmentId, reason: str) -> None:
        """Set one aside that the provider will not take, nor words in its place; `reason` is a code."""
        ...

    async def of(self, message: MessageId) -> Sequence[FileThere]:
        """The files of a message, taken back or not."""
        ...
