"""Withdraw consent: from then on the patient's chat rests."""

from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.channel import ConsentWithdrawn
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action


@frozen(kw_only=True)
class WithdrawConsent(Command):
    """End the consent of `identity`; ending it twice is fine."""

    action: ClassVar[Action] = Action.WITHDRAW_CONSENT

    identity: str

    @property
    def object(self) -> str:
        return "consent"


@frozen(kw_only=True)
class WithdrawConsentHandler:
    """Keep the end of the consent, then let the person's sockets close."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: WithdrawConsent) -> None:
        async with self.uow() as uow:
            person = await self.gate.person(uow, command, command.identity)
            consent = await uow.consents.of(person.identity)
            if consent is None or consent.revoked_at is not None:
                return
            uow.consents.save(consent.revoke(self.clock.now()))
            uow.conversations.review_rights_of(person.identity)
            uow.endings.add(ConsentWithdrawn(identity=person.identity))
            self.gate.record(uow, command)
            await uow.commit()
