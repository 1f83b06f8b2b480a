"""What can be booked: visits in a conversation, and free times for an appointment."""

from datetime import date, datetime
from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.cards.conducts.appointment import choosable, providers_of
from application.cards.occasion import Occasion
from application.cards.step_card import CardCommand, card_of
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.scheduler import Scheduler, Wanted
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.scheduling.days import span_of
from domain.access import Action
from domain.card import written
from domain.cards.appointment import KIND
from domain.errors import CardStateForbids, NotFound
from domain.ids import Identity
from domain.schedule import Slot, VisitType

MOST_SLOTS = 200
SlotPlace = tuple[datetime, Identity]
"""Where a free time stands: when it begins, and with whom."""


@frozen(kw_only=True)
class SeeVisits(ConversationCommand):
    """What can be booked with those who take part."""

    action: ClassVar[Action] = Action.ASK_CARD


@frozen(kw_only=True)
class SeeVisitsHandler:
    """For those who may ask for an appointment there."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    scheduler: Scheduler

    async def __call__(self, command: SeeVisits) -> tuple[tuple[Identity, VisitType], ...]:
        async with self.uow() as uow:
            conversation = await self.gate.card(uow, command, command.conversation, KIND, command.action)
            occasion = Occasion(uow=uow, conversation=conversation, actor=command.actor, now=self.clock.now())
            return await self.scheduler.visits(uow, await providers_of(occasion))


@frozen(kw_only=True)
class SeeSlots(CardCommand):
    """At most `limit` free times behind `after` for an appointment, on `days` days by the patient's clocks.

    The days begin with `day`, or today.
    """

    action: ClassVar[Action] = Action.STEP_CARD

    day: date | None = None
    days: int = 14
    after: SlotPlace | None = None
    limit: int = MOST_SLOTS


@frozen(kw_only=True)
class SlotsView:
    """Free times, the earliest first, and whose clocks they are to be shown by."""

    slots: tuple[Slot, ...]
    next: tuple[int | str, ...] | None
    zone: str


@frozen(kw_only=True)
class SeeSlotsHandler:
    """For those who may choose: to patients, what they may book themselves. The zone of the patient goes with it."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    log: AccessLog
    scheduler: Scheduler

    async def __call__(self, command: SeeSlots) -> SlotsView:
        """Raises `CardStateForbids` for an appointment that is over."""
        now = self.clock.now()
        async with self.uow() as uow:
            card = await card_of(self.gate, uow, command)
            if card.kind != KIND.name:
                raise NotFound("appointment")
            conversation = await self.gate.card(uow, command, card.conversation, KIND, command.action)
            if card.state in KIND.over:
                raise CardStateForbids("it is over")
            occasion = Occasion(uow=uow, conversation=conversation, actor=command.actor, now=now)
            patient = await uow.people.get(card.patient)
            zone = self.gate.zones.of(patient)
            since, until = span_of(zone, command.day, command.days, now)
            wanted = await choosable(self.scheduler, occasion, card)
            found = await self._free(uow, wanted, since, until, now, command)
        await self.log.seen(command)
        slots = found[: command.limit]
        last = slots[-1] if len(found) > len(slots) else None
        return SlotsView(slots=slots, next=(written(last.start), last.owner) if last else None, zone=zone.key)

    async def _free(
        self, uow: UnitOfWork, wanted: Wanted, since: datetime, until: datetime, now: datetime, command: SeeSlots
    ) -> tuple[Slot, ...]:
        """The page, and one more where there is another; of those that begin with the last one some come again."""
        if not wanted.providers:
            return ()
        after, limit = command.after, command.limit + 1
        if after is not None:
            since, limit = max(since, after[0]), limit + len(wanted.providers)
        found = await self.scheduler.slots(uow, wanted, since=since, until=until, at=now, limit=limit)
        return tuple(one for one in found if after is None or (one.start, one.owner) > after)
