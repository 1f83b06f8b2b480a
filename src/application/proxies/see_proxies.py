"""Look up who acts for a patient, or for whom a proxy acts: what counts now, and what did."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command, person_object
from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.proxy import ProxyGrant


@frozen(kw_only=True)
class SeeProxies(Command):
    """The grants for or of `identity`."""

    action: ClassVar[Action] = Action.SEE_PROXIES

    identity: str

    @property
    def object(self) -> str:
        return "proxies"


@frozen(kw_only=True)
class SeeProxiesHandler:
    """All of them, in the order of their giving."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeProxies) -> tuple[ProxyGrant, ...]:
        async with self.uow() as uow:
            person = await self.gate.person(uow, command, command.identity)
            grants = await uow.grants.about(person.identity)
        await self.log.seen(command, object=person_object(person.identity))
        return grants
