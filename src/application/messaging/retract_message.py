"""Take back one's own message, within the edit window; its place stays visible."""

from datetime import timedelta
from typing import ClassVar

from attrs import frozen

from application.attachments.take_back import take_back_files
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.ids import MessageId
from domain.message import EDIT_WINDOW


@frozen(kw_only=True)
class RetractMessage(ConversationCommand):
    """Take the message back."""

    action: ClassVar[Action] = Action.RETRACT

    message: MessageId


@frozen(kw_only=True)
class RetractMessageHandler:
    """Remove the text and its files from everyone's view, and tell every member."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    window: timedelta = EDIT_WINDOW

    @decided_again
    async def __call__(self, command: RetractMessage) -> None:
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            message = await uow.messages.get(command.conversation, command.message)
            if message.retracted_at is not None and message.author == command.actor.identity:
                return
            conversation.retract(message, by=command.actor.identity, at=self.clock.now(), window=self.window)
            uow.conversations.save(conversation)
            take_back_files(uow, message, self.clock.now())
            self.gate.record(uow, command)
            await uow.commit()
