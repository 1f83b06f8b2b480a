"""What readers get: frozen pictures of the record, as one person may see it."""

from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from attrs import field, frozen

from domain.break_glass import BreakGlass
from domain.care import CareEnd, CareNotice
from domain.conversation import Disposition, Status, Turn
from domain.ids import ConversationId, Identity, MessageId, NoteId, SessionId
from domain.message import MessageKind
from domain.person import Role
from domain.presence import Presence
from domain.priority import Priority, PriorityMessage
from domain.screening import Alarm, PhiMark

T = TypeVar("T")


class DeliveryState(StrEnum):
    """The furthest that a message reached with any member but its author."""

    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"


class ProviderState(StrEnum):
    """How far the copy at the messaging provider is."""

    NONE = "none"
    PENDING = "pending"
    SENT = "sent"
    PARKED = "parked"


class Stream(StrEnum):
    """The two durable streams of a conversation, each with a gap-free sequence from 1."""

    CONVERSATION = "conversation"
    STAFF = "staff"


@frozen(kw_only=True)
class MessageView:
    """A message as members see it; `body` is `None` once retracted."""

    id: MessageId
    conversation: ConversationId
    seq: int
    author: Identity
    on_behalf_of: Identity | None = None
    """The patient for whom a proxy wrote it."""
    kind: MessageKind
    body: str | None = field(repr=False)
    priority: Priority
    created_at: datetime
    edited_at: datetime | None = None
    retracted_at: datetime | None = None
    phi: PhiMark | None = None
    safety: Alarm | None = None
    delivery: DeliveryState = DeliveryState.SENT
    provider: ProviderState = ProviderState.PENDING
    damaged: bool = False
    """Its stored text could not be decrypted."""


@frozen(kw_only=True)
class ParticipantView:
    """A present member, with the horizons that the others may know."""

    identity: Identity
    role: Role
    name: str = field(repr=False)
    joined_at: datetime
    visible_from: int
    read_seq: int
    delivered_seq: int
    presence: Presence = field(factory=Presence)
    language: str = "en"
    """Which language they read."""
    care_end: CareEnd | None = None
    """Of a provider: how their care for the patient ended, if it did."""


@frozen(kw_only=True)
class ConversationState:
    """How a conversation stands, as its events tell it."""

    status: Status
    turn: Turn
    priority: Priority
    assignee: Identity | None


@frozen(kw_only=True)
class ConversationView:
    """A conversation as one person sees it.

    `friendly_name` is `None` and `unread` 0 for those who see the row only (`is_member` false).
    """

    id: ConversationId
    unique_name: str | None
    friendly_name: str | None = field(repr=False)
    patient: Identity
    pool: str | None
    status: Status
    turn: Turn
    turn_since: datetime
    priority: Priority
    assignee: Identity | None
    hold_until: datetime | None
    disposition: Disposition | None
    closed_at: datetime | None
    continues: ConversationId | None
    participants: tuple[ParticipantView, ...]
    last_seq: int
    staff_seq: int
    unread: int
    is_member: bool
    unacknowledged: int = 0
    """How many messages wait for a clinician to acknowledge them; 0 for who is not staff."""
    created_at: datetime
    updated_at: datetime
    draft: str | None = field(default=None, repr=False)
    emergency: BreakGlass | None = None
    """The use of break-glass by which it is seen: who looks takes no part."""
    care: CareNotice | None = None
    """What a member is told of ended care before they type."""
    care_text: str | None = None
    """The same in the clinic's words and the member's language."""

    @property
    def can_send(self) -> bool:
        """Whether a message of who looks would be taken, as things stand."""
        cared_for = self.care is None or self.care.can_send
        return self.is_member and cared_for and self.status is not Status.CLOSED


@frozen(kw_only=True)
class NoteView:
    """A staff note; `about` names the act whose reason it is, `None` for a plain note."""

    id: NoteId
    conversation: ConversationId
    seq: int
    after_seq: int
    author: Identity
    body: str | None = field(repr=False)
    created_at: datetime
    about: str | None = None


@frozen(kw_only=True)
class Acknowledgement:
    """A message that a clinician must acknowledge, or did; `cause` is `None` for who takes no part."""

    conversation: ConversationId
    message: MessageId
    priority: Priority
    cause: str | None
    set_by: Identity
    set_at: datetime
    acknowledged_by: Identity | None = None
    acknowledged_at: datetime | None = None


def acknowledgement(conversation: ConversationId, one: PriorityMessage, *, with_cause: bool) -> Acknowledgement:
    """What waits, or waited, for a clinician; the cause is for those who may read the message."""
    return Acknowledgement(
        conversation=conversation,
        message=one.message,
        priority=one.level,
        cause=one.cause if with_cause else None,
        set_by=one.set_by,
        set_at=one.set_at,
        acknowledged_by=one.acknowledged_by,
        acknowledged_at=one.acknowledged_at,
    )


@frozen(kw_only=True)
class PersonLeft:
    """Who left."""

    identity: Identity


@frozen(kw_only=True)
class StreamEvent:
    """One durable event: its place in its stream, its kind, and what it shows today."""

    stream: Stream
    conversation: ConversationId
    seq: int
    kind: str
    content: MessageView | ParticipantView | PersonLeft | ConversationState | NoteView


@frozen(kw_only=True)
class SessionView:
    """One of a person's sessions."""

    id: SessionId
    started_at: datetime
    last_active_at: datetime
    ends_by: datetime
    current: bool = False


@frozen(kw_only=True)
class GlassView:
    """A use of break-glass, and the conversations that it covers."""

    glass: BreakGlass
    conversations: tuple[ConversationId, ...]


@frozen
class Page(Generic[T]):
    """Some items in order, and the position after which the next page begins (`None`: the end)."""

    items: tuple[T, ...]
    next: tuple[int | str, ...] | None = None
