"""How far the nudges of patients are."""

from datetime import datetime
from typing import Protocol

from domain.ids import ConversationId, Identity
from domain.nudge import NudgeKind, Nudges


class NudgeBook(Protocol):
    """One entry a conversation, person told and kind; there is one wherever something may be unread."""

    def begin(self, nudges: Nudges) -> None:
        """Keep them, if there are none yet or all was done that could be; touch those that there are."""
        ...

    def read(self, conversation: ConversationId, identity: Identity, *, at: datetime, due_at: datetime) -> None:
        """They read there just now: begin anew with what may still be unread."""
        ...

    async def due(self, at: datetime, *, limit: int) -> tuple[Nudges, ...]:
        """Return some that are due, the longest due first."""
        ...

    async def unread(self, conversation: ConversationId, identity: Identity, kind: NudgeKind | None = None) -> bool:
        """Whether they have a message of that kind, or of any, unread now; read afresh."""
        ...

    def save(self, before: Nudges, after: Nudges) -> None:
        """Keep how far they are. The commit raises `ConcurrentUpdate` if anything touched them meanwhile."""
        ...

    def forget(self, nudges: Nudges) -> None:
        """There is nothing unread. The commit raises `ConcurrentUpdate` if anything touched them meanwhile."""
        ...
