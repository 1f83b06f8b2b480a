"""Posts and pools, in memory."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from domain.availability import Post
from domain.conversation import Status
from domain.errors import ConcurrentUpdate
from domain.ids import Identity, identity_key
from domain.person import Person, Role
from domain.pool_policy import PoolPolicy
from domain.presence import Presence


@frozen
class InMemoryPosts:
    """The in-memory `Posts`."""

    _memory: Memory
    _changes: Changes

    async def of(self, identities: Iterable[Identity]) -> Mapping[Identity, Post]:
        """Return the post of each of them; who has said nothing yet has a plain one."""
        return {one: self._memory.posts.get(one, Post(identity=one)) for one in set(identities)}

    async def returning(self, at: datetime) -> tuple[Post, ...]:
        """Return those who were away until a time that has come."""
        return tuple(one for one in self._memory.posts.values() if one.until is not None and one.until <= at)

    async def stands_in(self, identity: Identity, at: datetime) -> bool:
        """Return whether somebody who is away then named that person to answer in their place."""
        return any(one.stand_in(at) == identity for one in self._memory.posts.values())

    async def loads(self, identities: Iterable[Identity]) -> Mapping[Identity, int]:
        """Return how many open conversations each has in hand, with those that they are asked about."""
        loads = dict.fromkeys(identities, 0)
        for kept in self._memory.conversations.values():
            who = kept.conversation.assignee
            if who in loads and kept.conversation.status is Status.OPEN:
                loads[who] += 1
        for offer in self._memory.live_offers():
            if offer.to in loads:
                loads[offer.to] += 1
        return loads

    def save(self, before: Post, after: Post) -> None:
        """Keep what changed of it; the commit raises `ConcurrentUpdate` unless it stands as `before`."""

        def check(memory: Memory) -> None:
            known = memory.posts.get(before.identity, Post(identity=before.identity))
            if known.version != before.version:
                raise ConcurrentUpdate("the post had changed")

        def effect(memory: Memory, _: datetime) -> None:
            known = memory.posts.get(before.identity, Post(identity=before.identity))
            memory.posts[before.identity] = evolve(after, here_at=known.here_at, version=before.version + 1)
            presence = memory.presences.get(before.identity, Presence())
            memory.presences[before.identity] = evolve(
                presence, availability=after.availability, until=after.until, delegate=after.delegate
            )

        self._changes.keep(effect, check=check)

    def here(self, identities: Iterable[Identity], at: datetime) -> None:
        """Keep that these people have a live connection."""
        present = set(identities)

        def effect(memory: Memory, _: datetime) -> None:
            for one in present:
                if identity_key(one) in memory.people:
                    memory.posts[one] = evolve(memory.posts.get(one, Post(identity=one)), here_at=at)

        self._changes.keep(effect)


@frozen
class InMemoryPools:
    """The in-memory `Pools`."""

    _memory: Memory
    _changes: Changes

    async def policy(self, pool: str) -> PoolPolicy:
        """Return the pool's policy, or the plain one."""
        return self._memory.pool_policies.get(pool, PoolPolicy(pool=pool))

    async def policies(self) -> tuple[PoolPolicy, ...]:
        """Return those of their own, by name."""
        return tuple(self._memory.pool_policies[name] for name in sorted(self._memory.pool_policies))

    async def names(self) -> frozenset[str]:
        """Return the names of the pools in which active providers work."""
        return frozenset(pool for one in self._memory.people.values() if is_active(one) for pool in one.pools)

    async def members(self, pool: str, *, common: bool = False) -> tuple[Person, ...]:
        """Return the active providers of a pool, by identity; with `common` those of no pool too."""
        found = [
            one
            for one in self._memory.people.values()
            if is_active(one) and one.belongs_to(pool, common=pool if common else None)
        ]
        return tuple(sorted(found, key=lambda one: one.identity))

    def save(self, policy: PoolPolicy) -> None:
        """Keep it in place of the former one."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.pool_policies[policy.pool] = policy

        self._changes.keep(effect)


def is_active(one: Person) -> bool:
    """Whether somebody can be asked at all."""
    return one.role is Role.PROVIDER and one.active
