"""The channel: hints between those who change the record and those who show it live.

A signal may be lost, late, or out of order; the record is the truth.
"""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from attrs import frozen

from application.views import StreamEvent
from domain.ids import BreakGlassId, ConversationId, Identity, SessionId
from domain.presence import Presence


class FleetingKind(StrEnum):
    """What is shown for a moment and never replayed."""

    TYPING = "typing"
    READ = "read"
    DELIVERED = "delivered"


@frozen(kw_only=True)
class Fleeting:
    """An ephemeral sign to the members of a conversation, about one of them.

    `seq` is the horizon of `read` and `delivered`.
    """

    conversation: ConversationId
    kind: FleetingKind
    identity: Identity
    seq: int | None = None


@frozen(kw_only=True)
class PresenceChanged:
    """Somebody came, went, or says something else of themselves."""

    identity: Identity
    presence: Presence


@frozen(kw_only=True)
class RowChanged:
    """A conversation appeared in lists, or stands there differently, without a durable event."""

    conversation: ConversationId


@frozen(kw_only=True)
class SessionEnded:
    """A session is over: its sockets close."""

    session: SessionId


@frozen(kw_only=True)
class ConsentWithdrawn:
    """A patient's consent is no longer in force: their sockets close."""

    identity: Identity


@frozen(kw_only=True)
class GrantEnded:
    """What somebody may do for another ended or became less: their sockets close."""

    identity: Identity


@frozen(kw_only=True)
class GlassEnded:
    """A use of break-glass is over: what was followed through it ends."""

    glass: BreakGlassId


@frozen(kw_only=True)
class GlassBroken:
    """Somebody broke the glass: the privacy officers are alerted. The record lists it, whoever missed this."""

    glass: BreakGlassId
    identity: Identity
    patient: Identity
    reason: str
    """A code (`domain.break_glass.EmergencyReason`)."""
    at: datetime


Ended = SessionEnded | ConsentWithdrawn | GrantEnded | GlassEnded
"""What every process must learn of, whether or not the channel told it: see `Endings`."""
Signal = StreamEvent | Fleeting | PresenceChanged | RowChanged | GlassBroken | Ended
Listener = Callable[[Signal], None]


class Channel(Protocol):
    """Carries signals to every listener of the deployment."""

    def publish(self, *signals: Signal) -> None:
        """Pass signals on, in order. Never blocks, never raises; call it on the event loop."""
        ...

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each signal, on the event loop; the result stops it."""
        ...
