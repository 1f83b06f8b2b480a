"""Tell a person who they are here."""

from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.consent import ConsentStatus
from domain.person import Person


@frozen(kw_only=True)
class WhoAmI(Command):
    """The actor asks about themselves."""

    action: ClassVar[Action] = Action.SEE_ONESELF


@frozen(kw_only=True)
class Myself:
    """What the directory says of the actor, and their consent."""

    person: Person
    consent: ConsentStatus


@frozen(kw_only=True)
class WhoAmIHandler:
    """Needs no consent."""

    uow: UnitOfWorkFactory
    gate: Gate

    async def __call__(self, command: WhoAmI) -> Myself:
        async with self.uow() as uow:
            person = await self.gate.person(uow, command, command.actor.identity)
            return Myself(person=person, consent=await self.gate.standing(uow, command.actor))
