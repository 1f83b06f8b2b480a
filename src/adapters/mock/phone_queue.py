"""The phone queue, in memory."""

from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.records import CallPlace
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import CallId, Identity
from domain.phone_queue import PhoneCall


@frozen
class InMemoryPhoneQueue:
    """The in-memory `PhoneQueue`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: CallId) -> PhoneCall:
        """Return the call, made or not, or raise `NotFound`."""
        try:
            return self._memory.calls[id]
        except KeyError:
            raise NotFound("call") from None

    async def waits_for(self, patient: Identity) -> bool:
        """Whether a call to this patient is still to be made."""
        return any(one.patient == patient and one.done_at is None for one in self._memory.calls.values())

    async def page(self, *, after: CallPlace | None, limit: int) -> tuple[PhoneCall, ...]:
        """Return calls that are still to be made behind a place, the oldest first."""
        waiting = sorted((one.created_at, one.id) for one in self._memory.calls.values() if one.done_at is None)
        return tuple(self._memory.calls[id] for at, id in waiting if after is None or (at, id) > after)[:limit]

    def add(self, call: PhoneCall) -> None:
        """Keep a new call."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.calls[call.id] = call

        self._changes.keep(effect)

    def save(self, before: PhoneCall, after: PhoneCall) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands as `before`."""

        def check(memory: Memory) -> None:
            if memory.calls[before.id] != before:
                raise ConcurrentUpdate("somebody else took the call")

        def effect(memory: Memory, _: datetime) -> None:
            memory.calls[after.id] = after

        self._changes.keep(effect, check=check)
