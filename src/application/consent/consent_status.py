"""How a person stands to consent, and what they are asked to agree to."""

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.consent import ConsentDocument, ConsentPolicy, ConsentStatus
from domain.ids import Identity


@frozen(kw_only=True)
class SeeConsent(Command):
    """Look up the consent of `identity`, in their language unless another is asked for."""

    action: ClassVar[Action] = Action.SEE_CONSENT

    identity: str
    language: str | None = None

    @property
    def object(self) -> str:
        return "consent"


@frozen(kw_only=True)
class ConsentView:
    """A person's standing, and the document that counts now."""

    identity: Identity
    status: ConsentStatus
    version: str | None
    scopes: tuple[str, ...]
    signed_at: datetime | None
    document: ConsentDocument = field(repr=False)


@frozen(kw_only=True)
class SeeConsentHandler:
    """Patients see their own; staff who open, add or write to them see everyone's, which is on the audit."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    policy: ConsentPolicy
    clock: Clock

    async def __call__(self, command: SeeConsent) -> ConsentView:
        async with self.uow() as uow:
            person = await self.gate.person(uow, command, command.identity)
            consent = await uow.consents.of(person.identity)
        if person.identity != command.actor.identity:
            await self.log.seen(command, object=person_object(person.identity))
        now = self.clock.now()
        return ConsentView(
            identity=person.identity,
            status=self.policy.status(person.role, consent, now),
            version=consent.version if consent else None,
            scopes=tuple(sorted(consent.lasting_scopes)) if consent else (),
            signed_at=consent.signed_at if consent else None,
            document=self.policy.document(command.language or person.language, now),
        )
