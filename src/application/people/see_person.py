"""Look up what the directory says of a person."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command, person_object
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.person import Person


@frozen(kw_only=True)
class SeePerson(Command):
    """Look up `identity`."""

    action: ClassVar[Action] = Action.SEE_PEOPLE

    identity: str

    @property
    def object(self) -> str:
        return "people"


@frozen(kw_only=True)
class SeePersonHandler:
    """Return the person, or raise `NotFound`."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeePerson) -> Person:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            person = await uow.people.get(command.identity)
        await self.log.seen(command, object=person_object(person.identity))
        return person
