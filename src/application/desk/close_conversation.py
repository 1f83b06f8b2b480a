"""Close a conversation, saying how it ended."""

from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.desk.reasons import keep_reason
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from domain.access import Action
from domain.conversation import Disposition


@frozen(kw_only=True)
class CloseConversation(KeyedCommand):
    """End it with a disposition and, if wanted, a reason for the team."""

    action: ClassVar[Action] = Action.CLOSE

    disposition: Disposition
    reason: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class CloseConversationHandler:
    """Close it; nobody writes to it any more."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: CloseConversation) -> Made:
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            now = self.clock.now()
            conversation.close(command.disposition, now)
            keep_reason(conversation, command, command.reason, ids=self.ids, at=now)
            uow.conversations.save(conversation)
            self.gate.record(uow, command, reason=command.disposition)
            await uow.commit(made=conversation.id)
        return Made(id=conversation.id)
