"""The unit of work on the in-memory record."""

import asyncio
from types import TracebackType
from typing import Self

from attrs import define, field

from adapters.mock.break_glass import InMemoryBreakGlasses
from adapters.mock.changes import Changes
from adapters.mock.conversations import InMemoryConversations, InMemoryMessages
from adapters.mock.endings import InMemoryEndings
from adapters.mock.grants import InMemoryGrants
from adapters.mock.memory import KeptRequest, Memory
from adapters.mock.outbox import InMemoryWithheld
from adapters.mock.papers import InMemoryAuditLog, InMemoryDrafts, InMemoryRequests
from adapters.mock.people import InMemoryCareRelations, InMemoryConsents, InMemoryDirectory, InMemoryPresences
from adapters.mock.phone_queue import InMemoryPhoneQueue
from adapters.mock.pictures import event_at
from adapters.mock.sessions import InMemorySessions, InMemorySignInCodes
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
    people: InMemoryDirectory = field(init=False)
    consents: InMemoryConsents = field(init=False)
    care: InMemoryCareRelations = field(init=False)
    glasses: InMemoryBreakGlasses = field(init=False)
    sessions: InMemorySessions = field(init=False)
    codes: InMemorySignInCodes = field(init=False)
    drafts: InMemoryDrafts = field(init=False)
    presences: InMemoryPresences = field(init=False)
    requests: InMemoryRequests = field(init=False)
    grants: InMemoryGrants = field(init=False)
    calls: InMemoryPhoneQueue = field(init=False)
    withheld: InMemoryWithheld = field(init=False)
    endings: InMemoryEndings = field(init=False)
    audit: InMemoryAuditLog = field(init=False)

    def __attrs_post_init__(self) -> None:
        memory, changes = self._memory, self._changes
        self.conversations = InMemoryConversations(memory, changes)
        self.messages = InMemoryMessages(memory)
        self.people = InMemoryDirectory(memory, changes)
        self.consents = InMemoryConsents(memory, changes)
        self.care = InMemoryCareRelations(memory, changes)
        self.glasses = InMemoryBreakGlasses(memory, changes)
        self.sessions = InMemorySessions(memory, changes)
        self.codes = InMemorySignInCodes(memory, changes)
        self.drafts = InMemoryDrafts(changes)
        self.presences = InMemoryPresences(changes)
        self.requests = InMemoryRequests(changes)
        self.grants = InMemoryGrants(memory, changes)
        self.calls = InMemoryPhoneQueue(memory, changes)
        self.withheld = InMemoryWithheld(changes)
        self.endings = InMemoryEndings(memory, changes, self._origin)
        self.audit = InMemoryAuditLog(changes)

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
