"""Say how far one has read."""

from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.gate import Gate
from application.nudges.begin_nudges import NudgeClock
from application.ports.channel import Channel, Fleeting, FleetingKind
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from application.receipts.marks import mark
from domain.access import Action
from domain.receipts import MarkKind


@frozen(kw_only=True)
class MarkRead(KeyedCommand):
    """Everything up to event `seq` was read; an earlier horizon changes nothing."""

    action: ClassVar[Action] = Action.MARK_READ

    seq: int
    anew: bool = True
    """Whether somebody looked just now; a messaging provider tells horizons that are known here over again."""


@frozen(kw_only=True)
class MarkReadHandler:
    """Keep the horizon, then tell the others. That one of the team looked again is kept as well, and moves nothing."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    channel: Channel
    nudges: NudgeClock = field(factory=NudgeClock)

    @once
    async def __call__(self, command: MarkRead) -> Made:
        """Return the reader's identity. Raises `Invalid` for a `seq` that nobody has seen yet."""
        reader = command.actor.identity
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            moved = conversation.read_up_to(reader, command.seq)
            now = self.clock.now()
            if not moved and command.anew:
                mark(uow, conversation, MarkKind.REOPENED, {reader: command.seq}, now)
            elif moved:
                uow.conversations.mark_read(conversation.id, reader, command.seq)
                mark(uow, conversation, MarkKind.OPENED, {reader: command.seq}, now)
                self.nudges.read(uow, conversation, reader, now)
            await uow.commit(made=reader)
        if moved:
            self.channel.publish(
                Fleeting(
                    conversation=command.conversation,
                    kind=FleetingKind.READ,
                    identity=reader,
                    seq=command.seq,
                )
            )
        return Made(id=reader)
