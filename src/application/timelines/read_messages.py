"""Read a page of a conversation's messages."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.readers import TimelineReader
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import MessageView
from domain.access import Action
from domain.errors import Flaw, Invalid


@frozen(kw_only=True)
class ReadMessages(ConversationCommand):
    """The last `limit` messages, those just before `before`, or the first ones after `after`."""

    action: ClassVar[Action] = Action.READ

    after: int | None = None
    before: int | None = None
    limit: int = 50


@frozen(kw_only=True)
class ReadMessagesHandler:
    """Return them ascending by seq, from the reader's own time in the conversation only."""

    uow: UnitOfWorkFactory
    gate: Gate
    timeline: TimelineReader
    log: AccessLog

    async def __call__(self, command: ReadMessages) -> tuple[MessageView, ...]:
        if command.after is not None and command.before is not None:
            raise Invalid(Flaw("/after", "exclusive"), Flaw("/before", "exclusive"))
        async with self.uow() as uow:
            look = await self.gate.look(uow, command)
        await self.log.seen(command, look.glass)
        return await self.timeline.messages(
            command.conversation,
            visible_from=look.visible_from(command.actor.identity),
            after=command.after,
            before=command.before,
            limit=command.limit,
        )
