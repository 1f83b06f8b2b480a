"""Attachments: files that belong to a message, or are about to."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from attrs import evolve, field, frozen

from domain.errors import AttachmentFailed, AttachmentPending, AttachmentRejected, AttachmentUsed, Flaw, Invalid
from domain.file_types import FileType
from domain.ids import AttachmentId, ConversationId, Identity, MessageId
from domain.text import checked_name

BlobId = NewType("BlobId", str)
"""The random name under which a file's content is kept; it tells nothing of the file."""

LARGEST_FILE = 10 * 1024 * 1024
"""Bytes that one file holds at most, and all files of one message together."""
MOST_FILES = 4
"""How many files a message has at most."""
LONGEST_NAME = 200
MOST_PIXELS = 40_000_000
"""How large an image is at most (width times height); told from its header before anything is decoded."""
UNSENT_FOR = timedelta(hours=1)
"""How long a file waits for its message before it is swept."""
DAILY_BYTES = 200 * 1024 * 1024
"""How much one person uploads in a day."""
POINTER = "/attachmentIds"


class AttachmentState(StrEnum):
    """What is known of a file. Only a clean one is served."""

    PENDING = "pending"
    """The scanner has not answered yet, or the content is still to come from the messaging provider."""
    CLEAN = "clean"
    REJECTED = "rejected"
    """The scanner found something in it."""
    FAILED = "failed"
    """It can not be checked, or did not come, and so is not served."""


@frozen(kw_only=True)
class Attachment:
    """One file. Once its content is here it is never changed; its name is only said, never used as one."""

    id: AttachmentId
    conversation: ConversationId
    uploader: Identity
    name: str = field(repr=False)
    type: FileType
    size: int
    state: AttachmentState
    blob: BlobId = field(repr=False)
    uploaded_at: datetime
    check_due_at: datetime | None = None
    """When the scanner is asked (again); `None` once its answer is known."""
    checks: int = 0
    """How often the scanner was asked in vain."""
    message: MessageId | None = None
    seq: int = 0
    """The place of its message; 0 while it belongs to none."""
    removed_at: datetime | None = None
    """When it was swept, or taken back with its message: from then on nobody sees it."""

    def is_seen_by(self, reader: Identity, visible_from: int) -> bool:
        """Whether one who may read the conversation from that event on sees this file.

        Before it is sent, only who uploaded it does.
        """
        if self.removed_at is not None:
            return False
        return self.uploader == reader if self.message is None else self.seq >= visible_from

    def check_served(self) -> None:
        """Raise unless its content may be shown."""
        match self.state:
            case AttachmentState.PENDING:
                raise AttachmentPending("the file is being checked")
            case AttachmentState.REJECTED:
                raise AttachmentRejected("the file did not pass the check")
            case AttachmentState.FAILED:
                raise AttachmentFailed("the file could not be checked")

    @property
    def lacks_content(self) -> bool:
        """Whether its content never came: nobody is asked what is in it."""
        unchecked = self.state in {AttachmentState.PENDING, AttachmentState.FAILED} and self.check_due_at is None
        return unchecked and self.removed_at is None

    def checked(self, state: AttachmentState) -> "Attachment":
        """The same file once it is known what it is."""
        return evolve(self, state=state, check_due_at=None)

    def asked_again(self, due_at: datetime) -> "Attachment":
        """The same file; the scanner is asked at `due_at`."""
        return evolve(self, check_due_at=due_at, checks=self.checks + 1)

    def removed(self, at: datetime) -> "Attachment":
        """The same file, gone for everybody."""
        return evolve(self, removed_at=at, check_due_at=None)

    @property
    def is_kept(self) -> bool:
        """Whether its content is still to be had at all."""
        return self.removed_at is None and self.state is not AttachmentState.REJECTED


def checked_file_name(text: str) -> str:
    """The name as it is kept and told: without folders, direction and zero-width marks, or `Invalid`."""
    last = text.replace("\\", "/").rpartition("/")[2]
    return checked_name(last, "/file", limit=LONGEST_NAME)


def check_count(ids: Sequence[str]) -> None:
    """Raise `Invalid` for more files than a message has, or for one that is named twice."""
    if len(ids) > MOST_FILES:
        raise Invalid.at(POINTER, "too-many")
    if len(set(ids)) != len(ids):
        raise Invalid.at(POINTER, "repeated")


def check_sendable(
    ids: Sequence[AttachmentId], files: Sequence[Attachment], *, by: Identity, conversation: ConversationId
) -> None:
    """Raise unless these files may go with a message of `by`: all there, their own, of this conversation, unused.

    A pending one may be sent; one that was rejected, or could not be checked, may not.
    """
    known = {one.id: one for one in files}
    flaws = []
    for index, id in enumerate(ids):
        one = known.get(id)
        if one is None or one.uploader != by or one.conversation != conversation or _was_swept(one):
            flaws.append(Flaw(f"{POINTER}/{index}", "unknown-attachment"))
        elif one.state in {AttachmentState.REJECTED, AttachmentState.FAILED}:
            flaws.append(Flaw(f"{POINTER}/{index}", f"attachment-{one.state}"))
    if flaws:
        raise Invalid(*flaws)
    if any(one.message is not None for one in files):
        raise AttachmentUsed("a file goes with one message")
    if sum(one.size for one in files) > LARGEST_FILE:
        raise Invalid.at(POINTER, "too-large")


def _was_swept(one: Attachment) -> bool:
    return one.removed_at is not None and one.message is None
