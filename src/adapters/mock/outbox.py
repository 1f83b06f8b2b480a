"""The outbox of the in-memory record."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from attrs import evolve, field, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import KeptConversation, KeptCopy, KeptMessage, Memory, Undelivered
from application.ports.bodies import CameWithFiles
from application.ports.clock import Clock, Fingerprints
from application.ports.messaging import NOWHERE, WITHHELD, Brought, Delivery
from application.ports.mirror import BY_US, Standing
from application.timelines.read_back import body_digest
from application.views import ProviderState
from domain.events import MessageCorrected, MessageSent, MessageTakenBack
from domain.ids import AttachmentId, ConversationId, Identity, MessageId


@frozen
class InMemoryOutbox:
    """The in-memory `Outbox`. `attempts` counts how often a delivery was claimed and tried."""

    _memory: Memory
    _clock: Clock
    _digests: Fingerprints | None = field(default=None, repr=False)
    """Given where the provider alone keeps the bodies."""

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[Delivery]:
        """Take up to `limit` due deliveries, conversation by conversation, the most urgent first."""
        ready = [queue for one in self._memory.outbox.values() if (queue := _claimable(one, now))]
        ready.sort(key=lambda queue: (-self._urgency(queue[0].conversation), queue[0].due_at))
        taken = [place for queue in ready for place in queue][:limit]
        for place in taken:
            if place.attempts == 0:
                known = [at for _, _, at in self._memory.thread_of(place.conversation).messages]
                place.behind = max(known, default=NOWHERE)
            place.attempts += 1
            place.leased_until = now + lease
        return [
            Delivery(conversation=one.conversation, seq=one.seq, attempts=one.attempts, behind=one.behind)
            for one in taken
        ]

    async def delivered(self, done: Sequence[tuple[Delivery, Brought | None]]) -> None:
        """Strike them off, noting the provider's names."""
        for delivery, made in done:
            if self._memory.outbox.get(delivery.conversation, {}).pop(delivery.seq, None) is None:
                continue
            if made is not None:
                self._arrived(delivery, made)
            note_state(self._memory, delivery.conversation, delivery.seq, ProviderState.SENT)
            if self._digests is not None:
                erase(self._memory, delivery, self._digests)

    def _arrived(self, delivery: Delivery, made: Brought) -> None:
        """A message that was heard there keeps the name by which it was; of two copies the other one goes."""
        at, thread = (delivery.conversation, delivery.seq), self._memory.thread_of(delivery.conversation)
        event = self._memory.kept(delivery.conversation).events[delivery.seq - 1].event
        message = event.message.id if isinstance(event, MessageSent) else None
        heard = next((ref for id, ref, _ in thread.messages if id == message), None)
        name = heard or made.ref
        for other in {self._memory.provider_names.get(at), made.ref} - {None, name}:
            self._memory.copies.setdefault((delivery.conversation, str(other)), KeptCopy(self._clock.now()))
        self._memory.provider_names[at] = name
        taken = {place for _, _, place in thread.messages}
        if message is not None and heard is None and made.place is not None and made.place not in taken:
            thread.note(message, made.ref, made.place)
            thread.hear()

    async def postpone(self, delivery: Delivery, *, due_at: datetime, reason: str) -> None:
        """Give it back to be tried again at `due_at`, with all that stands behind it."""
        if place := self._held(delivery):
            place.due_at, place.leased_until, place.reason = due_at, None, reason

    async def park(self, delivery: Delivery, *, reason: str) -> None:
        """Set it aside for a person to look at; what stands behind it goes on."""
        if place := self._held(delivery):
            place.parked, place.leased_until, place.reason = True, None, reason
            note_state(self._memory, delivery.conversation, delivery.seq, ProviderState.PARKED)

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """Give back what was claimed and not tried."""
        for delivery in deliveries:
            if place := self._held(delivery):
                place.leased_until = None
                place.attempts -= 1

    async def parked(self) -> int:
        """How many deliveries and files are set aside for a person to look at."""
        return len(self._aside()) + len(self._files())

    async def left_out(self) -> int:
        """How many people are not let in at the provider."""
        return sum(len(out) for out in self._left_out().values())

    async def oldest(self) -> datetime | None:
        """When the message was written that has waited longest."""
        kept = self._memory.conversations
        return min(
            (
                one.message.created_at
                for id, queue in self._memory.outbox.items()
                for one in kept[id].messages.values()
                if one.message.seq in queue and not queue[one.message.seq].parked
            ),
            default=None,
        )

    async def unpark(self) -> int:
        """Let what is set aside be tried again."""
        number, now = await self.parked() + await self.left_out(), self._clock.now()
        for place in self._aside():
            free(self._memory, place, now)
        for id in self._files():
            del self._memory.files_refused[id]
            self._memory.files_due[id] = now
        for conversation in self._left_out():
            self._memory.mirrors[conversation].due_at = now
        return number

    def _aside(self) -> list[Undelivered]:
        every = (one for queue in self._memory.outbox.values() for one in queue.values())
        return [one for one in every if one.parked and one.reason != WITHHELD]

    def _files(self) -> list[AttachmentId]:
        return [id for id in self._memory.files_refused if self._memory.attachments[id].removed_at is None]

    def _left_out(self) -> dict[ConversationId, list[Identity]]:
        """Who is not let in at the provider, of those who take part."""
        here = {id: kept.conversation for id, kept in self._memory.conversations.items()}
        every = {
            id: [one for one, reason in mirror.left_out.items() if here[id].has(one) and reason[0] not in BY_US]
            for id, mirror in self._memory.mirrors.items()
            if mirror.standing is Standing.ACTIVE
        }
        return {id: out for id, out in every.items() if out}

    def _urgency(self, id: ConversationId) -> int:
        return self._memory.conversations[id].conversation.priority.rank

    def _held(self, delivery: Delivery) -> Undelivered | None:
        """Its place, unless another claimer holds it by now."""
        place = self._memory.outbox.get(delivery.conversation, {}).get(delivery.seq)
        return place if place is not None and place.attempts == delivery.attempts else None


@frozen
class InMemoryWithheld:
    """The in-memory `Withheld`."""

    _changes: Changes

    def release(self, patient: Identity) -> None:
        """Let what was withheld of this patient's conversations go on, in its order."""

        def effect(memory: Memory, at: datetime) -> None:
            for id, queue in memory.outbox.items():
                if memory.conversations[id].conversation.patient == patient:
                    for place in (one for one in queue.values() if one.parked and one.reason == WITHHELD):
                        free(memory, place, at)
            theirs = {id for id, kept in memory.conversations.items() if kept.conversation.patient == patient}
            threads = {memory.thread_of(id).thread.ref for id in theirs}
            for one in memory.letters.values():
                if one.letter.thread in threads and one.reason == WITHHELD and one.letter.raw is not None:
                    one.resume()

        self._changes.keep(effect)
        self.review(patient)

    def review(self, person: Identity) -> None:
        """Let the mirror look at once at the conversations in which somebody takes part."""

        def effect(memory: Memory, at: datetime) -> None:
            for id, mirror in memory.mirrors.items():
                if mirror.standing is not Standing.CLOSED and memory.conversations[id].conversation.has(person):
                    mirror.due_by(at)

        self._changes.keep(effect)


def erase(memory: Memory, arrived: Delivery, digests: Fingerprints) -> None:
    """Let the body go of the message whose event arrived, unless something of it waits yet."""
    kept = memory.conversations[arrived.conversation]
    said = kept.events[arrived.seq - 1].event
    if not isinstance(said, MessageSent | MessageCorrected):
        return
    _let_go(memory, kept, kept.messages[said.message.id], digests)


@frozen
class InMemoryArrivedBodies:
    """The in-memory `ArrivedBodies`."""

    _memory: Memory
    _digests: Fingerprints = field(repr=False)

    async def erase(self, behind: MessageId | None, limit: int) -> Sequence[MessageId]:
        """Look at the next messages in the order of their ids."""
        every = {id: kept for kept in self._memory.conversations.values() for id in kept.messages}
        looked_at = sorted(id for id in every if id > (behind or ""))[:limit]
        for id in looked_at:
            one = every[id].messages[id]
            if not self._came_with_files(every[id], one):
                _let_go(self._memory, every[id], one, self._digests)
        return looked_at

    async def with_files(self, among: Sequence[MessageId]) -> Sequence[CameWithFiles]:
        """Those of these that came from there with files."""
        return [
            CameWithFiles(
                id=id,
                conversation=kept.conversation.id,
                reference=self._memory.provider_names[kept.conversation.id, one.message.seq],
                digest=body_digest(self._digests, id, one.message.body.text),
            )
            for kept in self._memory.conversations.values()
            for id, one in kept.messages.items()
            if id in among and one.message.body is not None and self._came_with_files(kept, one)
        ]

    async def let_go(self, confirmed: Sequence[CameWithFiles]) -> None:
        """Erase the bodies of these, unless they say something else by now."""
        for each in confirmed:
            kept = self._memory.conversations[each.conversation]
            body = kept.messages[each.id].message.body
            if body is not None and body_digest(self._digests, each.id, body.text) == each.digest:
                _let_go(self._memory, kept, kept.messages[each.id], self._digests)

    def _came_with_files(self, kept: KeptConversation, one: KeptMessage) -> bool:
        files = (self._memory.files_there.get(file.id) for file in one.message.attachments)
        there = {each.ref for each in files if each is not None}
        return self._memory.provider_names.get((kept.conversation.id, one.message.seq)) in there


def _let_go(memory: Memory, kept: KeptConversation, one: KeptMessage, digests: Fingerprints) -> None:
    id = kept.conversation.id
    reference = memory.provider_names.get((id, one.message.seq))
    waiting = (kept.events[seq - 1].event for seq in memory.outbox.get(id, {}))
    ours = (MessageSent, MessageCorrected, MessageTakenBack)
    waits = any(isinstance(each, ours) and each.message.id == one.message.id for each in waiting)
    if one.message.body is None or reference is None or waits:
        return
    one.digest, one.reference = body_digest(digests, one.message.id, one.message.body.text), reference
    one.past.clear()
    one.message = evolve(one.message, body=None)


def free(memory: Memory, place: Undelivered, at: datetime) -> None:
    """Let it be tried again. One attempt stays counted: it may have arrived then, so the next one has to look."""
    place.parked, place.due_at, place.attempts, place.reason = False, at, 1, None
    note_state(memory, place.conversation, place.seq, ProviderState.PENDING)


def note_state(memory: Memory, id: ConversationId, seq: int, state: ProviderState) -> None:
    """Let the message at that place, if one stands there, show how far the provider's copy is."""
    kept = memory.conversations[id]
    event = kept.events[seq - 1].event
    if isinstance(event, MessageSent):
        kept.messages[event.message.id].provider = state


def _claimable(queue: dict[int, Undelivered], now: datetime) -> list[Undelivered]:
    """What of one conversation may go now: nothing while somebody holds a part, nothing before its turn."""
    waiting = [place for place in queue.values() if not place.parked]
    if any(place.leased_until is not None and place.leased_until > now for place in waiting):
        return []
    due: list[Undelivered] = []
    for place in waiting:
        if place.due_at > now:
            break
        due.append(place)
    return due
