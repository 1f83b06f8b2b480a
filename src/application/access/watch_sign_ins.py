"""Sign-ins are watched: many failures at one account or from one address, and staff on a device of another kind."""

from collections import OrderedDict, deque
from datetime import datetime, timedelta

from attrs import define, field, frozen

from application.ports.channel import Channel, Signal, SignInFailed
from application.ports.clock import Clock
from domain.ids import identity_key

LATELY = timedelta(minutes=10)
"""The span in which failures are counted, and for which a new device is a sign."""
_REMEMBERED = 10_000


@define(kw_only=True)
class SignInWatch:
    """What was seen of sign-ins lately, by every process that the channel reaches. Nothing of it is kept."""

    clock: Clock
    channel: Channel = field(repr=False)
    limit: int = 10
    """So many failures are a sign."""
    _failed: OrderedDict[str, deque[datetime]] = field(factory=OrderedDict, init=False, repr=False)
    _new_device_at: datetime | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self.channel.listen(self._heed)

    def failed(self, identity: str, address: str) -> None:
        """Tell every process of an attempt that was refused."""
        self.channel.publish(SignInFailed(identity=identity_key(identity), address=address))

    def _heed(self, signal: Signal) -> None:
        if isinstance(signal, SignInFailed):
            self._count(signal)

    def _count(self, signal: SignInFailed) -> None:
        """Note it at the account that was named, and at the address that it came from."""
        for key in (f"account {signal.identity}", f"address {signal.address}"):
            self._failed.setdefault(key, deque(maxlen=self.limit)).append(self.clock.now())
            self._failed.move_to_end(key)
        while len(self._failed) > _REMEMBERED:
            self._failed.popitem(last=False)

    def new_device(self) -> None:
        """Note that staff signed in on a device of a kind that they had not used before."""
        self._new_device_at = self.clock.now()

    def is_attacked(self) -> bool:
        """Whether one account or one address failed too often lately."""
        since = self.clock.now() - LATELY
        return any(len(times) == self.limit and times[0] > since for times in self._failed.values())

    def saw_new_device(self) -> bool:
        """Whether staff came on a new device lately."""
        return self._new_device_at is not None and self._new_device_at > self.clock.now() - LATELY


@frozen
class FailedSignIns:
    """A `HealthSign`: somebody tries out tokens or codes."""

    watch: SignInWatch
    cause: str = "sign-ins-failing"

    async def is_troubled(self) -> bool:
        """Whether too many failed lately."""
        return self.watch.is_attacked()


@frozen
class NewStaffDevice:
    """A `HealthSign`: staff signed in on a device of a kind that they had not used before; the audit says who."""

    watch: SignInWatch
    cause: str = "staff-on-new-device"

    async def is_troubled(self) -> bool:
        """Whether that was lately."""
        return self.watch.saw_new_device()
