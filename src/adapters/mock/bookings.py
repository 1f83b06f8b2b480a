"""Schedules, bookings and medication lists, in memory."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.records import KeptSchedule
from domain.booking import Booking, resource
from domain.errors import ConcurrentUpdate
from domain.ids import CardId, Identity
from domain.medication import Medication
from domain.schedule import ticks


@frozen
class InMemorySchedules:
    """The in-memory `Schedules`."""

    _memory: Memory
    _changes: Changes

    async def of(self, owners: Iterable[Identity]) -> Mapping[Identity, KeptSchedule]:
        """Return those that were published."""
        return {one: self._memory.schedules[one] for one in owners if one in self._memory.schedules}

    def save(self, before: KeptSchedule | None, after: KeptSchedule) -> None:
        """Keep it; the commit raises `ConcurrentUpdate` unless `before` is what stands."""

        def check(memory: Memory) -> None:
            if memory.schedules.get(after.schedule.owner) != before:
                raise ConcurrentUpdate("somebody else published it")

        def effect(memory: Memory, _: datetime) -> None:
            memory.schedules[after.schedule.owner] = after

        self._changes.keep(effect, check=check)


@frozen
class InMemoryBookings:
    """The in-memory `Bookings`."""

    _memory: Memory
    _changes: Changes

    async def of(self, card: CardId) -> Booking | None:
        """Return what a card has booked, whether it lasts or not."""
        return self._memory.bookings.get(card)

    async def taken(
        self, resources: Iterable[str], start: datetime, end: datetime, *, at: datetime
    ) -> Mapping[str, frozenset[int]]:
        """Return, by resource, the ticks between two moments that are taken by bookings which last at `at`."""
        wanted, span = set(resources), ticks(start, end)
        found: dict[str, set[int]] = {}
        for (name, tick), card in self._memory.booked.items():
            if name in wanted and tick in span and self._memory.bookings[card].lasts_at(at):
                found.setdefault(name, set()).add(tick)
        return {name: frozenset(taken) for name, taken in found.items()}

    async def between(self, whose: Identity, start: datetime, end: datetime) -> tuple[Booking, ...]:
        """Return bookings that begin between two moments, in order, 500 at most: with somebody, or that need them."""
        theirs = (one for one in self._memory.bookings.values() if resource(whose) in one.resources)
        found = [one for one in theirs if start <= one.start < end]
        return tuple(sorted(found, key=lambda one: (one.start, one.card))[:500])

    async def ahead(self, patient: Identity, *, at: datetime, beside: CardId) -> int:
        """How many bookings of a patient last at `at` and are not over by then, that of the card `beside` left out."""
        theirs = (one for one in self._memory.bookings.values() if one.patient == patient and one.card != beside)
        return sum(one.lasts_at(at) and one.end > at for one in theirs)

    def take(self, booking: Booking, *, at: datetime) -> None:
        """Keep it in place of what its card had booked; what does not last at `at` gives way to it."""

        def check(memory: Memory) -> None:
            for cell in booking.cells():
                other = memory.booked.get(cell)
                if other not in {None, booking.card} and memory.bookings[other].lasts_at(at):
                    raise ConcurrentUpdate("the time was taken")

        def effect(memory: Memory, _: datetime) -> None:
            for card in {booking.card, *(memory.booked[cell] for cell in booking.cells() if cell in memory.booked)}:
                _free(memory, card)
            memory.bookings[booking.card] = booking
            memory.booked.update(dict.fromkeys(booking.cells(), booking.card))

        self._changes.keep(effect, check=check)

    def confirm(self, before: Booking, after: Booking) -> None:
        """Keep it for good; the commit raises `ConcurrentUpdate` unless it stands as `before`."""

        def check(memory: Memory) -> None:
            whole = all(memory.booked.get(cell) == before.card for cell in before.cells())
            if memory.bookings.get(before.card) != before or not whole:
                raise ConcurrentUpdate("it is booked otherwise")

        def effect(memory: Memory, _: datetime) -> None:
            memory.bookings[after.card] = after

        self._changes.keep(effect, check=check)

    def free(self, card: CardId) -> None:
        """Give back what a card has booked; nothing booked is fine."""
        self._changes.keep(lambda memory, _: _free(memory, card))


def _free(memory: Memory, card: CardId) -> None:
    memory.bookings.pop(card, None)
    for cell in [cell for cell, whose in memory.booked.items() if whose == card]:
        del memory.booked[cell]


@frozen
class InMemoryMedicationLists:
    """The in-memory `MedicationLists`."""

    _memory: Memory
    _changes: Changes

    async def of(self, patient: Identity) -> tuple[Medication, ...]:
        """Return a patient's list, in its order; empty where none is known."""
        return self._memory.medications.get(patient, ())

    def save(self, patient: Identity, entries: tuple[Medication, ...], at: datetime) -> None:
        """Keep the list in place of the former one."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.medications[patient] = entries

        self._changes.keep(effect)
