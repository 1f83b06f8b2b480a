"""Sessions and sign-in codes, in memory."""

from collections.abc import Mapping
from datetime import datetime

from attrs import evolve, field, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import KeptCode, KeptSession, Memory
from application.ports.records import SignInCode
from domain.device import Device
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import Identity, SessionId
from domain.session import Session


@frozen
class InMemorySessions:
    """The in-memory `Sessions`; it remembers which version of a session it gave out."""

    _memory: Memory
    _changes: Changes
    _seen: dict[SessionId, int] = field(factory=dict, init=False, repr=False)

    async def get(self, id: SessionId) -> Session:
        """Return the session, ended or not, or raise `NotFound`."""
        try:
            return self._copied(self._memory.sessions[id])
        except KeyError:
            raise NotFound("session") from None

    async def of(self, identity: Identity) -> tuple[Session, ...]:
        """Return the person's sessions that have not ended, the newest first."""
        lasting = [
            kept
            for kept in reversed(self._memory.sessions.values())
            if kept.session.identity == identity and kept.session.ended_at is None
        ]
        lasting.sort(key=lambda kept: kept.session.started_at, reverse=True)
        return tuple(self._copied(kept) for kept in lasting)

    async def is_new_device(self, identity: Identity, device: Device) -> bool:
        """Whether the person has signed in before, and never on a device of that kind."""
        known = {kept.session.device for kept in self._memory.sessions.values() if kept.session.identity == identity}
        return bool(known) and device not in known

    def add(self, session: Session) -> None:
        """Keep a new session."""
        new = evolve(session)

        def effect(memory: Memory, _: datetime) -> None:
            memory.sessions[new.id] = KeptSession(new)

        self._changes.keep(effect)

    def save(self, session: Session) -> None:
        """Keep its changes; the commit raises `ConcurrentUpdate` if it changed meanwhile."""
        decided = evolve(session)
        seen = self._seen.get(session.id)

        def check(memory: Memory) -> None:
            kept = memory.sessions.get(decided.id)
            if kept is None or kept.version != seen:
                raise ConcurrentUpdate("the session changed")

        def effect(memory: Memory, _: datetime) -> None:
            kept = memory.sessions[decided.id]
            active = max(decided.last_active_at, kept.session.last_active_at)
            kept.session = evolve(decided, last_active_at=active)
            kept.version += 1

        self._changes.keep(effect, check=check)

    def touch(self, activity: Mapping[SessionId, datetime]) -> None:
        """Note human activity; never moves backward, never revives what has ended."""
        seen = dict(activity)

        def effect(memory: Memory, _: datetime) -> None:
            for id, at in seen.items():
                kept = memory.sessions.get(id)
                if kept is not None and kept.session.ended_at is None:
                    kept.session.last_active_at = max(kept.session.last_active_at, at)

        self._changes.keep(effect)

    def _copied(self, kept: KeptSession) -> Session:
        self._seen[kept.session.id] = kept.version
        return evolve(kept.session)


@frozen
class InMemorySignInCodes:
    """The in-memory `SignInCodes`."""

    _memory: Memory
    _changes: Changes

    async def get(self, digest: bytes) -> SignInCode | None:
        """Return the code unless it is unknown or was used."""
        kept = self._memory.codes.get(digest)
        return None if kept is None or kept.used else kept.code

    def add(self, code: SignInCode) -> None:
        """Keep a new code."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.codes[code.digest] = KeptCode(code)

        self._changes.keep(effect)

    def use(self, digest: bytes, at: datetime) -> None:
        """Use it up; the commit raises `ConcurrentUpdate` if somebody else just did."""

        def check(memory: Memory) -> None:
            kept = memory.codes.get(digest)
            if kept is None or kept.used:
                raise ConcurrentUpdate("the code was used")

        def effect(memory: Memory, _: datetime) -> None:
            memory.codes[digest].used = True

        self._changes.keep(effect, check=check)

    def purge(self, before: datetime) -> None:
        """Forget those that expired before that time."""

        def effect(memory: Memory, _: datetime) -> None:
            for digest in [key for key, kept in memory.codes.items() if kept.code.expires_at < before]:
                del memory.codes[digest]

        self._changes.keep(effect)
