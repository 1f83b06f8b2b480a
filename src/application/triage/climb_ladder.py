"""Tell alerts again, one rung higher, and clear those whose reason is gone."""

from datetime import datetime

from attrs import evolve, frozen

from application.hours.clock_rules import ClockRules
from application.ports.channel import AlertChanged, Channel
from application.ports.clock import Clock
from application.ports.notifier import NoticeKind
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.triage.ladder import Ladder, is_guarded
from domain.alert import Alert, AlertKind, Clearing, Rung
from domain.errors import ConcurrentUpdate
from domain.ids import Identity

AT_ONCE = 200


@frozen(kw_only=True)
class ClimbLadder:
    """A job. Each rung is claimed on the alert's row: of several processes one tells it."""

    uow: UnitOfWorkFactory
    clock: Clock
    rules: ClockRules
    ladder: Ladder
    channel: Channel

    async def __call__(self) -> int:
        """Return how many alerts were told again or cleared."""
        async with self.uow() as uow:
            over = await uow.alerts.over(limit=AT_ONCE)
        cleared = [await self._clear(one, because) for one, because in over]
        async with self.uow() as uow:
            due = await uow.alerts.due(self.clock.now(), limit=AT_ONCE)
        gone = {one.id for one, _ in over}
        return sum(cleared) + sum([await self._climb(one) for one in due if one.id not in gone])

    async def _clear(self, alert: Alert, because: Clearing) -> bool:
        now = self.clock.now()
        cleared = alert.clear(because, now)
        async with self.uow() as uow:
            uow.alerts.save(alert, cleared)
            self.ladder.tell_systems(uow, cleared, NoticeKind.ALERT_OVER, now)
            return await self._commit(uow, cleared)

    async def _climb(self, alert: Alert) -> bool:
        now = self.clock.now()
        async with self.uow() as uow:
            pool, assignee, resting_until = await self._whereabouts(uow, alert)
            if resting_until is not None and resting_until > now:
                uow.alerts.save(alert, evolve(alert, next_at=resting_until))
                await self._commit(uow, None)
                return False
            guarded = await is_guarded(uow, alert)
            rung, told = await self.ladder.reach(
                uow, alert.rung.next, pool=pool, assignee=assignee, at=now, guarded=guarded
            )
            told_again = alert.tell(rung, told, await self._next(uow, alert, rung, pool, now))
            uow.alerts.save(alert, told_again)
            self.ladder.tell(uow, told_again, now)
            return await self._commit(uow, told_again)

    async def _whereabouts(self, uow: UnitOfWork, alert: Alert) -> tuple[str | None, Identity | None, datetime | None]:
        """Whose it is now; and until when a late answer rests on a hold."""
        if alert.conversation is None:
            return None, None, None
        conversation = await uow.conversations.get(alert.conversation)
        rests = conversation.hold_until if alert.kind is AlertKind.PROVIDER_LATE else None
        return conversation.pool, conversation.assignee, rests

    async def _next(
        self, uow: UnitOfWork, alert: Alert, rung: Rung, pool: str | None, now: datetime
    ) -> datetime | None:
        """When it is told again: what is urgent on the wall's time, what is late in business time."""
        if rung is Rung.SUPERVISOR and not alert.repeats:
            return None
        book = await self.rules.book(uow)
        return book.alarm_again(pool, now, keeps_hours=alert.keeps_hours)

    async def _commit(self, uow: UnitOfWork, news: Alert | None) -> bool:
        try:
            await uow.commit()
        except ConcurrentUpdate:
            return False
        if news is not None:
            self.channel.publish(AlertChanged(alert=news))
        return True
