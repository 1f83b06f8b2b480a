"""Raise an alert where an urgent message is unread, or a crisis not acknowledged, for too long."""

from attrs import frozen

from application.ports.channel import AlertChanged, Channel
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from application.triage.ladder import Ladder
from domain.alert import Alert, AlertKind, MessageAlarm, Rung
from domain.ids import AlertId
from domain.reply_policy import AlarmLimits

AT_ONCE = 100


@frozen(kw_only=True)
class WatchMessages:
    """A job. It counts time on the wall: an emergency does not wait for business hours."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    limits: AlarmLimits
    ladder: Ladder
    channel: Channel

    async def __call__(self) -> int:
        """Return how many alerts were raised."""
        now = self.clock.now()
        async with self.uow() as uow:
            crises = await uow.alerts.unheeded(AlertKind.CRISIS_UNACKNOWLEDGED, now - self.limits.crisis, limit=AT_ONCE)
            urgent = await uow.alerts.unheeded(AlertKind.URGENT_UNREAD, now - self.limits.urgent_unread, limit=AT_ONCE)
        return sum([await self._raise(one) for one in (*crises, *urgent)])

    @decided_again
    async def _raise(self, alarm: MessageAlarm) -> bool:
        now = self.clock.now()
        async with self.uow() as uow:
            # Somebody may have acted since; another message of the same conversation may have been told of.
            still = await uow.alerts.unheeded(alarm.kind, alarm.since, limit=AT_ONCE)
            if alarm.subject not in {one.subject for one in still}:
                return False
            rung, told = await self.ladder.reach(uow, Rung.ASSIGNEE, pool=alarm.pool, assignee=alarm.assignee, at=now)
            alert = Alert(
                id=AlertId(self.ids.new()),
                kind=alarm.kind,
                subject=alarm.subject,
                conversation=alarm.conversation,
                message=alarm.message,
                pool=alarm.pool,
                level=alarm.level,
                cause=alarm.kind.value,
                since=alarm.since,
                raised_at=now,
                rung=rung,
                told=told,
                next_at=now + self.limits.repeat,
            )
            uow.alerts.add(alert)
            self.ladder.tell(uow, alert, now)
            await uow.commit()
        self.channel.publish(AlertChanged(alert=alert))
        return True
