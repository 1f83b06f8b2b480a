"""A record under test, with short ways to bring about what a test begins with."""

from collections.abc import Callable
from typing import Any, Protocol

from attrs import define, field

from adapters.mock.clock import FakeClock
from adapters.realtime.in_memory import InMemoryChannel
from application.ports.channel import Signal
from application.ports.messaging import Outbox
from application.ports.readers import ConversationIndex, ConversationReader, TimelineReader
from application.ports.unit_of_work import (
    Committed,
    RequestKey,
    UnitOfWork,
    decided_again,
)
from application.receipts.marks import mark
from application.views import MessageView
from domain.consent import Consent
from domain.conversation import Conversation
from domain.ids import ConversationId, Identity, MessageId
from domain.message import MessageBody
from domain.person import Person
from domain.receipts import MarkKind
from domain.session import Session
from tests.support.builders import IDS, a_conversation


class Record(Protocol):
    """What the records have in common."""

    conversations: ConversationReader
    timeline: TimelineReader
    index: ConversationIndex
    outbox: Outbox

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def check(self) -> None: ...
    def unit_of_work(self, request: RequestKey | None = None) -> UnitOfWork: ...


@define(eq=False)
class Desk:
    """A record, its clock, and what its channel was told."""

    record: Any
    clock: FakeClock
    channel: InMemoryChannel
    rows_of: Callable[[str], int] = len
    """How many rows a table has: for what is kept and never shown again."""
    signals: list[Signal] = field(factory=list, repr=False)

    def __attrs_post_init__(self) -> None:
        self.channel.listen(self.signals.append)

    def uow(self, request: RequestKey | None = None) -> UnitOfWork:
        made: UnitOfWork = self.record.unit_of_work(request)
        return made

    async def change(self, change: Callable[[UnitOfWork], object]) -> Committed:
        """Commit one change."""
        async with self.uow() as uow:
            change(uow)
            return await uow.commit()

    async def keep(self, *things: Person | Conversation | Consent | Session) -> None:
        """Put these on record."""

        def change(uow: UnitOfWork) -> None:
            for thing in things:
                match thing:
                    case Person():
                        uow.people.save(thing)
                    case Conversation():
                        uow.conversations.add(thing)
                    case Consent():
                        uow.consents.save(thing)
                    case Session():
                        uow.sessions.add(thing)

        await self.change(change)

    async def opened(self, *people: Person, **said: Any) -> Conversation:
        """A conversation of these people, on record with them."""
        conversation = a_conversation(*people, at=said.pop("at", self.clock.now()), **said)
        await self.keep(*people, conversation)
        return conversation

    async def load(self, id: ConversationId) -> Conversation:
        async with self.uow() as uow:
            return await uow.conversations.get(id)

    @decided_again
    async def decide(self, id: ConversationId, decision: Callable[[Conversation], object]) -> Committed:
        """Load, decide, save, commit."""
        async with self.uow() as uow:
            conversation = await uow.conversations.get(id)
            decision(conversation)
            uow.conversations.save(conversation)
            return await uow.commit()

    async def send(self, id: ConversationId, author: Person, text: str = "Hello", **said: Any) -> MessageView:
        """Let somebody say something."""
        committed = await self.decide(id, lambda one: self.say(one, author, text, **said))
        return next(event.content for event in committed.events if isinstance(event.content, MessageView))

    def say(self, conversation: Conversation, author: Person, text: str = "Hello", **said: Any) -> None:
        """Let somebody say something in a conversation that was loaded."""
        conversation.send(
            id=said.pop("id", None) or MessageId(IDS.new()),
            author=author.identity,
            role=author.role,
            body=MessageBody(text),
            at=self.clock.now(),
            **said,
        )

    async def read(self, id: ConversationId, reader: Person | Identity, seq: int) -> None:
        """Let somebody read up to `seq`, as `MarkRead` keeps it; or look again."""
        identity = reader.identity if isinstance(reader, Person) else reader
        async with self.uow() as uow:
            one = await uow.conversations.get(id)
            moved = one.read_up_to(identity, seq)
            uow.conversations.mark_read(id, identity, seq)
            mark(uow, one, MarkKind.OPENED if moved else MarkKind.REOPENED, {identity: seq}, self.clock.now())
            await uow.commit()

    async def messages(
        self,
        id: ConversationId,
        *,
        visible_from: int = 1,
        after: int | None = None,
        before: int | None = None,
        limit: int = 200,
    ) -> tuple[MessageView, ...]:
        found: tuple[MessageView, ...] = await self.record.timeline.messages(
            id, visible_from=visible_from, after=after, before=before, limit=limit
        )
        return found
