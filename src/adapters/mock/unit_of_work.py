"""The unit of work on the in-memory record."""

import asyncio
from operator import attrgetter
from types import TracebackType
from typing import Self

from attrs import define, field

from adapters.mock.alerts import InMemoryAlerts
from adapters.mock.attachments import InMemoryAttachments, InMemoryFileLinks, InMemoryLeftovers
from adapters.mock.audit_log import InMemoryAuditLog, InMemoryAuditReviews
from adapters.mock.bookings import InMemoryBookings, InMemoryMedicationLists, InMemorySchedules
from adapters.mock.break_glass import InMemoryBreakGlasses
from adapters.mock.cards import InMemoryCards
from adapters.mock.changes import Changes
from adapters.mock.clocks import InMemoryClocks
from adapters.mock.conversations import InMemoryConversations, InMemoryMessages
from adapters.mock.endings import InMemoryEndings
from adapters.mock.exports import InMemoryExports
from adapters.mock.grants import InMemoryGrants
from adapters.mock.holds import InMemoryLegalHolds
from adapters.mock.hours import InMemoryHours
from adapters.mock.measures import InMemoryMeasures
from adapters.mock.memory import KeptRequest, Memory
from adapters.mock.notices import InMemoryNotices
from adapters.mock.nudges import InMemoryNudgeBook
from adapters.mock.outbox import InMemoryWithheld
from adapters.mock.papers import InMemoryDrafts, InMemoryRequests
from adapters.mock.people import InMemoryCareRelations, InMemoryConsents, InMemoryDirectory, InMemoryPresences
from adapters.mock.phone_queue import InMemoryPhoneQueue
from adapters.mock.pictures import event_at
from adapters.mock.posts import InMemoryPools, InMemoryPosts
from adapters.mock.quick_responses import InMemoryQuickResponses
from adapters.mock.replies import InMemoryClosingProposals, InMemoryRatings, InMemoryTeamMarks
from adapters.mock.said import InMemoryAnswerings, InMemoryAutoReplies, InMemoryMentions
from adapters.mock.sessions import InMemorySessions, InMemorySignInCodes
from adapters.mock.tickets import InMemoryTickets
from application.ports.channel import Channel
from application.ports.clock import Clock
from application.ports.unit_of_work import AlreadyDone, Committed, RequestKey
from application.views import StreamEvent
from domain.errors import ConcurrentUpdate, IdempotencyKeyReused


@define(eq=False)
class InMemoryUnitOfWork:
    """Collects changes; `commit` makes them true in one go, while nobody else runs."""

    _memory: Memory
    _clock: Clock
    _channel: Channel
    _request: RequestKey | None
    _origin: object
    _changes: Changes = field(factory=Changes, init=False)
    conversations: InMemoryConversations = field(init=False)
    messages: InMemoryMessages = field(init=False)
    attachments: InMemoryAttachments = field(init=False)
    leftovers: InMemoryLeftovers = field(init=False)
    file_links: InMemoryFileLinks = field(init=False)
    people: InMemoryDirectory = field(init=False)
    consents: InMemoryConsents = field(init=False)
    care: InMemoryCareRelations = field(init=False)
    glasses: InMemoryBreakGlasses = field(init=False)
    holds: InMemoryLegalHolds = field(init=False)
    sessions: InMemorySessions = field(init=False)
    codes: InMemorySignInCodes = field(init=False)
    drafts: InMemoryDrafts = field(init=False)
    note_drafts: InMemoryDrafts = field(init=False)
    presences: InMemoryPresences = field(init=False)
    requests: InMemoryRequests = field(init=False)
    grants: InMemoryGrants = field(init=False)
    calls: InMemoryPhoneQueue = field(init=False)
    hours: InMemoryHours = field(init=False)
    nudges: InMemoryNudgeBook = field(init=False)
    ratings: InMemoryRatings = field(init=False)
    proposals: InMemoryClosingProposals = field(init=False)
    marks: InMemoryTeamMarks = field(init=False)
    responses: InMemoryQuickResponses = field(init=False)
    notices: InMemoryNotices = field(init=False)
    clocks: InMemoryClocks = field(init=False)
    measures: InMemoryMeasures = field(init=False)
    alerts: InMemoryAlerts = field(init=False)
    posts: InMemoryPosts = field(init=False)
    pools: InMemoryPools = field(init=False)
    tickets: InMemoryTickets = field(init=False)
    auto_replies: InMemoryAutoReplies = field(init=False)
    answerings: InMemoryAnswerings = field(init=False)
    mentions: InMemoryMentions = field(init=False)
    cards: InMemoryCards = field(init=False)
    schedules: InMemorySchedules = field(init=False)
    bookings: InMemoryBookings = field(init=False)
    medications: InMemoryMedicationLists = field(init=False)
    withheld: InMemoryWithheld = field(init=False)
    exports: InMemoryExports = field(init=False)
    endings: InMemoryEndings = field(init=False)
    audit: InMemoryAuditLog = field(init=False)
    reviews: InMemoryAuditReviews = field(init=False)

    def __attrs_post_init__(self) -> None:
        memory, changes = self._memory, self._changes
        self.conversations = InMemoryConversations(memory, changes)
        self.messages = InMemoryMessages(memory)
        self.attachments = InMemoryAttachments(memory, changes)
        self.leftovers = InMemoryLeftovers(memory, changes)
        self.file_links = InMemoryFileLinks(memory, changes)
        self.people = InMemoryDirectory(memory, changes)
        self.consents = InMemoryConsents(memory, changes)
        self.care = InMemoryCareRelations(memory, changes)
        self.glasses = InMemoryBreakGlasses(memory, changes)
        self.holds = InMemoryLegalHolds(memory, changes)
        self.sessions = InMemorySessions(memory, changes)
        self.codes = InMemorySignInCodes(memory, changes)
        self.drafts = InMemoryDrafts(changes)
        self.note_drafts = InMemoryDrafts(changes, attrgetter("note_drafts"))
        self.presences = InMemoryPresences(changes)
        self.requests = InMemoryRequests(changes)
        self.grants = InMemoryGrants(memory, changes)
        self.calls = InMemoryPhoneQueue(memory, changes)
        self.hours = InMemoryHours(memory, changes)
        self.nudges = InMemoryNudgeBook(memory, changes)
        self.ratings = InMemoryRatings(memory, changes)
        self.proposals = InMemoryClosingProposals(memory, changes)
        self.marks = InMemoryTeamMarks(memory, changes)
        self.responses = InMemoryQuickResponses(memory, changes)
        self.notices = InMemoryNotices(memory, changes)
        self.clocks = InMemoryClocks(memory, changes)
        self.measures = InMemoryMeasures(memory, changes)
        self.alerts = InMemoryAlerts(memory, changes)
        self.posts = InMemoryPosts(memory, changes)
        self.pools = InMemoryPools(memory, changes)
        self.tickets = InMemoryTickets(memory, changes)
        self.auto_replies = InMemoryAutoReplies(memory, changes)
        self.answerings = InMemoryAnswerings(memory, changes)
        self.mentions = InMemoryMentions(memory, changes)
        self.cards = InMemoryCards(memory, changes)
        self.schedules = InMemorySchedules(memory, changes)
        self.bookings = InMemoryBookings(memory, changes)
        self.medications = InMemoryMedicationLists(memory, changes)
        self.withheld = InMemoryWithheld(changes)
        self.exports = InMemoryExports(memory, changes)
        self.endings = InMemoryEndings(memory, changes, self._origin)
        self.audit = InMemoryAuditLog(memory, changes)
        self.reviews = InMemoryAuditReviews(memory, changes)

    async def __aenter__(self) -> Self:
        """Raise `AlreadyDone` or `IdempotencyKeyReused` for a request that is known."""
        if self._request is not None and (known := self._known(self._request)):
            if known.fingerprint != self._request.fingerprint:
                raise IdempotencyKeyReused("the key stands for another request")
            raise AlreadyDone(known.made, known.fresh)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Forget what was not committed."""
        self._changes.forget()

    async def commit(self, *, made: str = "", fresh: bool = True) -> Committed:
        """Make it all true at once, then tell the channel."""
        await asyncio.sleep(0)  # others act between a decision and its commit, here as elsewhere
        at = self._clock.now()
        try:
            if self._request is not None and self._known(self._request):
                raise ConcurrentUpdate("the same request was carried out meanwhile")
            news = self._changes.apply(self._memory, at)
        finally:
            self._changes.forget()
        if self._request is not None:
            self._memory.requests[self._request.scope, self._request.key] = KeptRequest(
                self._request.fingerprint, made, fresh, at
            )
        signals = [event_at(self._memory, one) if isinstance(one, tuple) else one for one in news]
        self._channel.publish(*signals)
        return Committed(tuple(one for one in signals if isinstance(one, StreamEvent)))

    def _known(self, request: RequestKey) -> KeptRequest | None:
        return self._memory.requests.get((request.scope, request.key))
