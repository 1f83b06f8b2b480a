"""The channel: hints between those who change the record and those who show it live.

A signal may be lost, late, or out of order; the record is the truth.
"""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from attrs import frozen

from application.views import AttachmentView, Stream, StreamEvent
from domain.alert import Alert
from domain.ids import BreakGlassId, ConversationId, Identity, MessageId, SessionId
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
    to: frozenset[Identity] = frozenset()
    """Whom of the members it concerns; all, where nobody is named."""


@frozen(kw_only=True)
class PresenceChanged:
    """Somebody came, went, or says something else of themselves."""

    identity: Identity
    presence: Presence


@frozen(kw_only=True)
class Connected:
    """Somebody's first connection to a process began, or their last ended."""

    process: str
    identity: Identity
    online: bool


@frozen(kw_only=True)
class Attendance:
    """Some of those who are connected to a process; nobody, where it says only that it is still there."""

    process: str
    identities: tuple[Identity, ...] = ()
    first: bool = False
    """Whoever was named before and is not named from here on is gone."""


@frozen
class AttendanceAsked:
    """A process does not know who is connected to the others: each says it."""


@frozen(kw_only=True)
class SeenElsewhere:
    """The messaging provider told one process that somebody came to its clients, or went, `at` that time."""

    identity: Identity
    online: bool
    at: datetime
    sign_at: datetime
    """When there was a sign last that they are there; `at`, if there was none since."""


@frozen(kw_only=True)
class RowChanged:
    """A conversation appeared in lists, or stands there differently, without a durable event."""

    conversation: ConversationId


@frozen(kw_only=True)
class AttachmentChecked:
    """It became known what a file of a message is; `seq` is the place of that message."""

    conversation: ConversationId
    message: MessageId
    seq: int
    attachment: AttachmentView


@frozen(kw_only=True)
class StreamMoved:
    """Another process kept an event; what it holds is in the record."""

    stream: Stream
    conversation: ConversationId
    seq: int
    kind: str
    member: Identity | None = None
    """Who joined or left, if that is what happened."""


@frozen
class SignalsMissed:
    """Signals of other processes may have been lost: whoever shows something looks again."""


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


@frozen(kw_only=True)
class AlertChanged:
    """An alert was raised, told again, taken up, or is over. The record lists it, whoever missed this."""

    alert: Alert


class Call(StrEnum):
    """Why a member of the team is called to look."""

    OFFER = "offer"
    """They are asked whether they answer; `until` is the deadline."""
    OFFER_ENDED = "offer-ended"
    TRANSFER = "transfer"
    """A conversation was handed to them."""
    DELEGATION = "delegation"
    """`by` is away, and they stand in until then."""
    DELEGATION_ENDED = "delegation-ended"
    MENTION = "mention"
    """A staff note of `by` names them."""
    TAKEN_OVER = "taken-over"
    """`by` answers in their place."""


@frozen(kw_only=True)
class TeamCall:
    """One member of the team is called to look at something. It holds no text; the record lists it, too."""

    to: Identity
    kind: Call
    id: str
    at: datetime
    conversation: ConversationId | None = None
    by: Identity | None = None
    until: datetime | None = None


@frozen(kw_only=True)
class SignInFailed:
    """Somebody could not prove that they are this person. It is counted by every process."""

    identity: str
    address: str


Ended = SessionEnded | ConsentWithdrawn | GrantEnded | GlassEnded
"""What every process must learn of, whether or not the channel told it: see `Endings`."""
Signal = (
    StreamEvent
    | StreamMoved
    | SignalsMissed
    | Fleeting
    | PresenceChanged
    | Connected
    | Attendance
    | AttendanceAsked
    | SeenElsewhere
    | RowChanged
    | AttachmentChecked
    | GlassBroken
    | AlertChanged
    | TeamCall
    | SignInFailed
    | Ended
)
Listener = Callable[[Signal], None]


class Channel(Protocol):
    """Carries signals to every listener of the deployment."""

    def publish(self, *signals: Signal) -> None:
        """Pass signals on, in order. Never blocks, never raises; call it on the event loop."""
        ...

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each signal, on the event loop; the result stops it."""
        ...

    def running(self) -> AbstractAsyncContextManager[None]:
        """Be connected to the other processes meanwhile; where there are none, nothing happens."""
        ...
