"""Refills: filled in from the patient's list, watched by the clock, decided by people alone."""

from datetime import datetime

from attrs import evolve, frozen

from application.cards.conduct import Conduct, Occasion, Tools
from application.ports.channel import AlertChanged
from application.ports.notifier import NoticeKind
from domain.alert import Alert, AlertKind, Clearing, Rung, request_subject
from domain.card import Card, CardKind, Step
from domain.cards.refill import KIND, WAITS_FOR_TEAM
from domain.errors import Invalid
from domain.ids import AlertId
from domain.medication import NOT_AVAILABLE


def conduct(tools: Tools) -> Conduct:
    """The conduct of refills."""
    return RefillConduct(tools)


@frozen
class RefillConduct:
    """The clock raises the alarm over a request that waits; it changes no request."""

    tools: Tools

    @property
    def kind(self) -> CardKind:
        return KIND

    async def begun(self, occasion: Occasion, card: Card) -> Card:
        listed = await occasion.uow.medications.of(card.patient)
        entry = next((one for one in listed if one.id == card.text("medicationId")), None)
        if entry is None:
            raise Invalid.at("/medicationId", "unknown")
        facts = {
            **card.facts,
            "drug": entry.drug,
            "strength": entry.strength or NOT_AVAILABLE,
            "instructions": entry.instructions or NOT_AVAILABLE,
            "lastFill": entry.last_fill.isoformat() if entry.last_fill else NOT_AVAILABLE,
            "text": card.text("text") or entry.prefilled(),
            "request": entry.request,
            "refillsLeft": NOT_AVAILABLE if entry.refills_left is None else entry.refills_left,
            "controlled": entry.controlled,
        }
        return await self._timed(occasion, evolve(card, facts=facts, guarded=entry.controlled))

    async def moved(self, occasion: Occasion, before: Card, after: Card, step: Step) -> Card:
        await self._clear(occasion, before)
        return await self._timed(occasion, after)

    async def due(self, occasion: Occasion, card: Card) -> Card | None:
        if card.overdue_at is None or card.state not in WAITS_FOR_TEAM:
            return None
        if await occasion.uow.alerts.about(request_subject(card.id, card.overdue_at)) is None:
            await self._raise(occasion, card, card.overdue_at)
        return None

    async def _timed(self, occasion: Occasion, card: Card) -> Card:
        """The card with the time within which the team owes it a step, in the business time of its pool."""
        if card.state not in WAITS_FOR_TEAM:
            return evolve(card, due_at=None, overdue_at=None)
        book = await self.tools.rules.book(occasion.uow)
        late = book.next(occasion.conversation.pool, occasion.now, self.tools.refill_due)
        return evolve(card, due_at=late, overdue_at=late)

    async def _raise(self, occasion: Occasion, card: Card, since: datetime) -> None:
        one, uow = occasion.conversation, occasion.uow
        rung, told = await self.tools.ladder.reach(
            uow, Rung.ASSIGNEE, pool=one.pool, assignee=one.assignee, at=occasion.now, guarded=card.guarded
        )
        book = await self.tools.rules.book(uow)
        alert = Alert(
            id=AlertId(self.tools.ids.new()),
            kind=AlertKind.REQUEST_OVERDUE,
            subject=request_subject(card.id, since),
            conversation=one.id,
            pool=one.pool,
            cause=card.kind,
            since=since,
            raised_at=occasion.now,
            rung=rung,
            told=told,
            next_at=occasion.now + book.alarm.repeat,
        )
        uow.alerts.add(alert)
        self.tools.ladder.tell(uow, alert, occasion.now)
        occasion.signals.append(AlertChanged(alert=alert))

    async def _clear(self, occasion: Occasion, before: Card) -> None:
        if before.overdue_at is None:
            return
        alert = await occasion.uow.alerts.about(request_subject(before.id, before.overdue_at))
        if alert is None or not alert.is_open:
            return
        cleared = alert.clear(Clearing.ANSWERED, occasion.now)
        occasion.uow.alerts.save(alert, cleared)
        self.tools.ladder.tell_systems(occasion.uow, cleared, NoticeKind.ALERT_OVER, occasion.now)
        occasion.signals.append(AlertChanged(alert=cleared))
