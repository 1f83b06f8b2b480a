"""Notices on the wire."""

from datetime import datetime

from adapters.http.wire.base import Reply
from application.ports.notifier import NoticeChannel, NoticeKind
from application.ports.records import NoticeOutcome


class NoticeGiven(Reply):
    """What somebody was told outside the chat, or is to be told: a kind, no words and no names."""

    id: str
    kind: NoticeKind
    channel: NoticeChannel
    recipient: str
    conversation_id: str | None
    alert_id: str | None
    created_at: datetime
    attempts: int
    outcome: NoticeOutcome | None
    reason: str | None
    ended_at: datetime | None


class NoticeList(Reply):
    """Notices, the newest first."""

    items: list[NoticeGiven]
    next_cursor: str | None
