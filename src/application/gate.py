"""The gate: loads what the access rule needs, asks it, and writes the audit's line."""

from attrs import evolve, field, frozen

from application.audit.record_access import key_of, once_a_span
from application.command import Command, ConversationCommand
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork
from application.proxies.mandates import Mandates
from application.proxies.zones import Zones
from application.retention.expiry import Expiry
from domain.access import (
    Action,
    Actor,
    InConversation,
    OfBreakGlass,
    OfCard,
    OfCare,
    OfClinic,
    OfGrant,
    OfPerson,
    OfResponse,
    OfSchedule,
    OfSession,
    Relation,
    Sight,
    authorize,
    sight,
    watches_over_emergencies,
)
from domain.access_rules import NEEDS_NO_CONSENT, relations
from domain.ages import UNITED_STATES, AgeRules
from domain.audit import AuditRecord, Outcome
from domain.break_glass import BreakGlass
from domain.card import CardKind
from domain.consent import Consent, ConsentPolicy, ConsentStatus
from domain.conversation import Conversation
from domain.errors import ConsentRequired, Forbidden, NotFound
from domain.grant_scope import GrantScope
from domain.ids import AuditId, BreakGlassId, ConversationId, Identity, SessionId, identity_key
from domain.person import Person, Role
from domain.proxy import ProxyGrant, may_act
from domain.quick_response import QuickResponse
from domain.retention import USUAL, RetentionPolicy
from domain.session import Session

PRESCRIBER = "prescriber"
"""The skill of those who may decide on controlled drugs."""


@frozen
class Look:
    """A conversation that somebody may read, and the use of break-glass by which, if it is by one."""

    conversation: Conversation
    glass: BreakGlass | None = None

    def visible_from(self, reader: Identity) -> int:
        """The first event that the reader may see."""
        return 1 if self.glass else self.conversation.participants[reader].visible_from


@frozen
class Gate:
    """Every use case passes here first; what the rule does not allow raises its error."""

    policy: ConsentPolicy
    clock: Clock
    ids: Ids
    ages: AgeRules = UNITED_STATES
    kept: RetentionPolicy = USUAL
    zones: Zones = field(factory=Zones)

    @property
    def expiry(self) -> Expiry:
        """Tells what is beyond its time, and so shown to nobody."""
        return Expiry(self.kept, self.clock)

    @property
    def mandates(self) -> Mandates:
        """Knows what proxies may do."""
        return Mandates(self.policy, self.ages, self.clock, self.zones)

    async def conversation(self, uow: UnitOfWork, command: ConversationCommand) -> Conversation:
        """Return the conversation that the command is on, if `command.actor` may do this to it."""
        actor, conversation, consent = await self._place(uow, command, command.conversation)
        authorize(actor, Action(command.action), InConversation(conversation, consent))
        return conversation

    async def card(
        self, uow: UnitOfWork, command: Command, id: ConversationId, kind: CardKind, action: Action
    ) -> Conversation:
        """Return the conversation, if `command.actor` may do this to a card of that kind in it."""
        actor, conversation, consent = await self._place(uow, command, id)
        may_be = relations(actor.role, action)
        prescribes = Relation.PRESCRIBER in may_be and PRESCRIBER in (await uow.people.get(actor.identity)).skills
        emergency = Relation.EMERGENCY in may_be and await self.broken_for(uow, actor, conversation) is not None
        authorize(actor, action, OfCard(InConversation(conversation, consent, emergency), kind.scope, prescribes))
        return conversation

    async def may_step(self, uow: UnitOfWork, actor: Actor, conversation: Conversation, kind: CardKind) -> bool:
        """Whether a proxy's mandate covers cards of that kind; of everybody else the card's steps say it."""
        return actor.role is not Role.PROXY or (await self.acting(uow, actor)).may(kind.scope, conversation.patient)

    async def broken_for(self, uow: UnitOfWork, actor: Actor, conversation: Conversation) -> BreakGlass | None:
        """The use of break-glass by which somebody sees it who takes no part."""
        if conversation.has(actor.identity) or not actor.role.is_staff:
            return None
        glass, now = await uow.glasses.latest_of(actor.identity), self.clock.now()
        if glass is None or not glass.lasts_at(now):
            return None
        return glass if glass.opens(conversation.patient, conversation.id, now) else None

    async def _place(
        self, uow: UnitOfWork, command: Command, id: ConversationId
    ) -> tuple[Actor, Conversation, ConsentStatus]:
        actor = command.actor
        if actor.role is Role.PROXY:
            actor = await self.acting(uow, actor)
        try:
            conversation = await uow.conversations.get(id)
        except NotFound:
            await self.consented(uow, actor)
            raise
        if actor.role.is_staff:
            consent = await self.patient_standing(uow, conversation.patient)
        else:
            consent = await self.standing(uow, actor)
        return actor, conversation, consent

    def schedule(self, command: Command, owner: str) -> None:
        """Check an act on the time of somebody, or of a thing."""
        authorize(command.actor, Action(command.action), OfSchedule(owner))

    async def look(self, uow: UnitOfWork, command: ConversationCommand) -> Look:
        """Return the conversation for one who reads: a member, or who has broken the glass for it."""
        refusal: Forbidden | NotFound | None = None
        try:
            conversation = await self.conversation(uow, command)
            if sight(command.actor, conversation) is Sight.CONTENT:
                return Look(conversation)
        except (Forbidden, NotFound) as refused:
            refusal = refused
        glass = await self._broken(uow, command)
        if glass is not None:
            conversation = await uow.conversations.get(command.conversation)
            consent = await self.patient_standing(uow, conversation.patient)
            emergency = InConversation(conversation, consent, emergency=True)
            authorize(command.actor, Action(command.action), emergency)
            return Look(conversation, glass)
        if refusal is not None:
            raise refusal
        return Look(conversation)

    async def _broken(self, uow: UnitOfWork, command: ConversationCommand) -> BreakGlass | None:
        actor = command.actor
        if Relation.EMERGENCY not in relations(actor.role, Action(command.action)):
            return None
        glass = await uow.glasses.latest_of(actor.identity)
        if glass is None or not glass.lasts_at(self.clock.now()):
            return None
        try:
            conversation = await uow.conversations.get(command.conversation)
        except NotFound:
            return None
        return glass if glass.opens(conversation.patient, conversation.id, self.clock.now()) else None

    async def glass(self, uow: UnitOfWork, command: Command, id: BreakGlassId) -> BreakGlass:
        """Return the use of break-glass that the command is on, if `command.actor` may do this to it."""
        glass = await uow.glasses.get(id)
        authorize(command.actor, Action(command.action), OfBreakGlass(glass.identity))
        return glass

    def whose_glasses(self, command: Command) -> Identity | None:
        """Whose uses of break-glass the actor may look at: their own, or (`None`) everybody's."""
        whose = None if watches_over_emergencies(command.actor) else command.actor.identity
        authorize(command.actor, Action(command.action), OfBreakGlass(whose or ""))
        return whose

    async def acting(self, uow: UnitOfWork, actor: Actor) -> Actor:
        """The actor with what they may do for others now, which for all but proxies is nothing."""
        if actor.role is not Role.PROXY or actor.mandates:
            return actor
        return evolve(actor, mandates=await self.mandates.of(uow, actor.identity))

    def may_confide(self, patient: Person) -> bool:
        """Whether the patient is old enough to open conversations without their guardians."""
        return self.ages.band(patient.born, self.zones.birthdays_today(patient, self.clock.now())).confidential

    def confides(self, patient: Person) -> bool:
        """Whether the patient is a minor who is old enough for matters that their guardians do not see."""
        band = self.ages.band(patient.born, self.zones.birthdays_today(patient, self.clock.now()))
        return band.confidential and bool(band.guardian)

    async def may_join(self, uow: UnitOfWork, person: Person, patient: Identity) -> bool:
        """Whether a proxy may take part in this patient's conversations: a grant lets them read."""
        if person.role is not Role.PROXY:
            return False
        return (patient, GrantScope.READ) in await self.mandates.of(uow, person.identity)

    async def clinic(self, uow: UnitOfWork, command: Command) -> Actor:
        """Check an act that is on no single conversation; return its actor with their mandates."""
        actor = await self.acting(uow, command.actor)
        authorize(actor, Action(command.action), OfClinic(await self.standing(uow, actor)))
        return actor

    async def person(self, uow: UnitOfWork, command: Command, identity: str) -> Person:
        """Return the person whose own matter the command is on, if `command.actor` may do this to it.

        Who may not even look learns nothing of whether there is such a person.
        """
        action = Action(command.action)
        free = action in NEEDS_NO_CONSENT
        matter = OfPerson(identity, ConsentStatus.NOT_NEEDED if free else await self.standing(uow, command.actor))
        looking = Action.SEE_CONSENT if action in {Action.GRANT_CONSENT, Action.WITHDRAW_CONSENT} else action
        actor = await self.acting(uow, command.actor)
        authorize(actor, looking, matter)
        person = await uow.people.get(identity)
        authorize(actor, action, matter)
        return person

    async def care(self, uow: UnitOfWork, command: Command, patient: str, provider: str) -> tuple[Person, Person]:
        """Return patient and provider of the care relation that the command is on, if the actor may do this to it."""
        authorize(command.actor, Action(command.action), OfCare(provider))
        found = await uow.people.find([patient, provider])
        try:
            pair = found[identity_key(patient)], found[identity_key(provider)]
        except KeyError:
            raise NotFound("person") from None
        if pair[0].role is not Role.PATIENT:
            raise NotFound("patient")
        return pair

    def grant(self, command: Command, grant: ProxyGrant) -> None:
        """Check an act on a proxy's grant."""
        authorize(command.actor, Action(command.action), OfGrant(grant.patient, grant.proxy))

    def response(self, command: Command, response: QuickResponse) -> None:
        """Check an act on a quick response."""
        authorize(command.actor, Action(command.action), OfResponse(response.scope, response.pool, response.owner))

    async def session(self, uow: UnitOfWork, command: Command, id: SessionId) -> Session:
        """Return the session that the command is on, if `command.actor` may do this to it."""
        actor = command.actor
        current = id == actor.session
        consent = ConsentStatus.NOT_NEEDED if current else await self.standing(uow, actor)
        try:
            session = await uow.sessions.get(id)
        except NotFound:
            if not current:
                await self.consented(uow, actor)
            raise
        authorize(actor, Action(command.action), OfSession(session.identity, consent, current))
        return session

    async def own_sessions(self, uow: UnitOfWork, command: Command) -> tuple[Session, ...]:
        """Return the actor's sessions that have not ended, the newest first."""
        actor = command.actor
        authorize(actor, Action(command.action), OfSession(actor.identity, await self.standing(uow, actor)))
        return await uow.sessions.of(actor.identity)

    async def consented(self, uow: UnitOfWork, actor: Actor) -> None:
        """Raise `ConsentRequired` unless the actor's own consent is in force or not needed."""
        if not (await self.standing(uow, actor)).in_force:
            raise ConsentRequired("no consent is in force")

    async def standing(self, uow: UnitOfWork, actor: Actor) -> ConsentStatus:
        """How the actor themselves stands to consent. A proxy stands as far as somebody lets them do something."""
        if actor.role.is_staff:
            return ConsentStatus.NOT_NEEDED
        if actor.role is Role.PROXY:
            mandates = (await self.acting(uow, actor)).mandates
            return ConsentStatus.GRANTED if may_act(mandates) else ConsentStatus.NONE
        consent = await uow.consents.of(actor.identity)
        return self.policy.status(actor.role, consent, self.clock.now())

    async def patient_standing(self, uow: UnitOfWork, patient: Identity) -> ConsentStatus:
        """How a patient stands to consent."""
        return self.patient_status(await uow.consents.of(patient))

    def patient_status(self, consent: Consent | None) -> ConsentStatus:
        """How a patient who gave this consent stands now."""
        return self.policy.status(Role.PATIENT, consent, self.clock.now())

    def record(
        self,
        uow: UnitOfWork,
        command: Command,
        *,
        object: str | None = None,
        reason: str | None = None,
        coalesced: bool = False,
    ) -> None:
        """Put the act on the audit, in the same transaction; `coalesced`: with others like it in a span as one."""
        actor, what, now = command.actor, object or command.object, self.clock.now()
        uow.audit.add(
            AuditRecord(
                id=AuditId(self.ids.new()),
                at=now,
                actor=actor,
                action=command.action,
                object=what,
                outcome=Outcome.DONE,
                reason=reason,
            ),
            once=once_a_span(key_of(actor, str(command.action), what, Outcome.DONE, reason), now)
            if coalesced
            else None,
        )
