"""What readers get: frozen pictures of the record, as one person may see it."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Generic, TypeVar

from attrs import evolve, field, frozen

from domain.access import Actor
from domain.answering import Answering
from domain.attachment import Attachment, AttachmentState
from domain.break_glass import BreakGlass
from domain.card import Card
from domain.care import CareEnd, CareNotice
from domain.clock_ledger import ClockFace
from domain.conversation import Disposition, Status, Turn
from domain.device import Device
from domain.events import MessageTakenBack
from domain.file_types import FileType
from domain.ids import AttachmentId, ConversationId, Identity, MessageId, NoteId, SessionId
from domain.message import MessageKind
from domain.person import Role
from domain.presence import Presence
from domain.priority import Lowering, Priority, PriorityMessage, PrioritySetting
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
class BodyElsewhere:
    """A body that the provider alone keeps: its name there, and a keyed digest of the text that we brought."""

    reference: str
    digest: bytes = field(repr=False)


@frozen(kw_only=True)
class AttachmentView:
    """A file as those who see its message see it."""

    id: AttachmentId
    name: str = field(repr=False)
    type: FileType
    size: int
    state: AttachmentState
    expired: bool = False
    """Its time is over, and it is told of all the same, as in exports."""
    taken_back: bool = False
    """It went with its message when that was taken back, and is told of all the same, as in exports for the record."""

    @property
    def is_withheld(self) -> bool:
        """Whether nobody can open it in the chat any more."""
        return self.expired or self.taken_back


def attachment_view(file: Attachment) -> AttachmentView:
    """The picture of a file."""
    return AttachmentView(id=file.id, name=file.name, type=file.type, size=file.size, state=file.state)


@frozen(kw_only=True)
class EarlierText:
    """What a message said before it was corrected or taken back."""

    body: str | None = field(repr=False)
    """`None` where it can not be decrypted."""
    until: datetime


@frozen(kw_only=True)
class CardView:
    """A card as everybody in its conversation may see it; whoever shows it leaves out what is the team's alone."""

    card: Card = field(repr=False)


@frozen(kw_only=True)
class MessageView:
    """A message as members see it; `body` is `None` once retracted."""

    id: MessageId
    conversation: ConversationId
    seq: int
    author: Identity
    on_behalf_of: Identity | None = None
    """The patient for whom a proxy wrote it."""
    caused_by: Identity | None = None
    """Whose act it tells of, where nobody wrote it."""
    kind: MessageKind
    body: str | None = field(repr=False)
    priority: Priority
    created_at: datetime
    edited_at: datetime | None = None
    retracted_at: datetime | None = None
    phi: PhiMark | None = None
    safety: Alarm | None = None
    attachments: tuple[AttachmentView, ...] = ()
    """None once the message was retracted."""
    card: CardView | None = None
    """What it brought into the thread, as it stands today."""
    delivery: DeliveryState = DeliveryState.SENT
    provider: ProviderState = ProviderState.PENDING
    damaged: bool = False
    """Its stored text could not be decrypted."""
    elsewhere: BodyElsewhere | None = field(default=None, repr=False)
    """Where its body is, unless it is here."""
    altered: bool = False
    """The provider gave another text than we had brought there."""
    expired: bool = False
    """Its time is over: the text is not shown any more, whether or not it is still on record."""
    earlier: tuple[EarlierText, ...] = ()
    """What it said before, the oldest first: in exports for the record, and nowhere else."""


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
class LastMessage:
    """The last message of a conversation, as lists show it; `text` is `None` once retracted."""

    LIMIT: ClassVar[int] = 160

    seq: int
    author: Identity
    text: str | None = field(repr=False)
    created_at: datetime


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
    reason: str | None
    """The code of the reason for which it was opened, for what goes by it."""
    status: Status
    turn: Turn
    turn_since: datetime
    priority: Priority
    priority_set: PrioritySetting | None = None
    """Who of the team made it as urgent as it is, for staff; `None` where a message did."""
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
    last: LastMessage | None = None
    """The last message; `None` without one that they may read."""
    created_at: datetime
    updated_at: datetime
    clock: ClockFace | None = None
    """How long the patient has waited, for staff; `None` where nobody waits."""
    draft: str | None = field(default=None, repr=False)
    note_draft: str | None = field(default=None, repr=False)
    """The staff note that whoever looks was writing."""
    emergency: BreakGlass | None = None
    """The use of break-glass by which it is seen: who looks takes no part."""
    survey_open: bool = False
    """Whether the patient who looks may say how it was."""
    care: CareNotice | None = None
    """What a member is told of ended care before they type."""
    care_text: str | None = None
    """The same in the clinic's words and the member's language."""
    answering: Answering | None = None
    """Who said that they write an answer, for staff."""
    stand_in: Presence | None = None
    """How the accountable one is away, if they named somebody who stands in, for staff."""

    @property
    def can_send(self) -> bool:
        """Whether a message of who looks would be taken, as things stand."""
        cared_for = self.care is None or self.care.can_send
        return self.is_member and cared_for and self.status is not Status.CLOSED


def shown_setting(found: PrioritySetting | None, actor: Actor, *, reads: bool) -> PrioritySetting | None:
    """Who set the priority is for staff; in which words, for who of them `reads` in the conversation."""
    if found is None or not actor.role.is_staff:
        return None
    return found if reads else evolve(found, why=None)


def shown_answering(found: Answering | None, members: Iterable[ParticipantView], actor: Actor) -> Answering | None:
    """Who says that they write an answer, for staff; who has left answers no more."""
    if found is None or not actor.role.is_staff:
        return None
    return found if any(one.identity == found.identity for one in members) else None


def stand_in_of(members: Iterable[ParticipantView], assignee: Identity | None) -> Presence | None:
    """How the accountable one is away, if somebody stands in for them."""
    theirs = (one.presence for one in members if one.identity == assignee)
    return next((one for one in theirs if one.delegate is not None), None)


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
    lowered: Lowering | None = None
    why: str | None = field(default=None, repr=False)
    """In which words somebody of the team raised it; `None` where a message did, and for who takes no part."""


def acknowledgement(
    conversation: ConversationId, one: PriorityMessage, *, with_cause: bool, why: str | None = None
) -> Acknowledgement:
    """What waits, or waited, for a clinician; cause and words are for those who may read the message."""
    return Acknowledgement(
        conversation=conversation,
        message=one.message,
        priority=one.level,
        cause=one.cause if with_cause else None,
        set_by=one.set_by,
        set_at=one.set_at,
        acknowledged_by=one.acknowledged_by,
        acknowledged_at=one.acknowledged_at,
        lowered=one.lowered if with_cause or one.lowered is None else evolve(one.lowered, why=None),
        why=why if with_cause else None,
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
    content: MessageView | ParticipantView | PersonLeft | ConversationState | NoteView | CardView

    @property
    def name(self) -> str:
        """What tells it from every other event."""
        return f"{self.stream}:{self.conversation}:{self.seq}"

    @property
    def takes_away(self) -> bool:
        """Whether somebody or something is gone by it, and nothing new is shown."""
        return isinstance(self.content, PersonLeft) or self.kind == MessageTakenBack.kind


@frozen(kw_only=True)
class SessionView:
    """One of a person's sessions."""

    id: SessionId
    started_at: datetime
    last_active_at: datetime
    ends_by: datetime
    device: Device
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
