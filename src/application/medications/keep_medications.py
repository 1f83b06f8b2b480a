"""Keep what a patient takes, as the clinic's own system lists it."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.cards.refill import KIND, guarded
from domain.errors import Invalid
from domain.ids import Identity
from domain.medication import MOST, Medication
from domain.person import Role


@frozen(kw_only=True)
class KeepMedications(Command):
    """Let this be the list of `identity`."""

    action: ClassVar[Action] = Action.KEEP_MEDICATIONS

    identity: str
    entries: tuple[Medication, ...] = field(repr=False)

    @property
    def object(self) -> str:
        return "medications"


@frozen(kw_only=True)
class KeepMedicationsHandler:
    """The whole list in place of the former one.

    What was asked for before stays as it was asked for, but for this: what is controlled now is a prescriber's now.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: KeepMedications) -> None:
        """Raises `Invalid` for one who is no patient, or an id that stands there twice."""
        async with self.uow() as uow:
            person = await self.gate.person(uow, command, command.identity)
            if person.role is not Role.PATIENT:
                raise Invalid.at("/identity", "not-a-patient")
            if len(command.entries) > MOST or len({one.id for one in command.entries}) < len(command.entries):
                raise Invalid.at("/items", "twice")
            uow.medications.save(person.identity, command.entries, self.clock.now())
            await self._guard(uow, command, person.identity)
            self.gate.record(uow, command, object=person_object(person.identity))
            await uow.commit()

    async def _guard(self, uow: UnitOfWork, command: KeepMedications, patient: Identity) -> None:
        """Of what is a prescriber's now whoever has it open learns at once, and the audit says since when."""
        controlled = {one.id for one in command.entries if one.controlled}
        if not controlled:
            return
        every = await uow.cards.open_of(patient, KIND.name, KIND.open_states)
        found = [one for one in every if one.text("medicationId") in controlled and not one.guarded]
        places = {one.conversation: await uow.conversations.get(one.conversation) for one in found}
        for card in found:
            after = guarded(card, at=self.clock.now())
            places[card.conversation].note_card(after)
            uow.cards.save(card, after)
            self.gate.record(uow, command, object=f"card:{card.id}", reason=f"{KIND.name}:controlled")
        for conversation in places.values():
            uow.conversations.save(conversation)
