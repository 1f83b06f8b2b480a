"""End a provider's care for a patient, or block it: from then on they write to each other no more."""

from typing import ClassVar

from attrs import frozen

from application.cards.waking import wake_visits
from application.care.care_command import CareCommand
from application.command import person_object
from application.gate import Gate
from application.ports.channel import Channel, RowChanged
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.care import CareEnd, CareRelation
from domain.errors import Invalid
from domain.person import Role


@frozen(kw_only=True)
class EndCare(CareCommand):
    """The care ends for this reason."""

    action: ClassVar[Action] = Action.END_CARE

    reason: CareEnd


@frozen(kw_only=True)
class BlockCare(CareCommand):
    """The clinic blocks it."""

    action: ClassVar[Action] = Action.BLOCK_CARE

    reason: CareEnd = CareEnd.BLOCKED


@frozen(kw_only=True)
class EndCareHandler:
    """Keep the end; what was the provider's to answer is offered anew, and every decision is made anew."""

    uow: UnitOfWorkFactory
    gate: Gate
    channel: Channel
    clock: Clock

    @decided_again
    async def __call__(self, command: EndCare | BlockCare) -> CareRelation:
        """Return how the relation stands now."""
        if isinstance(command, EndCare) and command.reason is CareEnd.BLOCKED:
            raise Invalid.at("/reason", "unknown")
        async with self.uow() as uow:
            patient, provider = await self.gate.care(uow, command, command.patient, command.provider)
            if provider.role is not Role.PROVIDER:
                raise Invalid.at("/provider", "not-a-provider")
            now = self.clock.now()
            relation = CareRelation(
                patient=patient.identity,
                provider=provider.identity,
                reason=command.reason,
                since=now,
                by=command.actor.identity,
            )
            uow.care.save(relation)
            shared = await uow.conversations.shared_by(patient.identity, provider.identity)
            for id in shared:
                conversation = await uow.conversations.get(id)
                if conversation.end_care(provider.identity):
                    uow.conversations.save(conversation)
            uow.conversations.review_rights_of(patient.identity)
            wake_visits(uow, provider.identity, now)
            self.gate.record(uow, command, object=person_object(patient.identity), reason=command.reason)
            await uow.commit()
        self.channel.publish(*(RowChanged(conversation=id) for id in shared))
        return relation
