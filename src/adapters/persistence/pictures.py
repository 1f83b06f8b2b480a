"""What the channel is told of an event that has its place."""

from attrs import frozen

from adapters.persistence.effects import placed
from adapters.persistence.work import Work
from application.views import (
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
from domain.conversation import Conversation, Turn
from domain.events import (
    CardChanged,
    Event,
    MessageCorrected,
    MessageTakenBack,
    NoteWritten,
    ParticipantJoined,
    ParticipantLeft,
)
from domain.message import Message
from domain.note import StaffNote
from domain.participant import Participant

Content = MessageView | ParticipantView | PersonLeft | ConversationState | NoteView | CardView


@frozen
class Placed:
    """An event with its place: its own seq, the last one before a note, whose turn it became."""

    event: Event
    seq: int
    after_seq: int
    turn: Turn


def stream_event(conversation: Conversation, placed_event: Placed, work: Work) -> StreamEvent:
    """The event as readers of its stream get it."""
    staff = isinstance(placed_event.event, NoteWritten)
    return StreamEvent(
        stream=Stream.STAFF if staff else Stream.CONVERSATION,
        conversation=conversation.id,
        seq=placed_event.seq,
        kind=placed_event.event.kind,
        content=_content(conversation, placed_event, work),
    )


def _content(conversation: Conversation, at: Placed, work: Work) -> Content:
    match at.event:
        case MessageCorrected(message=changed) | MessageTakenBack(message=changed):
            return _message(conversation, changed, work)
        case ParticipantJoined(participant=joined):
            return _participant(placed(joined, at.seq), work)
        case ParticipantLeft(identity=identity):
            return PersonLeft(identity=identity)
        case NoteWritten(note=note):
            return _note(conversation, note, at)
        case CardChanged(card=card):
            return CardView(card=card)
        case _:
            return ConversationState(
                status=conversation.status,
                turn=at.turn,
                priority=conversation.priority,
                assignee=conversation.assignee,
            )


def _message(conversation: Conversation, changed: Message, work: Work) -> MessageView:
    others = [
        one for one in conversation.participants.values() if one.identity != changed.author and one.may_see(changed.seq)
    ]
    return MessageView(
        id=changed.id,
        conversation=conversation.id,
        seq=changed.seq,
        author=changed.author,
        on_behalf_of=changed.on_behalf_of,
        caused_by=changed.caused_by,
        kind=changed.kind,
        body=changed.body.text if changed.body else None,
        priority=changed.priority,
        created_at=changed.created_at,
        edited_at=changed.edited_at,
        retracted_at=changed.retracted_at,
        phi=changed.screening.phi,
        safety=changed.screening.alarm,
        attachments=() if changed.retracted_at else tuple(map(attachment_view, changed.attachments)),
        delivery=_furthest(changed.seq, others),
        provider=work.provider_states[changed.id],
        card=CardView(card=changed.card) if changed.card else None,
    )


def _furthest(seq: int, others: list[Participant]) -> DeliveryState:
    if any(one.read_seq >= seq for one in others):
        return DeliveryState.READ
    if any(one.delivered_seq >= seq for one in others):
        return DeliveryState.DELIVERED
    return DeliveryState.SENT


def _note(conversation: Conversation, note: StaffNote, at: Placed) -> NoteView:
    return NoteView(
        id=note.id,
        conversation=conversation.id,
        seq=at.seq,
        after_seq=at.after_seq,
        author=note.author,
        body=note.body,
        created_at=note.created_at,
        about=note.about,
    )


def _participant(joined: Participant, work: Work) -> ParticipantView:
    return ParticipantView(
        identity=joined.identity,
        role=joined.role,
        name=work.known_names.get(joined.identity, joined.identity),
        joined_at=joined.joined_at,
        visible_from=joined.visible_from,
        read_seq=joined.read_seq,
        delivered_seq=joined.delivered_seq,
    )
