"""Deliver the outbox to the messaging provider, in the order of each conversation."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from itertools import groupby

from attrs import frozen

from application.ports.clock import Clock
from application.ports.messaging import (
    Delivery,
    MessageGateway,
    MessagingRefused,
    MessagingUnavailable,
    Outbox,
)
from application.ports.readers import Place, TimelineReader
from application.views import StreamEvent

Events = Mapping[Place, StreamEvent]


@frozen(kw_only=True)
class RelayPolicy:
    """How patient the relay is. After `attempts` failures a delivery is parked."""

    batch: int = 100
    lease: timedelta = timedelta(seconds=60)
    timeout: timedelta = timedelta(seconds=10)
    first_delay: timedelta = timedelta(seconds=1)
    longest_delay: timedelta = timedelta(minutes=5)
    attempts: int = 20

    def delay(self, attempts: int, share: float) -> timedelta:
        """The wait after `attempts` failures: full jitter, `share` of the doubled delay."""
        bound: timedelta = min(self.first_delay * 2 ** min(attempts, 20), self.longest_delay)
        return bound * share


@frozen(kw_only=True)
class DeliverOutbox:
    """One round of the relay. Rounds of several processes may run at once.

    `jitter` gives a number from 0 to 1. A failed delivery holds back what stands behind it in its
    conversation, and nothing else.
    """

    outbox: Outbox
    gateway: MessageGateway
    timeline: TimelineReader
    clock: Clock
    jitter: Callable[[], float]
    policy: RelayPolicy = RelayPolicy()

    async def __call__(self) -> int:
        """Return how many deliveries were claimed; 0 means there is nothing to do now."""
        claimed = await self.outbox.claim(now=self.clock.now(), lease=self.policy.lease, limit=self.policy.batch)
        events = await self.timeline.events_at([(one.conversation, one.seq) for one in claimed])
        queues = [list(queue) for _, queue in groupby(claimed, lambda one: one.conversation)]
        finished = await asyncio.gather(*(self._deliver_in_order(queue, events) for queue in queues))
        done = [delivery for deliveries in finished for delivery in deliveries]
        if done:
            await self.outbox.delivered(done)
        return len(claimed)

    async def _deliver_in_order(self, queue: Sequence[Delivery], events: Events) -> list[tuple[Delivery, str | None]]:
        done: list[tuple[Delivery, str | None]] = []
        for position, delivery in enumerate(queue):
            try:
                done.append((delivery, await self._deliver(events.get((delivery.conversation, delivery.seq)))))
            except MessagingRefused as refusal:
                await self.outbox.park(delivery, reason=refusal.reason)
            except MessagingUnavailable as trouble:
                await self._try_later(delivery, trouble)
                await self.outbox.release(queue[position + 1 :])
                break
        return done

    async def _deliver(self, event: StreamEvent | None) -> str | None:
        if event is None:
            raise MessagingRefused("event-missing")
        try:
            async with asyncio.timeout(self.policy.timeout.total_seconds()):
                return await self.gateway.deliver(event)
        except TimeoutError:
            raise MessagingUnavailable("timeout") from None

    async def _try_later(self, delivery: Delivery, trouble: MessagingUnavailable) -> None:
        if delivery.attempts >= self.policy.attempts:
            await self.outbox.park(delivery, reason=trouble.reason)
            return
        delay = self.policy.delay(delivery.attempts, self.jitter())
        if trouble.retry_after is not None:
            delay = max(delay, trouble.retry_after)
        await self.outbox.postpone(delivery, due_at=self.clock.now() + delay, reason=trouble.reason)
