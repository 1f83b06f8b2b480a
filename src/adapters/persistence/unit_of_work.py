"""The unit of work on the record: reads its own connection, collects, and commits by the lane."""

from types import TracebackType
from typing import Self

from attrs import define
from sqlalchemy import insert, select

from adapters.persistence.alerts import SqlAlerts
from adapters.persistence.attachments import SqlAttachments, SqlFileLinks, SqlLeftovers
from adapters.persistence.audit_log import SqlAuditLog
from adapters.persistence.audit_reviews import SqlAuditReviews
from adapters.persistence.bookings import SqlBookings
from adapters.persistence.break_glass import SqlBreakGlasses
from adapters.persistence.cards import SqlCards
from adapters.persistence.care import SqlCareRelations
from adapters.persistence.changes import Statement
from adapters.persistence.clocks import SqlClocks
from adapters.persistence.closing_proposals import SqlClosingProposals
from adapters.persistence.consents import SqlConsents
from adapters.persistence.conversations import SqlConversations
from adapters.persistence.endings import SqlEndings
from adapters.persistence.exports import SqlExports
from adapters.persistence.grants import SqlGrants
from adapters.persistence.holds import SqlLegalHolds
from adapters.persistence.hours import SqlHours
from adapters.persistence.keepsakes import (
    SqlDrafts,
    SqlPresences,
    SqlRequests,
    request_digest,
)
from adapters.persistence.lane import WriteLane
from adapters.persistence.measures import SqlMeasures
from adapters.persistence.medications import SqlMedicationLists
from adapters.persistence.messages import SqlMessages
from adapters.persistence.notices import SqlNotices
from adapters.persistence.nudges import SqlNudgeBook
from adapters.persistence.outbox import SqlWithheld
from adapters.persistence.people import SqlDirectory
from adapters.persistence.phone_queue import SqlPhoneQueue
from adapters.persistence.posts import SqlPools, SqlPosts
from adapters.persistence.quick_responses import SqlQuickResponses
from adapters.persistence.ratings import SqlRatings
from adapters.persistence.said import SqlAnswerings, SqlAutoReplies, SqlMentions
from adapters.persistence.schedules import SqlSchedules
from adapters.persistence.sealing import note_draft_place
from adapters.persistence.sessions import SqlSessions, SqlSignInCodes
from adapters.persistence.tables import note_draft, request
from adapters.persistence.team_marks import SqlTeamMarks
from adapters.persistence.tickets import SqlTickets
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
    def attachments(self) -> SqlAttachments:
        return SqlAttachments(self.work)

    @property
    def leftovers(self) -> SqlLeftovers:
        return SqlLeftovers(self.work)

    @property
    def file_links(self) -> SqlFileLinks:
        return SqlFileLinks(self.work)

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
    def holds(self) -> SqlLegalHolds:
        return SqlLegalHolds(self.work)

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
    def note_drafts(self) -> SqlDrafts:
        return SqlDrafts(self.work, note_draft, note_draft_place)

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
    def hours(self) -> SqlHours:
        return SqlHours(self.work)

    @property
    def nudges(self) -> SqlNudgeBook:
        return SqlNudgeBook(self.work)

    @property
    def ratings(self) -> SqlRatings:
        return SqlRatings(self.work)

    @property
    def proposals(self) -> SqlClosingProposals:
        return SqlClosingProposals(self.work)

    @property
    def marks(self) -> SqlTeamMarks:
        return SqlTeamMarks(self.work)

    @property
    def responses(self) -> SqlQuickResponses:
        return SqlQuickResponses(self.work)

    @property
    def notices(self) -> SqlNotices:
        return SqlNotices(self.work)

    @property
    def clocks(self) -> SqlClocks:
        return SqlClocks(self.work)

    @property
    def measures(self) -> SqlMeasures:
        return SqlMeasures(self.work)

    @property
    def alerts(self) -> SqlAlerts:
        return SqlAlerts(self.work)

    @property
    def posts(self) -> SqlPosts:
        return SqlPosts(self.work)

    @property
    def pools(self) -> SqlPools:
        return SqlPools(self.work)

    @property
    def tickets(self) -> SqlTickets:
        return SqlTickets(self.work)

    @property
    def auto_replies(self) -> SqlAutoReplies:
        return SqlAutoReplies(self.work)

    @property
    def answerings(self) -> SqlAnswerings:
        return SqlAnswerings(self.work)

    @property
    def mentions(self) -> SqlMentions:
        return SqlMentions(self.work)

    @property
    def cards(self) -> SqlCards:
        return SqlCards(self.work)

    @property
    def schedules(self) -> SqlSchedules:
        return SqlSchedules(self.work)

    @property
    def bookings(self) -> SqlBookings:
        return SqlBookings(self.work)

    @property
    def medications(self) -> SqlMedicationLists:
        return SqlMedicationLists(self.work)

    @property
    def withheld(self) -> SqlWithheld:
        return SqlWithheld(self.work)

    @property
    def exports(self) -> SqlExports:
        return SqlExports(self.work)

    @property
    def endings(self) -> SqlEndings:
        return SqlEndings(self.work)

    @property
    def audit(self) -> SqlAuditLog:
        return SqlAuditLog(self.work)

    @property
    def reviews(self) -> SqlAuditReviews:
        return SqlAuditReviews(self.work)

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
