"""Entering what was decided on a conversation: each event gets the next number of its stream."""

from collections.abc import Sequence
from datetime import datetime

from attrs import evolve

from adapters.mock.memory import (
    KeptConversation,
    KeptEvent,
    KeptMessage,
    KeptSending,
    Memory,
    Place,
    Undelivered,
)
from application.ports.unit_of_work import AlreadySent
from application.views import ProviderState, Stream
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate
from domain.events import (
    Event,
    MessageCorrected,
    MessageSent,
    MessageTakenBack,
    NoteWritten,
    ParticipantJoined,
    ParticipantLeft,
)
from domain.message import Message, MessageKind
from domain.note import StaffNote
from domain.participant import Participant


def check_decision(kept: KeptConversation, decided: Conversation, events: Sequence[Event]) -> None:
    """Raise unless the decision still holds: its rights are those of now, its messages are news."""
    if kept.conversation.rights_version != decided.rights_version:
        raise ConcurrentUpdate("the rights changed")
    for event in events:
        match event:
            case MessageSent(message=message, client_key=str(key)) if (message.author, key) in kept.sendings:
                raise AlreadySent
            case MessageCorrected(message=message) | MessageTakenBack(message=message):
                if kept.messages[message.id].message.retracted_at is not None:
                    raise ConcurrentUpdate("the message was taken back")


def enter(
    memory: Memory, decided: Conversation, events: Sequence[Event], *, seen_turn: object, at: datetime
) -> list[Place]:
    """Keep how the conversation stands and what happened; return where the events stand."""
    kept = memory.conversations[decided.id]
    _take_over(kept, decided, events, seen_turn, at)
    places = [_enter(memory, kept, event, at) for event in events]
    if any(stream is Stream.CONVERSATION for stream, _, _ in places):
        kept.updated_at = at
    return places


def _take_over(
    kept: KeptConversation, decided: Conversation, events: Sequence[Event], seen_turn: object, at: datetime
) -> None:
    """The rights version vouches for all but the turn, which every sender moves: it is only kept if decided here."""
    now = kept.conversation
    now.status, now.hold_until = decided.status, decided.hold_until
    now.disposition, now.closed_at = decided.disposition, decided.closed_at
    now.priority, now.assignee = decided.priority, decided.assignee
    spoke = any(isinstance(one, MessageSent) and one.message.kind is MessageKind.TEXT for one in events)
    if (spoke or decided.turn is not seen_turn) and now.turn is not decided.turn:
        now.turn, kept.turn_since = decided.turn, at


def _enter(memory: Memory, kept: KeptConversation, event: Event, at: datetime) -> Place:
    if isinstance(event, NoteWritten):
        return _enter_note(kept, event.note)
    conversation = kept.conversation
    conversation.last_seq += 1
    seq = conversation.last_seq
    match event:
        case MessageSent(message=message):
            _enter_message(kept, event, evolve(message, seq=seq))
        case MessageCorrected(message=message) | MessageTakenBack(message=message):
            known = kept.messages[message.id]
            known.past.append(known.message.body)
            known.message = evolve(message, seq=known.message.seq)
        case ParticipantJoined(participant=participant, with_history=with_history):
            joined = _joined(participant, seq, with_history)
            conversation.participants[joined.identity] = joined
            event = ParticipantJoined(participant=joined, with_history=with_history)
        case ParticipantLeft(identity=identity):
            conversation.participants.pop(identity, None)
            conversation.former.add(identity)
    if isinstance(event, MessageSent | MessageCorrected) and event.raised is not None:
        kept.raised.setdefault(event.message.id, []).append(event.raised)
        kept.count_crises()
    kept.events.append(KeptEvent(event, kept.state()))
    if event.mirrored:
        queue = memory.outbox.setdefault(conversation.id, {})
        queue[seq] = Undelivered(conversation.id, seq, due_at=at)
    return Stream.CONVERSATION, conversation.id, seq


def _enter_message(kept: KeptConversation, event: MessageSent, message: Message) -> None:
    provider = ProviderState.PENDING if event.mirrored else ProviderState.NONE
    kept.messages[message.id] = KeptMessage(message, provider)
    if event.client_key is not None:
        kept.sendings[message.author, event.client_key] = KeptSending(message.id, event.digest)


def _enter_note(kept: KeptConversation, note: StaffNote) -> Place:
    seq = len(kept.notes) + 1
    kept.notes.append(evolve(note, seq=seq, after_seq=kept.conversation.last_seq))
    return Stream.STAFF, kept.conversation.id, seq


def _joined(participant: Participant, seq: int, with_history: bool) -> Participant:
    """Who comes without the past begins with their joining; nobody has to read what they may not see."""
    if not with_history:
        return evolve(participant, joined_seq=seq, visible_from=seq, read_seq=seq, delivered_seq=seq)
    unseen = participant.visible_from - 1
    return evolve(participant, joined_seq=seq, read_seq=unseen, delivered_seq=unseen)
