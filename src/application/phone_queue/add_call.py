"""Put a patient on the phone queue."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, RequestKey, UnitOfWorkFactory, once
from domain.access import Action
from domain.errors import Flaw, Invalid, NotFound, UnknownIdentity
from domain.ids import CallId
from domain.person import Role
from domain.phone_queue import CallReason, PhoneCall


@frozen(kw_only=True)
class AddCall(Command):
    """Somebody is to call `patient`."""

    action: ClassVar[Action] = Action.ADD_CALL

    patient: str
    reason: CallReason
    note: str | None = field(default=None, repr=False)
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "phone-queue"


@frozen(kw_only=True)
class AddCallHandler:
    """Keep it. This needs no consent: it is how those are reached who gave none."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: AddCall) -> Made:
        """Return the call's id."""
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            try:
                patient = await uow.people.get(command.patient)
            except NotFound:
                raise UnknownIdentity(Flaw("/identity", "unknown-identity")) from None
            if patient.role is not Role.PATIENT:
                raise Invalid.at("/identity", "not-a-patient")
            call = PhoneCall(
                id=CallId(self.ids.new()),
                patient=patient.identity,
                reason=command.reason,
                note=command.note,
                created_by=command.actor.identity,
                created_at=self.clock.now(),
            )
            uow.calls.add(call)
            self.gate.record(uow, command, object=person_object(patient.identity), reason=call.reason)
            await uow.commit(made=call.id)
        return Made(id=call.id)
