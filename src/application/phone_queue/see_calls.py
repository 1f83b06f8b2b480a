"""Look at the phone queue."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.phone_queue.call_view import CallView, call_view
from application.ports.records import CallPlace
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.views import Page
from domain.access import Action
from domain.ids import CallId, identity_key
from domain.phone_queue import PhoneCall


@frozen(kw_only=True)
class SeeCalls(Command):
    """At most `limit` calls behind `after`; or the one of that `id`, made or not."""

    action: ClassVar[Action] = Action.SEE_CALLS

    after: CallPlace | None = None
    limit: int = 50
    id: CallId | None = None

    @property
    def object(self) -> str:
        return "phone-queue"


@frozen(kw_only=True)
class SeeCallsHandler:
    """Those who wait for a call, the longest first."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeCalls) -> Page[CallView]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            calls = await self._calls(uow, command)
            people = await uow.people.find({one.patient for one in calls})
        await self.log.seen(command)
        shown = calls[: command.limit]
        views = tuple(
            call_view(self.gate.expiry.call(one), people[identity_key(one.patient)], command.actor) for one in shown
        )
        last = shown[-1] if len(calls) > command.limit else None
        return Page(views, (last.created_at.isoformat(), last.id) if last else None)

    async def _calls(self, uow: UnitOfWork, command: SeeCalls) -> tuple[PhoneCall, ...]:
        if command.id is not None:
            return (await uow.calls.get(command.id),)
        return await uow.calls.page(after=command.after, limit=command.limit + 1)
