"""Who is connected to the other processes of the deployment."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from attrs import define, field

from application.ports.channel import Attendance, Connected, Signal
from application.ports.clock import Clock
from domain.ids import Identity

SILENT = timedelta(seconds=30)
"""A process that says nothing for so long is gone, and whoever was connected to it."""


@define
class OtherProcesses:
    """What the others said of who is there. It may be some moments old."""

    me: str
    clock: Clock
    ask: Callable[[], None] = field(repr=False)
    """Ask every process who is there: one is heard of that was not known."""
    _people: dict[str, set[Identity]] = field(factory=dict, init=False, repr=False)
    _heard: dict[str, datetime] = field(factory=dict, init=False)

    def have(self, identity: Identity) -> bool:
        """Whether the person has a live connection to one of them."""
        return any(identity in people for people in self._people.values())

    def heed(self, signal: Signal) -> None:
        """Follow what the channel tells."""
        match signal:
            case Connected(process=process, identity=identity, online=online) if process != self.me:
                people = self._of(process)
                people.add(identity) if online else people.discard(identity)
            case Attendance(process=process, identities=identities, first=first) if process != self.me:
                people = self._of(process)
                if first:
                    people.clear()
                people.update(identities)

    def silent(self) -> Iterator[Identity]:
        """Whoever was connected to a process that is gone; it is forgotten with it."""
        now = self.clock.now()
        for process in [one for one, at in self._heard.items() if now - at > SILENT]:
            del self._heard[process]
            yield from self._people.pop(process, ())

    def _of(self, process: str) -> set[Identity]:
        known = process in self._heard
        self._heard[process] = self.clock.now()
        people = self._people.setdefault(process, set())
        if not known:
            self.ask()
        return people
