"""What follows when a proxy may do less: it is told everywhere, decided anew, and their places are given up."""

from application.ports.channel import GrantEnded
from application.ports.unit_of_work import UnitOfWork
from domain.grant_scope import GrantScope
from domain.ids import GrantId
from domain.proxy import ProxyGrant


async def stop_proxy(uow: UnitOfWork, ended: ProxyGrant, instead: ProxyGrant | None = None) -> None:
    """Close the proxy's sockets, and take them out of the conversations that no other grant lets them read."""
    if not await _still_reads(uow, ended, instead):
        for id in await uow.conversations.shared_by(ended.patient, ended.proxy):
            conversation = await uow.conversations.get(id)
            conversation.remove(ended.proxy)
            uow.conversations.save(conversation)
    uow.conversations.review_rights_of(ended.patient)
    uow.endings.add(GrantEnded(identity=ended.proxy))


async def _still_reads(uow: UnitOfWork, ended: ProxyGrant, instead: ProxyGrant | None) -> bool:
    others: dict[GrantId, ProxyGrant] = {one.id: one for one in await uow.grants.of_proxies([ended.proxy])}
    others.pop(ended.id, None)
    rest = [*others.values(), *([instead] if instead else [])]
    return any(one.patient == ended.patient and GrantScope.READ in one.scopes for one in rest)
