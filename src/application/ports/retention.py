"""What is on record beyond its time: counted, purged batch by batch, and what of it is still at the provider."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from attrs import frozen

from domain.audit import AuditRecord
from domain.ids import ConversationId
from domain.retention import RetentionClass


@frozen
class Expired:
    """How many things are beyond their time: those that go, and those that a legal hold keeps."""

    going: int
    held: int


@frozen(kw_only=True)
class ProviderCopy:
    """Something at the messaging provider that is to be deleted there."""

    conversation: ConversationId
    reference: str
    attempts: int
    whole: bool
    """Whether nothing of its conversation is kept here any more either."""


class Retention(Protocol):
    """What a purge needs of the record. What a standing legal hold covers never goes."""

    async def expired(self, what: RetentionClass, before: datetime) -> Expired:
        """Count what is older than `before`."""
        ...

    async def purge(self, what: RetentionClass, *, before: datetime, limit: int, record: AuditRecord) -> int:
        """Let some go, in one transaction with the audit's record; return how many, 0 when nothing is left.

        Copies at the messaging provider are noted to be deleted there, contents of files to be swept.
        """
        ...

    async def claim(self, *, now: datetime, until: datetime, limit: int) -> Sequence[ProviderCopy]:
        """Take some copies whose time has come, and that no legal hold keeps; until then nobody else is given them."""
        ...

    async def gone(self, copy: ProviderCopy, *, record: AuditRecord, once: str) -> None:
        """Strike it off, with the audit's record: it was looked for, and is not there any more.

        Under the same `once` only the first record is kept.
        """
        ...

    async def postpone(self, copy: ProviderCopy, *, due_at: datetime, reason: str) -> None:
        """Try it again then; the reason is a code."""
        ...

    async def waiting(self) -> Mapping[str, int]:
        """How many copies are still to be deleted, by the reason why the last attempt failed; empty: not tried yet."""
        ...

    async def stuck(self, attempts: int) -> int:
        """How many could not be deleted in so many attempts; what only waits for the rest of its conversation,
        or is on hold, does not count."""
        ...


WAITS_FOR_THE_REST = "conversation-closed"
"""The reason of a copy that goes with its whole conversation, because the provider lets nothing in it be deleted."""

ON_HOLD = "on-hold"
"""The reason of a copy that a legal hold keeps at the provider."""


class Leases(Protocol):
    """Who does a long piece of work, of all processes."""

    async def lease(self, name: str, holder: str, *, now: datetime, until: datetime) -> bool:
        """Take it, or keep it, until then; `False` while somebody else has it."""
        ...
