"""A broker in memory that a test can cut off."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from attrs import define, field

from adapters.realtime.broker import BrokerGone, Connection


@define(eq=False)
class BrokerInMemory:
    """Passes envelopes between the connections that are open."""

    largest: int = 2_000
    away: bool = False
    fails: Exception | None = None
    """What sending raises."""
    passed: list[bytes] = field(factory=list, init=False)
    _open: list["_Line"] = field(factory=list, init=False)

    @contextlib.asynccontextmanager
    async def connected(self) -> AsyncIterator[Connection]:
        if self.away:
            raise BrokerGone
        line = _Line(self)
        self._open.append(line)
        try:
            yield line
        finally:
            self._open.remove(line)

    def cut(self) -> None:
        """End every connection, and take no new one."""
        self.away = True
        for line in self._open:
            line.inbox.put_nowait(None)

    def pass_on(self, envelope: bytes) -> None:
        self.passed.append(envelope)
        for line in self._open:
            line.inbox.put_nowait(envelope)


@define(eq=False)
class _Line:
    broker: BrokerInMemory
    inbox: "asyncio.Queue[bytes | None]" = field(factory=asyncio.Queue)

    async def send(self, envelope: bytes) -> None:
        if self.broker.away:
            raise BrokerGone
        if self.broker.fails is not None:
            raise self.broker.fails
        self.broker.pass_on(envelope)

    async def heard(self) -> AsyncIterator[bytes]:
        while (envelope := await self.inbox.get()) is not None:
            yield envelope
        raise BrokerGone
