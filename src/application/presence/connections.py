"""Who is connected, and telling the others when that changes."""

import uuid
from collections import Counter
from datetime import datetime, timedelta

from attrs import define, field

from application.ports.channel import (
    Attendance,
    AttendanceAsked,
    Channel,
    Connected,
    PresenceChanged,
    SeenElsewhere,
    Signal,
    SignalsMissed,
)
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.elsewhere import Elsewhere
from application.presence.other_processes import OtherProcesses
from domain.ids import Identity
from domain.presence import Presence

NOTED_EVERY = timedelta(seconds=15)
"""How often the record is told that somebody is still there: well within the grace of routing."""
_AT_ONCE = 100
"""How many people are named to the other processes in one signal."""


@define
class Connections:
    """The live connections of this process, counted by person, beside what the other processes say of theirs."""

    uow: UnitOfWorkFactory
    channel: Channel
    clock: Clock
    _open: Counter[Identity] = field(factory=Counter, init=False, repr=False)
    _seen: dict[Identity, datetime] = field(factory=dict, init=False, repr=False)
    _elsewhere: Elsewhere = field(factory=Elsewhere, init=False, repr=False)
    _noted: dict[Identity, datetime] = field(factory=dict, init=False, repr=False)
    """When the record was last told that somebody is here."""
    process: str = field(factory=lambda: uuid.uuid4().hex, init=False)
    """What tells this process from the others."""
    _others: OtherProcesses = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._others = OtherProcesses(self.process, self.clock, self._ask_others)
        self.channel.listen(self._heed)

    def online(self, identity: Identity) -> bool:
        """Whether the person has a live connection, to this process or another."""
        return self._elsewhere.has(identity) or self.is_here(identity)

    def is_here(self, identity: Identity) -> bool:
        """Whether they are connected to us, and not only to the messaging provider."""
        return self._open[identity] > 0 or self._others.have(identity)

    def people(self) -> frozenset[Identity]:
        """Who has a live connection here."""
        return frozenset(self._open)

    def arrived(self, identity: Identity) -> None:
        """Count a new connection."""
        known = self.online(identity)
        self._open[identity] += 1
        if self._open[identity] == 1:
            self._tell_others(identity, online=True)
        if not known:
            self.channel.publish(PresenceChanged(identity=identity, presence=Presence(online=True)))

    def departed(self, identity: Identity) -> None:
        """Count a connection less; after the last one the person is gone."""
        self._open[identity] -= 1
        if self._open[identity] > 0:
            return
        del self._open[identity]
        self._tell_others(identity, online=False)
        if not self.online(identity):
            self._gone(identity)

    def seen_elsewhere(self, identity: Identity, *, online: bool, at: datetime | None = None) -> None:
        """Somebody came to, or went from, a client of the messaging provider `at` that time; older news are no news."""
        now = self.clock.now()
        at = min(at or now, now)
        news, known = SeenElsewhere(identity=identity, online=online, at=at, sign_at=at), self.online(identity)
        if not self._elsewhere.heed(news, now):
            return
        self.channel.publish(news)
        if online and not known:
            self.channel.publish(PresenceChanged(identity=identity, presence=Presence(online=True)))
        elif known and not self.online(identity):
            self._gone(identity)

    def wrote_elsewhere(self, identity: Identity, at: datetime) -> None:
        """A sign that somebody who is online at the provider still is."""
        if news := self._elsewhere.wrote(identity, min(at, self.clock.now())):
            self.channel.publish(news)

    def _forget_elsewhere(self) -> None:
        for news in self._elsewhere.forget(self.clock.now()):
            # Told first: of several processes the first one to forget shows it.
            self.channel.publish(news)
            if not self.online(news.identity):
                self._gone(news.identity)

    def _gone(self, identity: Identity) -> None:
        now = self._seen[identity] = self.clock.now()
        self.channel.publish(PresenceChanged(identity=identity, presence=Presence(online=False, last_seen_at=now)))

    def _tell_others(self, identity: Identity, *, online: bool) -> None:
        self.channel.publish(Connected(process=self.process, identity=identity, online=online))

    def _heed(self, signal: Signal) -> None:
        self._others.heed(signal)
        if isinstance(signal, SeenElsewhere):
            self._elsewhere.heed(signal, self.clock.now())
        elif isinstance(signal, SignalsMissed):
            self._ask_others()
        elif isinstance(signal, AttendanceAsked):
            self._say_who_is_here()

    def _ask_others(self) -> None:
        self.channel.publish(AttendanceAsked())

    def _say_who_is_here(self) -> None:
        here = list(self._open)
        for start in range(0, max(1, len(here)), _AT_ONCE):
            some = tuple(here[start : start + _AT_ONCE])
            self.channel.publish(Attendance(process=self.process, identities=some, first=start == 0))
        self.channel.publish(*self._elsewhere.known())

    def watch_others(self) -> None:
        """Say that this process is there; whoever was connected to one that is silent is gone."""
        self.channel.publish(Attendance(process=self.process))
        for identity in self._others.silent():
            if not self.online(identity):
                self._gone(identity)

    def last_seen(self, identity: Identity) -> datetime | None:
        """When somebody left here lately, while the record does not know it yet."""
        return self._seen.get(identity)

    async def flush(self) -> None:
        """Keep who is there, and when those were last there who left since the last time: a crowd in one write."""
        self.watch_others()
        self._forget_elsewhere()
        now, seen = self.clock.now(), dict(self._seen)
        present = {*self._open, *self._elsewhere.people()}
        self._noted = {one: at for one, at in self._noted.items() if one in present}
        here = [one for one in present if (at := self._noted.get(one)) is None or now - at >= NOTED_EVERY]
        if not seen and not here:
            return
        async with self.uow() as uow:
            for identity, at in seen.items():
                uow.presences.saw(identity, at)
            if here:
                uow.posts.here(here, now)
            await uow.commit()
        self._noted |= dict.fromkeys(here, now)
        for identity, at in seen.items():
            if self._seen.get(identity) == at:
                del self._seen[identity]
