"""The channel of a deployment of several processes."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable

from attrs import define, field

from adapters.realtime.broker import Broker, BrokerGone, Connection
from adapters.realtime.envelope import OVERHEAD, Envelopes, Unreadable
from adapters.realtime.in_memory import InMemoryChannel
from application.ports.channel import Listener, Signal, SignalsMissed

_log = logging.getLogger(__name__)

LOOK_AGAIN = 5.0
"""While the broker is away, whoever shows something looks at the record so often (seconds)."""
LAST_WORDS = 1.0
"""How long a stop waits for what is still to be passed on (seconds)."""
_WAITING = 10_000
"""How many signals may wait for the broker; of more, the others are told only that they missed some."""


@define(eq=False)
class SharedChannel:
    """Tells its own process at once, and the others through a broker.

    Listeners hear `SignalsMissed` whenever the broker was lost or found, and now and then while it is away.
    """

    broker: Broker
    envelopes: Envelopes = field(repr=False)
    pause: Callable[[float], Awaitable[None]] = field(default=asyncio.sleep, repr=False)
    _local: InMemoryChannel = field(factory=InMemoryChannel, init=False)
    _waiting: deque[bytes] = field(factory=deque, init=False, repr=False)
    _news: asyncio.Event = field(factory=asyncio.Event, init=False, repr=False)
    _told: asyncio.Event = field(factory=asyncio.Event, init=False, repr=False)
    """Set while nothing waits, and nothing is on its way."""
    _connected: bool = field(default=False, init=False)

    def publish(self, *signals: Signal) -> None:
        """Tell the listeners of this process at once, and the other processes soon."""
        self._local.publish(*signals)
        for signal in signals:
            self._pass_on(signal)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each signal of any process; the result stops it."""
        return self._local.listen(listener)

    def is_well(self) -> bool:
        """Whether it is connected to the broker."""
        return self._connected

    async def check(self) -> None:
        """Raise `BrokerGone` while it is not."""
        if not self._connected:
            raise BrokerGone

    def gone(self) -> int:
        """1 while it is not, for whoever watches."""
        return int(not self._connected)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Be connected meanwhile, and connect again whenever that ends. It begins without the broker, too."""
        task = asyncio.create_task(self._stay_connected())
        try:
            yield
            await self._last_words()
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    def _pass_on(self, signal: Signal) -> None:
        written = self.envelopes.written(signal)
        if written is None:
            return
        if len(self._waiting) >= _WAITING or len(written) + OVERHEAD > self.broker.largest:
            self._waiting.clear()
            written = self.envelopes.written(SignalsMissed()) or b""
        self._waiting.append(written)
        self._told.clear()
        self._news.set()

    def __attrs_post_init__(self) -> None:
        self._told.set()

    async def _last_words(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LAST_WORDS):
                await self._told.wait()

    async def _stay_connected(self) -> None:
        while True:
            try:
                async with self.broker.connected() as connection, asyncio.TaskGroup() as group:
                    self._connected = True
                    self._local.publish(SignalsMissed())
                    group.create_task(self._speak(connection))
                    group.create_task(self._hear(connection))
            except* BrokerGone:
                _log.warning("channel.broker_gone")
            except* Exception as failures:
                # Nothing that comes in or fails here may end the hearing of the others.
                _log.error("channel.failed error=%s", type(failures.exceptions[0]).__name__)
            self._connected = False
            self._local.publish(SignalsMissed())
            await self.pause(LOOK_AGAIN)

    async def _speak(self, connection: Connection) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            while batch := self._next_batch():
                try:
                    await connection.send(self.envelopes.sealed(batch))
                except BaseException:
                    self._waiting.extendleft(reversed(batch))
                    self._news.set()
                    raise
            self._told.set()

    def _next_batch(self) -> list[bytes]:
        batch: list[bytes] = []
        room = self.broker.largest - OVERHEAD
        while self._waiting and len(self._waiting[0]) <= room:
            room -= len(self._waiting[0])
            batch.append(self._waiting.popleft())
        return batch

    async def _hear(self, connection: Connection) -> None:
        async for envelope in connection.heard():
            try:
                for signal in self.envelopes.opened(envelope):
                    self._local.publish(signal)
            except Unreadable:
                _log.warning("channel.envelope_unreadable")
