"""A messaging provider in memory, and the ways in which a real one disappoints."""

import asyncio
from datetime import timedelta

from attrs import define, field

from application.ports.messaging import NOWHERE, Brought, MessagingRefused, MessagingUnavailable
from application.ports.mirror import Horizon
from application.ports.retention import WAITS_FOR_THE_REST
from application.views import MessageView, StreamEvent
from domain.ids import ConversationId, Identity


@define(eq=False)
class MockMessageGateway:
    """Remembers what arrived, in order. Troubles it is told of befall the next deliveries, one each."""

    arrived: list[StreamEvent] = field(factory=list, init=False, repr=False)
    opened: set[ConversationId] = field(factory=set, init=False, repr=False)
    shut: list[tuple[ConversationId, Identity]] = field(factory=list, init=False, repr=False)
    finished: set[ConversationId] = field(factory=set, init=False, repr=False)
    horizons: dict[tuple[ConversationId, Identity], int] = field(factory=dict, init=False, repr=False)
    asked: int = field(default=0, init=False)
    turned_away: int = field(default=0, init=False)
    _down: MessagingUnavailable | None = field(default=None, init=False, repr=False)
    _names: dict[tuple[ConversationId, int], str] = field(factory=dict, init=False, repr=False)
    _troubles: list[MessagingUnavailable | MessagingRefused] = field(factory=list, init=False, repr=False)
    _answers_to_lose: int = field(default=0, init=False)
    _stalled: asyncio.Event | None = field(default=None, init=False, repr=False)

    async def check(self) -> None:
        """Answer, unless it is down."""
        self.asked += 1
        if self._down is not None:
            raise self._down

    async def deliver(self, event: StreamEvent, *, again: bool = False, behind: int = NOWHERE) -> Brought | None:
        """Take the event, once, and return the name under which it is known here."""
        if self._stalled is not None:
            await self._stalled.wait()
        if self._troubles:
            raise self._troubles.pop(0)
        if self._down is not None:
            self.turned_away += 1
            raise self._down
        name = self._take(event)
        if self._answers_to_lose:
            self._answers_to_lose -= 1
            raise MessagingUnavailable("answer-lost")
        return Brought(name)

    async def open(self, id: ConversationId) -> None:
        """Remember the conversation."""
        if self._down is not None:
            raise self._down
        self.opened.add(id)

    async def shut_out(self, id: ConversationId, identity: Identity) -> None:
        """Remember who is none there."""
        if self._down is not None:
            raise self._down
        self.shut.append((id, identity))

    async def finish(self, id: ConversationId) -> None:
        """Remember that the conversation is over."""
        if self._down is not None:
            raise self._down
        self.finished.add(id)

    async def erase(self, id: ConversationId, reference: str, *, whole: bool) -> None:
        """Forget what arrived under that name."""
        if self._troubles:
            raise self._troubles.pop(0)
        if self._down is not None:
            raise self._down
        if id in self.finished and not whole:
            raise MessagingRefused(WAITS_FOR_THE_REST)
        gone = {place for place, name in self._names.items() if name == reference or (whole and place[0] == id)}
        said = {
            one.content.id
            for one in self.arrived
            if (one.conversation, one.seq) in gone and isinstance(one.content, MessageView)
        }
        self.arrived = [
            one for one in self.arrived if not (isinstance(one.content, MessageView) and one.content.id in said)
        ]

    async def read(self, horizon: Horizon) -> None:
        """Remember how far somebody read; never less than before."""
        if self._down is not None:
            raise self._down
        place = (horizon.conversation, horizon.identity)
        self.horizons[place] = max(horizon.seq, self.horizons.get(place, 0))

    def go_down(self, reason: str = "unavailable") -> None:
        """Fail on everything, for everybody, until it comes back."""
        self._down = MessagingUnavailable(reason)

    def come_back(self) -> None:
        """Work again."""
        self._down = None

    def fail(self, times: int = 1, *, retry_after: timedelta | None = None) -> None:
        """Be unavailable for the next deliveries."""
        self._troubles += [MessagingUnavailable("unavailable", retry_after) for _ in range(times)]

    def refuse(self, times: int = 1, *, reason: str = "refused") -> None:
        """Refuse the next deliveries for good."""
        self._troubles += [MessagingRefused(reason) for _ in range(times)]

    def lose_answers(self, times: int = 1) -> None:
        """Take the next deliveries, but let their answers be lost on the way."""
        self._answers_to_lose += times

    def stall(self) -> asyncio.Event:
        """Let deliveries hang until the returned event is set."""
        self._stalled = asyncio.Event()
        return self._stalled

    def _take(self, event: StreamEvent) -> str:
        place = (event.conversation, event.seq)
        if place not in self._names:
            self.arrived.append(event)
            self._names[place] = f"mock-{len(self.arrived)}"
        return self._names[place]
