"""The messaging provider, and the outbox from which it is served."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from attrs import frozen

from application.ports.mirror import Horizon
from application.ports.mirror_files import DueFile
from application.views import StreamEvent
from domain.ids import ConversationId, Identity


class MessagingUnavailable(Exception):
    """The provider can not take it now, or its answer was lost; try again, not before `retry_after`.

    `local` says that others may fare better: it is too much for this conversation, or met another change.
    """

    def __init__(self, reason: str, retry_after: timedelta | None = None, *, local: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after
        self.local = local


class MessagingRefused(Exception):
    """The provider will never take this one; `reason` is a code without content."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@frozen
class Brought:
    """What the provider calls a message that was brought, and its place there, where it tells that."""

    ref: str
    place: int | None = None


NOWHERE = -1
"""Before the first place."""


class MessageGateway(Protocol):
    """Brings what happened to the messaging provider. Raises `MessagingUnavailable` or `MessagingRefused`."""

    async def check(self) -> None:
        """Ask whether the provider answers and knows us; nothing is changed there."""
        ...

    async def deliver(self, event: StreamEvent, *, again: bool = False, behind: int = NOWHERE) -> Brought | None:
        """Bring one event to the provider and return what it made there, if anything.

        `again` says that it may have been brought before: then nothing is made twice, because the
        gateway looks before it resends. What was made there stands `behind` that place.
        """
        ...

    async def open(self, id: ConversationId) -> None:
        """See to it that the conversation is there with those who take part; done twice, it is there once."""
        ...

    async def shut_out(self, id: ConversationId, identity: Identity) -> None:
        """Let a member be no participant there until the conversation is opened again; that they were none is fine."""
        ...

    async def finish(self, id: ConversationId) -> None:
        """Close the conversation for good; it takes nothing any more. Done twice is fine."""
        ...

    async def erase(self, id: ConversationId, reference: str, *, whole: bool) -> None:
        """Delete what the provider knows there by that name, a message or a content, and look that it is gone.

        That it was gone already is fine. Where the provider lets nothing of the conversation be deleted, the whole of
        it is, if it may go as a `whole`; else it is refused as `conversation-closed`. What is still there afterwards
        is `MessagingUnavailable` with the reason `still-there`.
        """
        ...

    async def read(self, horizon: Horizon) -> None:
        """Move a member's read horizon there, forward only; of who is no participant there, nothing."""
        ...


class FileGateway(Protocol):
    """Brings files to the messaging provider. Raises `MessagingUnavailable` or `MessagingRefused`."""

    async def bring(self, file: DueFile, content: bytes | None) -> None:
        """Bring one behind its message, under a name that tells nothing; words where there is no content to show.

        Done twice, it is there once. What was taken back meanwhile is not left there.
        """
        ...


@frozen(kw_only=True)
class Delivery:
    """One event that the provider has not seen yet."""

    conversation: ConversationId
    seq: int
    attempts: int
    behind: int = NOWHERE
    """The last place at the provider that was known in its conversation when it was first claimed."""


WITHHELD = "consent-required"
"""The reason under which deliveries are set aside until the patient consents again."""


class Outbox(Protocol):
    """What was committed and not yet delivered, in the order of each conversation."""

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[Delivery]:
        """Take up to `limit` due deliveries for as long as `lease`.

        Those of one conversation come in order and to one claimer at a time; nothing comes before
        what stands ahead of it, unless that is parked. Urgent conversations come first.
        """
        ...

    async def delivered(self, done: Sequence[tuple[Delivery, Brought | None]]) -> None:
        """Strike them off, noting the provider's names and places: those words of ours nobody has to hear there.

        A message that is known there by another name keeps the one by which it was heard; the other copy goes.
        """
        ...

    async def postpone(self, delivery: Delivery, *, due_at: datetime, reason: str) -> None:
        """Give it back to be tried again at `due_at`, with all that stands behind it."""
        ...

    async def park(self, delivery: Delivery, *, reason: str) -> None:
        """Set it aside for a person to look at; what stands behind it goes on."""
        ...

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """Give back what was claimed and not tried."""
        ...

    async def parked(self) -> int:
        """How many are set aside for a person to look at, with refused files; what is `WITHHELD` does not count."""
        ...

    async def left_out(self) -> int:
        """How many people the provider does not let into a conversation that they take part in."""
        ...

    async def oldest(self) -> datetime | None:
        """When the message was written that has waited longest and is not set aside; `None` where none waits."""
        ...

    async def unpark(self) -> int:
        """Let all that be tried again; return how many."""
        ...
