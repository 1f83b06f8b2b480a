"""The scheduler: knows which times are free, and lets nobody have a time that another has."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from attrs import frozen

from application.ports.unit_of_work import UnitOfWork
from domain.booking import Hindrance
from domain.ids import CardId, ConversationId, Identity
from domain.schedule import Slot, VisitType


@frozen(kw_only=True)
class Wanted:
    """A visit of this type with any of these people, for this card."""

    card: CardId
    conversation: ConversationId
    patient: Identity
    visit: str
    providers: tuple[Identity, ...]


class Scheduler(Protocol):
    """Every change is part of the unit of work that it is given: it holds if that commits, or not at all.

    Who is no provider of the clinic today is neither offered nor booked, and no visit for which they are needed either.
    A patient has one visit at a time.
    """

    async def visits(self, uow: UnitOfWork, providers: Sequence[Identity]) -> tuple[tuple[Identity, VisitType], ...]:
        """Return what can be booked with these people, by person."""
        ...

    async def slots(
        self, uow: UnitOfWork, wanted: Wanted, *, since: datetime, until: datetime, at: datetime, limit: int
    ) -> tuple[Slot, ...]:
        """Return times that are free, the earliest first. What the card itself has booked counts as free."""
        ...

    async def hold(
        self,
        uow: UnitOfWork,
        wanted: Wanted,
        start: datetime,
        *,
        at: datetime,
        held_until: datetime | None,
    ) -> Slot:
        """Take the time that begins then, in place of what the card had; for good where `held_until` is `None`.

        Raises `SlotTaken`, with times that are free, when nobody of those wanted is; the commit raises
        `ConcurrentUpdate` when another was faster.
        """
        ...

    async def confirm(self, uow: UnitOfWork, card: CardId, *, at: datetime) -> Slot:
        """Let what is held be the card's for good; `HoldOver` when its time is over, or who it is with is gone."""
        ...

    async def hindrance(self, uow: UnitOfWork, card: CardId) -> Hindrance | None:
        """Return why what the card has can not be kept as it is; `None` where nothing stands against it."""
        ...

    async def release(self, uow: UnitOfWork, card: CardId) -> None:
        """Give back what the card has; nothing is fine."""
        ...
