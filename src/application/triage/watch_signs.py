"""Raise an alert while a part of the system is not well, and clear it when it is again."""

import logging
from collections.abc import Sequence
from datetime import timedelta

from attrs import frozen

from application.ports.channel import AlertChanged, Channel
from application.ports.clock import Clock, Ids
from application.ports.health_signs import HealthSign
from application.ports.notifier import NoticeKind
from application.ports.unit_of_work import UnitOfWorkFactory
from application.triage.ladder import Ladder
from domain.alert import Alert, AlertKind, Clearing, Rung, trouble_subject
from domain.errors import ConcurrentUpdate
from domain.ids import AlertId
from domain.priority import Priority
from domain.reply_policy import AlarmLimits

UNSEEN = timedelta(seconds=45)
"""After how long without any process that finds a trouble of its own it is over: three rounds."""
LEFT_BEHIND = timedelta(minutes=10)
"""After how long one is over that nobody asks for any more."""
_log = logging.getLogger(__name__)


@frozen(kw_only=True)
class WatchSigns:
    """A job. On-call is told first, then the supervisors; a trouble that comes back is another alert.

    A trouble has one alert, however many processes find it. Signs of the record say the same to every process, and the
    first that finds one well clears it. Signs of a process may differ from one to another: what some find lasts until
    none has found it for a while, so that no process clears what another would raise again.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    signs: Sequence[HealthSign]
    own_signs: Sequence[HealthSign] = ()
    """Those of this process."""
    limits: AlarmLimits
    ladder: Ladder
    channel: Channel

    async def __call__(self) -> int:
        """Return how many alerts were raised or cleared."""
        async with self.uow() as uow:
            lasting = {one.subject: one for one in await uow.alerts.troubles()}
        changed, over = 0, []
        for sign, patience in [*((one, timedelta()) for one in self.signs), *((one, UNSEEN) for one in self.own_signs)]:
            subject = trouble_subject(sign.cause)
            troubled, known = await _ask(sign), lasting.pop(subject, None)
            if troubled and known is None:
                changed += await self._raise(sign.cause, subject)
            elif troubled and known is not None:
                await self._see(known)
            elif known is not None and (not patience or known.is_unseen(self.clock.now(), patience)):
                over.append(known)
        over += [one for one in lasting.values() if one.is_unseen(self.clock.now(), LEFT_BEHIND)]
        return changed + sum([await self._clear(one) for one in over])

    async def _see(self, alert: Alert) -> None:
        async with self.uow() as uow:
            uow.alerts.see(alert.id, self.clock.now())
            await uow.commit()

    async def _raise(self, cause: str, subject: str) -> bool:
        now = self.clock.now()
        async with self.uow() as uow:
            rung, told = await self.ladder.reach(uow, Rung.ON_CALL, pool=None, assignee=None, at=now)
            alert = Alert(
                id=AlertId(self.ids.new()),
                kind=AlertKind.SYSTEM_TROUBLE,
                subject=subject,
                level=Priority.HIGH,
                cause=cause,
                since=now,
                raised_at=now,
                rung=rung,
                told=told,
                next_at=None if rung is Rung.SUPERVISOR else now + self.limits.repeat,
            )
            uow.alerts.add(alert)
            self.ladder.tell(uow, alert, now)
            try:
                await uow.commit()
            except ConcurrentUpdate:
                return False
        self.channel.publish(AlertChanged(alert=alert))
        return True

    async def _clear(self, alert: Alert) -> bool:
        now = self.clock.now()
        cleared = alert.clear(Clearing.WELL_AGAIN, now)
        async with self.uow() as uow:
            uow.alerts.save(alert, cleared)
            self.ladder.tell_systems(uow, cleared, NoticeKind.ALERT_OVER, now)
            try:
                await uow.commit()
            except ConcurrentUpdate:
                return False
        self.channel.publish(AlertChanged(alert=cleared))
        return True


async def _ask(sign: HealthSign) -> bool:
    try:
        return await sign.is_troubled()
    except Exception as error:  # who can not say how it is, is not well
        _log.error("sign.failed %s %s", sign.cause, type(error).__name__)
        return True
