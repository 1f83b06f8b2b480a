"""What the patient of a conversation takes."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.medications.shown import shown_to
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.medication import Medication


@frozen(kw_only=True)
class SeeMedications(ConversationCommand):
    """The list of the conversation's patient."""

    action: ClassVar[Action] = Action.SEE_MEDICATIONS


@frozen(kw_only=True)
class MedicationsView:
    """The list, and whether its viewer is of the team: to patients a refill and a renewal are one thing."""

    entries: tuple[Medication, ...]
    for_team: bool
    language: str
    """In which the patient asks."""


@frozen(kw_only=True)
class SeeMedicationsHandler:
    """For those who take part; recorded like every look."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeMedications) -> MedicationsView:
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            entries = await shown_to(self.gate, uow, command.actor, conversation.patient)
            patient = await uow.people.get(conversation.patient)
        await self.log.seen(command)
        return MedicationsView(entries=entries, for_team=command.actor.role.is_staff, language=patient.language)
