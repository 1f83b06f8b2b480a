"""What routing decides on: people, posts and loads, read once a round and kept true while it makes offers."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from attrs import define, evolve, field, frozen

from application.ports.records import Waits
from application.ports.unit_of_work import UnitOfWork
from domain.alert import ON_CALL_POOL, SUPERVISOR_POOL
from domain.availability import Post
from domain.ids import ConversationId, Identity, identity_key
from domain.opening_reasons import OpeningReasons
from domain.person import Person
from domain.pool_policy import PoolPolicy
from domain.routing import Candidate, Need


@frozen
class _Past:
    """Who answered before, there or in the one that it continues, and who cares for its patient no more."""

    former: tuple[Identity, ...]
    care_ended: frozenset[Identity]


@define
class Facts:
    """One round's picture. `common` is the pool of providers who have none of their own."""

    reasons: OpeningReasons
    common: str | None
    _people: dict[str, Person] = field(factory=dict, init=False, repr=False)
    _looked_for: set[str] = field(factory=set, init=False, repr=False)
    _pasts: dict[ConversationId, _Past] = field(factory=dict, init=False, repr=False)
    """What was foreseen, each to be used once: whom it would let somebody ask is decided on what holds then."""
    _members: dict[str, tuple[Identity, ...]] = field(factory=dict, init=False, repr=False)
    _posts: dict[Identity, Post] = field(factory=dict, init=False, repr=False)
    _loads: dict[Identity, int] = field(factory=dict, init=False, repr=False)

    async def foresee(self, uow: UnitOfWork, found: Sequence[Waits]) -> None:
        """Read at once what will be asked of each of these: most of them go on waiting as they did."""
        patients = {one.patient for one in found}
        await self._know(uow, patients)
        known = (self._people.get(identity_key(one)) for one in patients)
        await self._know(uow, {one for patient in known if patient is not None for one in patient.care_team})
        former = await uow.tickets.continuity({one.conversation: one.continues for one in found})
        ended = await uow.care.ended_of(patients)
        for one in found:
            self._pasts[one.conversation] = _Past(former[one.conversation], ended[one.patient])

    async def need(self, uow: UnitOfWork, waits: Waits, policy: PoolPolicy, at: datetime) -> Need:
        """What is to be answered, and who comes into question."""
        await self._know(uow, [waits.patient])
        patient = self._people.get(identity_key(waits.patient))
        reason = self.reasons.named(waits.reason)
        ticket = waits.ticket
        owner = waits.assignee
        past = await self._past(uow, waits)
        return Need(
            conversation=waits.conversation,
            priority=waits.priority,
            language=patient.language if patient else "en",
            skill=reason.skill if reason else None,
            owner=owner,
            delegate=await self._stand_in(uow, owner, at),
            former=past.former,
            care_team=await self._registered(uow, patient.care_team if patient else ()),
            pool=frozenset(await self._members_of(uow, policy.pool)),
            on_call=await self._named_or_of(uow, policy.on_call, ON_CALL_POOL),
            supervisors=await self._named_or_of(uow, policy.supervisor, SUPERVISOR_POOL),
            passed=ticket.passed_at(at) if ticket else {},
            care_ended=past.care_ended,
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

    async def _past(self, uow: UnitOfWork, waits: Waits) -> _Past:
        foreseen = self._pasts.pop(waits.conversation, None)
        if foreseen is not None:
            return foreseen
        former = await uow.tickets.continuity({waits.conversation: waits.continues})
        ended = await uow.care.ended_of([waits.patient])
        return _Past(former[waits.conversation], ended[waits.patient])

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
        unknown = {key: one for one in identities if (key := identity_key(one)) not in self._people}
        if new := [one for key, one in unknown.items() if key not in self._looked_for]:
            self._looked_for |= unknown.keys()
            self._people |= await uow.people.find(new)

    async def _stand(self, uow: UnitOfWork, identities: Iterable[Identity]) -> None:
        if new := [one for one in identities if one not in self._posts]:
            self._posts |= await uow.posts.of(new)
            self._loads |= await uow.posts.loads(new)
