"""The circuit breaker: a provider that fails for everybody is left alone until it answers again."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from attrs import define, field, frozen

from application.ports.clock import Clock
from application.ports.messaging import MessageGateway, MessagingRefused, MessagingUnavailable


@frozen(kw_only=True)
class BreakerPolicy:
    """When the provider counts as failing, and how often it is asked then."""

    failures: int = 5
    """So many in a row, whatever the conversations."""
    first_rest: timedelta = timedelta(seconds=1)
    longest_rest: timedelta = timedelta(seconds=60)
    patience: timedelta = timedelta(seconds=10)
    """How long the question may take."""
    memory: timedelta = timedelta(minutes=10)
    """How long ago the provider may have taken something and still count as well."""


@define(kw_only=True, eq=False)
class CircuitBreaker:
    """Counts failures in a row. While it is open only a harmless question goes out, and no attempt is used up.

    `jitter` gives a number from 0 to 1, so that many processes do not all ask at once.
    """

    gateway: MessageGateway = field(repr=False)
    clock: Clock = field(repr=False)
    jitter: Callable[[], float] = field(repr=False)
    policy: BreakerPolicy = field(factory=BreakerPolicy)
    _in_a_row: int = field(default=0, init=False)
    _rests: int = field(default=0, init=False)
    _ask_at: datetime | None = field(default=None, init=False)
    _took_at: datetime | None = field(default=None, init=False)

    @property
    def is_open(self) -> bool:
        """Whether nothing is brought to the provider now."""
        return self._ask_at is not None

    def state(self) -> int:
        """1 while it is open, for whoever watches."""
        return int(self.is_open)

    def is_well(self) -> bool:
        """Whether it is closed, for whoever watches."""
        return not self.is_open

    @property
    def is_taking(self) -> bool:
        """Whether the provider took something lately: what it keeps failing on is then at fault itself."""
        return self._took_at is not None and self.clock.now() - self._took_at <= self.policy.memory

    async def lets_through(self) -> bool:
        """Whether something may be brought now; an open one asks the provider first, when it is time to."""
        if self._ask_at is None:
            return True
        if self.clock.now() < self._ask_at:
            return False
        try:
            async with asyncio.timeout(self.policy.patience.total_seconds()):
                await self.gateway.check()
        except (TimeoutError, MessagingUnavailable, MessagingRefused):
            self._rest()
            return False
        self._in_a_row = 0
        self._ask_at = None
        return True

    def took(self) -> None:
        """The provider took something."""
        self._took_at = self.clock.now()
        self._in_a_row = self._rests = 0
        self._ask_at = None

    def failed(self, trouble: MessagingUnavailable) -> None:
        """The provider failed; what concerns one conversation alone does not count."""
        if trouble.local:
            return
        self._in_a_row += 1
        if self._in_a_row >= self.policy.failures and self._ask_at is None:
            self._rest(trouble.retry_after)

    def _rest(self, at_least: timedelta | None = None) -> None:
        longest: timedelta = min(self.policy.first_rest * 2 ** min(self._rests, 20), self.policy.longest_rest)
        span = longest * (0.5 + self.jitter() / 2)
        self._rests += 1
        self._ask_at = self.clock.now() + max(span, at_least or timedelta())
