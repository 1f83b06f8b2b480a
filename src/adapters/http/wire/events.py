"""The durable events of a stream: the inner `ev` of the live socket."""

from adapters.http.wire.base import Reply
from adapters.http.wire.cards import CardOut
from adapters.http.wire.conversations import ParticipantOut
from adapters.http.wire.messages import MessageOut
from adapters.http.wire.notes import NoteOut
from domain.conversation import Status, Turn
from domain.priority import Priority


class MessageEvent(Reply):
    """`message.created`, `message.corrected` or `message.retracted`."""

    kind: str
    message: MessageOut


class JoinedEvent(Reply):
    """`participant.joined`."""

    kind: str
    participant: ParticipantOut


class LeftEvent(Reply):
    """`participant.left`."""

    kind: str
    identity: str


class ChangedEvent(Reply):
    """`conversation.changed`: how it stands now."""

    kind: str
    status: Status
    turn: Turn
    priority: Priority
    assignee: str | None


class NoteEvent(Reply):
    """`note.created`, in the staff's stream."""

    kind: str
    note: NoteOut


class CardEvent(Reply):
    """`card.changed`: the card as it stands today."""

    kind: str
    card: CardOut


EventOut = MessageEvent | JoinedEvent | LeftEvent | ChangedEvent | NoteEvent | CardEvent
