"""Correct the text of one's own message, within the edit window."""

from datetime import timedelta
from typing import ClassVar

from attrs import field, frozen

from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from application.safety.screener import Screener
from application.views import MessageView
from domain.access import Action
from domain.ids import MessageId
from domain.message import EDIT_WINDOW, MessageBody


@frozen(kw_only=True)
class CorrectMessage(ConversationCommand):
    """Let the message say `text` from now on; what it said before stays on record."""

    action: ClassVar[Action] = Action.CORRECT

    message: MessageId
    text: str = field(repr=False)


@frozen(kw_only=True)
class CorrectMessageHandler:
    """Keep the correction, and tell every member."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    screener: Screener
    window: timedelta = EDIT_WINDOW

    @decided_again
    async def __call__(self, command: CorrectMessage) -> MessageView:
        body = MessageBody(command.text)
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            message = await uow.messages.get(command.conversation, command.message)
            conversation.correct(
                message,
                by=command.actor.identity,
                body=body,
                at=self.clock.now(),
                window=self.window,
                screening=self.screener.screen(command.text, command.actor.role),
            )
            uow.conversations.save(conversation)
            self.gate.record(uow, command)
            committed = await uow.commit()
        return committed.message(message.id)
