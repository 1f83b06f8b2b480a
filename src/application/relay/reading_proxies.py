"""Which proxies may read a conversation today: who may not has no place in it at the provider either."""

from collections.abc import Collection

from attrs import frozen

from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.grant_scope import GrantScope
from domain.ids import ConversationId, Identity


@frozen(kw_only=True)
class ReadingProxies:
    """Looked up on the record each time: a patient takes back what they share in one act."""

    uow: UnitOfWorkFactory
    gate: Gate

    async def __call__(self, id: ConversationId, proxies: Collection[Identity]) -> frozenset[Identity]:
        """Return those of `proxies` who may read it now."""
        if not proxies:
            return frozenset()
        async with self.uow() as uow:
            patient = (await uow.conversations.get(id)).patient
            mandates = await self.gate.mandates.of_all(uow, proxies)
        return frozenset(one for one in proxies if (patient, GrantScope.READ) in mandates[one])
