"""Deliver the outbox to the messaging provider, in the order of each conversation."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Protocol

from attrs import field, frozen

from application.ports.clock import Clock
from application.ports.messaging import (
    WITHHELD,
    Brought,
    Delivery,
    MessageGateway,
    MessagingRefused,
    MessagingUnavailable,
    Outbox,
)
from application.ports.readers import Place, TimelineReader
from application.ports.traces import NO_TRACES, Traces
from application.relay.circuit_breaker import CircuitBreaker
from application.views import StreamEvent
from domain.ids import ConversationId

Events = Mapping[Place, StreamEvent]


class Resting(Protocol):
    """Knows which conversations rest."""

    async def __call__(self, ids: Iterable[ConversationId]) -> frozenset[ConversationId]:
        """Return those of `ids` of which nothing may be delivered now."""
        ...

    async def awaken(self, ids: Iterable[ConversationId]) -> None:
        """Release what was withheld of those that rest no more."""
        ...


@frozen(kw_only=True)
class RelayPolicy:
    """How patient the relay is.

    What failed `attempts` times is parked, if the provider takes other things meanwhile: an outage parks nothing.
    A round brings something to `at_once` conversations at a time, and begins nothing new after `round`: what is
    urgent by then comes first in the next one. The lease outlasts a round and its last delivery, and no more: what a
    process had in hand that died waits for its end.
    """

    batch: int = 200
    at_once: int = 16
    round: timedelta = timedelta(seconds=10)
    lease: timedelta = timedelta(seconds=30)
    timeout: timedelta = timedelta(seconds=10)
    first_delay: timedelta = timedelta(seconds=1)
    longest_delay: timedelta = timedelta(minutes=5)
    attempts: int = 20

    def delay(self, attempts: int, share: float) -> timedelta:
        """The wait after `attempts` failures: full jitter, `share` of the doubled delay."""
        bound: timedelta = min(self.first_delay * 2 ** min(attempts, 20), self.longest_delay)
        return bound * share


Done = Sequence[tuple[Delivery, Brought | None]]


@frozen(kw_only=True)
class _Round:
    ends_at: datetime
    places: asyncio.Semaphore
    done: list[Done] = field(factory=list)
    """What conversations got and is not struck off yet."""
    striking: asyncio.Lock = field(factory=asyncio.Lock)


async def nothing(event: StreamEvent) -> None:
    """Nothing has to be done before an event is brought."""


@frozen(kw_only=True)
class DeliverOutbox:
    """One round of the relay. Rounds of several processes may run at once.

    `jitter` gives a number from 0 to 1. What a conversation got is struck off before others are done, so that
    their delays cost no lease; what gets done while that is written is struck off together. A failed delivery
    holds back what stands behind it in its conversation, and nothing else. Of conversations that rest nothing is
    delivered but what takes something away: the rest is set aside as `WITHHELD` until it is released. `before` is
    done at the provider before each event.
    """

    outbox: Outbox
    gateway: MessageGateway
    timeline: TimelineReader
    rests: Resting
    clock: Clock
    jitter: Callable[[], float]
    breaker: CircuitBreaker
    before: Callable[[StreamEvent], Awaitable[None]] = nothing
    policy: RelayPolicy = RelayPolicy()
    traces: Traces = NO_TRACES

    async def __call__(self) -> int:
        """Return how many deliveries were claimed; 0 means there is nothing to do now."""
        if not await self.breaker.lets_through():
            return 0
        claimed = await self.outbox.claim(now=self.clock.now(), lease=self.policy.lease, limit=self.policy.batch)
        if not claimed:
            return 0
        resting = await self.rests({one.conversation for one in claimed})
        events = await self.timeline.events_at([(one.conversation, one.seq) for one in claimed])
        due = [one for one in claimed if one.conversation not in resting or _takes_away(one, events)]
        if resting:
            await self._withhold([one for one in claimed if one not in due], resting)
        queues = [list(queue) for _, queue in groupby(due, lambda one: one.conversation)]
        round = _Round(ends_at=self.clock.now() + self.policy.round, places=asyncio.Semaphore(self.policy.at_once))
        await asyncio.gather(*(self._deliver_in_order(queue, events, round) for queue in queues))
        return len(claimed)

    async def _withhold(self, deliveries: Sequence[Delivery], resting: frozenset[ConversationId]) -> None:
        for one in deliveries:
            await self.outbox.park(one, reason=WITHHELD)
        # A consent that came between the question and the parking found nothing to release.
        await self.rests.awaken(resting)

    async def _deliver_in_order(self, queue: Sequence[Delivery], events: Events, round: "_Round") -> None:
        async with round.places:
            done = [one async for one in self._deliveries(queue, events, round)]
        if done:
            round.done.append(done)
            async with round.striking:
                await self._strike_off(round)

    async def _strike_off(self, round: "_Round") -> None:
        """Write what was done by now, of all conversations at once; each by itself if that fails."""
        done, round.done[:] = list(round.done), ()
        try:
            if done:
                await self.outbox.delivered([one for of_one in done for one in of_one])
        except Exception:
            if len(done) == 1:
                raise
            ends = await asyncio.gather(*map(self.outbox.delivered, done), return_exceptions=True)
            for failure in filter(None, ends):
                raise failure from None

    async def _deliveries(
        self, queue: Sequence[Delivery], events: Events, round: "_Round"
    ) -> AsyncIterator[tuple[Delivery, Brought | None]]:
        for position, delivery in enumerate(queue):
            if self.breaker.is_open or self.clock.now() >= round.ends_at:
                await self.outbox.release(queue[position:])
                return
            try:
                event = events.get((delivery.conversation, delivery.seq))
                yield delivery, await self._deliver(event, delivery)
                self.breaker.took()
            except MessagingRefused as refusal:
                self.breaker.took()
                await self.outbox.park(delivery, reason=refusal.reason)
            except MessagingUnavailable as trouble:
                self.breaker.failed(trouble)
                await self._try_later(delivery, trouble)
                await self.outbox.release(queue[position + 1 :])
                return

    async def _deliver(self, event: StreamEvent | None, delivery: Delivery) -> Brought | None:
        if event is None:
            raise MessagingRefused("event-missing")
        try:
            with self.traces.span(
                "deliver", follows=event.name, conversation_id=event.conversation, seq=str(event.seq), kind=event.kind
            ):
                async with asyncio.timeout(self.policy.timeout.total_seconds()):
                    await self.before(event)
                    return await self.gateway.deliver(event, again=delivery.attempts > 1, behind=delivery.behind)
        except TimeoutError:
            raise MessagingUnavailable("timeout") from None

    async def _try_later(self, delivery: Delivery, trouble: MessagingUnavailable) -> None:
        if delivery.attempts >= self.policy.attempts and self.breaker.is_taking:
            await self.outbox.park(delivery, reason=trouble.reason)
            return
        delay = self.policy.delay(delivery.attempts, self.jitter())
        if trouble.retry_after is not None:
            delay = max(delay, trouble.retry_after)
        await self.outbox.postpone(delivery, due_at=self.clock.now() + delay, reason=trouble.reason)


def _takes_away(delivery: Delivery, events: Events) -> bool:
    """What was withheld comes as things stand when it is released: nothing of what this takes away returns."""
    event = events.get((delivery.conversation, delivery.seq))
    return event is not None and event.takes_away
