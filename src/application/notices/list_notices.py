"""List whom the clinic told outside the chat, of what kind of thing, and what became of it."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.records import KeptNotice, NoticePlace
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import Page
from domain.access import Action


@frozen(kw_only=True)
class ListNotices(Command):
    """At most `limit` notices behind `after`."""

    action: ClassVar[Action] = Action.LIST_NOTICES

    after: NoticePlace | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "notices"


@frozen(kw_only=True)
class ListNoticesHandler:
    """The newest first. They hold no words and no names."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: ListNotices) -> Page[KeptNotice]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            found = await uow.notices.page(after=command.after, limit=command.limit + 1)
        await self.log.seen(command)
        shown = found[: command.limit]
        last = shown[-1].notice if len(found) > command.limit else None
        return Page(shown, (last.at.isoformat(), last.id) if last else None)
