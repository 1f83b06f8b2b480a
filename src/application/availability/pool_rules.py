"""How the pools work: as an administrator set them, and as is usual where nobody did."""

from collections.abc import Mapping

from attrs import evolve, frozen

from application.ports.unit_of_work import UnitOfWork
from domain.pool_policy import PoolPolicy


@frozen
class PoolRules:
    """Looks up how pools work. `usual` is how the pool of last resort does, and every other that nobody set."""

    usual: PoolPolicy | None = None

    async def all(self, uow: UnitOfWork) -> Mapping[str, PoolPolicy]:
        """The policies of the pools in which somebody works, and of those that were set, by name."""
        known = {one.pool: one for one in await uow.pools.policies()}
        if self.usual is None:
            return known
        names = {self.usual.pool, *await uow.pools.names()}
        return {name: evolve(self.usual, pool=name) for name in names} | known
