"""Let somebody leave a conversation."""

from typing import ClassVar

from attrs import frozen

from application.cards.waking import wake_visits
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.errors import NotFound
from domain.ids import identity_key


@frozen(kw_only=True)
class RemoveParticipant(ConversationCommand):
    """Remove `identity`; from then on they read nothing of it."""

    action: ClassVar[Action] = Action.REMOVE

    identity: str


@frozen(kw_only=True)
class RemoveParticipantHandler:
    """End somebody's membership at this point of the conversation."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: RemoveParticipant) -> None:
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            wanted = identity_key(command.identity)
            present = {identity_key(one): one for one in conversation.participants}
            if wanted not in present:
                raise NotFound("participant")
            wake_visits(uow, present[wanted], self.clock.now())
            conversation.remove(present[wanted])
            uow.conversations.save(conversation)
            self.gate.record(uow, command)
            await uow.commit()
