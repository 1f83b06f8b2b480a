"""The outbox of the in-memory record."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory, Undelivered
from application.ports.messaging import WITHHELD, Delivery
from application.views import ProviderState
from domain.events import MessageSent
from domain.ids import ConversationId, Identity


@frozen
class InMemoryOutbox:
    """The in-memory `Outbox`. `attempts` counts how often a delivery was claimed and tried."""

    _memory: Memory

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[Delivery]:
        """Take up to `limit` due deliveries, conversation by conversation, the longest due first."""
        ready = [queue for one in self._memory.outbox.values() if (queue := _claimable(one, now))]
        ready.sort(key=lambda queue: queue[0].due_at)
        taken = [place for queue in ready for place in queue][:limit]
        for place in taken:
            place.attempts += 1
            place.leased_until = now + lease
        return [Delivery(conversation=place.conversation, seq=place.seq, attempts=place.attempts) for place in taken]

    async def delivered(self, done: Sequence[tuple[Delivery, str | None]]) -> None:
        """Strike them off, noting the provider's names."""
        for delivery, name in done:
            if self._memory.outbox.get(delivery.conversation, {}).pop(delivery.seq, None) is None:
                continue
            if name is not None:
                self._memory.provider_names[delivery.conversation, delivery.seq] = name
            note_state(self._memory, delivery.conversation, delivery.seq, ProviderState.SENT)

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
                        place.parked, place.due_at, place.attempts, place.reason = False, at, 0, None
                        note_state(memory, id, place.seq, ProviderState.PENDING)

        self._changes.keep(effect)


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
