"""What the in-memory record holds. Nothing of it is ever handed out: readers and repositories copy."""

from collections.abc import Callable
from datetime import UTC, datetime

from attrs import define, evolve, field, frozen

from application.ports.inbound import OpenLetter, Thread
from application.ports.messaging import NOWHERE
from application.ports.mirror import Standing
from application.ports.mirror_files import FileThere
from application.ports.records import FileLink, KeptNotice, KeptSchedule, Noted, PoolHours, SignInCode
from application.views import ConversationState, EarlierText, ProviderState, Stream
from domain.alert import Alert
from domain.answering import Answering
from domain.attachment import Attachment, BlobId
from domain.audit import AuditRecord
from domain.audit_chain import Checkpoint, Link
from domain.audit_review import AuditQuery, AuditReview
from domain.availability import Post
from domain.booking import Booking
from domain.break_glass import BreakGlass
from domain.card import Card
from domain.care import CareEnd, CareRelation
from domain.clock_ledger import SOONEST, Entry, EntryKind
from domain.closing import ClosingProposal
from domain.consent import Consent
from domain.conversation import Conversation
from domain.errors import NotFound
from domain.events import Event
from domain.export import Export, ExportedFile
from domain.ids import (
    AlertId,
    AttachmentId,
    AuditId,
    AuditQueryId,
    BreakGlassId,
    CallId,
    CardId,
    ConversationId,
    ExportId,
    GrantId,
    HoldId,
    Identity,
    MentionId,
    MessageId,
    NoteId,
    NoticeId,
    OfferId,
    ProposalId,
    QuickResponseId,
    SessionId,
    identity_key,
)
from domain.legal_hold import LegalHold
from domain.measures import Lasted, Tally
from domain.medication import Medication
from domain.mention import Mention
from domain.message import Message
from domain.note import StaffNote
from domain.nudge import NudgeKind, Nudges
from domain.offer import Offer, RoutingEntry, Ticket
from domain.person import Person
from domain.phone_queue import PhoneCall
from domain.pool_policy import PoolPolicy
from domain.presence import Presence
from domain.priority import Priority, PriorityMessage, PrioritySetting
from domain.proxy import ProxyGrant
from domain.quick_response import QuickResponse, ResponseUse
from domain.rating import Rating
from domain.receipts import MarkKind, TeamMark
from domain.session import Session


@define
class KeptMessage:
    """A message as it is today, what it said before, and how far the provider's copy is."""

    message: Message
    provider: ProviderState = ProviderState.PENDING
    past: list[EarlierText] = field(factory=list, repr=False)
    digest: bytes | None = field(default=None, repr=False)
    """What stays of a body that the provider alone keeps."""
    reference: str | None = None
    """The provider's name of it then."""
    purged_at: datetime | None = None
    """When its text went because its time was over."""


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
    left_at: dict[Identity, datetime] = field(factory=dict, repr=False)

    entries: list[Entry] = field(factory=list, repr=False)
    """The clock ledger."""
    looks: dict[int, datetime] = field(factory=dict, repr=False)
    """When the watch looks at it because of which entry."""
    counted: set[int] = field(factory=set, repr=False)
    """The entries of which the time was counted."""

    def note(self, entry: Entry) -> None:
        """Keep an entry of the clock ledger; the watch looks at those that let a clock begin, or go on."""
        self.entries.append(entry)
        if entry.kind in {EntryKind.WAITING, EntryKind.OPEN}:
            self.looks[entry.seq] = entry.at + SOONEST

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

    def set_in(self, note: NoteId | None) -> PrioritySetting | None:
        """Who set the priority, as the note of that moment tells."""
        found = next((one for one in self.notes if one.id == note), None)
        return PrioritySetting(by=found.author, at=found.created_at, why=found.body or None) if found else None

    def said_in(self, note: NoteId | None) -> str | None:
        """In which words somebody raised the priority."""
        setting = self.set_in(note)
        return setting.why if setting else None

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
    behind: int = NOWHERE
    leased_until: datetime | None = None
    parked: bool = False
    reason: str | None = None


@define
class KeptMirror:
    """How a conversation stands at the provider, and how far its readers are known there."""

    due_at: datetime | None
    standing: Standing = Standing.ABSENT
    read: dict[Identity, int] = field(factory=dict, repr=False)
    left_out: dict[Identity, tuple[str, datetime]] = field(factory=dict, repr=False)
    """Why somebody is not let in, and since when."""

    def is_due(self, now: datetime) -> bool:
        """Whether it is to be looked at by now."""
        return self.due_at is not None and self.due_at <= now

    def due_by(self, at: datetime) -> None:
        """Let it be looked at then, if not before."""
        self.due_at = at if self.due_at is None else min(self.due_at, at)


@define
class KeptMissing:
    """A file whose content did not come; without `due_at` nobody asks for it."""

    since: datetime
    due_at: datetime | None
    attempts: int = 0


@define
class KeptLetter:
    """A letter of the messaging provider, and how far we are with it."""

    letter: OpenLetter
    due_at: datetime
    leased_until: datetime | None = None
    done_at: datetime | None = None
    aside_at: datetime | None = None
    reason: str | None = None

    @property
    def waits(self) -> bool:
        """Whether something is to be done with it."""
        return self.done_at is None and self.aside_at is None

    def resume(self) -> None:
        """Let it be tried again."""
        self.aside_at = self.reason = None
        self.letter = evolve(self.letter, attempts=0)


@define
class KeptThread:
    """What the provider calls a conversation and its messages: id, ref and place of each, in order of places."""

    thread: Thread
    messages: list[tuple[MessageId, str, int]] = field(factory=list)
    missed: dict[str, datetime] = field(factory=dict)
    files: set[int] = field(factory=set)
    """Places of files of ours."""
    compared_at: datetime | None = None

    def call(self, ref: str) -> bool:
        """Remember what the provider calls it. If it called it otherwise, that one is gone with all in it: `True`."""
        is_another = self.thread.ref not in {None, ref}
        if is_another:
            self.thread, self.compared_at = evolve(self.thread, heard=-1), None
            self.messages.clear()
            self.missed.clear()
            self.files.clear()
        self.thread = evolve(self.thread, ref=ref)
        return is_another

    def is_replaced(self, ref: str | None) -> bool:
        """Whether the provider calls it otherwise by now."""
        return bool(ref) and self.thread.ref not in {None, ref}

    def hear(self, upto: int = -1) -> None:
        """All up to this place is on record; so is what follows it, or what was heard before, without a gap."""
        heard = max(self.thread.heard, upto)
        known = {at for _, _, at in self.messages} | self.files
        for place in sorted(at for at in known if at > heard):
            if place != heard + 1:
                break
            heard = place
        self.thread = evolve(self.thread, heard=heard)

    def note(self, message: MessageId, ref: str, place: int) -> None:
        """Remember the ref and the place of a message."""
        self.messages.append((message, ref, place))
        self.messages.sort(key=lambda one: one[2])


@define
class KeptCopy:
    """A copy at the provider that is to go, and how far that is."""

    due_at: datetime
    attempts: int = 0
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
    holds: dict[HoldId, LegalHold] = field(factory=dict, repr=False)
    copies: dict[tuple[ConversationId, str], KeptCopy] = field(factory=dict, repr=False)
    """Copies at the messaging provider that are to be deleted there."""
    leases: dict[str, tuple[str, datetime]] = field(factory=dict, repr=False)
    grants: dict[GrantId, ProxyGrant] = field(factory=dict, repr=False)
    calls: dict[CallId, PhoneCall] = field(factory=dict, repr=False)
    hours: dict[str, tuple[PoolHours, ...]] = field(factory=dict, repr=False)
    responses: dict[QuickResponseId, QuickResponse] = field(factory=dict, repr=False)
    response_versions: dict[tuple[QuickResponseId, int], QuickResponse] = field(factory=dict, repr=False)
    nudges: dict[tuple[ConversationId, Identity, NudgeKind], Nudges] = field(factory=dict, repr=False)
    ratings: dict[tuple[ConversationId, datetime], Rating] = field(factory=dict, repr=False)
    proposals: dict[ProposalId, ClosingProposal] = field(factory=dict, repr=False)
    marks: dict[tuple[ConversationId, MarkKind, Identity, int], TeamMark] = field(factory=dict, repr=False)
    response_uses: dict[MessageId, ResponseUse] = field(factory=dict, repr=False)
    notices: dict[NoticeId, KeptNotice] = field(factory=dict, repr=False)
    alerts: dict[AlertId, Alert] = field(factory=dict, repr=False)
    cards: dict[CardId, Card] = field(factory=dict, repr=False)
    card_of: dict[MessageId, CardId] = field(factory=dict, repr=False)
    """The card that a message brought."""
    schedules: dict[Identity, KeptSchedule] = field(factory=dict, repr=False)
    bookings: dict[CardId, Booking] = field(factory=dict, repr=False)
    booked: dict[tuple[str, int], CardId] = field(factory=dict, repr=False)
    """Who has which five minutes of which resource."""
    medications: dict[Identity, tuple[Medication, ...]] = field(factory=dict, repr=False)
    presences: dict[Identity, Presence] = field(factory=dict, repr=False)
    posts: dict[Identity, Post] = field(factory=dict, repr=False)
    pool_policies: dict[str, PoolPolicy] = field(factory=dict, repr=False)
    tickets: dict[ConversationId, Ticket] = field(factory=dict, repr=False)
    open_tickets: dict[ConversationId, None] = field(factory=dict, repr=False)
    offers: dict[OfferId, Offer] = field(factory=dict, repr=False)
    live: set[OfferId] = field(factory=set, repr=False)
    """The offers that have not ended."""
    routing_log: dict[ConversationId, list[RoutingEntry]] = field(factory=dict, repr=False)
    routing_lines: int = 0
    said: set[tuple[ConversationId, str]] = field(factory=set, repr=False)
    """What was said automatically, and where."""
    told: dict[Identity, datetime] = field(factory=dict, repr=False)
    """When each patient was last told something automatically."""
    answerings: dict[ConversationId, Answering] = field(factory=dict, repr=False)
    mentions: dict[MentionId, Mention] = field(factory=dict, repr=False)
    sessions: dict[SessionId, KeptSession] = field(factory=dict, repr=False)
    codes: dict[bytes, KeptCode] = field(factory=dict, repr=False)
    conversations: dict[ConversationId, KeptConversation] = field(factory=dict, repr=False)
    names: dict[str, ConversationId] = field(factory=dict, repr=False)
    attachments: dict[AttachmentId, Attachment] = field(factory=dict, repr=False)
    files_due: dict[AttachmentId, datetime] = field(factory=dict, repr=False)
    """When each file has to be brought to the provider."""
    files_refused: dict[AttachmentId, str] = field(factory=dict, repr=False)
    files_tried: set[AttachmentId] = field(factory=set, repr=False)
    files_there: dict[AttachmentId, FileThere] = field(factory=dict, repr=False)
    files_missing: dict[AttachmentId, KeptMissing] = field(factory=dict, repr=False)
    leftovers: dict[BlobId, datetime] = field(factory=dict, repr=False)
    file_links: dict[bytes, FileLink] = field(factory=dict, repr=False)
    drafts: dict[tuple[ConversationId, Identity], KeptDraft] = field(factory=dict, repr=False)
    exports: dict[ExportId, Export] = field(factory=dict, repr=False)
    export_files: dict[ExportId, list[ExportedFile]] = field(factory=dict, repr=False)
    note_drafts: dict[tuple[ConversationId, Identity], KeptDraft] = field(factory=dict, repr=False)
    requests: dict[tuple[str, str], KeptRequest] = field(factory=dict, repr=False)
    endings: list[KeptEnding] = field(factory=list, repr=False)
    audit: list[AuditRecord] = field(factory=list, repr=False)
    audit_waiting: set[AuditId] = field(factory=set, repr=False)
    audit_links: list[Link] = field(factory=list, repr=False)
    audit_checkpoints: list[Checkpoint] = field(factory=list, repr=False)
    audit_leader: tuple[str, datetime | None] = ("", None)
    audit_queries: dict[AuditQueryId, AuditQuery] = field(factory=dict, repr=False)
    audit_reviews: list[AuditReview] = field(factory=list, repr=False)
    audited_once: set[str] = field(factory=set, repr=False)
    outbox: dict[ConversationId, dict[int, Undelivered]] = field(factory=dict, repr=False)
    mirrors: dict[ConversationId, KeptMirror] = field(factory=dict, repr=False)
    letters: dict[str, KeptLetter] = field(factory=dict, repr=False)
    threads: dict[ConversationId, KeptThread] = field(factory=dict, repr=False)
    provider_names: dict[tuple[ConversationId, int], str] = field(factory=dict, repr=False)
    tallies: list[Tally] = field(factory=list, repr=False)
    lasted: list[tuple[Lasted, Callable[[float], int]]] = field(factory=list, repr=False)

    def note_act(self, record: AuditRecord) -> None:
        """Keep a record of the audit; it waits to be chained."""
        self.audit.append(record)
        self.audit_waiting.add(record.id)

    def call_thread(self, id: ConversationId, ref: str) -> None:
        """Remember what the provider calls a conversation; in one that was made anew there is nobody yet."""
        if self.thread_of(id).call(ref):
            self.mirrors[id].standing, self.mirrors[id].due_at = Standing.ABSENT, datetime.fromtimestamp(0, UTC)
            for one in self.outbox.get(id, {}).values():
                one.behind = NOWHERE

    def thread_of(self, id: ConversationId) -> KeptThread:
        """What is known of a conversation's copy at the provider."""
        return self.threads.setdefault(id, KeptThread(Thread(conversation=id)))

    def live_offers(self) -> list[Offer]:
        """The offers that have not ended, in order of their ids."""
        return [self.offers[id] for id in sorted(self.live)]

    def kept(self, id: ConversationId) -> KeptConversation:
        """The conversation, or `NotFound`."""
        try:
            return self.conversations[id]
        except KeyError:
            raise NotFound("conversation") from None

    def is_held(self, id: ConversationId) -> bool:
        """Whether a legal hold stands on the conversation or its patient."""
        patient = self.kept(id).conversation.patient
        return any(hold.holds(patient, id) for hold in self.holds.values())

    def files_of(self, message: Message) -> tuple[Attachment, ...]:
        """The files of a message as they are today."""
        return tuple(self.attachments[one.id] for one in message.attachments)

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
