"""The directory, consents and presence, in memory."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from domain.care import CareRelation
from domain.consent import Consent
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import ConversationId, Identity, identity_key
from domain.person import Person, Role
from domain.presence import Presence


@frozen
class InMemoryDirectory:
    """The in-memory `Directory`."""

    _memory: Memory
    _changes: Changes

    async def get(self, identity: str) -> Person:
        """Return the person of that identity, compared without case, or raise `NotFound`."""
        try:
            return self._memory.people[identity_key(identity)]
        except KeyError:
            raise NotFound("person") from None

    async def find(self, identities: Iterable[str]) -> Mapping[str, Person]:
        """Return those that exist, by `identity_key`."""
        keys = {identity_key(one) for one in identities}
        return {key: self._memory.people[key] for key in keys if key in self._memory.people}

    async def staff(self, pool: str | None, *, common: bool = False) -> tuple[Identity, ...]:
        """Return active providers and administrators of a pool; for `None`, active administrators. At most 100."""
        roles = {Role.ADMIN} if pool is None else {Role.PROVIDER, Role.ADMIN}
        found = [one for one in self._memory.people.values() if one.active and one.role in roles]
        own = pool if common else None
        return tuple(sorted(one.identity for one in found if pool is None or one.belongs_to(pool, common=own)))[:100]

    def save(self, person: Person) -> None:
        """Keep a new person, or what changed of a known one, who keeps the registered spelling."""

        def effect(memory: Memory, _: datetime) -> None:
            key = identity_key(person.identity)
            known = memory.people.get(key)
            memory.people[key] = evolve(person, identity=known.identity) if known else person

        self._changes.keep(effect)


@frozen
class InMemoryConsents:
    """The in-memory `Consents`."""

    _memory: Memory
    _changes: Changes

    async def of(self, identity: Identity) -> Consent | None:
        """Return the person's latest consent, revoked or not."""
        given = self._memory.consents.get(identity)
        return given[-1] if given else None

    async def of_many(self, identities: Iterable[Identity]) -> Mapping[Identity, Consent]:
        """Return the latest consents of those who have one."""
        return {one: given[-1] for one in set(identities) if (given := self._memory.consents.get(one))}

    async def in_conversations(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, Consent]:
        """Return the latest consents of these conversations' patients, of those who have one."""
        known = (self._memory.conversations[id].conversation for id in set(ids) if id in self._memory.conversations)
        return {one.id: given[-1] for one in known if (given := self._memory.consents.get(one.patient))}

    def save(self, consent: Consent) -> None:
        """Keep a new consent, or what ended of a known one. The past ones stay on record."""
        is_new = consent.revoked_at is None and not consent.withdrawn

        def place(memory: Memory) -> int:
            """Where the known one stands, if nothing ended of it but what is known here."""
            given = memory.consents.get(consent.identity, [])
            for index, known in reversed(list(enumerate(given))):
                if known.signed_at == consent.signed_at and known.revoked_at is None and _leads_to(known, consent):
                    return index
            raise ConcurrentUpdate("the consent ended meanwhile")

        def check(memory: Memory) -> None:
            if not is_new:
                place(memory)

        def effect(memory: Memory, _: datetime) -> None:
            given = memory.consents.setdefault(consent.identity, [])
            if is_new:
                given.append(consent)
            else:
                given[place(memory)] = consent

        self._changes.keep(effect, check=check)


@frozen
class InMemoryCareRelations:
    """The in-memory `CareRelations`."""

    _memory: Memory
    _changes: Changes

    async def ended_of(self, patients: Iterable[Identity]) -> Mapping[Identity, frozenset[Identity]]:
        """Return for each of these patients whose care for them ended."""
        return {one: frozenset(await self.ended(one)) for one in patients}

    async def ended(self, patient: Identity) -> Mapping[Identity, CareRelation]:
        """Return the patient's ended care relations, by provider."""
        theirs = sorted(key for key in self._memory.care_ends if key[0] == patient)
        return {provider: self._memory.care_ends[patient, provider] for _, provider in theirs}

    def save(self, relation: CareRelation) -> None:
        """Keep how it ended, in place of an earlier end; forget the end of one that lasts again."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.care_ends.pop((relation.patient, relation.provider), None)
            if relation.reason is not None:
                memory.care_ends[relation.patient, relation.provider] = relation

        self._changes.keep(effect)


@frozen
class InMemoryPresences:
    """The in-memory `Presences`."""

    _changes: Changes

    def saw(self, identity: Identity, at: datetime) -> None:
        """Keep when the person was last connected."""

        def effect(memory: Memory, _: datetime) -> None:
            before = memory.presences.get(identity, Presence())
            memory.presences[identity] = evolve(before, last_seen_at=max(at, before.last_seen_at or at))

        self._changes.keep(effect)


def _leads_to(known: Consent, ended: Consent) -> bool:
    """Whether nothing ended of the known one but what is told again, or its end is told."""
    return ended.revoked_at is not None or known.withdrawn == ended.withdrawn[:-1]
