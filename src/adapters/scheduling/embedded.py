"""The scheduler that needs no other system: it reads published schedules, and books on the record."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from attrs import frozen

from application.ports.records import KeptSchedule
from application.ports.scheduler import Wanted
from application.ports.unit_of_work import UnitOfWork
from domain.booking import Booking, Hindrance, resource
from domain.card import written
from domain.errors import HoldOver, SlotTaken
from domain.ids import CardId, Identity, identity_key
from domain.schedule import LEAD, LONGEST_LOOK, Schedule, Slot, VisitType

Bookable = tuple[Identity, Schedule, VisitType]
"""With whom, by which schedule, what."""
FRESH = 5
"""How many free times are named beside a refusal."""
_DAY = timedelta(days=1)


@frozen
class EmbeddedScheduler:
    """`application.ports.scheduler.Scheduler` on the record. Things without a schedule of their own are always open."""

    async def visits(self, uow: UnitOfWork, providers: Sequence[Identity]) -> tuple[tuple[Identity, VisitType], ...]:
        return tuple((owner, visit) for owner, _, visit in await _bookable(uow, providers))

    async def slots(
        self, uow: UnitOfWork, wanted: Wanted, *, since: datetime, until: datetime, at: datetime, limit: int
    ) -> tuple[Slot, ...]:
        until = min(until, max(since, at) + LONGEST_LOOK * _DAY)
        offered = await self._offered(uow, wanted)
        things = await self._things(uow, offered)
        names = {name for owner, _, visit in offered for name in (owner, *visit.needs)}
        resources = {resource(name) for name in (wanted.patient, *names)}
        free_of = _FreeTime(await uow.bookings.taken(resources, since, until + _DAY, at=at), await _own(uow, wanted))
        found = sorted(
            slot
            for owner, schedule, visit in offered
            for slot in _slots(owner, schedule, visit, things, since=max(since, at + LEAD), until=until)
            if free_of.has(wanted, visit, slot)
        )
        return tuple(found[:limit])

    async def hold(
        self,
        uow: UnitOfWork,
        wanted: Wanted,
        start: datetime,
        *,
        at: datetime,
        held_until: datetime | None,
    ) -> Slot:
        found = await self.slots(uow, wanted, since=start, until=start + timedelta(seconds=1), at=at, limit=1)
        if not found:
            fresh = await self.slots(uow, wanted, since=at, until=at + 14 * _DAY, at=at, limit=FRESH)
            raise SlotTaken(tuple((one.owner, written(one.start)) for one in fresh))
        visit = next(one for owner, one in await self.visits(uow, [found[0].owner]) if one.code == wanted.visit)
        uow.bookings.take(_booking(wanted, visit, found[0], held_until), at=at)
        return found[0]

    async def confirm(self, uow: UnitOfWork, card: CardId, *, at: datetime) -> Slot:
        held = await uow.bookings.of(card)
        if held is None or not held.lasts_at(at):
            raise HoldOver("the time was kept for a while only")
        if await self.hindrance(uow, card) is not None:
            raise HoldOver("the time was closed, or somebody does not work here any more")
        uow.bookings.confirm(held, held.confirmed())
        return Slot(start=held.start, end=held.end, owner=held.owner, needs=held.needs)

    async def hindrance(self, uow: UnitOfWork, card: CardId) -> Hindrance | None:
        booked = await uow.bookings.of(card)
        if booked is None:
            return None
        names = {booked.owner, *map(Identity, booked.needs)}
        if await _gone(uow, names):
            return Hindrance.LEFT
        kept = await uow.schedules.of(names)
        opened = (one.schedule.is_open(booked.visit, booked.start, booked.end) for one in kept.values())
        return None if all(opened) else Hindrance.CLOSED

    async def release(self, uow: UnitOfWork, card: CardId) -> None:
        uow.bookings.free(card)

    async def _offered(self, uow: UnitOfWork, wanted: Wanted) -> list[Bookable]:
        """Those who offer it today; a kind of visit that was withdrawn has no times any more."""
        return [one for one in await _bookable(uow, wanted.providers) if one[2].code == wanted.visit]

    async def _things(self, uow: UnitOfWork, offered: Sequence[Bookable]) -> Mapping[Identity, KeptSchedule]:
        return await uow.schedules.of({Identity(need) for _, _, visit in offered for need in visit.needs})


@frozen
class _FreeTime:
    """Which time is not taken, as it was read."""

    taken: Mapping[str, frozenset[int]]
    own: frozenset[tuple[str, int]]

    def has(self, wanted: Wanted, visit: VisitType, slot: Slot) -> bool:
        cells = _booking(wanted, visit, slot, None).cells()
        return all(tick not in self.taken.get(name, ()) or (name, tick) in self.own for name, tick in cells)


async def _bookable(uow: UnitOfWork, providers: Sequence[Identity]) -> list[Bookable]:
    """What these people published, as far as they and all who are needed beside them work here today."""
    kept = await uow.schedules.of(providers)
    every = [
        (one, kept[one].schedule, visit) for one in providers if one in kept for visit in kept[one].schedule.visits
    ]
    gone = await _gone(uow, {name for owner, _, visit in every for name in (owner, *visit.needs)})
    return [one for one in every if gone.isdisjoint(map(identity_key, (one[0], *one[2].needs)))]


async def _gone(uow: UnitOfWork, names: Iterable[str]) -> frozenset[str]:
    """Of these by key the people who are no providers today; what no person is called by is a thing, and there."""
    people = await uow.people.find(names)
    return frozenset(key for key, person in people.items() if not person.works_here)


async def _own(uow: UnitOfWork, wanted: Wanted) -> frozenset[tuple[str, int]]:
    booked = await uow.bookings.of(wanted.card)
    return frozenset(booked.cells()) if booked else frozenset()


def _slots(
    owner: Identity,
    schedule: Schedule,
    visit: VisitType,
    things: Mapping[Identity, KeptSchedule],
    *,
    since: datetime,
    until: datetime,
) -> Iterator[Slot]:
    own = [things[Identity(need)].schedule for need in visit.needs if Identity(need) in things]
    for start in schedule.starts(visit, since, until):
        if all(one.offers(visit, start) for one in own):
            yield Slot(start=start, end=start + visit.length, owner=owner, needs=visit.needs)


def _booking(wanted: Wanted, visit: VisitType, slot: Slot, held_until: datetime | None) -> Booking:
    return Booking(
        card=wanted.card,
        conversation=wanted.conversation,
        patient=wanted.patient,
        owner=slot.owner,
        visit=visit.code,
        start=slot.start,
        end=slot.end,
        busy_until=slot.end + visit.buffer,
        needs=visit.needs,
        held_until=held_until,
    )
