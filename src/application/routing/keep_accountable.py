"""No conversation is without an accountable provider or a queue: what lost its own goes back to one."""

from attrs import frozen

from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import CLOCKWORK, Action
from domain.audit import AuditRecord
from domain.conversation import Conversation, Status
from domain.ids import AuditId, ConversationId, identity_key
from domain.person import Role

AT_ONCE = 100


@frozen(kw_only=True)
class KeepAccountable:
    """A job: running it twice at once, or late, does no harm. `pool` is the queue of last resort."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    pool: str
    common: str | None = None

    async def __call__(self) -> int:
        """Return how many conversations were given back."""
        async with self.uow() as uow:
            found = await uow.tickets.unaccountable(last_pool=self.pool, limit=AT_ONCE)
        return sum([await self._give_back(id) for id in found])

    @decided_again
    async def _give_back(self, id: ConversationId) -> bool:
        async with self.uow() as uow:
            conversation = await uow.conversations.get(id)
            if conversation.status is Status.CLOSED or await self._has_owner(uow, conversation):
                return False
            conversation.entrust(await self._queue(uow, conversation.pool))
            if not conversation.events:
                return False
            uow.conversations.save(conversation)
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=self.clock.now(),
                    actor=CLOCKWORK,
                    action=Action.ROUTE,
                    object=f"conversation:{id}",
                    reason="given-back",
                )
            )
            await uow.commit()
        return True

    async def _has_owner(self, uow: UnitOfWork, conversation: Conversation) -> bool:
        if conversation.assignee is None:
            return False
        person = (await uow.people.find([conversation.assignee])).get(identity_key(conversation.assignee))
        return person is not None and person.active and person.role is Role.PROVIDER

    async def _queue(self, uow: UnitOfWork, pool: str | None) -> str:
        """The pool of a conversation, if anybody works there."""
        if pool is not None and await uow.pools.members(pool, common=pool == self.common):
            return pool
        return self.pool
