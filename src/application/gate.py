"""The gate: loads what the access rule needs, asks it, and writes the audit's line."""

from attrs import frozen

from application.command import Command, ConversationCommand
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork
from domain.access import Action, Actor, authorize, authorize_in_clinic
from domain.audit import AuditRecord, Outcome
from domain.consent import ConsentPolicy, ConsentStatus
from domain.conversation import Conversation
from domain.errors import ConsentRequired, NotFound
from domain.ids import AuditId, Identity
from domain.person import Role


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
        authorize(actor, Action(command.action), conversation, consent)
        return conversation

    async def clinic(self, uow: UnitOfWork, command: Command) -> None:
        """Check an act that is on no single conversation."""
        consent = await self.standing(uow, command.actor)
        authorize_in_clinic(command.actor, Action(command.action), consent)

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
        consent = await uow.consents.of(patient)
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
