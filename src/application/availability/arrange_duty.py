"""Say when a provider is on duty, and how much they can take."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.errors import Invalid
from domain.hours import BusinessHours
from domain.person import Role


@frozen(kw_only=True)
class ArrangeDuty(Command):
    """This is the schedule (`None`: none, they are on duty whenever they are there) and capacity of `identity`."""

    action: ClassVar[Action] = Action.ARRANGE_DUTY

    identity: str
    duty: BusinessHours | None = field(repr=False)
    capacity: int

    @property
    def object(self) -> str:
        return "availability"


@frozen(kw_only=True)
class ArrangeDutyHandler:
    """Keep it; the queues are looked at, because somebody may be on duty now."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: ArrangeDuty) -> None:
        async with self.uow() as uow:
            person = await self.gate.person(uow, command, command.identity)
            if person.role is not Role.PROVIDER:
                raise Invalid.at("/identity", "not-a-provider")
            before = (await uow.posts.of([person.identity]))[person.identity]
            uow.posts.save(before, before.arrange(duty=command.duty, capacity=command.capacity))
            uow.tickets.wake(self.clock.now())
            self.gate.record(uow, command, object=person_object(person.identity))
            await uow.commit()
