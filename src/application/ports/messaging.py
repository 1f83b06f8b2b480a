"""The messaging provider, and the outbox from which it is served."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from attrs import frozen

from application.views import StreamEvent
from domain.ids import ConversationId


class MessagingUnavailable(Exception):
    """The provider can not take it now, or its answer was lost; try again, not before `retry_after`."""

    def __init__(self, reason: str, retry_after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after


class MessagingRefused(Exception):
    """The provider will never take this one; `reason` is a code without content."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MessageGateway(Protocol):
    """Brings what happened to the messaging provider."""

    async def deliver(self, event: StreamEvent) -> str | None:
        """Bring one event to the provider and return the provider's name for what it made, if any.

        Delivering the same event again makes nothing twice: it looks before it resends. Raises
        `MessagingUnavailable` or `MessagingRefused`.
        """
        ...


@frozen(kw_only=True)
class Delivery:
    """One event that the provider has not seen yet."""

    conversation: ConversationId
    seq: int
    attempts: int


WITHHELD = "consent-required"
"""The reason under which deliveries are set aside until the patient consents again."""


class Outbox(Protocol):
    """What was committed and not yet delivered, in the order of each conversation."""

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[Delivery]:
        """Take up to `limit` due deliveries for as long as `lease`.

        Those of one conversation come in order and to one claimer at a time; nothing comes before
        what stands ahead of it, unless that is parked.
        """
        ...

    async def delivered(self, done: Sequence[tuple[Delivery, str | None]]) -> None:
        """Strike them off, noting the provider's names."""
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
