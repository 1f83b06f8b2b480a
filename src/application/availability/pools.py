"""How the pools work: see it, and set it."""

from typing import ClassVar

from attrs import field, frozen

from application.availability.pool_rules import PoolRules
from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory, decided_again
from domain.access import Action
from domain.errors import Flaw, Invalid, UnknownIdentity
from domain.ids import identity_key
from domain.person import Role
from domain.pool_policy import PoolPolicy


@frozen(kw_only=True)
class SeePools(Command):
    """The policies of the actor's pools; for an administrator, of all that somebody works in or that were set."""

    action: ClassVar[Action] = Action.SEE_POOLS

    @property
    def object(self) -> str:
        return "pools"


@frozen(kw_only=True)
class SeePoolsHandler:
    """A pool without a policy of its own is shown with the plain one to those who work in it."""

    uow: UnitOfWorkFactory
    gate: Gate
    rules: PoolRules = field(factory=PoolRules)

    async def __call__(self, command: SeePools) -> tuple[PoolPolicy, ...]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            known = await self.rules.all(uow)
        names = set(known) | command.actor.pools if command.actor.role is Role.ADMIN else command.actor.pools
        return tuple(known.get(name, PoolPolicy(pool=name)) for name in sorted(names))


@frozen(kw_only=True)
class SetPool(Command):
    """A pool works like this from now on."""

    action: ClassVar[Action] = Action.SET_POOL

    policy: PoolPolicy

    @property
    def object(self) -> str:
        return "pools"


@frozen(kw_only=True)
class SetPoolHandler:
    """Keep it; who is on call and who supervises must be providers."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: SetPool) -> None:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            await _check_people(uow, command.policy)
            uow.pools.save(command.policy)
            uow.tickets.wake(self.clock.now())
            self.gate.record(uow, command, reason=command.policy.routing)
            await uow.commit()


async def _check_people(uow: UnitOfWork, policy: PoolPolicy) -> None:
    named = {"/onCall": policy.on_call, "/supervisor": policy.supervisor}
    found = await uow.people.find([one for one in named.values() if one is not None])
    for pointer, identity in named.items():
        if identity is None:
            continue
        person = found.get(identity_key(identity))
        if person is None:
            raise UnknownIdentity(Flaw(pointer, "unknown-identity"))
        if person.role is not Role.PROVIDER:
            raise Invalid.at(pointer, "not-a-provider")
