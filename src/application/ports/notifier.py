"""The notifier: tells people outside the chat that something waits inside. It is told no words and no names."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from attrs import frozen

from domain.ids import AlertId, ConversationId, Identity, NoticeId

LONGEST = timedelta(hours=24)
"""A notice that could not be given by then is given up."""


class NoticeChannel(StrEnum):
    """By which way somebody is told."""

    PUSH = "push"
    SMS = "sms"
    EMAIL = "email"
    WEBHOOK = "webhook"
    """Another system of the clinic, in the name of `domain.ids.SYSTEM`."""


class NoticeKind(StrEnum):
    """What somebody is told: each has fixed words in the adapter, the same for everybody."""

    MESSAGE_WAITING = "message-waiting"
    """To a patient: something unread waits."""
    CARD_CHANGED = "card-changed"
    """To a patient: something is new with what they asked for, and no message says so."""
    WORK_OFFERED = "work-offered"
    """To staff: a conversation is offered to them."""
    WORK_HANDED_OVER = "work-handed-over"
    """To staff: a conversation is theirs now."""
    MENTIONED = "mentioned"
    """To staff: a colleague named them in a note."""
    DELEGATED = "delegated"
    """To staff: they stand in for a colleague."""
    PROVIDER_LATE = "provider-late"
    URGENT_UNREAD = "urgent-unread"
    CRISIS_UNACKNOWLEDGED = "crisis-unacknowledged"
    REQUEST_OVERDUE = "request-overdue"
    REMINDER = "reminder"
    """To a patient: something they agreed on is near."""
    SYSTEM_TROUBLE = "system-trouble"
    ALERT_OVER = "alert-over"
    """To other systems: an alert was acknowledged or is over."""


@frozen(kw_only=True)
class Notice:
    """One thing to tell one person. The same `id` is given once more when nobody knows whether it arrived."""

    id: NoticeId
    kind: NoticeKind
    channel: NoticeChannel
    recipient: Identity
    conversation: ConversationId | None = None
    alert: AlertId | None = None
    at: datetime
    until: datetime | None = None
    """When it is not worth giving any more; `LONGEST` after `at` where nothing is said."""

    @property
    def expires(self) -> datetime:
        """When it is given up."""
        return self.until or self.at + LONGEST


class NotifierUnavailable(Exception):
    """It can not be given now; try again, not before `retry_after`. The reason is a code."""

    def __init__(self, reason: str, retry_after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after


class NotifierRefused(Exception):
    """It can never be given, for example because no address is known. The reason is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Notifier(Protocol):
    """Brings notices to people, by the channels that it knows."""

    async def notify(self, notice: Notice) -> None:
        """Give it; giving the same one again does no harm.

        Raises `NotifierUnavailable` or `NotifierRefused`.
        """
        ...


class Addresses(Protocol):
    """Where people are reached. What it answers stays in memory: it is in no log and no record of notices."""

    async def of(self, identity: Identity, channel: NoticeChannel) -> str | None:
        """Return their address on that channel, or `None`."""
        ...

    async def language_of(self, identity: Identity) -> str:
        """Return the language that they read."""
        ...
