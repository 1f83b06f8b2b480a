"""Reopen a conversation that was closed lately, or end its hold."""

from datetime import timedelta
from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.desk.reasons import keep_reason
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from domain.access import Action
from domain.conversation import REOPEN_WINDOW


@frozen(kw_only=True)
class ReopenConversation(KeyedCommand):
    """Open it again; its sequence goes on."""

    action: ClassVar[Action] = Action.REOPEN

    reason: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class ReopenConversationHandler:
    """Open it again within the window, for any member."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    window: timedelta = REOPEN_WINDOW

    @once
    async def __call__(self, command: ReopenConversation) -> Made:
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            now = self.clock.now()
            conversation.reopen(now, self.window)
            keep_reason(conversation, command, command.reason, ids=self.ids, at=now)
            uow.conversations.save(conversation)
            self.gate.record(uow, command)
            await uow.commit(made=conversation.id)
        return Made(id=conversation.id)
