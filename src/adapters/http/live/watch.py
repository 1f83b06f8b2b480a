"""The watch over one socket: silence, an idle session, a token that ends."""

from datetime import datetime, timedelta
from typing import Protocol

from attrs import define, field

from adapters.http.live.scheduler import Scheduler, Timer
from application.ports.clock import Clock

SILENCE, DEAD = 20.0, 45.0
WARNING = timedelta(seconds=60)
_SOONEST = 0.01


class Watched(Protocol):
    """The socket, as its watch knows it."""

    def idle_at(self) -> datetime | None:
        """When the session falls asleep; `None` if it does not, or is not known."""
        ...

    def ping(self) -> None:
        """Ask the client for a sign of life."""
        ...

    def dead(self) -> None:
        """Nothing was heard for too long."""
        ...

    def sleepy(self) -> None:
        """The session seems idle."""
        ...

    def expiring(self, deadline: datetime) -> None:
        """The token ends soon."""
        ...

    def expired(self) -> None:
        """It has ended."""
        ...


@define(eq=False, kw_only=True)
class Watch:
    """One timer, set to whatever is due next. What was put off meanwhile is looked at again then."""

    scheduler: Scheduler
    clock: Clock
    expires_at: datetime
    watched: Watched = field(repr=False)
    _heard: float = field(default=0.0, init=False)
    _pings: int = field(default=0, init=False)
    _warned: bool = field(default=False, init=False)
    _timer: Timer | None = field(default=None, init=False, repr=False)
    _over: bool = field(default=False, init=False)

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
        """Watch no more, whoever asks; and hold no socket that is gone."""
        self._disarm()
        if not self._over:
            self._over = True
            del self.watched

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _arm(self) -> None:
        self._disarm()
        if self._over:
            return
        self._timer = self.scheduler.later(max(_SOONEST, self._delay()), self._look)

    def _delay(self) -> float:
        now, wall = self.scheduler.time(), self.clock.now()
        silent = min(self._heard + SILENCE * (self._pings + 1), self._heard + DEAD) - now
        token = self.expires_at if self._warned else self.expires_at - WARNING
        delays = [silent, (token - wall).total_seconds()]
        if (idle := self.watched.idle_at()) is not None:
            delays.append((idle - wall).total_seconds())
        return min(delays)

    def _look(self) -> None:
        self._timer = None
        if self._is_over():
            return
        now, wall = self.scheduler.time(), self.clock.now()
        if now >= self._heard + SILENCE * (self._pings + 1):
            self._pings += 1
            self.watched.ping()
        if not self._warned and wall >= self.expires_at - WARNING:
            self._warned = True
            self.watched.expiring(self.expires_at)
        self._arm()

    def _is_over(self) -> bool:
        """Whether something ended the watch; who was told arms it again if it was a false alarm."""
        idle = self.watched.idle_at()
        if self.scheduler.time() >= self._heard + DEAD:
            self.watched.dead()
        elif self.clock.now() >= self.expires_at:
            self.watched.expired()
        elif idle is not None and self.clock.now() >= idle:
            self.watched.sleepy()
        else:
            return False
        return True

    def again(self) -> None:
        """It was a false alarm: go on watching."""
        self._arm()
