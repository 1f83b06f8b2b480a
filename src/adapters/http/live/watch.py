"""The watch over one socket: silence, an idle session, a token that ends."""

from collections.abc import Callable
from datetime import datetime, timedelta

from attrs import define, field

from adapters.http.live.scheduler import Scheduler, Timer
from application.ports.clock import Clock

SILENCE, DEAD = 20.0, 45.0
WARNING = timedelta(seconds=60)
_SOONEST = 0.01


@define(eq=False, kw_only=True)
class Watch:
    """One timer, set to whatever is due next. What was put off meanwhile is looked at again then."""

    scheduler: Scheduler
    clock: Clock
    expires_at: datetime
    idle_at: Callable[[], datetime | None]
    """When the session falls asleep; `None` if it does not, or is not known."""
    ping: Callable[[], None]
    dead: Callable[[], None]
    """Nothing was heard for too long."""
    sleepy: Callable[[], None]
    """The session seems idle."""
    expiring: Callable[[datetime], None]
    expired: Callable[[], None]
    _heard: float = field(default=0.0, init=False)
    _pings: int = field(default=0, init=False)
    _warned: bool = field(default=False, init=False)
    _timer: Timer | None = field(default=None, init=False, repr=False)

    def begin(self) -> None:
        """Start watching."""
        self.heard()
        self._arm()

    def heard(self) -> None:
        """A frame came."""
        self._heard = self.scheduler.time()
        self._pings = 0

    def renew(self, expires_at: datetime) -> None:
        """A newer token counts until then."""
        self.expires_at = expires_at
        self._warned = False
        self._arm()

    def stop(self) -> None:
        """Watch no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _arm(self) -> None:
        self.stop()
        self._timer = self.scheduler.later(max(_SOONEST, self._delay()), self._look)

    def _delay(self) -> float:
        now, wall = self.scheduler.time(), self.clock.now()
        silent = min(self._heard + SILENCE * (self._pings + 1), self._heard + DEAD) - now
        token = self.expires_at if self._warned else self.expires_at - WARNING
        delays = [silent, (token - wall).total_seconds()]
        if (idle := self.idle_at()) is not None:
            delays.append((idle - wall).total_seconds())
        return min(delays)

    def _look(self) -> None:
        self._timer = None
        if self._is_over():
            return
        now, wall = self.scheduler.time(), self.clock.now()
        if now >= self._heard + SILENCE * (self._pings + 1):
            self._pings += 1
            self.ping()
        if not self._warned and wall >= self.expires_at - WARNING:
            self._warned = True
            self.expiring(self.expires_at)
        self._arm()

    def _is_over(self) -> bool:
        """Whether something ended the watch; who was told arms it again if it was a false alarm."""
        idle = self.idle_at()
        if self.scheduler.time() >= self._heard + DEAD:
            self.dead()
        elif self.clock.now() >= self.expires_at:
            self.expired()
        elif idle is not None and self.clock.now() >= idle:
            self.sleepy()
        else:
            return False
        return True

    def again(self) -> None:
        """It was a false alarm: go on watching."""
        self._arm()
