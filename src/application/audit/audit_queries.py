"""Keep, list and drop the queries that auditors ask again and again."""

import re
from typing import ClassVar

from attrs import evolve, field, frozen

from application.audit.record_access import AccessLog
from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.records import AuditScope
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, decided_again, once
from domain.access import Action
from domain.audit_review import STANDARD, AuditQuery, AuditQuestion, AuditReview
from domain.errors import Conflict, NotFound
from domain.ids import AuditQueryId

MOST = 50
"""How many queries a clinic keeps, beside the standard ones."""
_ID = re.compile(r"[0-9a-f]{32}")
COUNTED = 1_000
"""So far what waits for a review is counted."""


def query_object(id: AuditQueryId) -> str:
    """The audit's name of a query; what can not be one is not repeated."""
    known = _ID.fullmatch(id) or any(one.id == id for one in STANDARD)
    return f"audit-query:{id if known else '?'}"


async def query_of(uow: UnitOfWork, id: str) -> AuditQuery:
    """The standard or kept query of that id, or `NotFound`."""
    for one in (*STANDARD, *await uow.reviews.queries()):
        if one.id == id:
            return one
    raise NotFound("audit query")


def behind(last: AuditReview | None) -> AuditScope:
    """What came after a review: by its place in the chain, or by its time where it has no place."""
    if last is None:
        return AuditScope()
    return AuditScope(since=last.until) if last.upto is None else AuditScope(behind=last.upto)


async def scope_of(uow: UnitOfWork, question: AuditQuestion, bounds: AuditScope) -> AuditScope:
    """The scope of a question within bounds, with the patient whom it is about, and their conversations."""
    within = evolve(bounds, question=question)
    if question.patient is None:
        return within
    patient = (await uow.people.get(question.patient)).identity
    about = await uow.conversations.of_patient(patient)
    return evolve(within, conversations=about, or_on=(person_object(patient),), of=patient)


@frozen(kw_only=True)
class QueryView:
    """A query with its last review, and how many records came since; at most `COUNTED` are counted."""

    query: AuditQuery
    last: AuditReview | None
    waiting: int


@frozen(kw_only=True)
class SeeAuditQueries(Command):
    """All of them, or the one of that `id`."""

    action: ClassVar[Action] = Action.SEE_AUDIT_QUERIES

    id: AuditQueryId | None = None

    @property
    def object(self) -> str:
        return "audit-queries"


@frozen(kw_only=True)
class SeeAuditQueriesHandler:
    """Return them: first what every clinic looks at."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeAuditQueries) -> tuple[QueryView, ...]:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            if command.id is None:
                asked: tuple[AuditQuery, ...] = (*STANDARD, *await uow.reviews.queries())
            else:
                asked = (await query_of(uow, command.id),)
            found = tuple([await self._view(uow, one) for one in asked])
        await self.log.seen(command)
        return found

    async def _view(self, uow: UnitOfWork, query: AuditQuery) -> QueryView:
        last = await uow.reviews.last(query.id)
        try:
            scope = await scope_of(uow, query.question, behind(last))
        except NotFound:
            return QueryView(query=query, last=last, waiting=0)
        return QueryView(query=query, last=last, waiting=await uow.audit.count(scope, most=COUNTED))


@frozen(kw_only=True)
class KeepAuditQuery(Command):
    """Keep a question under a name."""

    action: ClassVar[Action] = Action.KEEP_AUDIT_QUERY

    name: str = field(repr=False)
    question: AuditQuestion
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "audit-queries"


@frozen(kw_only=True)
class KeepAuditQueryHandler:
    """Keep it for all auditors."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: KeepAuditQuery) -> Made:
        """Return its id. Raises `Conflict` when there are enough."""
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            if len(await uow.reviews.queries()) >= MOST:
                raise Conflict("enough queries are kept")
            query = AuditQuery(
                id=AuditQueryId(self.ids.new()),
                name=command.name,
                question=command.question,
                saved_by=command.actor.identity,
                saved_at=self.clock.now(),
            )
            uow.reviews.keep_query(query)
            self.gate.record(uow, command, object=query_object(query.id))
            await uow.commit(made=query.id)
        return Made(id=query.id)


@frozen(kw_only=True)
class DropAuditQuery(Command):
    """Forget a query that was kept."""

    action: ClassVar[Action] = Action.KEEP_AUDIT_QUERY

    id: AuditQueryId

    @property
    def object(self) -> str:
        return query_object(self.id)


@frozen(kw_only=True)
class DropAuditQueryHandler:
    """Its reviews stay. `NotFound` for one of the standard ones, too: nobody keeps them."""

    uow: UnitOfWorkFactory
    gate: Gate

    @decided_again
    async def __call__(self, command: DropAuditQuery) -> None:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            if all(one.id != command.id for one in await uow.reviews.queries()):
                raise NotFound("audit query")
            uow.reviews.drop_query(command.id)
            self.gate.record(uow, command, reason="dropped")
            await uow.commit()
