"""Let a conversation rest until a time; the patient's next word ends the hold early."""

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.desk.reasons import keep_reason
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from domain.access import Action


@frozen(kw_only=True)
class HoldConversation(KeyedCommand):
    """Rest until `until`."""

    action: ClassVar[Action] = Action.HOLD

    until: datetime
    reason: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class HoldConversationHandler:
    """Put it on hold, or move the end of its hold."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: HoldConversation) -> Made:
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            now = self.clock.now()
            conversation.hold(command.until, now)
            keep_reason(conversation, command, command.reason, ids=self.ids, at=now)
            uow.conversations.save(conversation)
            self.gate.record(uow, command)
            await uow.commit(made=conversation.id)
        return Made(id=conversation.id)
