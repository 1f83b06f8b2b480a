"""The repositories of a unit of work: what is loaded to decide, and what is saved."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from attrs import field, frozen

from application.ports.channel import Ended
from application.views import Page
from domain.audit import AuditRecord
from domain.break_glass import BreakGlass
from domain.care import CareRelation
from domain.consent import Consent
from domain.conversation import Conversation
from domain.ids import BreakGlassId, CallId, ConversationId, GrantId, Identity, MessageId, SessionId
from domain.message import Message
from domain.person import Person, Role
from domain.phone_queue import PhoneCall
from domain.presence import Availability
from domain.priority import PriorityMessage
from domain.proxy import ProxyGrant
from domain.session import Session


class Conversations(Protocol):
    """The conversations we keep, addressed by identity."""

    async def get(self, id: ConversationId) -> Conversation:
        """Return it with those who take part now, or raise `NotFound`.

        It may be as old as the caches of rights are; what is decided on it holds all the same,
        because the commit raises `ConcurrentUpdate` when the rights changed meanwhile.
        """
        ...

    async def named(self, unique_name: str) -> Conversation | None:
        """Return the one of that unique name, compared without case."""
        ...

    async def opened_since(self, by: Identity, since: datetime) -> int:
        """How many conversations this person opened since then."""
        ...

    async def shared_by(self, patient: Identity, provider: Identity) -> tuple[ConversationId, ...]:
        """Return the patient's conversations in which this provider takes part now."""
        ...

    async def of_patient(self, patient: Identity) -> tuple[ConversationId, ...]:
        """Return the patient's conversations, the newest first, 200 at most."""
        ...

    async def held_until(self, at: datetime) -> tuple[ConversationId, ...]:
        """Some of those whose hold is over at that time."""
        ...

    async def open_of(self, patient: Identity) -> tuple[ConversationId, ...]:
        """Return a patient's conversations that are not closed, the oldest first."""
        ...

    def add(self, conversation: Conversation) -> None:
        """Keep a new one. The commit raises `ConcurrentUpdate` if its unique name was taken meanwhile."""
        ...

    def save(self, conversation: Conversation) -> None:
        """Keep what was decided on it: its events in order, and how it stands."""
        ...

    def acknowledge(self, id: ConversationId, taken: Sequence[PriorityMessage]) -> None:
        """Keep who took note of its messages. The commit raises `ConcurrentUpdate` if somebody else just did."""
        ...

    def mark_read(self, id: ConversationId, identity: Identity, seq: int) -> None:
        """Move a member's read horizon, forward only, whatever others write meanwhile."""
        ...

    def mark_delivered(self, id: ConversationId, horizons: Mapping[Identity, int]) -> None:
        """Move members' delivered horizons, forward only."""
        ...

    def review_rights_of(self, identity: Identity) -> None:
        """Make every decision of the moment in this person's conversations be made again."""
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


class Withheld(Protocol):
    """What the relay set aside because a patient's consent was not in force."""

    def release(self, patient: Identity) -> None:
        """Let what was withheld of this patient's conversations go on, in its order."""
        ...


class Messages(Protocol):
    """Single messages, for correction, retraction and recognised repeats."""

    async def get(self, conversation: ConversationId, id: MessageId) -> Message:
        """Return one of the conversation's messages, or raise `NotFound`."""
        ...

    async def raised(self, conversation: ConversationId, id: MessageId) -> tuple[PriorityMessage, ...]:
        """What of this message has to be, or was, acknowledged, in order; empty when nothing has."""
        ...

    async def sent_as(
        self, conversation: ConversationId, author: Identity, client_key: str
    ) -> tuple[Message, bytes | None] | None:
        """Return what the author sent under that key, with the digest of the request."""
        ...


class Directory(Protocol):
    """The people the clinic knows."""

    async def get(self, identity: str) -> Person:
        """Return the person of that identity, compared without case, or raise `NotFound`."""
        ...

    async def find(self, identities: Iterable[str]) -> Mapping[str, Person]:
        """Return those that exist, by `identity_key`."""
        ...

    def save(self, person: Person) -> None:
        """Keep a new person, or what changed of a known one."""
        ...


class Consents(Protocol):
    """What patients agreed to."""

    async def of(self, identity: Identity) -> Consent | None:
        """Return the person's latest consent, revoked or not."""
        ...

    async def of_many(self, identities: Iterable[Identity]) -> Mapping[Identity, Consent]:
        """Return the latest consents of those who have one."""
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

    def save(self, relation: CareRelation) -> None:
        """Keep how it ended, in place of an earlier end; forget the end of one that lasts again."""
        ...


class BreakGlasses(Protocol):
    """Uses of break-glass. Texts and comments are kept encrypted."""

    async def get(self, id: BreakGlassId) -> BreakGlass:
        """Return it, or raise `NotFound`."""
        ...

    async def latest_of(self, identity: Identity) -> BreakGlass | None:
        """Return the person's last use."""
        ...

    async def page(
        self, identity: Identity | None, *, unreviewed: bool, after: Sequence[int | str] | None, limit: int
    ) -> Page[BreakGlass]:
        """Return uses, the newest first: of one person, or (`None`) of everybody."""
        ...

    async def due(self, at: datetime) -> tuple[BreakGlassId, ...]:
        """Return some of those that have not ended although their time is over."""
        ...

    def add(self, glass: BreakGlass) -> None:
        """Keep a new one; the commit raises `ConcurrentUpdate` if the person has an unreviewed one by now."""
        ...

    def save(self, glass: BreakGlass) -> None:
        """Keep its end or its review; the commit raises `ConcurrentUpdate` if it changed meanwhile."""
        ...


class Sessions(Protocol):
    """Who is signed in."""

    async def get(self, id: SessionId) -> Session:
        """Return the session, ended or not, or raise `NotFound`."""
        ...

    async def of(self, identity: Identity) -> tuple[Session, ...]:
        """Return the person's sessions that have not ended, the newest first."""
        ...

    def add(self, session: Session) -> None:
        """Keep a new session."""
        ...

    def save(self, session: Session) -> None:
        """Keep its changes; the commit raises `ConcurrentUpdate` if it changed meanwhile."""
        ...

    def touch(self, activity: Mapping[SessionId, datetime]) -> None:
        """Note human activity; never moves backward, never revives what has ended."""
        ...


@frozen(kw_only=True)
class SignInCode:
    """What a single-use code stands for; the code itself is kept as a digest only."""

    digest: bytes = field(repr=False)
    identity: Identity
    role: Role
    proven_at: datetime
    """When the person proved who they are to whoever asked for the code."""
    expires_at: datetime


class SignInCodes(Protocol):
    """Single-use codes that a host page swaps for a session."""

    async def get(self, digest: bytes) -> SignInCode | None:
        """Return the code unless it is unknown or was used."""
        ...

    def add(self, code: SignInCode) -> None:
        """Keep a new code."""
        ...

    def use(self, digest: bytes, at: datetime) -> None:
        """Use it up; the commit raises `ConcurrentUpdate` if somebody else just did."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget those that expired before that time."""
        ...


class Drafts(Protocol):
    """Unsent texts, one a person and conversation."""

    def save(self, conversation: ConversationId, identity: Identity, body: str, at: datetime) -> None:
        """Keep the draft in place of the one before."""
        ...

    def discard(self, conversation: ConversationId, identity: Identity) -> None:
        """Forget the draft; having none is fine."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget all that were not touched since."""
        ...


class Presences(Protocol):
    """What is kept of presence between connections."""

    def set_availability(self, identity: Identity, availability: Availability) -> None:
        """Keep what a provider says of themselves."""
        ...

    def saw(self, identity: Identity, at: datetime) -> None:
        """Keep when the person was last connected."""
        ...


@frozen(kw_only=True)
class Noted:
    """An ending on record. Positions rise; a lower one may appear a little later than a higher one."""

    position: int
    at: datetime
    ended: Ended


class Endings(Protocol):
    """What ended: told to this process once it is durable, and found on record by the others."""

    def add(self, ended: Ended) -> None:
        """Keep it, and tell the channel after the commit."""
        ...

    async def elsewhere(self, after: int | None, *, since: datetime) -> tuple[Noted, ...]:
        """What other processes noted behind the position `after`, in order; at first (`None`) since that time."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget those from before that time."""
        ...


class Requests(Protocol):
    """What repeated requests are recognised by; the unit of work keeps them, jobs forget them."""

    def purge(self, before: datetime) -> None:
        """Forget those made before that time."""
        ...


class AuditLog(Protocol):
    """What was done, kept with the deed in one transaction."""

    def add(self, record: AuditRecord, *, once: str | None = None) -> None:
        """Keep a record; under the same `once` only the first is kept."""
        ...
