"""Let a care relation that was ended or blocked last again."""

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
from domain.care import CareRelation


@frozen(kw_only=True)
class RestoreCare(CareCommand):
    """It lasts again; restoring what lasts is fine."""

    action: ClassVar[Action] = Action.RESTORE_CARE


@frozen(kw_only=True)
class RestoreCareHandler:
    """Forget the end; who cares for whom is the directory's to say."""

    uow: UnitOfWorkFactory
    gate: Gate
    channel: Channel
    clock: Clock

    @decided_again
    async def __call__(self, command: RestoreCare) -> CareRelation:
        """Return how the relation stands now."""
        async with self.uow() as uow:
            patient, provider = await self.gate.care(uow, command, command.patient, command.provider)
            relation = CareRelation(patient=patient.identity, provider=provider.identity)
            uow.care.save(relation)
            shared = await uow.conversations.shared_by(patient.identity, provider.identity)
            uow.conversations.review_rights_of(patient.identity)
            wake_visits(uow, provider.identity, self.clock.now())
            self.gate.record(uow, command, object=person_object(patient.identity))
            await uow.commit()
        self.channel.publish(*(RowChanged(conversation=id) for id in shared))
        return relation
