"""Ask whether the actor may use the chat at all."""

from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action


@frozen(kw_only=True)
class RequireConsent(Command):
    """Whether the actor's consent is in force, or not needed."""

    action: ClassVar[Action] = Action.SEE_ONESELF


@frozen(kw_only=True)
class RequireConsentHandler:
    """Raises `ConsentRequired` if it is not."""

    uow: UnitOfWorkFactory
    gate: Gate

    async def __call__(self, command: RequireConsent) -> None:
        async with self.uow() as uow:
            await self.gate.consented(uow, command.actor)
