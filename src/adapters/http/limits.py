"""How much anybody may ask: token buckets in memory, for each person, and for each address before sign-in."""

import math
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import lru_cache
from ipaddress import ip_network
from time import monotonic

import structlog
from attrs import define, field, frozen

from application.ports.channel import Signal, SignInFailed
from domain.errors import IdentityMismatch, TooMany, Unauthenticated
from domain.ids import identity_key

log = structlog.get_logger(__name__)

LIMIT = "limit"
"""The name in a handler's `opt` under which it says what it counts as."""
SENDS = "sends"
"""A send: counted with those of the socket."""
UPLOADS = "uploads"
"""An upload: counted by itself."""
MINT = "mint"
"""A sign-in: counted by its handler, with `Limits.mint`."""
FREE = "free"
"""Not counted: health, and what costs nothing."""


@frozen
class Rate:
    """So many a second, and so many at once."""

    per_second: float
    burst: int

    @classmethod
    def per_minute(cls, many: int, burst: int | None = None) -> "Rate":
        """So many a minute; all of them may come at once unless `burst` says otherwise."""
        return cls(many / 60, many if burst is None else burst)


@frozen(kw_only=True)
class Rates:
    """The numbers of the contract."""

    sends: Rate = Rate(5, 20)
    requests: Rate = Rate(10, 100)
    mint: Rate = Rate(10 / 60, 10)
    uploads: Rate = Rate(10 / 60, 10)
    demo_mint: Rate = Rate(10, 600)
    failed_sign_ins: Rate = Rate(10 / 60, 10)


class LimitReached(TooMany):
    """One of our own limits was reached: what it is, and when something may be asked again."""

    def __init__(self, rate: Rate, wait: float) -> None:
        super().__init__(timedelta(seconds=wait))
        self.limit = rate.burst
        self.reset = math.ceil(rate.burst / rate.per_second)


@lru_cache(4096)
def neighbourhood(address: str) -> str:
    """What counts as one address: of IPv6 a whole /64, which is what one customer is given."""
    if ":" not in address:
        return address
    try:
        return str(ip_network((address, 64), strict=False))
    except ValueError:
        return address


@define
class Buckets:
    """A bucket of tokens for each key; it fills up by itself. Full ones need not be remembered."""

    rate: Rate
    now: Callable[[], float] = monotonic
    most: int = 20_000
    _buckets: OrderedDict[str, tuple[float, float]] = field(factory=OrderedDict, init=False, repr=False)

    def take(self, key: str) -> None:
        """Take one token, or raise `LimitReached`."""
        left = self._left(key)
        if left < 1:
            raise LimitReached(self.rate, (1 - left) / self.rate.per_second)
        self._keep(key, left - 1)

    def give_back(self, key: str) -> None:
        """Undo a `take`."""
        self._keep(key, self._left(key) + 1)

    def check(self, key: str) -> None:
        """Raise `LimitReached` if there is no token; take none."""
        left = self._left(key)
        if left < 1:
            raise LimitReached(self.rate, (1 - left) / self.rate.per_second)

    def _left(self, key: str) -> float:
        known = self._buckets.get(key)
        if known is None:
            return self.rate.burst
        left, at = known
        return min(self.rate.burst, left + (self.now() - at) * self.rate.per_second)

    def _keep(self, key: str, left: float) -> None:
        self._buckets[key] = (min(left, self.rate.burst), self.now())
        self._buckets.move_to_end(key)
        if len(self._buckets) > self.most:
            self._buckets.popitem(last=False)


@define
class Limits:
    """The limits of one process; of sign-ins that failed it counts those of all processes.

    With `on=False` nothing is limited (and refusals are still told).
    """

    rates: Rates = Rates()
    on: bool = True
    demo: bool = False
    now: Callable[[], float] = monotonic
    _sends: Buckets = field(init=False, repr=False)
    _requests: Buckets = field(init=False, repr=False)
    _addresses: Buckets = field(init=False, repr=False)
    _mint: Buckets = field(init=False, repr=False)
    _uploads: Buckets = field(init=False, repr=False)
    _failed: Buckets = field(init=False, repr=False)
    _refusals: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        rates = self.rates
        self._sends = Buckets(rates.sends, self.now)
        self._requests = Buckets(rates.requests, self.now)
        self._uploads = Buckets(rates.uploads, self.now)
        self._addresses = Buckets(rates.requests, self.now)
        self._mint = Buckets(rates.demo_mint if self.demo else rates.mint, self.now)
        self._failed = Buckets(rates.failed_sign_ins, self.now)

    def send(self, identity: str) -> None:
        """Count a send of a person, by HTTP or by socket; raise `TooMany` beyond the limit."""
        if self.on:
            self._sends.take(identity)

    def upload(self, identity: str) -> None:
        """Count an upload of a person; raise `TooMany` beyond the limit."""
        if self.on:
            self._uploads.take(identity)

    def request(self, identity: str) -> None:
        """Count any other request of a person who is signed in."""
        if self.on:
            self._requests.take(identity)

    def unsigned(self, address: str) -> None:
        """Count a request of somebody who is not signed in."""
        if self.on:
            self._addresses.take(neighbourhood(address))

    def refused(self, address: str) -> None:
        """Count a refusal for want of valid credentials; raise `TooMany` when the address had too many."""
        self._refusals += 1
        self.unsigned(address)

    @contextmanager
    def mint(self, identity: str, address: str) -> Iterator[None]:
        """Count a sign-in around the attempt; raise `TooMany` before it beyond the limit.

        A refused attempt does not count here: `heed` counts it against the person *and* the address together, so that
        nobody can spend another person's sign-ins, with those that other processes refused.
        """
        if not self.on:
            yield
            return
        subject = neighbourhood(address) if self.demo else identity_key(identity)
        if not self.demo:
            self._failed.check(_attempt(identity, address))
        self._mint.take(subject)
        try:
            yield
        except (Unauthenticated, IdentityMismatch):
            if not self.demo:
                self._mint.give_back(subject)
            raise

    def heed(self, signal: Signal) -> None:
        """Count a sign-in that failed, at whichever process."""
        if isinstance(signal, SignInFailed) and self.on and not self.demo:
            with suppress(LimitReached):
                self._failed.take(_attempt(signal.identity, signal.address))

    def report(self) -> None:
        """Log how many were refused since the last time, if any."""
        if self._refusals:
            count, self._refusals = self._refusals, 0
            log.warning("credentials.refused", count=count)


def _attempt(identity: str, address: str) -> str:
    return f"{address} {identity_key(identity)}"
