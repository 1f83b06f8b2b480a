"""Put a person in the directory, or change what it says of them."""

from typing import ClassVar

from attrs import field, frozen

from application.access.end_session import end_all
from application.cards.waking import wake_visits
from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.errors import NotFound
from domain.person import Person, check_may_become
from domain.session import Ending


@frozen(kw_only=True)
class RegisterPerson(Command):
    """Let the directory say this of the person."""

    action: ClassVar[Action] = Action.REGISTER_PEOPLE

    person: Person = field(repr=False)

    @property
    def object(self) -> str:
        return "people"


@frozen(kw_only=True)
class RegisterPersonHandler:
    """Keep it. A change of role, pools or activity ends the person's sessions at once."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: RegisterPerson) -> bool:
        """Return whether the person is new. Patients and proxies stay what they are."""
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            before = await _known(uow, command.person)
            await self._apply(uow, before, command.person)
            # Under the spelling that everything refers to.
            known = before.identity if before else command.person.identity
            self.gate.record(uow, command, object=person_object(known))
            await uow.commit()
        return before is None

    async def _apply(self, uow: UnitOfWork, before: Person | None, after: Person) -> None:
        uow.people.save(after)
        if before is None:
            return
        if _age(before) != _age(after):
            uow.conversations.review_rights_of(before.identity)
            uow.withheld.review(before.identity)
        if _rights(before) == _rights(after):
            return
        check_may_become(before.role, after.role)
        # Everything refers to the spelling under which the person was registered first.
        uow.conversations.review_rights_of(before.identity)
        if before.works_here != after.works_here:
            wake_visits(uow, before.identity, self.clock.now())
        uow.withheld.review(before.identity)
        await end_all(uow, before.identity, self.clock.now(), Ending.PERSON_CHANGED)


def _rights(person: Person) -> tuple[object, ...]:
    return person.role, person.active, person.pools


def _age(person: Person) -> tuple[object, ...]:
    """What tells how old they are, and with that what their guardians may do."""
    return person.born, person.zone


async def _known(uow: UnitOfWork, person: Person) -> Person | None:
    try:
        return await uow.people.get(person.identity)
    except NotFound:
        return None
