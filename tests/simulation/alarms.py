"""Who watches the alerts of the week: one a wait, none after the reply or once somebody took it up, none missing."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from attrs import define, field

from domain.alert import Alert, AlertKind, Rung
from domain.hours import BusinessHours
from domain.ids import AlertId, ConversationId
from domain.reply_policy import AlarmLimits, ReplyLimits

SLACK = timedelta(seconds=90)
"""By so much an alert may be late while somebody works: jobs have their turn every 30 s there."""
AT_NIGHT = timedelta(minutes=12)
"""And by so much when nobody does; what is urgent counts on the wall."""
Check = Callable[[bool, str], None]


@define(eq=False)
class AlertJudge:
    """Holds each alert to its promises. `waiting` says since when each patient waits, and whether it is urgent."""

    hours: BusinessHours
    waiting: Mapping[ConversationId, tuple[datetime, bool]]
    check: Check
    reply: ReplyLimits = field(factory=ReplyLimits)
    alarm: AlarmLimits = field(factory=AlarmLimits)
    raised: dict[str, AlertId] = field(factory=dict, init=False)
    """By episode."""
    _last: dict[AlertId, Alert] = field(factory=dict, init=False)
    _late: set[tuple[ConversationId, datetime]] = field(factory=set, init=False)
    _unread: set[ConversationId] = field(factory=set, init=False)

    def hear(self, alert: Alert) -> bool:
        """Follow one; `True` when somebody was told."""
        before, self._last[alert.id] = self._last.get(alert.id), alert
        if not alert.is_told:
            return False
        if before is None:
            self._raised(alert)
        elif alert.times == before.times and (alert.pool, alert.level) != (before.pool, before.level):
            return False
        else:
            self.check(before.is_told, f"{alert.subject} was told after it was over or taken up")
            self.check(alert.times == before.times + 1, f"{alert.subject} was told twice at one rung")
            stays = alert.pool == before.pool
            self.check(not stays or _height(alert) >= _height(before), f"{alert.subject} climbed down")
        self._is_due(alert)
        return True

    def _raised(self, alert: Alert) -> None:
        self.check(alert.subject not in self.raised, f"{alert.subject} alerted twice")
        self.raised[alert.subject] = alert.id
        if alert.conversation is None:
            return
        if alert.kind is AlertKind.PROVIDER_LATE:
            episode = alert.conversation, alert.since
            self.check(episode not in self._late, f"one wait of {alert.conversation} alerted twice")
            self._late.add(episode)
        else:
            self._unread.add(alert.conversation)

    def _is_due(self, alert: Alert) -> None:
        since = self.waiting.get(alert.conversation, (None, False))[0] if alert.conversation else None
        self.check(since is not None, f"{alert.subject} was told after the reply")
        if alert.kind is AlertKind.PROVIDER_LATE:
            self.check(since == alert.since, f"{alert.subject} is of a wait that is over")

    def look(self, now: datetime) -> None:
        """Nobody waits too long without an alert."""
        for id, (since, urgent) in self.waiting.items():
            if (id, since) not in self._late:
                counted = self.hours.between(since, now)
                self.check(counted <= self.reply.breach + SLACK, f"{id} waits {counted} and nobody was alerted")
            if urgent and id not in self._unread:
                late = now - since > self.alarm.urgent_unread + AT_NIGHT
                self.check(not late, f"{id} is urgent and nobody was alerted")

    def at_the_end(self) -> None:
        """Whose reason is gone is cleared, and says why."""
        for alert in self._last.values():
            if alert.conversation not in self.waiting:
                self.check(alert.cleared_because is not None, f"{alert.subject} goes on after the reply")


def _height(alert: Alert) -> int:
    return tuple(Rung).index(alert.rung)
