"""Who is connected, and telling the others when that changes."""

from collections import Counter

from attrs import define, field

from application.ports.channel import Channel, PresenceChanged
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.ids import Identity
from domain.presence import Presence


@define
class Connections:
    """The live connections of this process, counted by person."""

    uow: UnitOfWorkFactory
    channel: Channel
    clock: Clock
    _open: Counter[Identity] = field(factory=Counter, init=False, repr=False)

    def online(self, identity: Identity) -> bool:
        """Whether the person has a live connection."""
        return self._open[identity] > 0

    def arrived(self, identity: Identity) -> None:
        """Count a new connection."""
        self._open[identity] += 1
        if self._open[identity] == 1:
            self.channel.publish(PresenceChanged(identity=identity, presence=Presence(online=True)))

    async def departed(self, identity: Identity) -> None:
        """Count a connection less; after the last one, keep when the person was last there."""
        self._open[identity] -= 1
        if self._open[identity] > 0:
            return
        del self._open[identity]
        now = self.clock.now()
        self.channel.publish(PresenceChanged(identity=identity, presence=Presence(online=False, last_seen_at=now)))
        async with self.uow() as uow:
            uow.presences.saw(identity, now)
            await uow.commit()
