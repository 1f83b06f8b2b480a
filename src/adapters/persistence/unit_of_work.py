"""The unit of work on the record: reads its own connection, collects, and commits by the lane."""

from types import TracebackType
from typing import Self

from attrs import define
from sqlalchemy import insert, select

from adapters.persistence.break_glass import SqlBreakGlasses
from adapters.persistence.care import SqlCareRelations
from adapters.persistence.changes import Statement
from adapters.persistence.consents import SqlConsents
from adapters.persistence.conversations import SqlConversations
from adapters.persistence.endings import SqlEndings
from adapters.persistence.grants import SqlGrants
from adapters.persistence.keepsakes import (
    SqlAuditLog,
    SqlDrafts,
    SqlPresences,
    SqlRequests,
    request_digest,
)
from adapters.persistence.lane import WriteLane
from adapters.persistence.messages import SqlMessages
from adapters.persistence.outbox import SqlWithheld
from adapters.persistence.people import SqlDirectory
from adapters.persistence.phone_queue import SqlPhoneQueue
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

    # Made when asked for: most units of work need two or three of them, and all they hold is the work.

    @property
    def conversations(self) -> SqlConversations:
        return SqlConversations(self.work)

    @property
    def messages(self) -> SqlMessages:
        return SqlMessages(self.work)

    @property
    def people(self) -> SqlDirectory:
        return SqlDirectory(self.work)

    @property
    def consents(self) -> SqlConsents:
        return SqlConsents(self.work)

    @property
    def care(self) -> SqlCareRelations:
        return SqlCareRelations(self.work)

    @property
    def glasses(self) -> SqlBreakGlasses:
        return SqlBreakGlasses(self.work)

    @property
    def sessions(self) -> SqlSessions:
        return SqlSessions(self.work)

    @property
    def codes(self) -> SqlSignInCodes:
        return SqlSignInCodes(self.work)

    @property
    def drafts(self) -> SqlDrafts:
        return SqlDrafts(self.work)

    @property
    def presences(self) -> SqlPresences:
        return SqlPresences(self.work)

    @property
    def requests(self) -> SqlRequests:
        return SqlRequests(self.work)

    @property
    def grants(self) -> SqlGrants:
        return SqlGrants(self.work)

    @property
    def calls(self) -> SqlPhoneQueue:
        return SqlPhoneQueue(self.work)

    @property
    def withheld(self) -> SqlWithheld:
        return SqlWithheld(self.work)

    @property
    def endings(self) -> SqlEndings:
        return SqlEndings(self.work)

    @property
    def audit(self) -> SqlAuditLog:
        return SqlAuditLog(self.work)

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
        if self.work.reading.is_open:
            await self.work.reading.close()

    async def commit(self, *, made: str = "", fresh: bool = True) -> Committed:
        # What is read after the commit must see it.
        if self.work.reading.is_open:
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
