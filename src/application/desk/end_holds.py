"""End the holds whose time has come."""

from attrs import frozen

from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import CLOCKWORK, Action
from domain.audit import AuditRecord
from domain.ids import AuditId, ConversationId


@frozen(kw_only=True)
class EndHolds:
    """A job: running it twice at once, or late, does no harm."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids

    async def __call__(self) -> int:
        """Return how many conversations were opened again."""
        async with self.uow() as uow:
            due = await uow.conversations.held_until(self.clock.now())
        return sum([await self._end(id) for id in due])

    @decided_again
    async def _end(self, id: ConversationId) -> bool:
        now = self.clock.now()
        async with self.uow() as uow:
            conversation = await uow.conversations.get(id)
            if not conversation.end_hold(now):
                return False
            uow.conversations.save(conversation)
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=now,
                    actor=CLOCKWORK,
                    action=Action.REOPEN,
                    object=f"conversation:{id}",
                    reason="hold-over",
                )
            )
            await uow.commit()
        return True
