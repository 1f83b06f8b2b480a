"""Which proxies may read a conversation today: who may not has no place in it at the provider either."""

from attrs import evolve, frozen

from application.gate import Gate
from application.ports.mirror import MirroredConversation
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.grant_scope import GrantScope
from domain.person import Role


@frozen(kw_only=True)
class ReadingProxies:
    """Looked up on the record each time: a patient takes back what they share in one act."""

    uow: UnitOfWorkFactory
    gate: Gate

    async def __call__(self, one: MirroredConversation) -> MirroredConversation:
        """Return it with proxies who may not read it now as members who are not active."""
        proxies = {each.identity for each in one.members if each.role is Role.PROXY}
        if not proxies:
            return one
        async with self.uow() as uow:
            patient = (await uow.conversations.get(one.id)).patient
            mandates = await self.gate.mandates.of_all(uow, proxies)
        silent = {each for each in proxies if (patient, GrantScope.READ) not in mandates[each]}
        members = [evolve(each, active=False) if each.identity in silent else each for each in one.members]
        return evolve(one, members=tuple(members))
