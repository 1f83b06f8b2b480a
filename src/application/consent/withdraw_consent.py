"""Withdraw consent: one scope of it, or all, and from then on the patient's chat rests."""

from typing import ClassVar

from attrs import frozen

from application.command import Command, person_object
from application.consent.care_team import WITHDRAWN, CareTeam
from application.gate import Gate
from application.ports.channel import ConsentWithdrawn, GrantEnded
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.consent import CHAT, SCOPES, SHARING
from domain.errors import Invalid
from domain.ids import Identity


@frozen(kw_only=True)
class WithdrawConsent(Command):
    """End the consent of `identity`, or take `scope` out of it; ending it twice is fine."""

    action: ClassVar[Action] = Action.WITHDRAW_CONSENT

    identity: str
    scope: str = CHAT

    @property
    def object(self) -> str:
        return "consent"


@frozen(kw_only=True)
class WithdrawConsentHandler:
    """Keep the end of the consent, let the person's sockets close everywhere, and tell the care team."""

    uow: UnitOfWorkFactory
    gate: Gate
    care_team: CareTeam
    clock: Clock

    @decided_again
    async def __call__(self, command: WithdrawConsent) -> None:
        if command.scope not in SCOPES:
            raise Invalid.at("/scope", "unknown-scope")
        async with self.uow() as uow:
            person = await self.gate.person(uow, command, command.identity)
            consent = await uow.consents.of(person.identity)
            if consent is None:
                return
            less = consent.without(command.scope, self.clock.now(), command.actor.identity)
            if less is consent:
                return
            uow.consents.save(less)
            if less.revoked_at is not None:
                await self._stop(uow, person.identity)
            if less.revoked_at is not None or command.scope == SHARING:
                await self._stop_proxies(uow, person.identity)
            self.gate.record(uow, command, object=person_object(person.identity), reason=command.scope)
            await uow.commit()

    async def _stop_proxies(self, uow: UnitOfWork, patient: Identity) -> None:
        uow.conversations.review_rights_of(patient)
        uow.withheld.review(patient)
        for proxy in {one.proxy for one in await uow.grants.of_patient(patient)}:
            uow.endings.add(GrantEnded(identity=proxy))

    async def _stop(self, uow: UnitOfWork, patient: Identity) -> None:
        await self.care_team.tell(uow, patient, Action.WITHDRAW_CONSENT, WITHDRAWN)
        await self.care_team.queue_call(uow, patient)
        uow.endings.add(ConsentWithdrawn(identity=patient))
