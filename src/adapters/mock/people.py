"""The directory, consents and presence, in memory."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from domain.care import CareRelation
from domain.consent import Consent
from domain.errors import NotFound
from domain.ids import Identity, identity_key
from domain.person import Person
from domain.presence import Availability, Presence


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

    def save(self, consent: Consent) -> None:
        """Keep a new consent, or the end of a known one. The past ones stay on record."""

        def effect(memory: Memory, _: datetime) -> None:
            given = memory.consents.setdefault(consent.identity, [])
            if given and consent.revoked_at and evolve(consent, revoked_at=None) == given[-1]:
                given.pop()
            given.append(consent)

        self._changes.keep(effect)


@frozen
class InMemoryCareRelations:
    """The in-memory `CareRelations`."""

    _memory: Memory
    _changes: Changes

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

    def set_availability(self, identity: Identity, availability: Availability) -> None:
        """Keep what a provider says of themselves."""

        def effect(memory: Memory, _: datetime) -> None:
            before = memory.presences.get(identity, Presence())
            memory.presences[identity] = evolve(before, availability=availability)

        self._changes.keep(effect)

    def saw(self, identity: Identity, at: datetime) -> None:
        """Keep when the person was last connected."""

        def effect(memory: Memory, _: datetime) -> None:
            before = memory.presences.get(identity, Presence())
            memory.presences[identity] = evolve(before, last_seen_at=max(at, before.last_seen_at or at))

        self._changes.keep(effect)
