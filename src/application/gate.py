"""The gate: loads what the access rule needs, asks it, and writes the audit's line."""

from attrs import frozen

from application.command import Command, ConversationCommand
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork
from domain.access import Action, Actor, InConversation, OfCare, OfClinic, OfPerson, OfSession, authorize
from domain.audit import AuditRecord, Outcome
from domain.consent import Consent, ConsentPolicy, ConsentStatus
from domain.conversation import Conversation
from domain.errors import ConsentRequired, NotFound
from domain.ids import AuditId, Identity, SessionId, identity_key
from domain.person import Person, Role
from domain.session import Session


@frozen
class Gate:
    """Every use case passes here first; what the rule does not allow raises its error."""

    policy: ConsentPolicy
    clock: Clock
    ids: Ids

    async def conversation(self, uow: UnitOfWork, command: ConversationCommand) -> Conversation:
        """Return the conversation that the command is on, if `command.actor` may do this to it."""
        actor = command.actor
        try:
            conversation = await uow.conversations.get(command.conversation)
        except NotFound:
            await self.consented(uow, actor)
            raise
        if actor.role.is_staff:
            consent = await self.patient_standing(uow, conversation.patient)
        else:
            consent = await self.standing(uow, actor)
        authorize(actor, Action(command.action), InConversation(conversation, consent))
        return conversation

    async def clinic(self, uow: UnitOfWork, command: Command) -> None:
        """Check an act that is on no single conversation."""
        consent = await self.standing(uow, command.actor)
        authorize(command.actor, Action(command.action), OfClinic(consent))

    async def person(self, uow: UnitOfWork, command: Command, identity: str) -> Person:
        """Return the person whose own matter the command is on, if `command.actor` may do this to it.

        Who may not even look learns nothing of whether there is such a person.
        """
        matter, action = OfPerson(identity), Action(command.action)
        looking = Action.SEE_CONSENT if action in {Action.GRANT_CONSENT, Action.WITHDRAW_CONSENT} else action
        authorize(command.actor, looking, matter)
        person = await uow.people.get(identity)
        authorize(command.actor, action, matter)
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
        """How the actor themselves stands to consent."""
        if actor.role.is_staff:
            return ConsentStatus.NOT_NEEDED
        consent = await uow.consents.of(actor.identity)
        return self.policy.status(actor.role, consent, self.clock.now())

    async def patient_standing(self, uow: UnitOfWork, patient: Identity) -> ConsentStatus:
        """How a patient stands to consent."""
        return self.patient_status(await uow.consents.of(patient))

    def patient_status(self, consent: Consent | None) -> ConsentStatus:
        """How a patient who gave this consent stands now."""
        return self.policy.status(Role.PATIENT, consent, self.clock.now())

    def record(
        self, uow: UnitOfWork, command: Command, *, object: str | None = None, reason: str | None = None
    ) -> None:
        """Put the act on the audit, in the same transaction."""
        uow.audit.add(
            AuditRecord(
                id=AuditId(self.ids.new()),
                at=self.clock.now(),
                actor=command.actor,
                action=command.action,
                object=object or command.object,
                outcome=Outcome.DONE,
                reason=reason,
            )
        )
