"""List alerts."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.records import AlertPlace
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.views import Page
from domain.access import Action, Actor
from domain.alert import Alert
from domain.errors import NotFound
from domain.ids import AlertId


@frozen(kw_only=True)
class ListAlerts(Command):
    """At most `limit` alerts behind `after`; with `open_only` those whose reason lasts. Or the one of that `id`."""

    action: ClassVar[Action] = Action.LIST_ALERTS

    open_only: bool = True
    after: AlertPlace | None = None
    limit: int = 50
    id: AlertId | None = None

    @property
    def object(self) -> str:
        return "alerts"


@frozen(kw_only=True)
class ListAlertsHandler:
    """Of conversations that the caller sees; the clinic's troubles for administrators, on-call and supervisors."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: ListAlerts) -> Page[Alert]:
        async with self.uow() as uow:
            actor = await self.gate.clinic(uow, command)
            found = await self._found(uow, actor, command)
        await self.log.seen(command)
        shown = found[: command.limit]
        last = shown[-1] if len(found) > command.limit else None
        return Page(shown, (last.raised_at.isoformat(), last.id) if last else None)

    async def _found(self, uow: UnitOfWork, actor: Actor, command: ListAlerts) -> tuple[Alert, ...]:
        if command.id is None:
            limit = command.limit + 1
            return await uow.alerts.page(actor, open_only=command.open_only, after=command.after, limit=limit)
        alert = await uow.alerts.get(command.id)
        if not await uow.alerts.shows(actor, alert):
            raise NotFound("alert")
        return (alert,)
