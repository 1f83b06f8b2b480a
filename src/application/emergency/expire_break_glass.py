"""End the uses of break-glass whose time is over."""

from attrs import frozen

from application.emergency.glass_command import glass_object
from application.ports.channel import GlassEnded
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import CLOCKWORK, Action
from domain.audit import AuditRecord
from domain.ids import AuditId, BreakGlassId


@frozen(kw_only=True)
class ExpireBreakGlass:
    """A job: nothing is read through an expired one anyway; this ends what is followed live, and tells the audit."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids

    async def __call__(self) -> int:
        """Return how many were ended."""
        async with self.uow() as uow:
            due = await uow.glasses.due(self.clock.now())
        return sum([await self._expire(id) for id in due])

    @decided_again
    async def _expire(self, id: BreakGlassId) -> bool:
        async with self.uow() as uow:
            glass = await uow.glasses.get(id)
            if not glass.expire(self.clock.now()):
                return False
            uow.glasses.save(glass)
            uow.endings.add(GlassEnded(glass=id))
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=self.clock.now(),
                    actor=CLOCKWORK,
                    action=Action.END_BREAK_GLASS,
                    object=glass_object(id),
                    reason=glass.ending,
                )
            )
            await uow.commit()
        return True
