"""Search in texts: decrypt what the searcher may read, and compare. Nothing of the search is kept but that it was."""

from collections.abc import AsyncIterator, Callable
from enum import StrEnum
from time import monotonic
from typing import ClassVar

from attrs import define, field, frozen

from application.audit.record_access import AccessLog
from application.command import Command, ConversationCommand, conversation_object
from application.gate import Gate, Look
from application.ports.readers import ConversationIndex, Place, TimelineReader
from application.ports.unit_of_work import UnitOfWorkFactory
from application.running import Running
from application.timelines.read_messages import ReadMessages
from application.views import MessageView
from domain.access import Action
from domain.errors import Forbidden, NotFound
from domain.ids import ConversationId
from domain.text import searched_phrase, spaced

_IDS, _MESSAGES = 50, 50
"""How many are read at once."""


@frozen(kw_only=True)
class SearchTexts(Command):
    """The messages that hold `text`, the newest conversation's first, the newest message first; behind `after`."""

    action: ClassVar[Action] = Action.SEARCH_TEXTS

    text: str = field(repr=False)
    conversation: ConversationId | None = None
    after: Place | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "clinic" if self.conversation is None else conversation_object(self.conversation)


@frozen(kw_only=True)
class _Within(ConversationCommand):
    action: ClassVar[Action] = Action.SEARCH_TEXTS


class Cut(StrEnum):
    """Why a search ended before everything was looked at."""

    FOUND = "found"
    """As many were found as were asked for."""
    MESSAGES = "messages"
    """As many messages were looked at as one search may."""
    TIME = "time"
    """It took as long as one search may."""


@frozen
class SearchBounds:
    """How much one search may cost: messages to look at, and seconds."""

    messages: int = 5_000
    seconds: float = 3.0


@frozen(kw_only=True)
class Found:
    """What was found among `looked_at` messages; where it was cut, and where the next one goes on."""

    items: tuple[MessageView, ...] = field(repr=False)
    looked_at: int
    cut: Cut | None = None
    next: Place | None = None


@frozen(kw_only=True)
class SearchTextsHandler:
    """Look through what the searcher may read now. The audit says that they searched, and whose texts they saw."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    index: ConversationIndex
    timeline: TimelineReader
    running: Running
    bounds: SearchBounds = SearchBounds()
    time: Callable[[], float] = monotonic

    async def __call__(self, command: SearchTexts) -> Found:
        phrase = searched_phrase(command.text)
        async with self.running.one(command.actor.identity):
            await self._begin(command)
            tally = _Tally(phrase, command.limit, self.bounds, self.time)
            async for id, look, page in self._pages(command):
                if tally.passed(id) if look is None else await self._hold(command, look, tally, page):
                    break
            return tally.told()

    async def _begin(self, command: SearchTexts) -> None:
        async with self.uow() as uow:
            glass = None
            if command.conversation is None:
                await self.gate.clinic(uow, command)
            else:
                within = _Within(actor=command.actor, conversation=command.conversation)
                glass = (await self.gate.look(uow, within)).glass
            self.gate.record(uow, command, reason=f"glass:{glass.id}" if glass else None)
            await uow.commit()

    async def _hold(self, command: SearchTexts, look: Look, tally: "_Tally", page: tuple[MessageView, ...]) -> bool:
        """Compare a page. Who finds something in a conversation has read it."""
        before = len(tally.items)
        ended = tally.look_at(page)
        if len(tally.items) > before:
            read = ReadMessages(actor=command.actor, conversation=look.conversation.id)
            await self.log.seen(read, look.glass)
        return ended

    async def _pages(
        self, command: SearchTexts
    ) -> AsyncIterator[tuple[ConversationId, Look | None, tuple[MessageView, ...]]]:
        """Pages of messages with the right to them, and without one where a conversation is through."""
        before = None if command.after is None else command.after[1]
        async for id in self._ids(command):
            look = await self._look(command, id)
            while look is not None:
                page = await self.timeline.messages(
                    id,
                    visible_from=look.visible_from(command.actor.identity),
                    after=None,
                    before=before,
                    limit=_MESSAGES,
                )
                if not page:
                    break
                yield id, look, page
                before = page[0].seq
            before = None
            yield id, None, ()

    async def _ids(self, command: SearchTexts) -> AsyncIterator[ConversationId]:
        behind = None if command.after is None else command.after[0]
        if command.conversation is not None:
            yield command.conversation
            return
        if behind is not None:
            yield behind
        while page := await self.index.ids(member=command.actor.identity, behind=behind, newest_first=True, limit=_IDS):
            for id in page:
                yield id
            behind = page[-1]

    async def _look(self, command: SearchTexts, id: ConversationId) -> Look | None:
        """The right to read is asked for at each conversation; what they may no longer read is passed over."""
        async with self.uow() as uow:
            try:
                return await self.gate.look(uow, _Within(actor=command.actor, conversation=id))
            except (Forbidden, NotFound):
                return None


@define
class _Tally:
    """What was found so far, and whether it is enough."""

    phrase: str = field(repr=False)
    limit: int
    bounds: SearchBounds
    time: Callable[[], float]
    items: list[MessageView] = field(factory=list, repr=False)
    _looked_at: int = 0
    _cut: Cut | None = None
    _last: Place | None = None
    _began: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._began = self.time()

    def look_at(self, page: tuple[MessageView, ...]) -> bool:
        """Compare the messages, the newest first; whether to end here."""
        for message in reversed(page):
            self._looked_at += 1
            self._last = (message.conversation, message.seq)
            if message.body is not None and self.phrase in spaced(message.body):
                self.items.append(message)
            self._cut = self._reached()
            if self._cut is not None:
                return True
        return False

    def passed(self, conversation: ConversationId) -> bool:
        """Nothing more is to be looked at in this one; whether to end here. Asking for a right takes time, too."""
        self._last, self._cut = (conversation, 1), self._time()
        return self._cut is not None

    def _reached(self) -> Cut | None:
        if len(self.items) >= self.limit:
            return Cut.FOUND
        if self._looked_at >= self.bounds.messages:
            return Cut.MESSAGES
        return self._time()

    def _time(self) -> Cut | None:
        return Cut.TIME if self.time() - self._began >= self.bounds.seconds else None

    def told(self) -> Found:
        return Found(
            items=tuple(self.items),
            looked_at=self._looked_at,
            cut=self._cut,
            next=self._last if self._cut else None,
        )
