"""The data keys of a record in memory: there are none, for nothing of it is sealed."""

from collections.abc import Sequence
from datetime import datetime

from attrs import frozen

from application.ports.data_keys import Cursor, Damage, KeyUse, Walked
from domain.audit import AuditRecord


@frozen
class NoDataKeys:
    """The in-memory `DataKeys`."""

    async def renew(self, now: datetime, record: AuditRecord, *, made_before: datetime | None = None) -> None:
        """Nothing is sealed."""

    async def unfinished(self) -> datetime | None:
        """Nothing is to be done."""
        return None

    async def walk(self, cursor: Cursor | None, limit: int) -> Walked:
        """There is nothing to walk through."""
        return Walked(cursor=None, sealed=0)

    async def finished(self, made_at: datetime) -> None:
        """It always is."""

    async def uses(self) -> Sequence[KeyUse]:
        """None."""
        return ()

    def lost(self) -> int:
        """None can be lost."""
        return 0

    def damaged(self) -> Sequence[Damage]:
        """Nothing can be."""
        return ()
