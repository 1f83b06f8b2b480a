"""Pages of the streams of the in-memory record."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from adapters.mock.memory import KeptMessage, Memory
from adapters.mock.pictures import event_at, message_view, note_view
from application.ports.readers import Place
from application.views import Acknowledgement, MessageView, NoteView, Stream, StreamEvent, acknowledgement
from domain.errors import NotFound
from domain.ids import ConversationId, MessageId, NoteId


@frozen
class InMemoryTimelineReader:
    """The in-memory `TimelineReader`."""

    _memory: Memory

    async def messages(
        self, id: ConversationId, *, visible_from: int, after: int | None, before: int | None, limit: int
    ) -> tuple[MessageView, ...]:
        """Ascending by seq, nothing below `visible_from`."""
        kept = self._memory.conversations.get(id)
        if kept is None:
            return ()
        visible = [one for one in kept.messages.values() if one.message.seq >= visible_from]
        return tuple(message_view(self._memory, kept, one) for one in _page(visible, after, before, limit))

    async def message(self, id: ConversationId, message: MessageId) -> MessageView:
        """One message, or `NotFound`."""
        kept = self._memory.conversations.get(id)
        if kept is None or message not in kept.messages:
            raise NotFound("message")
        return message_view(self._memory, kept, kept.messages[message])

    async def acknowledgement(self, id: ConversationId, message: MessageId) -> Acknowledgement:
        """How the latest that has to be acknowledged of a message stands, or `NotFound`."""
        kept = self._memory.conversations.get(id)
        raised = kept.raised.get(message) if kept else None
        if not kept or not raised:
            raise NotFound("message")
        return acknowledgement(id, raised[-1], with_cause=True, why=kept.said_in(raised[-1].note))

    async def events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        """The conversation's events behind `after`, in order, showing today's content."""
        kept = self._memory.conversations.get(id)
        last = kept.conversation.last_seq if kept else 0
        return self._stream(Stream.CONVERSATION, id, after, min(last, after + limit))

    async def events_at(self, places: Sequence[Place]) -> Mapping[Place, StreamEvent]:
        """The events at these places that there are."""
        found: dict[Place, StreamEvent] = {}
        for id, seq in places:
            kept = self._memory.conversations.get(id)
            if kept is not None and 0 < seq <= kept.conversation.last_seq:
                found[id, seq] = event_at(self._memory, (Stream.CONVERSATION, id, seq))
        return found

    async def notes(self, id: ConversationId, *, after: int, limit: int) -> tuple[NoteView, ...]:
        """Plain staff notes behind `after` of the staff's sequence."""
        kept = self._memory.conversations.get(id)
        plain = [note for note in (kept.notes if kept else ()) if note.seq > after and note.about is None]
        return tuple(note_view(id, note) for note in plain[:limit])

    async def note(self, id: ConversationId, note: NoteId) -> NoteView:
        """One staff note, or `NotFound`."""
        kept = self._memory.conversations.get(id)
        for one in kept.notes if kept else ():
            if one.id == note:
                return note_view(id, one)
        raise NotFound("note")

    async def staff_events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        """The staff stream's events behind `after`, in order."""
        kept = self._memory.conversations.get(id)
        last = len(kept.notes) if kept else 0
        return self._stream(Stream.STAFF, id, after, min(last, after + limit))

    def _stream(self, stream: Stream, id: ConversationId, after: int, upto: int) -> tuple[StreamEvent, ...]:
        return tuple(event_at(self._memory, (stream, id, seq)) for seq in range(after + 1, upto + 1))


def _page(messages: Sequence[KeptMessage], after: int | None, before: int | None, limit: int) -> Sequence[KeptMessage]:
    if after is not None:
        return [one for one in messages if one.message.seq > after][:limit]
    if before is not None:
        messages = [one for one in messages if one.message.seq < before]
    return messages[max(0, len(messages) - limit) :]
