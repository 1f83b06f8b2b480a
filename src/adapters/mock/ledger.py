"""Entering what was decided on a conversation: each event gets the next number of its stream."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from attrs import evolve

from adapters.mock.measures import flag_tally, said_tally
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
from application.views import EarlierText, ProviderState, Stream
from domain.clock_ledger import standing_entry, turn_entry
from domain.conversation import Conversation, Turn
from domain.errors import ConcurrentUpdate
from domain.events import (
    ConversationChanged,
    Event,
    MessageCorrected,
    MessageRaised,
    MessageSent,
    MessageTakenBack,
    NoteWritten,
    ParticipantJoined,
    ParticipantLeft,
)
from domain.measures import Tally, What
from domain.message import Message
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
    before = kept.conversation.turn
    _take_over(kept, decided, events, seen_turn, at)
    places = [_enter(memory, kept, event, at) for event in events]
    memory.tallies += _counted(decided, events)
    _note_clocks(kept, zip(events, places, strict=True), before, at)
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
    now.priority, now.priority_note = decided.priority, decided.priority_note
    now.assignee, now.pool = decided.assignee, decided.pool
    spoke = any(isinstance(one, MessageSent) and one.message.turns for one in events)
    if (spoke or decided.turn is not seen_turn) and now.turn is not decided.turn:
        said = [said_at for one in events if (said_at := _said_at(one)) is not None]
        now.turn, kept.turn_since = decided.turn, said[-1] if said else at


def _note_clocks(kept: KeptConversation, placed: Iterable[tuple[Event, Place]], before: Turn, at: datetime) -> None:
    """Let the clock ledger know what changed of turn and standing."""
    now = kept.conversation
    for event, (_, _, seq) in placed:
        if isinstance(event, ConversationChanged):
            kept.note(standing_entry(now.status, at=at, seq=seq, left=event.left, priority=now.priority))
        said_at = _said_at(event)
        if said_at is None or not isinstance(event, MessageSent | MessageCorrected):
            continue
        by = event.by if isinstance(event, MessageRaised) else event.message.author
        entry = turn_entry(now.turn, before, at=said_at, seq=seq, by=by, priority=now.priority)
        if entry is not None:
            kept.note(entry)
        before = now.turn


def _counted(decided: Conversation, events: Sequence[Event]) -> list[Tally]:
    tallies: list[Tally | None] = []
    for event in events:
        if isinstance(event, MessageSent):
            tallies.append(said_tally(decided, event.message, decided.turn))
        if isinstance(event, MessageSent | MessageCorrected):
            tallies.append(flag_tally(What.FLAG, decided, event.raised))
    return [one for one in tallies if one is not None]


def _said_at(one: Event) -> datetime | None:
    """When a word was said that can change whose turn it is."""
    match one:
        case MessageSent(message=said) if said.turns:
            return said.created_at
        case MessageCorrected(raised=raised) if raised is not None:
            return raised.set_at
    return None


def _enter(memory: Memory, kept: KeptConversation, event: Event, at: datetime) -> Place:
    if isinstance(event, NoteWritten):
        return _enter_note(kept, event.note)
    conversation = kept.conversation
    conversation.last_seq += 1
    seq = conversation.last_seq
    match event:
        case MessageSent(message=message):
            _enter_message(memory, kept, event, evolve(message, seq=seq))
            for file in message.attachments:
                memory.attachments[file.id] = evolve(file, message=message.id, seq=seq)
                if file.id not in memory.files_there:
                    memory.files_due[file.id] = at
        case MessageRaised(message=message):
            known = kept.messages[message.id]
            known.message = evolve(message, seq=known.message.seq)
        case MessageCorrected(message=message) | MessageTakenBack(message=message):
            known = kept.messages[message.id]
            if known.message.body is not None:
                replaced_at = message.retracted_at or message.edited_at or at
                known.past.append(EarlierText(body=known.message.body.text, until=replaced_at))
            known.digest = None
            known.message = evolve(message, seq=known.message.seq)
        case ParticipantJoined(participant=participant, with_history=with_history):
            joined = _joined(participant, seq, with_history)
            conversation.participants[joined.identity] = joined
            memory.mirrors[conversation.id].left_out.pop(joined.identity, None)
            event = ParticipantJoined(participant=joined, with_history=with_history, heard=event.heard)
        case ParticipantLeft(identity=identity):
            conversation.participants.pop(identity, None)
            conversation.former.add(identity)
            kept.left_at[identity] = at
    if isinstance(event, MessageSent | MessageCorrected | ConversationChanged) and event.raised is not None:
        kept.raised.setdefault(event.raised.message, []).append(event.raised)
        kept.count_crises()
    kept.events.append(KeptEvent(event, kept.state()))
    if event.goes_out:
        queue = memory.outbox.setdefault(conversation.id, {})
        queue[seq] = Undelivered(conversation.id, seq, due_at=at)
    return Stream.CONVERSATION, conversation.id, seq


def _enter_message(memory: Memory, kept: KeptConversation, event: MessageSent, message: Message) -> None:
    provider = ProviderState.PENDING if event.goes_out else ProviderState.SENT
    kept.messages[message.id] = KeptMessage(message, provider)
    if event.heard is not None:
        memory.provider_names[kept.conversation.id, message.seq] = event.heard.ref
        thread = memory.thread_of(kept.conversation.id)
        if not thread.is_replaced(event.heard.thread):
            thread.note(message.id, event.heard.ref, event.heard.place)
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
