"""Files of messages, links to them, and contents that are to go."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from attrs import field, frozen

from domain.attachment import Attachment, BlobId
from domain.conversation import Conversation
from domain.ids import AttachmentId, Identity, MessageId, SessionId


class Attachments(Protocol):
    """What is known of uploaded files. Names are kept encrypted; contents are with the `FileStore`."""

    async def get(self, id: AttachmentId) -> Attachment:
        """Return the file, removed or not, or raise `NotFound`."""
        ...

    async def find(self, ids: Sequence[AttachmentId]) -> tuple[Attachment, ...]:
        """Return those that exist, in the order of `ids`."""
        ...

    async def bytes_since(self, uploader: Identity, since: datetime) -> int:
        """How many bytes this person uploaded since then, removed ones included."""
        ...

    async def to_check(self, at: datetime, limit: int) -> tuple[Attachment, ...]:
        """Return pending ones for which the scanner is due to be asked, the longest due first."""
        ...

    async def unchecked(self) -> int:
        """How many wait for the scanner."""
        ...

    async def unsent(self, before: datetime, limit: int) -> tuple[Attachment, ...]:
        """Return some that were uploaded before that time and belong to no message."""
        ...

    async def kept(self, *, behind: AttachmentId | None, limit: int) -> tuple[Attachment, ...]:
        """Return those whose content stays, in the order of their ids: what was not removed, or a legal hold keeps."""
        ...

    async def taken_back(self, messages: Sequence[MessageId]) -> Mapping[MessageId, tuple[Attachment, ...]]:
        """Return the files that were taken back with these messages, by message and in their order.

        Their contents are there while a legal hold stands, or until they are swept; what was purged is not told of.
        """
        ...

    def add(self, file: Attachment, decided_on: Conversation) -> None:
        """Keep a new one; the commit raises `ConcurrentUpdate` if the rights in its conversation changed meanwhile."""
        ...

    def save(self, before: Attachment, after: Attachment) -> None:
        """Keep its state, due time, removal, or the name of its content.

        The commit raises `ConcurrentUpdate` unless it stands as `before`. That the state of a sent one changed is told
        on the channel.
        """
        ...

    def forget(self, before: datetime) -> None:
        """Forget files that never went with a message and were removed before that time."""
        ...


class Leftovers(Protocol):
    """Contents that are to be deleted from the store, known before the deletion and until it is done."""

    async def due(self, at: datetime, limit: int) -> tuple[BlobId, ...]:
        """Return some that are to go by now; never what was taken back from a conversation on legal hold."""
        ...

    def add(self, blob: BlobId, due_at: datetime) -> None:
        """Let it be deleted at that time, unless it is struck off before; the earlier time counts."""
        ...

    def begin(self, blob: BlobId) -> None:
        """Its deletion begins: from the commit on it counts as gone, and is due until it is struck off.

        The commit raises `ConcurrentUpdate` where it was struck off, or a legal hold keeps it.
        """
        ...

    def strike_off(self, blob: BlobId) -> None:
        """It stays, or it is gone."""
        ...


@frozen(kw_only=True)
class FileLink:
    """What a single-use link opens, for whom; the link itself is kept as a digest only."""

    digest: bytes = field(repr=False)
    attachment: AttachmentId
    identity: Identity
    session: SessionId | None
    expires_at: datetime


class FileLinks(Protocol):
    """Links by which a browser fetches a file without a token."""

    async def get(self, digest: bytes) -> FileLink | None:
        """Return the link unless it is unknown or was used."""
        ...

    def add(self, link: FileLink) -> None:
        """Keep a new link."""
        ...

    def use(self, digest: bytes) -> None:
        """Use it up; the commit raises `ConcurrentUpdate` if somebody else just did."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget those that expired before that time."""
        ...
