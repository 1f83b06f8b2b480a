"""Give the notices that are due."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from attrs import define, field, frozen

from application.notices.still_worth import StillWorth
from application.ports.clock import Clock
from application.ports.notifier import Notice, NoticeChannel, Notifier, NotifierRefused, NotifierUnavailable
from application.ports.records import KeptNotice, NoticeOutcome
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.errors import ConcurrentUpdate


@frozen(kw_only=True)
class NoticePolicy:
    """How patient we are: waits double from the first to the longest, until the notice expires."""

    at_once: int = 50
    lease: timedelta = timedelta(seconds=60)
    timeout: timedelta = timedelta(seconds=15)
    first_delay: timedelta = timedelta(seconds=5)
    longest_delay: timedelta = timedelta(hours=1)

    def delay(self, attempts: int, share: float) -> timedelta:
        """The wait after `attempts` failures: full jitter, `share` of the doubled delay."""
        bound: timedelta = min(self.first_delay * 2 ** min(attempts, 20), self.longest_delay)
        return bound * share


@define(eq=False)
class NoticeHealth:
    """What this process last saw of the ways by which notices are given."""

    _down: set[NoticeChannel] = field(factory=set, init=False)

    def is_well(self) -> bool:
        """Whether each of them answered when it was last used."""
        return not self._down

    def answered(self, channel: NoticeChannel) -> None:
        """It took a notice, or refused it."""
        self._down.discard(channel)

    def failed(self, channel: NoticeChannel) -> None:
        """It did not answer."""
        self._down.add(channel)


@frozen(kw_only=True)
class DeliverNotices:
    """A job. Each notice is claimed on its row, so that of several processes one gives it.

    A process that dies between giving a notice and noting it leaves it to be given once more,
    under the same id.
    """

    uow: UnitOfWorkFactory
    notifier: Notifier
    clock: Clock
    jitter: Callable[[], float]
    worth: StillWorth
    policy: NoticePolicy = NoticePolicy()
    health: NoticeHealth = field(factory=NoticeHealth)

    async def __call__(self) -> int:
        """Return how many notices were dealt with."""
        async with self.uow() as uow:
            due = await uow.notices.due(self.clock.now(), limit=self.policy.at_once)
        return sum(await asyncio.gather(*(self._deal_with(one) for one in due)))

    async def _deal_with(self, due: KeptNotice) -> bool:
        now = self.clock.now()
        async with self.uow() as uow:
            claimed = uow.notices.claim(due, until=now + self.policy.lease)
            try:
                await uow.commit()
            except ConcurrentUpdate:
                return False
        if now >= due.notice.expires:
            await self._end(claimed, NoticeOutcome.GIVEN_UP)
            return True
        if not await self._is_worth_giving(claimed.notice):
            await self._end(claimed, NoticeOutcome.WITHDRAWN)
            return True
        await self._give(claimed)
        return True

    async def _is_worth_giving(self, notice: Notice) -> bool:
        async with self.uow() as uow:
            return await self.worth(uow, notice)

    async def _give(self, claimed: KeptNotice) -> None:
        try:
            async with asyncio.timeout(self.policy.timeout.total_seconds()):
                await self.notifier.notify(claimed.notice)
        except NotifierRefused as refusal:
            self.health.answered(claimed.notice.channel)
            await self._end(claimed, NoticeOutcome.REFUSED, refusal.reason)
        except NotifierUnavailable as trouble:
            self.health.failed(claimed.notice.channel)
            await self._later(claimed, trouble.reason, trouble.retry_after)
        except TimeoutError:
            self.health.failed(claimed.notice.channel)
            await self._later(claimed, "timeout", None)
        else:
            self.health.answered(claimed.notice.channel)
            await self._end(claimed, NoticeOutcome.GIVEN)

    async def _end(self, claimed: KeptNotice, outcome: NoticeOutcome, reason: str | None = None) -> None:
        async with self.uow() as uow:
            uow.notices.end(claimed, outcome, at=self.clock.now(), reason=reason)
            await uow.commit()

    async def _later(self, claimed: KeptNotice, reason: str, at_least: timedelta | None) -> None:
        wait = max(self.policy.delay(claimed.attempts, self.jitter()), at_least or timedelta())
        due_at = min(self.clock.now() + wait, claimed.notice.expires)
        async with self.uow() as uow:
            uow.notices.postpone(claimed, due_at=due_at, reason=reason)
            await uow.commit()
