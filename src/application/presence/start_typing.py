"""Show the others that one is typing."""

from typing import ClassVar

from attrs import frozen

from application.command import ConversationCommand
from application.gate import Gate
from application.ports.channel import Channel, Fleeting, FleetingKind
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action


@frozen(kw_only=True)
class StartTyping(ConversationCommand):
    """The actor is writing something there."""

    action: ClassVar[Action] = Action.TYPE


@frozen(kw_only=True)
class StartTypingHandler:
    """Tell the members; nothing is kept."""

    uow: UnitOfWorkFactory
    gate: Gate
    channel: Channel

    async def __call__(self, command: StartTyping) -> None:
        async with self.uow() as uow:
            await self.gate.conversation(uow, command)
        self.channel.publish(
            Fleeting(
                conversation=command.conversation,
                kind=FleetingKind.TYPING,
                identity=command.actor.identity,
            )
        )
