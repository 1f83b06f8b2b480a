"""Who is connected, and telling the others when that changes."""

from collections import Counter
from datetime import datetime

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
    _seen: dict[Identity, datetime] = field(factory=dict, init=False, repr=False)

    def online(self, identity: Identity) -> bool:
        """Whether the person has a live connection."""
        return self._open[identity] > 0

    def people(self) -> frozenset[Identity]:
        """Who has a live connection here."""
        return frozenset(self._open)

    def arrived(self, identity: Identity) -> None:
        """Count a new connection."""
        self._open[identity] += 1
        if self._open[identity] == 1:
            self.channel.publish(PresenceChanged(identity=identity, presence=Presence(online=True)))

    def departed(self, identity: Identity) -> None:
        """Count a connection less; after the last one the person is gone."""
        self._open[identity] -= 1
        if self._open[identity] > 0:
            return
        del self._open[identity]
        now = self._seen[identity] = self.clock.now()
        self.channel.publish(PresenceChanged(identity=identity, presence=Presence(online=False, last_seen_at=now)))

    def last_seen(self, identity: Identity) -> datetime | None:
        """When somebody left here lately, while the record does not know it yet."""
        return self._seen.get(identity)

    async def flush(self) -> None:
        """Keep when those were last there who left since the last time: a crowd in one write."""
        if not self._seen:
            return
        seen = dict(self._seen)
        async with self.uow() as uow:
            for identity, at in seen.items():
                uow.presences.saw(identity, at)
            await uow.commit()
        for identity, at in seen.items():
            if self._seen.get(identity) == at:
                del self._seen[identity]
