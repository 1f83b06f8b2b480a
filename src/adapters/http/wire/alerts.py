"""Alerts on the wire."""

from datetime import datetime

from adapters.http.wire.base import Reply
from domain.alert import Alert, AlertKind, Clearing, Rung
from domain.priority import Priority


class AlertDetails(Reply):
    """Somebody waited too long, or something is broken. `told` names whom the rung reached last."""

    id: str
    kind: AlertKind
    at: datetime
    conversation_id: str | None
    message_id: str | None
    pool: str | None
    priority: Priority
    cause: str
    since: datetime
    rung: Rung
    told: list[str]
    times: int
    next_at: datetime | None
    acknowledged_by: str | None
    acknowledged_at: datetime | None
    cleared_at: datetime | None
    cleared_because: Clearing | None


class AlertList(Reply):
    """Alerts, the newest first."""

    items: list[AlertDetails]
    next_cursor: str | None


def alert_details(one: Alert) -> AlertDetails:
    """An alert as those see it who may."""
    return AlertDetails(
        id=one.id,
        kind=one.kind,
        at=one.raised_at,
        conversation_id=one.conversation,
        message_id=one.message,
        pool=one.pool,
        priority=one.level,
        cause=one.cause,
        since=one.since,
        rung=one.rung,
        told=list(one.told),
        times=one.times,
        next_at=one.next_at,
        acknowledged_by=one.acknowledged_by,
        acknowledged_at=one.acknowledged_at,
        cleared_at=one.cleared_at,
        cleared_because=one.cleared_because,
    )
