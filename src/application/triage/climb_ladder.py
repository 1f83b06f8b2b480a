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
from domain.priority import Priority

AT_ONCE = 200


@frozen(kw_only=True)
class _Whereabouts:
    """Whose it is now, how urgent; and until when a late answer rests on a hold."""

    pool: str | None = None
    assignee: Identity | None = None
    priority: Priority = Priority.ROUTINE
    resting_until: datetime | None = None


async def _whereabouts(uow: UnitOfWork, alert: Alert) -> _Whereabouts:
    if alert.conversation is None:
        return _Whereabouts()
    one = await uow.conversations.get(alert.conversation)
    rests = one.hold_until if alert.kind is AlertKind.PROVIDER_LATE else None
    return _Whereabouts(pool=one.pool, assignee=one.assignee, priority=one.priority, resting_until=rests)


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
            moved = await uow.alerts.moved(limit=AT_ONCE)
        cleared = [await self._clear(one, because) for one, because in over]
        gone = {one.id for one, _ in over}
        followed = [await self._follow(one) for one in moved if one.id not in gone]
        async with self.uow() as uow:
            due = await uow.alerts.due(self.clock.now(), limit=AT_ONCE)
        return sum(cleared) + sum(followed) + sum([await self._climb(one) for one in due if one.id not in gone])

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
            where = await _whereabouts(uow, alert)
            if where.resting_until is not None and where.resting_until > now:
                uow.alerts.save(alert, evolve(alert, next_at=where.resting_until))
                await self._commit(uow, None)
                return False
            told_again = await self._tell(uow, alert, alert.rung.next, where, now)
            uow.alerts.save(alert, told_again)
            return await self._commit(uow, told_again)

    async def _follow(self, alert: Alert) -> bool:
        """Let it go by the pool and the priority of now; another pool is told at once, from the nearest rung on."""
        now = self.clock.now()
        async with self.uow() as uow:
            where = await _whereabouts(uow, alert)
            again = (await self.rules.book(uow)).alarm_again(where.pool, now, keeps_hours=alert.keeps_hours)
            news = alert.follow(pool=where.pool, priority=where.priority, again=again)
            rests = where.resting_until is not None and where.resting_until > now
            if news.pool != alert.pool and not rests:
                news = await self._tell(uow, news, Rung.ASSIGNEE, where, now)
            uow.alerts.save(alert, news)
            return await self._commit(uow, news)

    async def _tell(self, uow: UnitOfWork, alert: Alert, least: Rung, where: _Whereabouts, now: datetime) -> Alert:
        """Tell whoever stands on that rung, or the nearest above."""
        rung, told = await self.ladder.reach(
            uow, least, pool=where.pool, assignee=where.assignee, at=now, guarded=await is_guarded(uow, alert)
        )
        told_again = alert.tell(rung, told, await self._next(uow, alert, rung, where.pool, now))
        self.ladder.tell(uow, told_again, now)
        return told_again

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
