"""Delete at the messaging provider what went here, and look that it is gone."""

import asyncio
from datetime import datetime, timedelta

from attrs import frozen

from application.command import conversation_object
from application.ports.clock import Clock, Ids
from application.ports.messaging import MessageGateway, MessagingRefused, MessagingUnavailable
from application.ports.retention import WAITS_FOR_THE_REST, ProviderCopy, Retention
from application.relay.circuit_breaker import CircuitBreaker
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.ids import AuditId

SOME = 50
LEASE = timedelta(minutes=5)
TIMEOUT = timedelta(seconds=30)
SOONEST, LATEST = timedelta(minutes=1), timedelta(hours=6)
LATER = timedelta(days=1)
"""When it is looked again whether the rest of a conversation may go as well."""
PATIENCE = 5
"""A copy that could not be deleted in so many attempts is told of (`carechat retention`, an alert)."""


@frozen(kw_only=True)
class EraseCopies:
    """A job. What fails is tried again, and told of when it keeps failing."""

    retention: Retention
    gateway: MessageGateway
    breaker: CircuitBreaker
    clock: Clock
    ids: Ids

    async def __call__(self) -> int:
        """Return how many are gone there."""
        if self.breaker.is_open:
            return 0
        now, gone = self.clock.now(), 0
        for copy in await self.retention.claim(now=now, until=now + LEASE, limit=SOME):
            gone += await self._erase(copy)
        return gone

    async def stuck(self) -> int:
        """How many are still there after several attempts."""
        return await self.retention.stuck(PATIENCE)

    async def _erase(self, copy: ProviderCopy) -> bool:
        try:
            async with asyncio.timeout(TIMEOUT.total_seconds()):
                await self.gateway.erase(copy.conversation, copy.reference, whole=copy.whole)
        except (MessagingRefused, MessagingUnavailable) as trouble:
            await self._later(copy, trouble.reason)
        except TimeoutError:
            await self._later(copy, "timeout")
        else:
            now = self.clock.now()
            once = f"erased|{copy.conversation}|{now:%Y%m%d%H}"
            await self.retention.gone(copy, record=self._record(copy, now), once=once)
            return True
        return False

    def _record(self, copy: ProviderCopy, at: datetime) -> AuditRecord:
        """Of a conversation one in an hour is kept."""
        return AuditRecord(
            id=AuditId(self.ids.new()),
            at=at,
            actor=CLOCKWORK,
            action=Deed.ERASE_COPY,
            object=conversation_object(copy.conversation),
        )

    async def _later(self, copy: ProviderCopy, reason: str) -> None:
        delay = LATER if reason == WAITS_FOR_THE_REST else min(SOONEST * 2 ** min(copy.attempts, 12), LATEST)
        await self.retention.postpone(copy, due_at=self.clock.now() + delay, reason=reason[:40])
