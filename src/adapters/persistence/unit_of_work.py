"""The unit of work on the record: reads its own connection, collects, and commits by the lane."""

from types import TracebackType
from typing import Self

from attrs import define, field
from sqlalchemy import insert, select

from adapters.persistence.changes import Statement
from adapters.persistence.conversations import SqlConversations
from adapters.persistence.keepsakes import (
    SqlAuditLog,
    SqlDrafts,
    SqlPresences,
    SqlRequests,
    request_digest,
)
from adapters.persistence.lane import WriteLane
from adapters.persistence.messages import SqlMessages
from adapters.persistence.people import SqlConsents, SqlDirectory
from adapters.persistence.sessions import SqlSessions, SqlSignInCodes
from adapters.persistence.tables import request
from adapters.persistence.work import Work
from application.ports.unit_of_work import AlreadyDone, Committed, RequestKey
from domain.errors import ConcurrentUpdate, IdempotencyKeyReused


@define
class SqlUnitOfWork:
    """`application.ports.unit_of_work.UnitOfWork` on the tables."""

    work: Work
    lane: WriteLane
    request: RequestKey | None = None
    conversations: SqlConversations = field(init=False)
    messages: SqlMessages = field(init=False)
    people: SqlDirectory = field(init=False)
    consents: SqlConsents = field(init=False)
    sessions: SqlSessions = field(init=False)
    codes: SqlSignInCodes = field(init=False)
    drafts: SqlDrafts = field(init=False)
    presences: SqlPresences = field(init=False)
    requests: SqlRequests = field(init=False)
    audit: SqlAuditLog = field(init=False)

    def __attrs_post_init__(self) -> None:
        work = self.work
        self.conversations = SqlConversations(work)
        self.messages = SqlMessages(work)
        self.people = SqlDirectory(work)
        self.consents = SqlConsents(work)
        self.sessions = SqlSessions(work)
        self.codes = SqlSignInCodes(work)
        self.drafts = SqlDrafts(work)
        self.presences = SqlPresences(work)
        self.requests = SqlRequests(work)
        self.audit = SqlAuditLog(work)

    async def __aenter__(self) -> Self:
        if self.request is not None:
            try:
                await self._check_new(self.request)
            except BaseException:
                await self.work.reading.close()
                raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.work.reading.close()

    async def commit(self, *, made: str = "", fresh: bool = True) -> Committed:
        # What is read after the commit must see it.
        await self.work.reading.close()
        if self.request is not None:
            self.work.changes.steps.append(self._remember(self.request, made, fresh))
        changes = self.work.changes
        if changes.is_empty:
            return Committed()
        try:
            return await self.lane.commit(changes)
        except ConcurrentUpdate:
            for id in self.work.decided_on:
                self.work.snapshots.drop(id)
            raise

    async def _check_new(self, key: RequestKey) -> None:
        row = await self.work.reading.first(select(request).where(request.c.key == request_digest(key)))
        if row is None:
            return
        if row.fingerprint != key.fingerprint:
            raise IdempotencyKeyReused("the key stands for another request")
        raise AlreadyDone(row.made, row.fresh)

    def _remember(self, key: RequestKey, made: str, fresh: bool) -> Statement:
        return Statement(
            insert(request).values(
                key=request_digest(key),
                fingerprint=key.fingerprint,
                made=made,
                fresh=fresh,
                made_at=self.work.clock.now(),
            )
        )
