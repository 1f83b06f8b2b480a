"""The conversation: a patient and their care team, talking."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import define, field

from domain.attachment import Attachment
from domain.card import Card
from domain.care import check_may_write
from domain.errors import (
    AlreadyAssigned,
    ConversationClosed,
    ConversationFull,
    ConversationOpen,
    CrisisUnacknowledged,
    Invalid,
    NotAParticipant,
    PatientStays,
    ReopenWindowOver,
)
from domain.events import (
    CardChanged,
    ConversationChanged,
    Event,
    Heard,
    MessageCorrected,
    MessageRaised,
    MessageSent,
    MessageTakenBack,
    NoteWritten,
    ParticipantJoined,
    ParticipantLeft,
)
from domain.ids import SYSTEM, ConversationId, Identity, MessageId, NoteId, identity_key
from domain.message import Message, MessageBody, MessageKind
from domain.note import StaffNote
from domain.participant import Participant
from domain.person import Person, Role
from domain.priority import MARKED, Priority, PriorityMessage, check_may_mark, higher
from domain.screening import NOT_SCREENED, Screening

MAX_PARTICIPANTS = 100
REOPEN_WINDOW = timedelta(days=7)
LONGEST_HOLD = timedelta(days=365)


class Status(StrEnum):
    """Where a conversation stands."""

    OPEN = "open"
    ON_HOLD = "on-hold"
    CLOSED = "closed"


class Turn(StrEnum):
    """Who must act next."""

    PROVIDER = "provider"
    PATIENT = "patient"
    NOBODY = "nobody"


class Disposition(StrEnum):
    """How a conversation ended."""

    RESOLVED = "resolved"
    REFERRED = "referred"
    NO_RESPONSE = "no-response"
    DUPLICATE = "duplicate"
    OTHER = "other"


@define(kw_only=True, eq=False)
class Conversation:
    """One patient and those who care for them, in one ordered stream of events.

    The record gives sequence numbers when it commits, so events wait here without one.
    `rights_version` is the version this decision was made on; `alters_rights` says that what was
    decided changes who may do what, or how the conversation stands, so that decisions made
    meanwhile must be made again.
    """

    id: ConversationId
    patient: Identity
    created_by: Identity
    created_at: datetime
    unique_name: str | None = None
    friendly_name: str | None = field(default=None, repr=False)
    pool: str | None = None
    continues: ConversationId | None = None
    reason: str | None = None
    """The code of the opening reason, if one of the list was given."""
    status: Status = Status.OPEN
    hold_until: datetime | None = None
    disposition: Disposition | None = None
    closed_at: datetime | None = None
    priority: Priority = Priority.ROUTINE
    priority_note: NoteId | None = None
    """The staff note that says why it is as urgent as it is; `None` where a message made it so."""
    assignee: Identity | None = None
    turn: Turn = Turn.NOBODY
    open_crises: int = 0
    """How many crises wait for a clinician to acknowledge them."""
    last_seq: int = 0
    rights_version: int = 0
    participants: dict[Identity, Participant] = field(factory=dict, repr=False)
    """Those who take part now."""
    former: set[Identity] = field(factory=set, repr=False)
    """Those who took part and left; one who came back is in both."""
    events: list[Event] = field(factory=list, init=False, repr=False)
    alters_rights: bool = field(default=False, init=False)

    def has(self, identity: Identity) -> bool:
        """Whether this person takes part now."""
        return identity in self.participants

    def had(self, identity: Identity) -> bool:
        """Whether this person took part and left."""
        return identity in self.former and not self.has(identity)

    # Talking

    def send(
        self,
        *,
        id: MessageId,
        author: Identity,
        role: Role,
        body: MessageBody,
        at: datetime,
        priority: Priority = Priority.ROUTINE,
        client_key: str | None = None,
        digest: bytes | None = None,
        screening: Screening = NOT_SCREENED,
        heard: Heard | None = None,
        attachments: tuple[Attachment, ...] = (),
    ) -> Message:
        """Accept a message. A patient's word ends a hold, raises the priority, and makes it the team's turn.

        What `screening` found in a patient's word raises the message, whatever its sender chose.
        """
        self._check_not_closed()
        self._check_care(author)
        check_may_mark(role, priority)
        for_patient = role in {Role.PATIENT, Role.PROXY}
        level = higher(priority, screening.priority) if for_patient else priority
        message = Message(
            id=id,
            author=author,
            on_behalf_of=self.patient if role is Role.PROXY else None,
            kind=MessageKind.TEXT,
            body=body,
            priority=level,
            created_at=at,
            screening=screening,
            attachments=attachments,
        )
        raised = _raised(message, at) if for_patient else None
        self.events.append(
            MessageSent(message=message, client_key=client_key, digest=digest, raised=raised, heard=heard)
        )
        if for_patient:
            self.turn = Turn.PROVIDER
            self._heed(level)
            self._await(raised)
        else:
            self.turn = Turn.PATIENT
        return message

    def announce(
        self,
        *,
        id: MessageId,
        body: MessageBody,
        at: datetime,
        screening: Screening = NOT_SCREENED,
        kind: MessageKind = MessageKind.SYSTEM,
        client_key: str | None = None,
        caused_by: Identity | None = None,
    ) -> Message:
        """Accept a message that nobody wrote; it changes nobody's turn. It may tell of what somebody did."""
        self._check_not_closed()
        message = Message(
            id=id,
            author=SYSTEM,
            caused_by=caused_by,
            kind=kind,
            body=body,
            priority=Priority.ROUTINE,
            created_at=at,
            screening=screening,
        )
        self.events.append(MessageSent(message=message, client_key=client_key))
        return message

    def bring(self, card: Card, *, body: MessageBody, role: Role, screening: Screening = NOT_SCREENED) -> Message:
        """Let a card enter the thread. It has times of its own: whose turn it is to write does not change.

        What `screening` found in the words of the patient's side is heeded as that of a message.
        """
        self._check_not_closed()
        self._check_care(card.created_by)
        for_patient = role in {Role.PATIENT, Role.PROXY}
        message = Message(
            id=card.message,
            author=card.created_by,
            on_behalf_of=self.patient if role is Role.PROXY else None,
            kind=MessageKind.CARD,
            body=body,
            priority=screening.priority if for_patient else Priority.ROUTINE,
            created_at=card.created_at,
            screening=screening,
            card=card,
        )
        raised = _raised(message, card.created_at) if for_patient else None
        self.events.append(MessageSent(message=message, raised=raised))
        if message.turns:
            self.turn = Turn.PROVIDER
            self._heed(message.priority)
            self._await(raised)
        return message

    def hear(self, message: Message, screening: Screening, *, card: Card, window: timedelta = REOPEN_WINDOW) -> None:
        """The patient's side said something with a step of a message's `card`: what was found in it raises the message.

        What sounds like an emergency opens what was closed, within `window` of its closing. Later it stays closed;
        a clinician must take note of it all the same.
        """
        before, at = message.screening, card.changed_at
        message.screening = screening.beside(before)
        if not message.screening.tells(before):
            return
        message.card = card
        message.priority = higher(message.priority, screening.priority)
        raised = _raised(message, at) if screening.cause is not None else None
        if screening.alarm is not None and self.closed_at is not None and at <= self.closed_at + window:
            self.reopen(at, window)
        self.events.append(MessageRaised(message=message, raised=raised, by=card.changed_by, at=at))
        self._answer_to(raised)

    def note_card(self, card: Card) -> None:
        """A card of its thread stands otherwise, at any status."""
        self.events.append(CardChanged(card=card))

    def correct(
        self,
        message: Message,
        *,
        by: Identity,
        body: MessageBody,
        at: datetime,
        window: timedelta,
        screening: Screening = NOT_SCREENED,
        heard: Heard | None = None,
    ) -> None:
        """Replace the text of one of its messages.

        A patient's correction that sounds graver than what it replaces raises; one that sounds less lowers nothing.
        """
        self._check_not_closed()
        self._check_care(by)
        before = message.screening.alarm
        message.correct(by=by, body=body, at=at, window=window, screening=screening)
        raised = None
        if self.participants[by].role in {Role.PATIENT, Role.PROXY}:
            message.priority = higher(message.priority, screening.priority)
            if screening.failed or message.screening.alarm is not before:
                raised = _raised(message, at)
        self.events.append(MessageCorrected(message=message, raised=raised, heard=heard))
        self._answer_to(raised)

    def retract(
        self, message: Message, *, by: Identity, at: datetime, window: timedelta, heard: Heard | None = None
    ) -> None:
        """Take back one of its messages."""
        self._check_not_closed()
        message.retract(by=by, at=at, window=window)
        self.events.append(MessageTakenBack(message=message, heard=heard))

    def check_takes_files(self, uploader: Identity) -> None:
        """Raise what a message of theirs would raise now: files are for messages."""
        self._check_not_closed()
        self._check_care(uploader)

    def write_note(self, note: StaffNote) -> None:
        """Keep a note in the staff's stream, at any status."""
        self.events.append(NoteWritten(note=note))

    def read_up_to(self, identity: Identity, seq: int) -> bool:
        """Move a member's read horizon forward; `False` when it was there. `Invalid` past the end."""
        if not 0 <= seq <= self.last_seq:
            raise Invalid.at("/seq", "beyond-last")
        before = self.participants[identity]
        self.participants[identity] = before.read_up_to(seq)
        return self.participants[identity] is not before

    # Who takes part

    def begin_with(self, person: Person, at: datetime, *, for_patient: bool = False) -> None:
        """Let somebody take part from the start, without an event; `Invalid` if they can not.

        A proxy can while a grant lets them act `for_patient`.
        """
        self._check_can_join(person, for_patient)
        self.participants[person.identity] = Participant(identity=person.identity, role=person.role, joined_at=at)

    def add(
        self,
        person: Person,
        *,
        at: datetime,
        visible_from: int | None,
        for_patient: bool = False,
        heard: Heard | None = None,
    ) -> Participant:
        """Let somebody join: from event `visible_from` on, or (`None`) from their joining on."""
        self._check_not_closed()
        self._check_can_join(person, for_patient)
        participant = Participant(
            identity=person.identity, role=person.role, joined_at=at, visible_from=visible_from or 0
        )
        self.participants[person.identity] = participant
        self._alter(ParticipantJoined(participant=participant, with_history=visible_from is not None, heard=heard))
        return participant

    def remove(self, identity: Identity, *, heard: Heard | None = None) -> None:
        """Let somebody leave; what was theirs to answer has no assignee then."""
        if identity == self.patient:
            raise PatientStays("the patient stays")
        del self.participants[identity]
        self.former.add(identity)
        self._alter(ParticipantLeft(identity=identity, heard=heard))
        if self.assignee == identity:
            self.assignee = None
            self._alter(ConversationChanged())

    # How it stands

    def close(self, disposition: Disposition, at: datetime) -> None:
        """End it; nothing is written any more, unless it is reopened.

        Raises `CrisisUnacknowledged` while a crisis waits for somebody to acknowledge it.
        """
        self._check_not_closed()
        if self.open_crises:
            raise CrisisUnacknowledged("a crisis waits to be acknowledged")
        self.status, self.disposition, self.closed_at = Status.CLOSED, disposition, at
        self.hold_until, self.turn = None, Turn.NOBODY
        self._alter(ConversationChanged())

    def reopen(self, at: datetime, window: timedelta = REOPEN_WINDOW) -> None:
        """Open it again: at any time from a hold, within `window` from its closing."""
        if self.status is Status.OPEN:
            raise ConversationOpen("the conversation is open")
        if self.closed_at is not None and at > self.closed_at + window:
            raise ReopenWindowOver("it closed too long ago")
        self._make_open()
        self._alter(ConversationChanged())

    def hold(self, until: datetime, at: datetime) -> None:
        """Let it rest until a time to come."""
        self._check_not_closed()
        if not at < until <= at + LONGEST_HOLD:
            raise Invalid.at("/until", "not-within-a-year")
        self.status, self.hold_until = Status.ON_HOLD, until
        self._alter(ConversationChanged())

    def end_hold(self, at: datetime) -> bool:
        """Open it again when its hold is over; `False` when it is not held, or not over yet."""
        if self.status is not Status.ON_HOLD or self.hold_until is None or at < self.hold_until:
            return False
        self._make_open()
        self._alter(ConversationChanged())
        return True

    def end_care(self, provider: Identity) -> bool:
        """A provider cares for the patient no longer: what was theirs to answer is offered anew.

        They stay, and read on what they took part in. `False` when nothing of it changes.
        """
        if self.assignee != provider or self.status is Status.CLOSED:
            return False
        self.assignee = None
        self._alter(ConversationChanged())
        return True

    def assign(
        self, to: Person | None, *, at: datetime, by: Identity | None = None, expects: tuple[str | None] | None = None
    ) -> None:
        """Make a provider accountable, or nobody. Who is accountable takes part.

        Who takes it themselves sees all of it; who is given it sees as much as the giver. Who takes no part may
        take it, not give it to others. `expects` is the assignee that the giver saw, if they care: another one
        now is `AlreadyAssigned`.
        """
        if by is not None and not self.has(by) and (to is None or to.identity != by):
            raise NotAParticipant("only taking it oneself")
        if expects is not None:
            self.check_assignee(expects[0])
        self._check_not_closed()
        if to is not None and (to.role is not Role.PROVIDER or not to.active):
            raise Invalid.at("/identity", "not-a-provider")
        if to is not None and not self.has(to.identity):
            giver = self.participants.get(by) if by else None
            self.add(to, at=at, visible_from=giver.visible_from if giver else 1)
        identity = to.identity if to else None
        if identity != self.assignee:
            self.assignee = identity
            self._alter(ConversationChanged())

    def entrust(self, pool: str) -> None:
        """Give it back to the queue of a pool: nobody of their own is accountable then."""
        self._check_not_closed()
        if (self.assignee, self.pool) != (None, pool):
            left = (self.pool or "") if self.pool != pool else None
            self.assignee, self.pool = None, pool
            self._alter(ConversationChanged(left=left))

    def check_assignee(self, expected: str | None) -> None:
        """Raise `AlreadyAssigned` unless `expected` is the assignee now."""
        if (self.assignee and identity_key(self.assignee)) != (expected and identity_key(expected)):
            raise AlreadyAssigned("the assignee is another one now")

    def prioritise(self, level: Priority, *, note: NoteId | None = None, raised: PriorityMessage | None = None) -> bool:
        """Set how soon somebody must look at it; `True` when that lowers it.

        `note` says why. `raised` is what a clinician must take note of from then on, where that raises it.
        """
        self._check_not_closed()
        lowers, raises = level.rank < self.priority.rank, level.rank > self.priority.rank
        if level is not self.priority:
            self.priority, self.priority_note = level, note
            self._alter(ConversationChanged(raised=raised if raises else None))
            self._await(raised if raises else None)
        return lowers

    def _heed(self, priority: Priority) -> None:
        raised = priority.rank > self.priority.rank
        if raised:
            self.priority, self.priority_note = priority, None
        if self.status is Status.ON_HOLD:
            self._make_open()
            raised = True
        if raised:
            self._alter(ConversationChanged())

    def _answer_to(self, raised: PriorityMessage | None) -> None:
        if raised is not None and self.status is not Status.CLOSED:
            self.turn = Turn.PROVIDER
            self._heed(raised.level)
        self._await(raised)

    def _await(self, raised: PriorityMessage | None) -> None:
        """A crisis changes what may be done: the conversation can not be closed on it."""
        if raised is not None and raised.level is Priority.CRISIS:
            self.open_crises += 1
            self.alters_rights = True

    def _make_open(self) -> None:
        self.status = Status.OPEN
        self.hold_until = self.disposition = self.closed_at = None

    def _alter(self, event: Event) -> None:
        self.events.append(event)
        self.alters_rights = True

    def _check_care(self, author: Identity) -> None:
        check_may_write(author, self.participants.values(), self.assignee)

    def _check_not_closed(self) -> None:
        if self.status is Status.CLOSED:
            raise ConversationClosed("the conversation is closed")

    def _check_can_join(self, person: Person, for_patient: bool) -> None:
        if person.role is Role.PATIENT and person.identity != self.patient:
            raise Invalid.at("/identity", "second-patient")
        allowed = for_patient if person.role is Role.PROXY else person.role.takes_part
        if not allowed or not person.active:
            raise Invalid.at("/identity", "can-not-take-part")
        if len(self.participants) >= MAX_PARTICIPANTS:
            raise ConversationFull("the conversation is full")


def _raised(message: Message, at: datetime) -> PriorityMessage | None:
    """What a clinician must acknowledge of a patient's message: what was found in it, or its author's own mark."""
    cause = message.screening.cause
    if cause is None and message.priority.rank < Priority.URGENT.rank:
        return None
    return PriorityMessage(
        message=message.id,
        level=message.priority,
        cause=cause or MARKED,
        set_by=SYSTEM if cause else message.author,
        set_at=at,
    )
