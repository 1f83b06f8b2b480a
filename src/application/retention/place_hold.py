"""Keep what a patient and their team wrote from being purged."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from application.retention.hold_command import hold_object
from domain.access import Action
from domain.errors import Invalid, NotFound
from domain.ids import ConversationId, HoldId, Identity
from domain.legal_hold import LegalHold
from domain.person import Role


@frozen(kw_only=True)
class PlaceHold(Command):
    """Hold `conversation`, or all that is kept of `patient`: exactly one of them is named."""

    action: ClassVar[Action] = Action.PLACE_HOLD

    conversation: ConversationId | None = None
    patient: str | None = None
    reason: str = field(repr=False)
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "holds"


@frozen(kw_only=True)
class PlaceHoldHandler:
    """Keep the hold; it counts from this commit on."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: PlaceHold) -> Made:
        """Return the id of the hold."""
        if (command.conversation is None) is (command.patient is None):
            raise Invalid.at("/patient", "exactly-one-of")
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            hold = LegalHold.place(
                id=HoldId(self.ids.new()),
                patient=await _patient(uow, command),
                conversation=command.conversation,
                reason=command.reason,
                by=command.actor.identity,
                at=self.clock.now(),
            )
            uow.holds.add(hold)
            self.gate.record(uow, command, object=hold_object(hold.id))
            await uow.commit(made=hold.id)
        return Made(id=hold.id)


async def _patient(uow: UnitOfWork, command: PlaceHold) -> Identity:
    if command.conversation is not None:
        return (await uow.conversations.get(command.conversation)).patient
    person = await uow.people.get(command.patient or "")
    if person.role is not Role.PATIENT:
        raise NotFound("patient")
    return person.identity
