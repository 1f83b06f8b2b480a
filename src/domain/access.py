"""Who may do what: one question on every road in, and what no rule allows is refused."""

from enum import StrEnum
from typing import Protocol

from attrs import frozen

from domain.access_rules import PATIENT_MUST_CONSENT, PRIVACY_POOL, Action, Relation, relations
from domain.consent import ConsentStatus
from domain.errors import ConsentRequired, DomainError, Forbidden, NotAParticipant, NotFound, PatientUnconsented
from domain.grant_scope import GrantScope
from domain.ids import SYSTEM, Identity, SessionId, identity_key
from domain.person import Role
from domain.proxy import Mandate
from domain.quick_response import Scope

__all__ = [
    "CLOCKWORK",
    "Action",
    "Actor",
    "InConversation",
    "OfBreakGlass",
    "OfCard",
    "OfCare",
    "OfClinic",
    "OfGrant",
    "OfPerson",
    "OfResponse",
    "OfSchedule",
    "OfSession",
    "Relation",
    "Resource",
    "Sight",
    "Subject",
    "authorize",
    "check_may_open_for",
    "may_know_former",
    "relation_to",
    "sight",
    "watches_over_emergencies",
]


@frozen(kw_only=True)
class Actor:
    """Who acts, as the session proves it, and by which request (for the audit)."""

    identity: Identity
    role: Role
    session: SessionId | None = None
    pools: frozenset[str] = frozenset()
    mandates: frozenset[Mandate] = frozenset()
    """For a proxy: what they may do for whom now. The gate looks it up."""
    address: str = ""
    request_id: str = ""

    def may(self, scope: GrantScope, patient: str) -> bool:
        """Whether a mandate lets them do this for that patient."""
        return any(what is scope and identity_key(who) == identity_key(patient) for who, what in self.mandates)


CLOCKWORK = Actor(identity=SYSTEM, role=Role.SERVICE)
"""The actor of jobs: nobody's session."""


class Sight(StrEnum):
    """How much of a conversation someone sees."""

    NOTHING = "nothing"
    ROW = "row"
    """That it exists and how it stands: no text, no topic."""
    CONTENT = "content"


class Subject(Protocol):
    """What the rules need to know of a conversation."""

    @property
    def patient(self) -> Identity:
        """Whom it is about."""

    @property
    def pool(self) -> str | None:
        """The pool it belongs to."""

    def has(self, identity: Identity) -> bool:
        """Whether this person takes part in it now."""

    def had(self, identity: Identity) -> bool:
        """Whether this person took part in it and left."""


class Resource(Protocol):
    """What something is done to, as far as the rules need to know it."""

    @property
    def consent(self) -> ConsentStatus:
        """How the one whose consent counts here stands to it."""

    def asks_consent_of(self, actor: Actor) -> bool:
        """Whether `actor` may do nothing here while that consent is not in force."""

    def relation(self, actor: Actor) -> Relation:
        """How `actor` stands to it."""

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """The error by which what no rule allows is refused."""


@frozen
class OfClinic:
    """The clinic as a whole. `consent` is the actor's own standing (`NOT_NEEDED` for staff)."""

    consent: ConsentStatus

    def asks_consent_of(self, actor: Actor) -> bool:
        """Always."""
        return True

    def relation(self, actor: Actor) -> Relation:
        """The clinic is the same to everybody."""
        return Relation.CLINIC

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`Forbidden`: that there is a clinic is no secret."""
        return Forbidden(f"{actor.role} may not {action}")


@frozen
class InConversation:
    """One conversation. `consent` is the standing of its patient."""

    conversation: Subject
    consent: ConsentStatus
    emergency: bool = False
    """Whether the actor has broken the glass for it."""

    def asks_consent_of(self, actor: Actor) -> bool:
        """Of those who are not staff."""
        return not actor.role.is_staff

    def relation(self, actor: Actor) -> Relation:
        """By an emergency, else by membership, else by pool."""
        return Relation.EMERGENCY if self.emergency else relation_to(actor, self.conversation)

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`NotFound` for who may not know of it or has left it; `NotAParticipant` for who sees its row."""
        seen = sight(actor, self.conversation)
        if seen is Sight.NOTHING or (seen is Sight.ROW and self.conversation.had(actor.identity)):
            return NotFound("conversation")
        if seen is Sight.ROW and actor.role is Role.PROVIDER:
            return NotAParticipant(f"{action} needs a participant")
        return Forbidden(f"{actor.role} may not {action}")


@frozen
class OfCard:
    """A card in its conversation."""

    within: InConversation
    scope: GrantScope = GrantScope.WRITE
    """What lets a proxy act on cards of this kind."""
    prescribes: bool = False
    """Whether the actor may prescribe, as the directory says."""

    @property
    def consent(self) -> ConsentStatus:
        """That of the conversation's patient."""
        return self.within.consent

    def asks_consent_of(self, actor: Actor) -> bool:
        """Of those who are not staff."""
        return self.within.asks_consent_of(actor)

    def relation(self, actor: Actor) -> Relation:
        """A member who may prescribe stands nearer than other members; a proxy by what their mandate names."""
        relation = self.within.relation(actor)
        if relation in {Relation.READING, Relation.WRITING}:
            acts = actor.may(self.scope, self.within.conversation.patient)
            return Relation.WRITING if acts else Relation.READING
        return Relation.PRESCRIBER if self.prescribes and relation is Relation.MEMBER else relation

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """As in any conversation."""
        return self.within.refusal(actor, action)


@frozen
class OfSchedule:
    """When somebody, or something that is booked with them, can be booked."""

    owner: str
    consent: ConsentStatus = ConsentStatus.NOT_NEEDED

    def asks_consent_of(self, actor: Actor) -> bool:
        """Of nobody: those who may are staff."""
        return False

    def relation(self, actor: Actor) -> Relation:
        """Their own time or another's."""
        return _own_or_other(actor, self.owner)

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`Forbidden`: that people have times is no secret."""
        return Forbidden(f"{actor.role} may not {action} of another")


@frozen
class OfPerson:
    """What is one person's: their consent, their care team, what the directory says to them of themselves.

    `consent` is the actor's own standing; not needed for that by which consent comes about.
    """

    identity: str
    consent: ConsentStatus = ConsentStatus.NOT_NEEDED

    def asks_consent_of(self, actor: Actor) -> bool:
        """Of the person themselves: what others may do to it, their relation says."""
        return self.relation(actor) is Relation.SELF

    def relation(self, actor: Actor) -> Relation:
        """Themselves, one for whom they sign, or another."""
        if actor.may(GrantScope.CONSENT, self.identity):
            return Relation.CHARGE
        return _own_or_other(actor, self.identity)

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`Forbidden` for who may look at this person's consent, else `NotFound`."""
        if self.relation(actor) in relations(actor.role, Action.SEE_CONSENT):
            return Forbidden(f"{actor.role} may not {action} of another")
        return NotFound("person")


@frozen
class OfBreakGlass:
    """A use of break-glass by `identity`."""

    identity: str
    consent: ConsentStatus = ConsentStatus.NOT_NEEDED

    def asks_consent_of(self, actor: Actor) -> bool:
        """Of nobody: those who may are staff."""
        return False

    def relation(self, actor: Actor) -> Relation:
        """Their own, watched over by the pool of privacy, or another's."""
        relation = _own_or_other(actor, self.identity)
        watches = relation is Relation.OTHER and PRIVACY_POOL in actor.pools
        return Relation.PRIVACY if watches else relation

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`Forbidden` for who may look at it, else `NotFound`."""
        if self.relation(actor) in relations(actor.role, Action.SEE_BREAK_GLASS):
            return Forbidden(f"{actor.role} may not {action}")
        return NotFound("break-glass")


@frozen
class OfGrant:
    """A grant, which is its patient's and its proxy's."""

    patient: str
    proxy: str
    consent: ConsentStatus = ConsentStatus.NOT_NEEDED

    def asks_consent_of(self, actor: Actor) -> bool:
        """Of nobody: to end what one gave needs no consent."""
        return False

    def relation(self, actor: Actor) -> Relation:
        """Their own or another's."""
        own = identity_key(actor.identity) in {identity_key(self.patient), identity_key(self.proxy)}
        return Relation.SELF if own else Relation.OTHER

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`Forbidden` for who may see it, else `NotFound`."""
        if self.relation(actor) in relations(actor.role, Action.SEE_PROXIES):
            return Forbidden(f"{actor.role} may not {action}")
        return NotFound("grant")


@frozen
class OfResponse:
    """A quick response: everybody's, a pool's, or its owner's own."""

    scope: Scope
    pool: str | None
    owner: str
    consent: ConsentStatus = ConsentStatus.NOT_NEEDED

    def asks_consent_of(self, actor: Actor) -> bool:
        """Of nobody: those who may are staff."""
        return False

    def relation(self, actor: Actor) -> Relation:
        """Their own or another's; shared with them, or another pool's."""
        if self.scope is Scope.OWN:
            return Relation.SHELF if _own_or_other(actor, self.owner) is Relation.SELF else Relation.OTHER
        shared = self.scope is Scope.EVERYONE or self.pool in actor.pools
        return Relation.SHARED if shared else Relation.ELSEWHERE

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`Forbidden` for who may see it, else `NotFound`."""
        if self.relation(actor) in relations(actor.role, Action.SEE_RESPONSES):
            return Forbidden(f"{actor.role} may not {action}")
        return NotFound("quick response")


@frozen
class OfCare:
    """A provider's care for a patient."""

    provider: str
    consent: ConsentStatus = ConsentStatus.NOT_NEEDED

    def asks_consent_of(self, actor: Actor) -> bool:
        """Of nobody: those who may are staff."""
        return False

    def relation(self, actor: Actor) -> Relation:
        """Their own care or another's."""
        return _own_or_other(actor, self.provider)

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`Forbidden` for who may see care relations of others, else `NotFound`."""
        if Relation.OTHER in relations(actor.role, Action.SEE_CARE):
            return Forbidden(f"{actor.role} may not {action}")
        return NotFound("person")


@frozen
class OfSession:
    """A session of `identity`; `current` is the one that asks. `consent` is the actor's own standing."""

    identity: str
    consent: ConsentStatus
    current: bool = False

    def asks_consent_of(self, actor: Actor) -> bool:
        """Always, but for signing out."""
        return not self.current

    def relation(self, actor: Actor) -> Relation:
        """Their own or another's."""
        return _own_or_other(actor, self.identity)

    def refusal(self, actor: Actor, action: Action) -> DomainError:
        """`NotFound`: nobody is told of others' sessions."""
        return NotFound("session")


def authorize(actor: Actor, action: Action, resource: Resource) -> None:
    """Refuse what `actor` wants to do to `resource`, unless the table of rules allows it.

    Raises `ConsentRequired` while a consent that this needs is not in force, else the resource's own refusal.
    """
    consented = resource.consent.in_force
    if not consented and resource.asks_consent_of(actor):
        raise ConsentRequired("no consent is in force")
    if resource.relation(actor) not in relations(actor.role, action):
        raise resource.refusal(actor, action)
    if not consented and action in PATIENT_MUST_CONSENT:
        raise PatientUnconsented("the patient's consent is not in force")


def check_may_open_for(actor: Actor, patient: Identity) -> None:
    """Raise `Forbidden` for a proxy whom no mandate lets write for this patient."""
    if actor.role is Role.PROXY and not actor.may(GrantScope.WRITE, patient):
        raise Forbidden("no grant lets them open conversations for this patient")


def relation_to(actor: Actor, conversation: Subject) -> Relation:
    """How `actor` stands to a conversation."""
    if conversation.has(actor.identity):
        return Relation.MEMBER if actor.role is not Role.PROXY else _for_another(actor, conversation)
    if conversation.pool is not None and conversation.pool in actor.pools:
        return Relation.POOL
    return Relation.STRANGER


def may_know_former(actor: Actor, takes_part: bool) -> bool:
    """Whether a conversation tells `actor` which one it continues: who is not staff must take part in that one too.

    A conversation with a proxy may continue a confidential one.
    """
    return takes_part or actor.role.is_staff


def watches_over_emergencies(actor: Actor) -> bool:
    """Whether `actor` is a privacy officer: sees and reviews what others opened in an emergency."""
    return OfBreakGlass("").relation(actor) in relations(actor.role, Action.REVIEW_BREAK_GLASS)


def sight(actor: Actor, conversation: Subject) -> Sight:
    """How much `actor` sees: what the table lets them read, or see, in their relation."""
    relation = relation_to(actor, conversation)
    if relation in relations(actor.role, Action.READ):
        return Sight.CONTENT
    if relation in relations(actor.role, Action.SEE):
        return Sight.ROW
    return Sight.NOTHING


def _for_another(actor: Actor, conversation: Subject) -> Relation:
    if not actor.may(GrantScope.READ, conversation.patient):
        return Relation.STRANGER
    return Relation.WRITING if actor.may(GrantScope.WRITE, conversation.patient) else Relation.READING


def _own_or_other(actor: Actor, identity: str) -> Relation:
    own = identity_key(actor.identity) == identity_key(identity)
    return Relation.SELF if own else Relation.OTHER
