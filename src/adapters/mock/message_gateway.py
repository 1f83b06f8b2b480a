"""A messaging provider in memory, and the ways in which a real one disappoints."""

import asyncio
from datetime import timedelta

from attrs import define, field

from application.ports.messaging import MessagingRefused, MessagingUnavailable
from application.views import StreamEvent
from domain.ids import ConversationId


@define(eq=False)
class MockMessageGateway:
    """Remembers what arrived, in order. Troubles it is told of befall the next deliveries, one each."""

    arrived: list[StreamEvent] = field(factory=list, init=False, repr=False)
    _names: dict[tuple[ConversationId, int], str] = field(factory=dict, init=False, repr=False)
    _troubles: list[MessagingUnavailable | MessagingRefused] = field(factory=list, init=False, repr=False)
    _answers_to_lose: int = field(default=0, init=False)
    _stalled: asyncio.Event | None = field(default=None, init=False, repr=False)

    async def deliver(self, event: StreamEvent) -> str | None:
        """Take the event, once, and return the name under which it is known here."""
        if self._stalled is not None:
            await self._stalled.wait()
        if self._troubles:
            raise self._troubles.pop(0)
        name = self._take(event)
        if self._answers_to_lose:
            self._answers_to_lose -= 1
            raise MessagingUnavailable("answer-lost")
        return name

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
