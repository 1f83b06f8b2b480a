"""What the in-memory record holds. Nothing of it is ever handed out: readers and repositories copy."""

from datetime import datetime

from attrs import define, evolve, field, frozen

from application.ports.records import Noted, SignInCode
from application.views import ConversationState, ProviderState, Stream
from domain.audit import AuditRecord
from domain.break_glass import BreakGlass
from domain.care import CareEnd, CareRelation
from domain.consent import Consent
from domain.conversation import Conversation
from domain.errors import NotFound
from domain.events import Event
from domain.ids import BreakGlassId, CallId, ConversationId, GrantId, Identity, MessageId, SessionId, identity_key
from domain.message import Message, MessageBody
from domain.note import StaffNote
from domain.person import Person
from domain.phone_queue import PhoneCall
from domain.presence import Presence
from domain.priority import Priority, PriorityMessage
from domain.proxy import ProxyGrant
from domain.session import Session


@define
class KeptMessage:
    """A message as it is today, what it said before, and how far the provider's copy is."""

    message: Message
    provider: ProviderState = ProviderState.PENDING
    past: list[MessageBody | None] = field(factory=list, repr=False)


@frozen
class KeptEvent:
    """An event in its place; a state change also keeps the state it led to."""

    event: Event
    state: ConversationState


@frozen
class KeptSending:
    """Which message an author's key stands for."""

    message: MessageId
    digest: bytes | None = field(repr=False)


@define(eq=False)
class KeptConversation:
    """A conversation with its two streams; an event's place in its list is its seq less one."""

    conversation: Conversation
    turn_since: datetime
    updated_at: datetime
    messages: dict[MessageId, KeptMessage] = field(factory=dict, repr=False)
    sendings: dict[tuple[Identity, str], KeptSending] = field(factory=dict, repr=False)
    events: list[KeptEvent] = field(factory=list, repr=False)
    notes: list[StaffNote] = field(factory=list, repr=False)
    raised: dict[MessageId, list[PriorityMessage]] = field(factory=dict, repr=False)

    def copied(self) -> Conversation:
        """The aggregate, for somebody to decide on."""
        now = self.conversation
        return evolve(now, participants=dict(now.participants), former=set(now.former))

    def unacknowledged(self) -> list[PriorityMessage]:
        """What waits for a clinician."""
        return [one for every in self.raised.values() for one in every if one.is_open]

    def count_crises(self) -> None:
        """Let the conversation know how many crises wait."""
        self.conversation.open_crises = sum(one.level is Priority.CRISIS for one in self.unacknowledged())

    def state(self) -> ConversationState:
        """How it stands now."""
        now = self.conversation
        return ConversationState(status=now.status, turn=now.turn, priority=now.priority, assignee=now.assignee)


@define
class KeptSession:
    """A session, and how often it was saved."""

    session: Session
    version: int = 0


@define
class KeptCode:
    """A sign-in code; a used one opens nothing."""

    code: SignInCode
    used: bool = False


@frozen
class KeptDraft:
    """An unsent text, and when it was last touched."""

    body: str = field(repr=False)
    at: datetime


@frozen
class KeptRequest:
    """What a repeated request is answered with."""

    fingerprint: bytes = field(repr=False)
    made: str
    fresh: bool
    at: datetime


@define
class Undelivered:
    """One place of the outbox. It is free when nobody holds a lease on it."""

    conversation: ConversationId
    seq: int
    due_at: datetime
    attempts: int = 0
    leased_until: datetime | None = None
    parked: bool = False
    reason: str | None = None


@frozen
class KeptEnding:
    """What ended, and by which record's hand."""

    noted: Noted
    origin: object = field(repr=False)


@define(eq=False)
class Memory:
    """The whole record."""

    people: dict[str, Person] = field(factory=dict, repr=False)
    consents: dict[Identity, list[Consent]] = field(factory=dict, repr=False)
    care_ends: dict[tuple[Identity, Identity], CareRelation] = field(factory=dict, repr=False)
    glasses: dict[BreakGlassId, BreakGlass] = field(factory=dict, repr=False)
    grants: dict[GrantId, ProxyGrant] = field(factory=dict, repr=False)
    calls: dict[CallId, PhoneCall] = field(factory=dict, repr=False)
    presences: dict[Identity, Presence] = field(factory=dict, repr=False)
    sessions: dict[SessionId, KeptSession] = field(factory=dict, repr=False)
    codes: dict[bytes, KeptCode] = field(factory=dict, repr=False)
    conversations: dict[ConversationId, KeptConversation] = field(factory=dict, repr=False)
    names: dict[str, ConversationId] = field(factory=dict, repr=False)
    drafts: dict[tuple[ConversationId, Identity], KeptDraft] = field(factory=dict, repr=False)
    requests: dict[tuple[str, str], KeptRequest] = field(factory=dict, repr=False)
    endings: list[KeptEnding] = field(factory=list, repr=False)
    audit: list[AuditRecord] = field(factory=list, repr=False)
    audited_once: set[str] = field(factory=set, repr=False)
    outbox: dict[ConversationId, dict[int, Undelivered]] = field(factory=dict, repr=False)
    provider_names: dict[tuple[ConversationId, int], str] = field(factory=dict, repr=False)

    def kept(self, id: ConversationId) -> KeptConversation:
        """The conversation, or `NotFound`."""
        try:
            return self.conversations[id]
        except KeyError:
            raise NotFound("conversation") from None

    def care_end(self, patient: Identity, identity: Identity) -> CareEnd | None:
        """How somebody's care for a patient ended, if it did."""
        relation = self.care_ends.get((patient, identity))
        return relation.reason if relation else None

    def language_of(self, identity: Identity) -> str:
        """The language that a person reads."""
        person = self.people.get(identity_key(identity))
        return person.language if person else "en"

    def name_of(self, identity: Identity) -> str:
        """A person's name; their identity when the directory has none."""
        person = self.people.get(identity_key(identity))
        return person.name if person else identity


Place = tuple[Stream, ConversationId, int]
"""Where an event stands: its stream and its sequence number."""
