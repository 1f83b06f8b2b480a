"""Agree to chat: by the person, or on paper through an administrator."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, RequestKey, UnitOfWorkFactory, once
from domain.access import Action
from domain.consent import ConsentPolicy
from domain.errors import Forbidden, Invalid
from domain.ids import identity_key
from domain.text import checked


@frozen(kw_only=True)
class GrantConsent(Command):
    """`identity` agrees to the current document; an administrator adds the evidence on paper."""

    action: ClassVar[Action] = Action.GRANT_CONSENT

    identity: str
    scopes: frozenset[str]
    version: str | None = None
    language: str | None = None
    evidence: str | None = field(default=None, repr=False)
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "consent"


@frozen(kw_only=True)
class GrantConsentHandler:
    """Keep the consent; every decision in the person's conversations is made anew."""

    uow: UnitOfWorkFactory
    gate: Gate
    policy: ConsentPolicy
    clock: Clock

    @once
    async def __call__(self, command: GrantConsent) -> Made:
        """Return the person's identity."""
        async with self.uow(command.request) as uow:
            person = await self.gate.person(uow, command, command.identity)
            if person.role.is_staff:
                raise Forbidden("staff need no consent")
            _check_evidence(command)
            consent = self.policy.sign(
                identity=person.identity,
                by=command.actor.identity,
                at=self.clock.now(),
                scopes=command.scopes,
                version=command.version,
                language=command.language or person.language,
                evidence=command.evidence,
            )
            uow.consents.save(consent)
            uow.conversations.review_rights_of(person.identity)
            self.gate.record(uow, command)
            await uow.commit(made=person.identity)
        return Made(id=person.identity)


def _check_evidence(command: GrantConsent) -> None:
    on_paper = identity_key(command.actor.identity) != identity_key(command.identity)
    if on_paper and command.evidence is None:
        raise Invalid.at("/evidence", "required")
    if command.evidence is not None:
        checked(command.evidence, "/evidence", limit=1_000)
