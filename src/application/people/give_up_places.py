"""Who was let go takes part in nothing any more: here, and by the outbox at the messaging provider."""

from attrs import frozen

from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import CLOCKWORK, Action
from domain.audit import AuditRecord
from domain.conversation import REOPEN_WINDOW, Conversation
from domain.ids import AuditId, ConversationId, Identity

AT_ONCE = 100
REASON = "let-go"


@frozen(kw_only=True)
class GiveUpPlaces:
    """A job: their sessions ended with the act itself, but a token of the provider's own outlives those.

    A conversation at a time: somebody may have thousands. A patient keeps their own, which are nobody else's.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids

    async def __call__(self) -> int:
        """Return in how many conversations somebody gave up their place."""
        async with self.uow() as uow:
            found = await uow.conversations.with_departed(closed_after=self.clock.now() - REOPEN_WINDOW, limit=AT_ONCE)
        return sum([await self._give_up(id) for id in found])

    @decided_again
    async def _give_up(self, id: ConversationId) -> bool:
        async with self.uow() as uow:
            conversation = await uow.conversations.get(id)
            departed = await _departed(uow, conversation)
            for one in departed:
                conversation.remove(one)
            if departed:
                uow.conversations.save(conversation)
                uow.audit.add(
                    AuditRecord(
                        id=AuditId(self.ids.new()),
                        at=self.clock.now(),
                        actor=CLOCKWORK,
                        action=Action.REMOVE,
                        object=f"conversation:{id}",
                        reason=REASON,
                    )
                )
                await uow.commit()
        return bool(departed)


async def _departed(uow: UnitOfWork, conversation: Conversation) -> list[Identity]:
    people = (await uow.people.find(conversation.participants)).values()
    return [one.identity for one in people if not one.may_take_part and one.identity != conversation.patient]
