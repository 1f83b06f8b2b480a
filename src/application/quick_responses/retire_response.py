"""Take a quick response off its shelf."""

from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from application.quick_responses.shelves import response_object
from domain.access import Action
from domain.ids import QuickResponseId


@frozen(kw_only=True)
class RetireResponse(Command):
    """Offer it no more."""

    action: ClassVar[Action] = Action.KEEP_RESPONSE

    id: QuickResponseId

    @property
    def object(self) -> str:
        return response_object(self.id)


@frozen(kw_only=True)
class RetireResponseHandler:
    """It stays on record for the messages that were made of it. Repeating it changes nothing."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: RetireResponse) -> None:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            before = await uow.responses.get(command.id)
            self.gate.response(command, before)
            after = before.retired(command.actor.identity, self.clock.now())
            if after is not before:
                uow.responses.save(before, after)
                self.gate.record(uow, command, reason="retired")
            await uow.commit()
