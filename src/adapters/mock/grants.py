"""Proxies' grants, in memory."""

from collections.abc import Callable, Iterable
from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import GrantId, Identity
from domain.proxy import ProxyGrant


@frozen
class InMemoryGrants:
    """The in-memory `Grants`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: GrantId) -> ProxyGrant:
        """Return the grant, ended or not, or raise `NotFound`."""
        try:
            return self._memory.grants[id]
        except KeyError:
            raise NotFound("grant") from None

    async def of_patient(self, patient: Identity) -> tuple[ProxyGrant, ...]:
        """Those for this patient that were not ended."""
        return self._where(lambda one: one.ended_at is None and one.patient == patient)

    async def of_proxies(self, proxies: Iterable[Identity]) -> tuple[ProxyGrant, ...]:
        """Those of these proxies that were not ended."""
        theirs = set(proxies)
        return self._where(lambda one: one.ended_at is None and one.proxy in theirs)

    async def about(self, identity: Identity) -> tuple[ProxyGrant, ...]:
        """All that ever were for or of this person."""
        return self._where(lambda one: identity in {one.patient, one.proxy})

    async def lapsed(self, at: datetime) -> tuple[ProxyGrant, ...]:
        """Those whose time is over and that were not ended yet."""
        return self._where(lambda one: one.ended_at is None and one.until is not None and one.until <= at)

    def add(self, grant: ProxyGrant) -> None:
        """Keep a new grant."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.grants[grant.id] = grant

        self._changes.keep(effect)

    def end(self, grant: ProxyGrant) -> None:
        """Keep its end; the commit raises `ConcurrentUpdate` if it was ended meanwhile."""

        def check(memory: Memory) -> None:
            if memory.grants[grant.id].ended_at is not None:
                raise ConcurrentUpdate("the grant was ended")

        def effect(memory: Memory, _: datetime) -> None:
            memory.grants[grant.id] = grant

        self._changes.keep(effect, check=check)

    def _where(self, holds: Callable[[ProxyGrant], bool]) -> tuple[ProxyGrant, ...]:
        found = [one for one in self._memory.grants.values() if holds(one)]
        return tuple(sorted(found, key=lambda one: (one.granted_at, one.id)))
