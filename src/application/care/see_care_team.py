"""Look up who cares for a patient, and whose care ended."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command, person_object
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.care import CareRelation
from domain.errors import NotFound
from domain.ids import identity_key
from domain.person import Role


@frozen(kw_only=True)
class SeeCareTeam(Command):
    """The care relations of `patient`."""

    action: ClassVar[Action] = Action.SEE_CARE

    patient: str

    @property
    def object(self) -> str:
        return "care"


@frozen(kw_only=True)
class SeeCareTeamHandler:
    """The care team as the directory names it, and all whose care ended, in the order of their identities."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeCareTeam) -> tuple[CareRelation, ...]:
        """Raises `NotFound` for who is no patient."""
        async with self.uow() as uow:
            patient = await self.gate.person(uow, command, command.patient)
            if patient.role is not Role.PATIENT:
                raise NotFound("patient")
            ended = dict(await uow.care.ended(patient.identity))
        await self.log.seen(command, object=person_object(patient.identity))
        known = {identity_key(one) for one in ended}
        lasting = [one for one in patient.care_team if identity_key(one) not in known]
        team = [CareRelation(patient=patient.identity, provider=one) for one in lasting]
        return tuple(sorted([*team, *ended.values()], key=lambda one: identity_key(one.provider)))
