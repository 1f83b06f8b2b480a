"""Take note of a message that waits for a clinician."""

from typing import ClassVar

from attrs import frozen

from application.command import KeyedCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from application.receipts.marks import mark_working
from domain.access import Action
from domain.errors import NotFound
from domain.ids import MessageId


@frozen(kw_only=True)
class AcknowledgeMessage(KeyedCommand):
    """Say that one has seen it and takes care of it."""

    action: ClassVar[Action] = Action.ACKNOWLEDGE

    message: MessageId


@frozen(kw_only=True)
class AcknowledgeMessageHandler:
    """Keep who took note and when; the first one stands. Neither reading nor answering does it by itself."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @once
    async def __call__(self, command: AcknowledgeMessage) -> Made:
        """Return the message's id, or raise `NotFound` when nothing of it has to be acknowledged."""
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            raised = await uow.messages.raised(command.conversation, command.message)
            if not raised:
                raise NotFound("message")
            now = self.clock.now()
            taken = [one.acknowledge(command.actor.identity, now) for one in raised if one.is_open]
            if taken:
                uow.conversations.acknowledge(command.conversation, taken)
                mark_working(uow, conversation, command.actor.identity, now)
                self.gate.record(uow, command, reason=taken[-1].level)
            await uow.commit(made=command.message)
        return Made(id=command.message)
