"""End what somebody may do for a patient, or leave less of it."""

from typing import ClassVar

from attrs import frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from application.proxies.stop_proxy import stop_proxy
from domain.access import Action
from domain.errors import NotFound
from domain.grant_scope import GrantScope
from domain.ids import GrantId, identity_key
from domain.proxy import ProxyGrant


@frozen(kw_only=True)
class GrantCommand(Command):
    """An act on a grant of `patient`'s."""

    action: ClassVar[Action] = Action.END_PROXY

    patient: str
    grant: GrantId

    @property
    def object(self) -> str:
        return "proxies"


@frozen(kw_only=True)
class EndGrant(GrantCommand):
    """End it; ending it twice is fine."""


@frozen(kw_only=True)
class NarrowGrant(GrantCommand):
    """Leave these scopes of it."""

    scopes: frozenset[GrantScope]


@frozen(kw_only=True)
class EndGrantHandler:
    """Keep the end; the proxy's sockets close everywhere, and their places are given up."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: EndGrant) -> None:
        """Raises `Forbidden` for a patient who would end what law or court gave."""
        async with self.uow() as uow:
            grant = await the_grant(uow, self.gate, command)
            ended = grant.end(self.clock.now(), command.actor.identity)
            if ended is grant:
                return
            uow.grants.end(ended)
            await stop_proxy(uow, ended)
            self.gate.record(uow, command, object=person_object(grant.patient))
            await uow.commit()


@frozen(kw_only=True)
class NarrowGrantHandler:
    """End the grant and keep the narrower one in its place."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @decided_again
    async def __call__(self, command: NarrowGrant) -> ProxyGrant:
        """Return the narrower one."""
        async with self.uow() as uow:
            grant = await the_grant(uow, self.gate, command)
            ended, less = grant.narrow(
                command.scopes, id=GrantId(self.ids.new()), at=self.clock.now(), by=command.actor.identity
            )
            uow.grants.end(ended)
            uow.grants.add(less)
            await stop_proxy(uow, ended, less)
            self.gate.record(uow, command, object=person_object(grant.patient), reason="narrowed")
            await uow.commit()
        return less


async def the_grant(uow: UnitOfWork, gate: Gate, command: GrantCommand) -> ProxyGrant:
    """The grant that the command is on, if its actor may do this to it."""
    grant = await uow.grants.get(command.grant)
    gate.grant(command, grant)
    if identity_key(grant.patient) != identity_key(command.patient):
        raise NotFound("grant")
    return grant
