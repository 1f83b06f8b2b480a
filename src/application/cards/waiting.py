"""What the team owes a patient of a card: within which time, and the alarm once that is over."""

from datetime import datetime, timedelta

from attrs import evolve, frozen

from application.cards.occasion import Occasion
from application.hours.clock_rules import ClockRules
from application.ports.channel import AlertChanged
from application.ports.clock import Ids
from application.ports.notifier import NoticeKind
from application.triage.ladder import Ladder
from domain.alert import Alert, AlertKind, Clearing, Rung, request_subject
from domain.card import Card
from domain.ids import AlertId


@frozen(kw_only=True)
class Waiting:
    """Every kind of card on which the team owes a step waits in this way."""

    ids: Ids
    rules: ClockRules
    ladder: Ladder

    async def owe(self, occasion: Occasion, card: Card, within: timedelta) -> Card:
        """The card with the time within which the team owes it a step, in the business time of its pool."""
        book = await self.rules.book(occasion.uow)
        late = book.next(occasion.conversation.pool, occasion.now, within)
        return evolve(card, due_at=late, overdue_at=late)

    async def late(self, occasion: Occasion, card: Card, since: datetime) -> Card:
        """The card, on which the team owes a step since then or from then on: it is late once its pool is there."""
        book = await self.rules.book(occasion.uow)
        late = book.open_from(occasion.conversation.pool, max(since, occasion.now))
        return evolve(card, due_at=late, overdue_at=late)

    async def look(self, occasion: Occasion, card: Card) -> Card | None:
        """Raise the alarm over a card whose time is over; the card, where that is still to come."""
        since = card.overdue_at
        if since is None or since <= occasion.now:
            await self.alarm(occasion, card)
            return None
        return evolve(card.rest(), due_at=since)

    async def alarm(self, occasion: Occasion, card: Card, *, before: datetime | None = None) -> None:
        """Let somebody be told that the team is late with a card, once for each lateness of it.

        Who is above is told next in the pool's time, or at any hour where that would come too late: not `before`.
        """
        since = card.overdue_at
        if since is not None and await occasion.uow.alerts.about(request_subject(card.id, since)) is None:
            await self._raise(occasion, card, since, before)

    async def over(self, occasion: Occasion, before: Card) -> None:
        """What was owed is done: the alarm over it ends."""
        if before.overdue_at is None:
            return
        alert = await occasion.uow.alerts.about(request_subject(before.id, before.overdue_at))
        if alert is None or not alert.is_open:
            return
        cleared = alert.clear(Clearing.ANSWERED, occasion.now)
        occasion.uow.alerts.save(alert, cleared)
        self.ladder.tell_systems(occasion.uow, cleared, NoticeKind.ALERT_OVER, occasion.now)
        occasion.signals.append(AlertChanged(alert=cleared))

    async def _raise(self, occasion: Occasion, card: Card, since: datetime, before: datetime | None) -> None:
        one, uow = occasion.conversation, occasion.uow
        rung, told = await self.ladder.reach(
            uow, Rung.ASSIGNEE, pool=one.pool, assignee=one.assignee, at=occasion.now, guarded=card.guarded
        )
        book = await self.rules.book(uow)
        again = book.alarm_again(one.pool, occasion.now, keeps_hours=True)
        if before is not None and again >= before:
            again = book.alarm_again(one.pool, occasion.now, keeps_hours=False)
        alert = Alert(
            id=AlertId(self.ids.new()),
            kind=AlertKind.REQUEST_OVERDUE,
            subject=request_subject(card.id, since),
            conversation=one.id,
            pool=one.pool,
            cause=card.kind,
            since=since,
            raised_at=occasion.now,
            rung=rung,
            told=told,
            next_at=again,
        )
        uow.alerts.add(alert)
        self.ladder.tell(uow, alert, occasion.now)
        occasion.signals.append(AlertChanged(alert=alert))
