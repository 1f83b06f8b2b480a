"""What the messaging provider's names stand for, in memory."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from attrs import evolve, field, frozen

from adapters.mock.memory import KeptConversation, KeptCopy, KeptThread, Memory
from application.ports.inbound import HEAD_START, Placed, Thread
from application.ports.mirror import Standing
from application.provider_names import NameKind, opaque_name
from application.views import ProviderState
from domain.conversation import Status
from domain.ids import ConversationId, Identity, MessageId


@frozen
class InMemoryPlaces:
    """The in-memory `Places`; opaque names are made again to find whose one is."""

    _memory: Memory
    _secret: bytes = field(repr=False)

    async def thread(self, ref: str) -> Thread | None:
        """The conversation that the provider calls so."""
        for id in self._memory.conversations:
            thread = self._named(id)
            if ref in {thread.ref, thread.name}:
                return thread
        return None

    async def person(self, name: str) -> Identity | None:
        """The person to whom we gave this opaque name."""
        people = (one.identity for one in self._memory.people.values())
        return next((one for one in people if opaque_name(self._secret, NameKind.PERSON, one) == name), None)

    async def note_thread(self, conversation: ConversationId, ref: str) -> None:
        """Remember the provider's ref of a conversation."""
        self._memory.call_thread(conversation, ref)

    async def note_heard(self, conversation: ConversationId, place: int, *, thread: str | None = None) -> None:
        """Everything up to this place is on record."""
        if not self._kept(conversation).is_replaced(thread):
            self._kept(conversation).hear(place)

    async def message(self, conversation: ConversationId, ref: str, place: int | None = None) -> MessageId | None:
        """Our message that the provider calls so."""
        return next((id for id, known, _ in self._kept(conversation).messages if known == ref), None)

    async def note_message(
        self, conversation: ConversationId, message: MessageId, ref: str, place: int, *, thread: str | None = None
    ) -> bool:
        """Remember what the provider calls one of our messages."""
        kept = self._memory.conversations.get(conversation)
        said = kept.messages.get(message) if kept else None
        if said is None:
            return False
        place_of = (conversation, said.message.seq)
        if self._memory.provider_names.get(place_of, ref) != ref:
            return False
        if self._kept(conversation).is_replaced(thread):
            return True
        self._memory.provider_names[place_of] = ref
        said.provider = ProviderState.SENT
        messages = self._kept(conversation).messages
        known = next((one for one in messages if one[0] == message), None)
        if known is None:
            self._kept(conversation).note(message, ref, place)
        return known is None or known[1] == ref

    async def note_copy(self, conversation: ConversationId, message: MessageId, ref: str, at: datetime) -> bool:
        """Let one that has arrived there a second time be deleted there."""
        said = self._memory.conversations[conversation].messages[message]
        brought = self._memory.provider_names.get((conversation, said.message.seq))
        heard = next((known for id, known, _ in self._kept(conversation).messages if id == message), None)
        if not {brought, heard} - {None, ref}:
            return False
        if brought != ref:
            self._memory.copies.setdefault((conversation, ref), KeptCopy(at))
        return True

    async def seq_at(self, conversation: ConversationId, place: int, *, thread: str | None = None) -> int:
        """How far somebody has read who read up to a place."""
        if thread is not None and self._kept(conversation).thread.ref != thread:
            return 0
        said = self._memory.conversations[conversation].messages
        placed = [(at, said[id].message.seq) for id, _, at in self._kept(conversation).messages]
        before = [seq for at, seq in placed if at <= place]
        return min([max(before), *(seq - 1 for at, seq in placed if at > place)]) if before else 0

    async def left_at(self, conversation: ConversationId, identity: Identity) -> datetime | None:
        """When somebody left who takes part no more."""
        kept = self._memory.conversations[conversation]
        return None if kept.conversation.has(identity) else kept.left_at.get(identity)

    async def places_after(
        self, conversation: ConversationId, place: int, *, thread: str | None = None
    ) -> Sequence[Placed]:
        """Messages behind a place, in order."""
        kept = self._kept(conversation)
        if thread is not None and kept.thread.ref != thread:
            return []
        return [
            Placed(id=id, ref=ref, place=at, missed_since=kept.missed.get(ref))
            for id, ref, at in kept.messages
            if at > place
        ]

    async def note_missed(self, conversation: ConversationId, missed: Mapping[str, datetime]) -> None:
        """Remember which of them were not found there."""
        self._kept(conversation).missed = dict(missed)

    async def to_compare(self, *, before: datetime, limit: int) -> Sequence[Thread]:
        """Conversations that were not compared since."""
        due = [(at is not None, self._turn(id, at), id) for id, at in self._due(before)]
        return [self._named(id) for _, _, id in sorted(due)[:limit]]

    async def least_compared(self, *, before: datetime) -> datetime | None:
        """When the one was compared that waits longest."""
        return min((at for _, at in self._due(before) if at is not None), default=None)

    def _due(self, before: datetime) -> Iterator[tuple[ConversationId, datetime | None]]:
        for id, one in self._memory.conversations.items():
            at = self._kept(id).compared_at
            if at is None or (at < before and not self._rests(id, one, at)):
                yield id, at

    def _turn(self, id: ConversationId, compared_at: datetime | None) -> float:
        if compared_at is None:
            return 0
        is_fresh = self._memory.conversations[id].updated_at > compared_at
        return (compared_at - HEAD_START if is_fresh else compared_at).timestamp()

    async def note_compared(self, thread: Thread, at: datetime) -> None:
        """Remember when a conversation was compared, unless it was closed for good meanwhile."""
        now = self._named(thread.conversation)
        if now.is_over is thread.is_over and thread.ref in {None, now.ref}:
            self._kept(thread.conversation).compared_at = at

    def _rests(self, id: ConversationId, one: KeptConversation, compared_at: datetime) -> bool:
        standing = self._memory.mirrors[id].standing
        unchanged = one.conversation.status is Status.CLOSED and one.updated_at <= compared_at
        return standing is Standing.CLOSED or (standing is Standing.ABSENT and unchanged)

    def _named(self, id: ConversationId) -> Thread:
        kept = self._kept(id)
        name = opaque_name(self._secret, NameKind.CONVERSATION, id)
        is_over = self._memory.mirrors[id].standing is Standing.CLOSED
        return evolve(kept.thread, name=name, compared_at=kept.compared_at, is_over=is_over)

    def _kept(self, id: ConversationId) -> KeptThread:
        return self._memory.thread_of(id)
