"""Raise an alert where an urgent message is unread, or a crisis not acknowledged, for too long."""

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from application.hours.clock_rules import ClockRules
from application.ports.channel import AlertChanged, Channel
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from application.triage.ladder import Ladder
from domain.alert import Alert, AlertKind, MessageAlarm, Rung
from domain.ids import AlertId
from domain.priority import Priority

AT_ONCE = 100
_NONE: Mapping[tuple[str, Priority], datetime] = {}


@frozen(kw_only=True)
class _Due:
    """From before when a message of a kind of alert is told of; by pool and priority, where `own` says otherwise."""

    kind: AlertKind
    before: datetime
    own: Mapping[tuple[str, Priority], datetime] = _NONE

    async def find(self, uow: UnitOfWork) -> tuple[MessageAlarm, ...]:
        """The oldest first."""
        return await uow.alerts.unheeded(self.kind, self.before, own=self.own, limit=AT_ONCE)


@frozen(kw_only=True)
class WatchMessages:
    """A job. It counts time on the wall: an emergency does not wait for business hours."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    rules: ClockRules
    ladder: Ladder
    channel: Channel

    async def __call__(self) -> int:
        """Return how many alerts were raised."""
        now = self.clock.now()
        async with self.uow() as uow:
            book = await self.rules.book(uow)
            own = {where: now - span for where, span in book.unread().items()}
            dues = (
                _Due(kind=AlertKind.CRISIS_UNACKNOWLEDGED, before=now - book.alarm.crisis),
                _Due(kind=AlertKind.URGENT_UNREAD, before=now - book.alarm.urgent_unread, own=own),
            )
            found = [(one, due) for due in dues for one in await due.find(uow)]
        return sum([await self._raise(*one) for one in found])

    @decided_again
    async def _raise(self, alarm: MessageAlarm, due: _Due) -> bool:
        now = self.clock.now()
        async with self.uow() as uow:
            # Somebody may have acted since; another message of the same conversation may have been told of.
            if alarm.subject not in {one.subject for one in await due.find(uow)}:
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
                next_at=now + self.rules.policy.alarm.repeat,
            )
            uow.alerts.add(alert)
            self.ladder.tell(uow, alert, now)
            await uow.commit()
        self.channel.publish(AlertChanged(alert=alert))
        return True
