"""Publish when somebody, or a thing that is booked with visits, can be booked; and look at it."""

from typing import ClassVar

from attrs import evolve, frozen

from application.audit.record_access import AccessLog
from application.cards.waking import wake_visits
from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.records import KeptSchedule
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.errors import Invalid, NotFound
from domain.ids import Identity, identity_key
from domain.person import Role
from domain.schedule import Schedule, VisitType


@frozen(kw_only=True)
class PublishSchedule(Command):
    """Let this schedule hold from now on; what is booked stays booked, and the team is told what lies outside of it."""

    action: ClassVar[Action] = Action.SET_SCHEDULE

    schedule: Schedule

    @property
    def object(self) -> str:
        return f"schedule:{self.schedule.owner}"


@frozen(kw_only=True)
class PublishScheduleHandler:
    """A provider's own, or anybody's by an administrator; things have theirs from administrators."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: PublishSchedule) -> None:
        """Raises `NotFound` for somebody who can not be booked."""
        self.gate.schedule(command, command.schedule.owner)
        async with self.uow() as uow:
            owner = await registered(uow, command.schedule.owner)
            before = (await uow.schedules.of([owner])).get(owner)
            now = self.clock.now()
            schedule = evolve(command.schedule, owner=owner, visits=await _spelled(uow, command.schedule.visits))
            kept = KeptSchedule(schedule=schedule, changed_at=now, changed_by=command.actor.identity)
            uow.schedules.save(before, kept)
            wake_visits(uow, owner, now)
            self.gate.record(uow, command)
            await uow.commit()


@frozen(kw_only=True)
class SeeSchedule(Command):
    """What was published of `owner`."""

    action: ClassVar[Action] = Action.SEE_SCHEDULE

    owner: str

    @property
    def object(self) -> str:
        return f"schedule:{self.owner}"


@frozen(kw_only=True)
class SeeScheduleHandler:
    """For providers and administrators."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeSchedule) -> KeptSchedule:
        """Raises `NotFound` where nothing was published."""
        self.gate.schedule(command, command.owner)
        async with self.uow() as uow:
            owner = await registered(uow, command.owner)
            kept = (await uow.schedules.of([owner])).get(owner)
        if kept is None:
            raise NotFound("schedule")
        await self.log.seen(command)
        return kept


async def registered(uow: UnitOfWork, owner: str) -> Identity:
    """The owner's registered spelling: a provider's, or for what is no person its name in small letters."""
    try:
        person = await uow.people.get(owner)
    except NotFound:
        return Identity(identity_key(owner))
    if person.role is not Role.PROVIDER:
        raise NotFound("schedule")
    return person.identity


async def _spelled(uow: UnitOfWork, visits: tuple[VisitType, ...]) -> tuple[VisitType, ...]:
    """The visits with what they need as it is registered; `Invalid` where that is somebody who can not be booked."""
    found = await uow.people.find({need for visit in visits for need in visit.needs})
    if any(person.role is not Role.PROVIDER for person in found.values()):
        raise Invalid.at("/visitTypes/needs", "unknown")
    known = {key: person.identity for key, person in found.items()}

    def spelled(need: str) -> str:
        return known.get(identity_key(need), identity_key(need))

    return tuple(evolve(visit, needs=tuple(map(spelled, visit.needs))) for visit in visits)
