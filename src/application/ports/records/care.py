"""Cards and what stands behind them: schedules, bookings, and what patients take."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Protocol

from attrs import frozen

from domain.access import Actor
from domain.booking import Booking
from domain.card import Card
from domain.ids import CardId, ConversationId, Identity
from domain.medication import Medication
from domain.schedule import Schedule

CardPlace = tuple[datetime, CardId]
"""Where a card stands in a queue: when it was asked for, and its id."""


@frozen(kw_only=True)
class CardsWanted:
    """Which cards a queue shows: of a kind, in these states, overdue ones alone, a prescriber's too."""

    kind: str
    states: frozenset[str]
    owed: bool = False
    """Only those whose next step the team owes."""
    overdue_at: datetime | None = None
    """Only those whose time was over by then."""
    guarded: bool | None = None
    """Only those that are a prescriber's, or only those that are not."""
    patient: Identity | None = None
    """Only those of one patient."""


@frozen(kw_only=True)
class QueuedCard:
    """A card of a queue; `is_member` says whether who looks takes part in its conversation."""

    card: Card
    is_member: bool


class Cards(Protocol):
    """Cards, each with the conversation it is in."""

    async def get(self, id: CardId) -> Card:
        """Return the card, or raise `NotFound`."""
        ...

    async def open_in(self, conversation: ConversationId, kind: str, states: Iterable[str], *, at: datetime) -> int:
        """How many cards of a kind are in one of these states there; without those whose visit is over by `at`."""
        ...

    async def open_of(self, patient: Identity, kind: str, states: Iterable[str]) -> tuple[Card, ...]:
        """Return a patient's cards of a kind in these states, in all of their conversations, the oldest first."""
        ...

    async def due(self, at: datetime, *, limit: int) -> tuple[Card, ...]:
        """Return cards that the clockwork is to look at by now, the longest due first."""
        ...

    def put_off(self, card: Card, until: datetime) -> None:
        """Let the clockwork look at a card later, which else stays as it is, and as it is sealed.

        Nothing if it moved on meanwhile.
        """
        ...

    def wake(self, kind: str, states: Iterable[str], *, around: Identity, at: datetime, owed: bool = False) -> None:
        """Let the clockwork look, as of `at`, at cards of a kind in these states that hang on somebody, or something.

        Those are the cards of conversations in which they take part, and those that booked time of theirs beyond `at`.
        With `owed` only those whose next step the team owes. What can not be read any more is left alone.
        """
        ...

    async def queue(
        self, actor: Actor, wanted: CardsWanted, *, after: CardPlace | None, limit: int
    ) -> tuple[QueuedCard, ...]:
        """Return cards of conversations that a provider takes part in, or has in a pool, the oldest first."""
        ...

    async def under_way(
        self,
        member: Identity,
        patients: Collection[Identity],
        states: Mapping[str, frozenset[str]],
        *,
        after: CardPlace | None,
        limit: int,
    ) -> tuple[Card, ...]:
        """Return cards of these patients in these states, by kind, the oldest first.

        Those of conversations in which `member` takes part now.
        """
        ...

    def add(self, card: Card) -> None:
        """Keep a new one."""
        ...

    def save(self, before: Card, after: Card) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands as `before`.

        What was woken, or put off, since `before` was read stays so.
        """
        ...


@frozen(kw_only=True)
class KeptSchedule:
    """A schedule on record: who published it, and when."""

    schedule: Schedule
    changed_at: datetime
    changed_by: Identity


class Schedules(Protocol):
    """When people, and things that are booked with them, can be booked."""

    async def of(self, owners: Iterable[Identity]) -> Mapping[Identity, KeptSchedule]:
        """Return those that were published."""
        ...

    def save(self, before: KeptSchedule | None, after: KeptSchedule) -> None:
        """Keep it; the commit raises `ConcurrentUpdate` unless `before` is what stands."""
        ...


class Bookings(Protocol):
    """Time that is taken. Of two bookings that would share any of it the record keeps one."""

    async def of(self, card: CardId) -> Booking | None:
        """Return what a card has booked, whether it lasts or not."""
        ...

    async def taken(
        self, resources: Iterable[str], start: datetime, end: datetime, *, at: datetime
    ) -> Mapping[str, frozenset[int]]:
        """Return, by resource, the ticks between two moments that are taken by bookings which last at `at`."""
        ...

    async def between(self, whose: Identity, start: datetime, end: datetime) -> tuple[Booking, ...]:
        """Return bookings that begin between two moments, in order, 500 at most: with somebody, or that need them."""
        ...

    async def ahead(self, patient: Identity, *, at: datetime, beside: CardId) -> int:
        """How many bookings of a patient last at `at` and are not over by then, that of the card `beside` left out."""
        ...

    def take(self, booking: Booking, *, at: datetime) -> None:
        """Keep it in place of what its card had booked; what does not last at `at` gives way to it.

        All of its time is taken, or none: the commit raises `ConcurrentUpdate` if any of it is another's.
        """
        ...

    def confirm(self, before: Booking, after: Booking) -> None:
        """Keep it for good; the commit raises `ConcurrentUpdate` unless it stands as `before`."""
        ...

    def free(self, card: CardId) -> None:
        """Give back what a card has booked; nothing booked is fine."""
        ...


class MedicationLists(Protocol):
    """What patients take, one list each."""

    async def of(self, patient: Identity) -> tuple[Medication, ...]:
        """Return a patient's list, in its order; empty where none is known."""
        ...

    def save(self, patient: Identity, entries: tuple[Medication, ...], at: datetime) -> None:
        """Keep the list in place of the former one."""
        ...
