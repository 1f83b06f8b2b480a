"""Post a message that no person wrote, such as "Prescription ready for pickup"."""

from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.gate import Gate
from application.nudges.begin_nudges import NudgeClock
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from application.safety.screener import Screener
from domain.access import Action
from domain.ids import MessageId
from domain.message import MessageBody


@frozen(kw_only=True)
class PostSystemMessage(KeyedCommand):
    """Say `text` in the clinic's name; it answers nobody and stops no clock."""

    action: ClassVar[Action] = Action.SYSTEM_MESSAGE

    text: str = field(repr=False)


@frozen(kw_only=True)
class PostSystemMessageHandler:
    """Accept a system message into an open conversation."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    screener: Screener
    nudges: NudgeClock = field(factory=NudgeClock)

    @once
    async def __call__(self, command: PostSystemMessage) -> Made:
        """Return the message's id."""
        body = MessageBody.at("/message", command.text)
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            message = conversation.announce(
                id=MessageId(self.ids.new()),
                body=body,
                at=self.clock.now(),
                screening=self.screener.screen(command.text, command.actor.role),
            )
            uow.conversations.save(conversation)
            self.nudges.wrote(uow, conversation, message)
            self.gate.record(uow, command)
            await uow.commit(made=message.id)
        return Made(id=message.id)
