"""Look whether somebody works now who would answer in a conversation."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.hours.clinic_hours import ClinicHours
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.hours import Standing


@frozen(kw_only=True)
class SeeOpening(ConversationCommand):
    """How the hours of the conversation's pool stand now: for whoever sees that there is a conversation."""

    action: ClassVar[Action] = Action.SEE


@frozen(kw_only=True)
class SeeOpeningHandler:
    """Goes by the pool's own hours, or by the clinic's."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    clock: Clock
    hours: ClinicHours

    async def __call__(self, command: SeeOpening) -> Standing:
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            hours = await self.hours.of(uow, conversation.pool)
        await self.log.seen(command)
        return hours.standing(self.clock.now())
