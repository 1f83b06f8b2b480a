"""Say that one writes an answer, so that two colleagues never answer unknowingly at once."""

from typing import ClassVar

from attrs import frozen

from application.command import ConversationCommand
from application.gate import Gate
from application.ports.channel import Call, Channel, RowChanged, TeamCall
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.answering import Answering, begin_answering


@frozen(kw_only=True)
class SayAnswering(ConversationCommand):
    """The actor writes an answer, or goes on doing so; `take_over` from a colleague, knowingly."""

    action: ClassVar[Action] = Action.ANSWERING

    take_over: bool = False


@frozen(kw_only=True)
class SayAnsweringHandler:
    """It lasts a minute unless it is said again. It hinders nobody, and touches nobody's draft."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    channel: Channel

    @decided_again
    async def __call__(self, command: SayAnswering) -> Answering:
        """Return it as it stands. Raises `BeingAnswered` while a colleague writes."""
        now, who = self.clock.now(), command.actor.identity
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            before = await uow.answerings.of(command.conversation)
            # Who has left answers no more, and holds nobody up.
            there = before if before is not None and conversation.has(before.identity) else None
            after = begin_answering(there, command.conversation, who, now, take_over=command.take_over)
            uow.answerings.save(before, after, command.conversation)
            if before is None or before.identity != who:
                self.gate.record(uow, command, reason="taken-over" if after.instead_of else None)
            await uow.commit()
        self.channel.publish(RowChanged(conversation=command.conversation))
        if after.instead_of is not None and before is not None and before.identity == after.instead_of:
            self.channel.publish(
                TeamCall(
                    to=after.instead_of,
                    kind=Call.TAKEN_OVER,
                    id=command.conversation,
                    at=now,
                    conversation=command.conversation,
                    by=who,
                )
            )
        return after


@frozen(kw_only=True)
class StopAnswering(ConversationCommand):
    """The actor writes no answer any more."""

    action: ClassVar[Action] = Action.ANSWERING


@frozen(kw_only=True)
class StopAnsweringHandler:
    """Forget it; what a colleague says stays."""

    uow: UnitOfWorkFactory
    gate: Gate
    channel: Channel

    @decided_again
    async def __call__(self, command: StopAnswering) -> None:
        async with self.uow() as uow:
            await self.gate.conversation(uow, command)
            before = await uow.answerings.of(command.conversation)
            if before is None or before.identity != command.actor.identity:
                return
            uow.answerings.save(before, None, command.conversation)
            await uow.commit()
        self.channel.publish(RowChanged(conversation=command.conversation))
