"""Look at the audit. Every look is on the audit itself; none is left out for another."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from attrs import frozen

from application.audit.audit_queries import query_object, query_of, scope_of
from application.command import Command
from application.gate import Gate
from application.ports.records import AuditScope
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.running import Running
from application.views import Page
from domain.access import Action
from domain.audit import AuditRecord
from domain.audit_review import ANYTHING, AuditQuestion
from domain.ids import AuditQueryId


@frozen(kw_only=True)
class SeeAudit(Command):
    """A page of the records that fit, from `since` and before `until`; with a kept query and what is said beside it."""

    action: ClassVar[Action] = Action.SEE_AUDIT

    query: AuditQueryId | None = None
    question: AuditQuestion = ANYTHING
    since: datetime | None = None
    until: datetime | None = None
    after: Sequence[int | str] | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "audit" if self.query is None else query_object(self.query)


@frozen(kw_only=True)
class SeeAuditHandler:
    """Return the page; what was asked is not on the audit, that somebody asked is."""

    uow: UnitOfWorkFactory
    gate: Gate
    running: Running

    async def __call__(self, command: SeeAudit) -> Page[AuditRecord]:
        """Raises `NotFound` for a query or a patient that there is not."""
        async with self.running.one(command.actor.identity), self.uow() as uow:
            await self.gate.clinic(uow, command)
            scope = await scope_of(
                uow, await _asked(uow, command), AuditScope(since=command.since, until=command.until)
            )
            found = await uow.audit.page(scope, after=command.after, limit=command.limit)
            self.gate.record(uow, command)
            await uow.commit()
        return found


async def _asked(uow: UnitOfWork, command: SeeAudit) -> AuditQuestion:
    if command.query is None:
        return command.question
    return (await query_of(uow, command.query)).question.narrowed(command.question)
