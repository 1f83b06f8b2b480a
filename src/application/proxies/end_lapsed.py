"""Close the books on grants whose time is over."""

from attrs import frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from application.proxies.stop_proxy import stop_proxy
from domain.access import CLOCKWORK, Action
from domain.ids import SYSTEM
from domain.proxy import GrantEnding


@frozen(kw_only=True)
class Lapse(Command):
    """Time ended grants."""

    action = Action.END_PROXY

    @property
    def object(self) -> str:
        return "proxies"


@frozen(kw_only=True)
class EndLapsedGrants:
    """A job. They count no more from the moment itself; this tells it, and gives up the proxies' places."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self) -> None:
        now = self.clock.now()
        async with self.uow() as uow:
            for grant in await uow.grants.lapsed(now):
                ended = grant.end(now, SYSTEM, GrantEnding.LAPSED)
                uow.grants.end(ended)
                await stop_proxy(uow, ended)
                whose = person_object(grant.patient)
                self.gate.record(uow, Lapse(actor=CLOCKWORK), object=whose, reason=GrantEnding.LAPSED)
            await uow.commit()
