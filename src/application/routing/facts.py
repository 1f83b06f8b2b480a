"""What routing decides on: people, posts and loads, read once a round and kept true while it makes offers."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import define, evolve, field

from application.ports.records import Waits
from application.ports.unit_of_work import UnitOfWork
from domain.alert import ON_CALL_POOL, SUPERVISOR_POOL
from domain.availability import Post
from domain.ids import Identity, identity_key
from domain.opening_reasons import OpeningReasons
from domain.person import Person
from domain.pool_policy import PoolPolicy
from domain.routing import Candidate, Need


@define
class Facts:
    """One round's picture. `common` is the pool of providers who have none of their own."""

    reasons: OpeningReasons
    common: str | None
    _people: dict[str, Person] = field(factory=dict, init=False, repr=False)
    _members: dict[str, tuple[Identity, ...]] = field(factory=dict, init=False, repr=False)
    _posts: dict[Identity, Post] = field(factory=dict, init=False, repr=False)
    _loads: dict[Identity, int] = field(factory=dict, init=False, repr=False)

    async def need(self, uow: UnitOfWork, waits: Waits, policy: PoolPolicy, at: datetime) -> Need:
        """What is to be answered, and who comes into question."""
        await self._know(uow, [waits.patient])
        patient = self._people.get(identity_key(waits.patient))
        reason = self.reasons.named(waits.reason)
        ticket = waits.ticket
        owner = waits.assignee
        return Need(
            conversation=waits.conversation,
            priority=waits.priority,
            language=patient.language if patient else "en",
            skill=reason.skill if reason else None,
            owner=owner,
            delegate=await self._stand_in(uow, owner, at),
            former=await uow.tickets.continuity(waits.conversation, waits.continues),
            care_team=await self._registered(uow, patient.care_team if patient else ()),
            pool=frozenset(await self._members_of(uow, policy.pool)),
            on_call=await self._named_or_of(uow, policy.on_call, ON_CALL_POOL),
            supervisors=await self._named_or_of(uow, policy.supervisor, SUPERVISOR_POOL),
            passed=ticket.passed_at(at) if ticket else {},
            care_ended=frozenset(await uow.care.ended(waits.patient)),
        )

    async def candidates(self, uow: UnitOfWork, need: Need) -> Mapping[Identity, Candidate]:
        """Everybody who comes into question and is known."""
        named = {one for _, identities in need.steps() for one in identities}
        await self._know(uow, named)
        await self._stand(uow, named)
        return {
            one: Candidate(person=self._people[identity_key(one)], post=self._posts[one], load=self._loads[one])
            for one in named
            if identity_key(one) in self._people
        }

    async def posts(self, uow: UnitOfWork, identities: Iterable[Identity]) -> Mapping[Identity, Post]:
        """How these stand."""
        wanted = set(identities)
        await self._stand(uow, wanted)
        return {one: self._posts[one] for one in wanted}

    async def person(self, uow: UnitOfWork, identity: Identity) -> Person | None:
        """Who that is."""
        await self._know(uow, [identity])
        return self._people.get(identity_key(identity))

    def gave(self, post: Post) -> None:
        """Somebody was asked: their post is another version, and they have one more in hand."""
        self._posts[post.identity] = evolve(post, version=post.version + 1)
        self._loads[post.identity] += 1

    def freed(self, identity: Identity) -> None:
        """Somebody is asked no more."""
        if identity in self._loads:
            self._loads[identity] -= 1

    async def _stand_in(self, uow: UnitOfWork, owner: Identity | None, at: datetime) -> Identity | None:
        if owner is None:
            return None
        await self._stand(uow, [owner])
        return self._posts[owner].stand_in(at)

    async def _registered(self, uow: UnitOfWork, identities: Iterable[Identity]) -> frozenset[Identity]:
        """These people as they are registered: a care team may be written in another case."""
        named = list(identities)
        await self._know(uow, named)
        return frozenset(self._people[key].identity for one in named if (key := identity_key(one)) in self._people)

    async def _named_or_of(self, uow: UnitOfWork, named: Identity | None, pool: str) -> frozenset[Identity]:
        """Whom the policy names, or else those of the clinic's pool for that."""
        return frozenset({named} if named is not None else await self._members_of(uow, pool))

    async def _members_of(self, uow: UnitOfWork, pool: str) -> tuple[Identity, ...]:
        if pool not in self._members:
            people = await uow.pools.members(pool, common=pool == self.common)
            self._people |= {identity_key(one.identity): one for one in people}
            self._members[pool] = tuple(one.identity for one in people)
        return self._members[pool]

    async def _know(self, uow: UnitOfWork, identities: Iterable[Identity]) -> None:
        if unknown := [one for one in identities if identity_key(one) not in self._people]:
            self._people |= await uow.people.find(unknown)

    async def _stand(self, uow: UnitOfWork, identities: Iterable[Identity]) -> None:
        if new := [one for one in identities if one not in self._posts]:
            self._posts |= await uow.posts.of(new)
            self._loads |= await uow.posts.loads(new)
