"""The unit of work: read, decide, and let all of it be true at once or none of it."""

from collections.abc import Awaitable, Callable
from functools import wraps
from types import TracebackType
from typing import Any, ParamSpec, Protocol, Self, TypeVar

from attrs import field, frozen

from application.ports.records import (
    Alerts,
    Answerings,
    Attachments,
    AuditLog,
    AuditReviews,
    AutoReplies,
    Bookings,
    BreakGlasses,
    Cards,
    CareRelations,
    Clocks,
    ClosingProposals,
    Consents,
    Conversations,
    Directory,
    Drafts,
    Endings,
    Exports,
    FileLinks,
    Grants,
    Hours,
    Leftovers,
    LegalHolds,
    Measures,
    MedicationLists,
    Mentions,
    Messages,
    Notices,
    NudgeBook,
    PhoneQueue,
    Pools,
    Posts,
    Presences,
    QuickResponses,
    Ratings,
    Requests,
    Schedules,
    Sessions,
    SignInCodes,
    TeamMarks,
    Tickets,
    Withheld,
)
from application.views import MessageView, StreamEvent
from domain.errors import Busy, ConcurrentUpdate
from domain.ids import MessageId

P = ParamSpec("P")
T = TypeVar("T")

ATTEMPTS = 8
"""How often a decision is made anew when others keep changing what it stands on."""


@frozen(kw_only=True)
class RequestKey:
    """How a repeated request is recognised: whose it is and where, its key, and what it asks.

    `scope` is the user and the full path; `fingerprint` a keyed digest of the request.
    """

    scope: str = field(repr=False)
    key: str = field(repr=False)
    fingerprint: bytes = field(repr=False)


FOR_GOOD = "for-good"
"""As `made` of a request: nobody asked for it, so it is a mark of our own that is never purged."""


class AlreadyDone(Exception):
    """The request was carried out before; `made` is the id of what it made, `fresh` whether that was new."""

    def __init__(self, made: str, fresh: bool) -> None:
        super().__init__("the request was carried out before")
        self.made = made
        self.fresh = fresh


class AlreadySent(Exception):
    """The author sent a message under the same key before."""


@frozen(kw_only=True)
class Made:
    """What a command made, by id; whether it is new; whether an earlier request made it."""

    id: str
    fresh: bool = True
    replayed: bool = False


@frozen
class Committed:
    """What a commit put on record, in order."""

    events: tuple[StreamEvent, ...] = ()

    def message(self, id: MessageId) -> MessageView:
        """The picture of a message that this commit touched."""
        for event in self.events:
            if isinstance(event.content, MessageView) and event.content.id == id:
                return event.content
        raise LookupError("the commit touched no such message")


class UnitOfWork(Protocol):
    """Leaving it without `commit` forgets everything that was to be kept.

    With a `RequestKey`, entering raises `AlreadyDone` for a repeated request, or
    `IdempotencyKeyReused` when the same key asks for something else.
    """

    @property
    def conversations(self) -> Conversations: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def attachments(self) -> Attachments: ...
    @property
    def leftovers(self) -> Leftovers: ...
    @property
    def file_links(self) -> FileLinks: ...
    @property
    def people(self) -> Directory: ...
    @property
    def consents(self) -> Consents: ...
    @property
    def care(self) -> CareRelations: ...
    @property
    def glasses(self) -> BreakGlasses: ...
    @property
    def holds(self) -> LegalHolds: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def codes(self) -> SignInCodes: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def note_drafts(self) -> Drafts: ...
    @property
    def presences(self) -> Presences: ...
    @property
    def requests(self) -> Requests: ...
    @property
    def grants(self) -> Grants: ...
    @property
    def calls(self) -> PhoneQueue: ...
    @property
    def hours(self) -> Hours: ...
    @property
    def nudges(self) -> NudgeBook: ...
    @property
    def ratings(self) -> Ratings: ...
    @property
    def proposals(self) -> ClosingProposals: ...
    @property
    def marks(self) -> TeamMarks: ...
    @property
    def responses(self) -> QuickResponses: ...
    @property
    def notices(self) -> Notices: ...
    @property
    def clocks(self) -> Clocks: ...
    @property
    def measures(self) -> Measures: ...
    @property
    def alerts(self) -> Alerts: ...
    @property
    def posts(self) -> Posts: ...
    @property
    def pools(self) -> Pools: ...
    @property
    def tickets(self) -> Tickets: ...
    @property
    def auto_replies(self) -> AutoReplies: ...
    @property
    def answerings(self) -> Answerings: ...
    @property
    def mentions(self) -> Mentions: ...
    @property
    def cards(self) -> Cards: ...
    @property
    def schedules(self) -> Schedules: ...
    @property
    def bookings(self) -> Bookings: ...
    @property
    def medications(self) -> MedicationLists: ...
    @property
    def withheld(self) -> Withheld: ...
    @property
    def exports(self) -> Exports: ...
    @property
    def endings(self) -> Endings: ...
    @property
    def audit(self) -> AuditLog: ...
    @property
    def reviews(self) -> AuditReviews: ...

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

    async def commit(self, *, made: str = "", fresh: bool = True) -> Committed:
        """Make it all durable at once, then tell the channel.

        Raises `ConcurrentUpdate` when what was decided no longer holds, `AlreadySent` when a
        message of it was sent before, `Busy` when too much waits; then nothing of it is kept.
        `made` and `fresh` are remembered for the `RequestKey`.
        """
        ...


class UnitOfWorkFactory(Protocol):
    """Begins units of work."""

    def __call__(self, request: RequestKey | None = None) -> UnitOfWork: ...


def decided_again(call: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Run a use case anew on fresh state while its commit finds that the state moved."""

    @wraps(call)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        for _ in range(ATTEMPTS):
            try:
                return await call(*args, **kwargs)
            except ConcurrentUpdate:
                continue
        raise Busy("too many people change this at once")

    return run


def once(call: Callable[P, Awaitable[Made]]) -> Callable[P, Awaitable[Made]]:
    """Answer a repeated request with what its first run made; decide anew on conflicts."""
    attempt: Callable[P, Any] = decided_again(call)

    @wraps(call)
    async def run(*args: P.args, **kwargs: P.kwargs) -> Made:
        try:
            made: Made = await attempt(*args, **kwargs)
        except AlreadyDone as done:
            return Made(id=done.made, fresh=done.fresh, replayed=True)
        return made

    return run
