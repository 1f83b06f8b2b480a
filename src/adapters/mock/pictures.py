"""Pictures of what the in-memory record holds today."""

from adapters.mock.memory import KeptConversation, KeptEvent, KeptMessage, Memory, Place
from application.views import (
    BodyElsewhere,
    CardView,
    ConversationState,
    DeliveryState,
    MessageView,
    NoteView,
    ParticipantView,
    PersonLeft,
    Stream,
    StreamEvent,
    attachment_view,
)
from domain.events import (
    CardChanged,
    MessageCorrected,
    MessageSent,
    MessageTakenBack,
    NoteWritten,
    ParticipantJoined,
    ParticipantLeft,
)
from domain.ids import ConversationId
from domain.message import Message
from domain.note import StaffNote
from domain.participant import Participant
from domain.presence import Presence


def event_at(memory: Memory, place: Place) -> StreamEvent:
    """The event of that place, showing today's content."""
    stream, id, seq = place
    kept = memory.conversations[id]
    if stream is Stream.STAFF:
        note = note_view(id, kept.notes[seq - 1])
        return StreamEvent(stream=stream, conversation=id, seq=seq, kind=NoteWritten.kind, content=note)
    logged = kept.events[seq - 1]
    content = _content(memory, kept, logged)
    return StreamEvent(stream=stream, conversation=id, seq=seq, kind=logged.event.kind, content=content)


def _content(
    memory: Memory, kept: KeptConversation, logged: KeptEvent
) -> MessageView | ParticipantView | PersonLeft | ConversationState | CardView:
    match logged.event:
        case CardChanged(card=changed):
            return CardView(card=memory.cards[changed.id])
        case MessageSent(message=m) | MessageCorrected(message=m) | MessageTakenBack(message=m):
            return message_view(memory, kept, kept.messages[m.id])
        case ParticipantJoined(participant=joined):
            now = kept.conversation.participants.get(joined.identity)
            still = now is not None and now.joined_seq == joined.joined_seq
            return participant_view(memory, now if now is not None and still else joined)
        case ParticipantLeft(identity=identity):
            return PersonLeft(identity=identity)
    return logged.state


def message_view(memory: Memory, kept: KeptConversation, one: KeptMessage) -> MessageView:
    """A message, and how far it came with the members and the provider."""
    message = one.message
    elsewhere = None
    if one.digest is not None and one.reference is not None:
        elsewhere = BodyElsewhere(reference=one.reference, digest=one.digest)
    return MessageView(
        id=message.id,
        conversation=kept.conversation.id,
        seq=message.seq,
        author=message.author,
        on_behalf_of=message.on_behalf_of,
        caused_by=message.caused_by,
        kind=message.kind,
        body=message.body.text if message.body else None,
        priority=message.priority,
        created_at=message.created_at,
        edited_at=message.edited_at,
        retracted_at=message.retracted_at,
        phi=message.screening.phi,
        safety=message.screening.alarm,
        attachments=()
        if message.retracted_at
        else tuple(attachment_view(file) for file in memory.files_of(message) if file.removed_at is None),
        delivery=_delivery(kept, message),
        provider=one.provider,
        elsewhere=elsewhere,
        card=CardView(card=memory.cards[memory.card_of[message.id]]) if message.id in memory.card_of else None,
        expired=one.purged_at is not None,
    )


def _delivery(kept: KeptConversation, message: Message) -> DeliveryState:
    """The furthest any other member reached of those who may see the message at all."""
    others = [
        one
        for one in kept.conversation.participants.values()
        if one.identity != message.author and one.may_see(message.seq)
    ]
    if any(one.read_seq >= message.seq for one in others):
        return DeliveryState.READ
    if any(one.delivered_seq >= message.seq for one in others):
        return DeliveryState.DELIVERED
    return DeliveryState.SENT


def participant_view(memory: Memory, one: Participant) -> ParticipantView:
    """A member with their name and what is kept of their presence."""
    return ParticipantView(
        identity=one.identity,
        role=one.role,
        name=memory.name_of(one.identity),
        joined_at=one.joined_at,
        visible_from=one.visible_from,
        read_seq=one.read_seq,
        delivered_seq=one.delivered_seq,
        presence=memory.presences.get(one.identity, Presence()),
        language=memory.language_of(one.identity),
    )


def note_view(id: ConversationId, note: StaffNote) -> NoteView:
    """A staff note."""
    return NoteView(
        id=note.id,
        conversation=id,
        seq=note.seq,
        after_seq=note.after_seq,
        author=note.author,
        body=note.body or None,
        created_at=note.created_at,
        about=note.about,
    )
