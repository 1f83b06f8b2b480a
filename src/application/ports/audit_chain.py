"""The audit's chain, its signed checkpoints, and the second place that keeps them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Protocol

from domain.audit import AuditRecord
from domain.audit_chain import Checkpoint, Link, Linked
from domain.ids import AuditId


class AuditChain(Protocol):
    """The chain beside the audit. Its links are appended and never change."""

    async def seal(self, *, leader: str, now: datetime, until: datetime, limit: int) -> int:
        """Append what waits, at most `limit` records, and return how many.

        One leader at a time, until `until`: for all others it returns 0. A record that was committed
        late is appended late, so none is left out.
        """
        ...

    async def head(self) -> Link | None:
        """The last link."""
        ...

    async def links(self, after: int, limit: int) -> Sequence[Linked]:
        """The links behind a position in order, each with its record."""
        ...

    async def linked(self, record: AuditId) -> Linked | None:
        """The link of a record with the record, once it was appended."""
        ...

    async def stray(self) -> str | None:
        """The id of a record that is in no link and does not wait for one."""
        ...

    async def waiting(self) -> int:
        """How many records are to be appended."""
        ...

    async def waiting_since(self) -> datetime | None:
        """The time of the oldest record that is to be appended."""
        ...

    async def last_checkpoint(self) -> Checkpoint | None:
        """The newest checkpoint."""
        ...

    async def checkpoints(self, after: int, limit: int) -> Sequence[Checkpoint]:
        """The checkpoints behind a position, in order."""
        ...

    async def start(self) -> Checkpoint | None:
        """The newest checkpoint that a purge left as the chain's start."""
        ...

    async def keep(self, checkpoint: Checkpoint) -> None:
        """Keep a checkpoint; where one stands at its position or behind it, nothing changes: they come in order.

        A start is kept beside them, once.
        """
        ...

    async def purge(self, start: Checkpoint, record: AuditRecord) -> bool:
        """Keep the start, put the record of it on the audit, and delete the links up to it with their records.

        These are past the retention bound.

        `False`, and nothing goes, while a legal hold stands: no hold is placed between that look and the deletion.
        """
        ...


class CheckpointPlace(Protocol):
    """A second place of checkpoints, out of reach of who can change the record."""

    def last(self) -> int:
        """The position of the newest checkpoint there; 0 where there is none."""
        ...

    def append(self, checkpoint: Checkpoint) -> None:
        """Add a checkpoint, once however many bring it; it is there when this returns."""
        ...

    def read(self) -> Iterator[Checkpoint]:
        """All of them, in order."""
        ...


class CheckpointSigner(Protocol):
    """Signs checkpoints, and knows its own signature."""

    def sign(self, checkpoint: Checkpoint) -> Checkpoint:
        """The checkpoint with its signature."""
        ...

    def is_ours(self, checkpoint: Checkpoint) -> bool:
        """Whether the signature is ours and over these very values."""
        ...
