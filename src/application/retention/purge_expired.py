"""Let what is beyond its time go, batch by batch."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from attrs import frozen

from application.ports.clock import Clock, Ids
from application.ports.retention import Expired, Leases, Retention
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.ids import AuditId
from domain.retention import RetentionClass, RetentionPolicy

BATCH = 200
LEASE = timedelta(minutes=2)
"""After so long another process goes on for one that is gone."""
NAME = "purge-expired"


@frozen(kw_only=True)
class PurgeExpired:
    """A job. Each batch is a transaction that leaves nothing half gone, so it may be cut off at any point: the next
    run goes on with what is left. By a lease one process does it at a time.
    """

    retention: Retention
    leases: Leases
    clock: Clock
    ids: Ids
    policy: RetentionPolicy
    holder: str
    batch: int = BATCH

    async def __call__(self) -> Mapping[RetentionClass, int]:
        """Return how many of each class went; nothing while another process is at it."""
        gone: dict[RetentionClass, int] = {}
        for what in RetentionClass:
            while await self._leads():
                some = await self._purge(what)
                if not some:
                    break
                gone[what] = gone.get(what, 0) + some
        return gone

    async def preview(self) -> Mapping[RetentionClass, Expired]:
        """What would go now, and what a hold would keep; nothing is changed."""
        now = self.clock.now()
        return {what: await self.retention.expired(what, self.policy.horizon(what, now)) for what in RetentionClass}

    async def _leads(self) -> bool:
        now = self.clock.now()
        return await self.leases.lease(NAME, self.holder, now=now, until=now + LEASE)

    async def _purge(self, what: RetentionClass) -> int:
        now = self.clock.now()
        before = self.policy.horizon(what, now)
        return await self.retention.purge(what, before=before, limit=self.batch, record=self._record(what, now))

    def _record(self, what: RetentionClass, at: datetime) -> AuditRecord:
        return AuditRecord(
            id=AuditId(self.ids.new()), at=at, actor=CLOCKWORK, action=Deed.PURGE, object=f"retention:{what}"
        )
