"""What did not open when it was read is on the audit, and on-call is told."""

from datetime import datetime, timedelta

from attrs import define, field

from application.ports.clock import Clock, Ids
from application.ports.data_keys import Damage, DataKeys
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed, Outcome
from domain.ids import AuditId

APART = 100
"""So many are told apart in a run; all others of it are one record that says how many they are."""
LASTS = timedelta(hours=1)
"""For so long after the last one the alert goes on."""


@define(kw_only=True)
class RecordDamage:
    """A job, and a `HealthSign`. One thing leaves a record a day, however many people read it in however many
    processes. What a lost key sealed is the key's, and its alert another one (`keys-lost`).
    """

    data_keys: DataKeys
    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    cause: str = "texts-damaged"
    _met_at: datetime | None = field(default=None, init=False)

    async def __call__(self) -> int:
        """Return how many things did not open since the last run."""
        found = self.data_keys.damaged()
        if not found:
            return 0
        now = self.clock.now()
        if any(one.part for one in found):
            self._met_at = now
        async with self.uow() as uow:
            for one in found[:APART]:
                uow.audit.add(self._record(now, one), once=f"damaged:{one.object}:{one.part}:{now:%Y-%m-%d}")
            if rest := len(found[APART:]):
                uow.audit.add(self._record(now, Damage(object="record:others", part=str(rest))))
            await uow.commit()
        return len(found)

    async def is_troubled(self) -> bool:
        """Whether something altered or moved was met within the last hour."""
        return self._met_at is not None and self.clock.now() - self._met_at < LASTS

    def _record(self, now: datetime, one: Damage) -> AuditRecord:
        return AuditRecord(
            id=AuditId(self.ids.new()),
            at=now,
            actor=CLOCKWORK,
            action=Deed.MEET_DAMAGE,
            object=one.object,
            outcome=Outcome.FAILED,
            reason=one.part or "key-lost",
        )
