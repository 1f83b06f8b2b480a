"""Who people are, what they agreed to, and who cares for them."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

from domain.care import CareRelation
from domain.consent import Consent
from domain.ids import CallId, ConversationId, GrantId, Identity
from domain.person import Person
from domain.phone_queue import PhoneCall
from domain.proxy import ProxyGrant


class Directory(Protocol):
    """The people the clinic knows."""

    async def get(self, identity: str) -> Person:
        """Return the person of that identity, compared without case, or raise `NotFound`."""
        ...

    async def find(self, identities: Iterable[str]) -> Mapping[str, Person]:
        """Return those that exist, by `identity_key`."""
        ...

    async def staff(self, pool: str | None, *, common: bool = False) -> tuple[Identity, ...]:
        """Return active providers and administrators of a pool; for `None`, active administrators. At most 100.

        With `common` providers of no pool are of this one too.
        """
        ...

    def save(self, person: Person) -> None:
        """Keep a new person, or what changed of a known one."""
        ...


class Consents(Protocol):
    """What patients agreed to."""

    async def of(self, identity: Identity) -> Consent | None:
        """Return the person's latest consent, revoked or not.

        Where a conversation of theirs was read in the same unit of work it is of that picture, which may be some
        seconds old: for decisions that hold at commit. What can not be taken back asks `of_many`.
        """
        ...

    async def of_many(self, identities: Iterable[Identity]) -> Mapping[Identity, Consent]:
        """Return the latest consents of those who have one, read afresh."""
        ...

    async def in_conversations(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, Consent]:
        """Return the latest consents of these conversations' patients, of those who have one."""
        ...

    def save(self, consent: Consent) -> None:
        """Keep a new consent, or what ended of a known one. The past ones stay on record.

        The commit raises `ConcurrentUpdate` if the known one ended otherwise meanwhile.
        """
        ...


class CareRelations(Protocol):
    """Whose care for whom ended. That it lasts is not on record here: the directory names care teams."""

    async def ended(self, patient: Identity) -> Mapping[Identity, CareRelation]:
        """Return the patient's ended care relations, by provider."""
        ...

    async def ended_of(self, patients: Iterable[Identity]) -> Mapping[Identity, frozenset[Identity]]:
        """Return for each of these patients whose care for them ended, in one question."""
        ...

    def save(self, relation: CareRelation) -> None:
        """Keep how it ended, in place of an earlier end; forget the end of one that lasts again."""
        ...


class Grants(Protocol):
    """What proxies may do for patients. Every grant stays on record; all answers are in the order of giving."""

    async def get(self, id: GrantId) -> ProxyGrant:
        """Return the grant, ended or not, or raise `NotFound`."""
        ...

    async def of_patient(self, patient: Identity) -> tuple[ProxyGrant, ...]:
        """Return those for this patient that were not ended, whatever their times."""
        ...

    async def of_proxies(self, proxies: Iterable[Identity]) -> tuple[ProxyGrant, ...]:
        """Return those of these proxies that were not ended, whatever their times."""
        ...

    async def about(self, identity: Identity) -> tuple[ProxyGrant, ...]:
        """Return all that ever were for or of this person."""
        ...

    async def lapsed(self, at: datetime) -> tuple[ProxyGrant, ...]:
        """Return those whose time is over and that were not ended yet."""
        ...

    def add(self, grant: ProxyGrant) -> None:
        """Keep a new grant."""
        ...

    def end(self, grant: ProxyGrant) -> None:
        """Keep its end; the commit raises `ConcurrentUpdate` if it was ended meanwhile."""
        ...


CallPlace = tuple[datetime, CallId]
"""Where a call stands in the queue."""


class PhoneQueue(Protocol):
    """Whom the team is to call."""

    async def get(self, id: CallId) -> PhoneCall:
        """Return the call, made or not, or raise `NotFound`."""
        ...

    async def waits_for(self, patient: Identity) -> bool:
        """Whether a call to this patient is still to be made."""
        ...

    async def page(self, *, after: CallPlace | None, limit: int) -> tuple[PhoneCall, ...]:
        """Return calls that are still to be made behind a place, the oldest first."""
        ...

    def add(self, call: PhoneCall) -> None:
        """Keep a new call."""
        ...

    def save(self, before: PhoneCall, after: PhoneCall) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands as `before`."""
        ...


class Presences(Protocol):
    """What is kept of presence between connections."""

    def saw(self, identity: Identity, at: datetime) -> None:
        """Keep when the person was last connected."""
        ...
