"""Agree to chat: by the person, or on paper or by phone through an administrator."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command, person_object
from application.consent.care_team import GIVEN_AGAIN, CareTeam
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from domain.access import Action
from domain.consent import Consent, ConsentPolicy, SigningChannel
from domain.errors import Forbidden, Invalid
from domain.ids import identity_key
from domain.person import Person, Role
from domain.text import checked


@frozen(kw_only=True)
class GrantConsent(Command):
    """`identity` agrees to the current document; an administrator says how, and adds the evidence."""

    action: ClassVar[Action] = Action.GRANT_CONSENT

    identity: str
    scopes: frozenset[str]
    version: str | None = None
    language: str | None = None
    channel: SigningChannel | None = None
    evidence: str | None = field(default=None, repr=False)
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "consent"

    @property
    def by_themselves(self) -> bool:
        """Whether they, or their proxy, sign here and now."""
        return self.actor.role is Role.PROXY or identity_key(self.actor.identity) == identity_key(self.identity)


@frozen(kw_only=True)
class GrantConsentHandler:
    """Keep the consent; every decision in the person's conversations is made anew, and what waited goes on."""

    uow: UnitOfWorkFactory
    gate: Gate
    policy: ConsentPolicy
    care_team: CareTeam
    clock: Clock

    @once
    async def __call__(self, command: GrantConsent) -> Made:
        """Return the person's identity."""
        async with self.uow(command.request) as uow:
            person = await self.gate.person(uow, command, command.identity)
            if person.role is not Role.PATIENT:
                raise Forbidden("only patients consent")
            channel = _channel(command)
            before = await uow.consents.of(person.identity)
            uow.consents.save(self._signed(command, person, channel, before))
            await self._go_on(uow, person, before)
            self.gate.record(uow, command, object=person_object(person.identity), reason=channel)
            await uow.commit(made=person.identity)
        return Made(id=person.identity)

    def _signed(
        self, command: GrantConsent, person: Person, channel: SigningChannel, before: Consent | None
    ) -> Consent:
        return self.policy.sign(
            identity=person.identity,
            by=command.actor.identity,
            at=self.clock.now(),
            scopes=command.scopes,
            version=command.version,
            language=command.language or person.language,
            channel=channel,
            address=command.actor.address,
            evidence=command.evidence,
            after=before,
        )

    async def _go_on(self, uow: UnitOfWork, person: Person, before: Consent | None) -> None:
        uow.withheld.release(person.identity)
        standing = self.policy.status(person.role, before, self.clock.now())
        if before is not None and not standing.in_force:
            await self.care_team.tell(uow, person.identity, Action.GRANT_CONSENT, GIVEN_AGAIN)
        uow.conversations.review_rights_of(person.identity)


def _channel(command: GrantConsent) -> SigningChannel:
    """How it was signed: by themselves on the web; what others record needs its evidence."""
    if command.evidence is not None:
        checked(command.evidence, "/evidence", limit=1_000)
    if command.by_themselves:
        if command.channel not in {None, SigningChannel.WEB}:
            raise Invalid.at("/channel", "not-by-oneself")
        return SigningChannel.WEB
    if command.evidence is None:
        raise Invalid.at("/evidence", "required")
    if command.channel is SigningChannel.WEB:
        raise Invalid.at("/channel", "by-oneself-only")
    return command.channel or SigningChannel.PAPER
