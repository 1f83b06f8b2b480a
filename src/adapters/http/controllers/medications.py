"""What patients take."""

from litestar import Controller, get, put
from litestar.params import JSONBody

from adapters.http.controllers.common import (
    Caller,
    Cases,
    PathId,
    PathName,
    conversation_in_path,
    each,
    identity_in_path,
)
from adapters.http.problems import PROBLEMS
from adapters.http.wire.schedules import MedicationIn, MedicationList, MedicationOut, MedicationsIn
from application.medications.keep_medications import KeepMedications
from application.medications.see_medications import SeeMedications
from domain.medication import Medication


class Medications(Controller):
    """`/conversations/{id}/medications`."""

    path = "/conversations/{conversation_id:str}/medications"
    tags = ("Prescriptions",)

    @get(operation_id="SeeMedications", responses=PROBLEMS)
    async def see(self, conversation_id: PathId, caller: Caller, use_cases: Cases) -> MedicationList:
        """List what the conversation's patient takes, each with the text with which a request begins."""
        command = SeeMedications(actor=caller, conversation=conversation_in_path(conversation_id))
        view = await use_cases.see_medications(command)
        return MedicationList(
            items=[medication_out(one, for_team=view.for_team, language=view.language) for one in view.entries],
            next_cursor=None,
        )


class MedicationLists(Controller):
    """`/people/{identity}/medications`."""

    path = "/people/{identity:str}/medications"
    tags = ("People",)

    @put(operation_id="KeepMedications", responses=PROBLEMS)
    async def keep(
        self, identity: PathName, data: JSONBody[MedicationsIn], caller: Caller, use_cases: Cases
    ) -> MedicationList:
        """Keep the whole list of a patient, as the clinic's own system has it."""
        entries = each(data.items, _medication_in, "/items")
        await use_cases.keep_medications(
            KeepMedications(actor=caller, identity=identity_in_path(identity), entries=entries)
        )
        return MedicationList(items=[medication_out(one, for_team=True) for one in entries], next_cursor=None)


def _medication_in(one: MedicationIn) -> Medication:
    return Medication(
        id=one.id,
        drug=one.drug,
        strength=one.strength,
        instructions=one.instructions,
        last_fill=one.last_fill,
        refills_left=one.refills_left,
        controlled=one.controlled,
    )


def medication_out(one: Medication, *, for_team: bool, language: str = "en") -> MedicationOut:
    """An entry as its viewer sees it: to patients refill and renewal are one thing."""
    return MedicationOut(
        id=one.id,
        drug=one.drug,
        strength=one.strength,
        instructions=one.instructions,
        last_fill=one.last_fill,
        text=one.prefilled(language),
        request=one.request if for_team else None,
        controlled=one.controlled if for_team else None,
    )
