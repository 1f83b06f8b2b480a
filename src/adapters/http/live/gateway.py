"""The live gateway of one process: everything that its sockets share."""

from collections import Counter
from collections.abc import Callable

from attrs import define, field

from adapters.http.edge import Edge
from adapters.http.live.deliveries import Deliveries
from adapters.http.live.hub import Hub
from adapters.http.live.inbox import Inbox
from adapters.http.live.received import ReceivedSpans
from adapters.http.live.scheduler import Background, LoopScheduler, Scheduler
from adapters.http.use_cases import UseCases


@define(eq=False)
class Gateway:
    """Sockets come and go; the gateway lives from the application's start to its stop."""

    use_cases: UseCases
    edge: Edge
    scheduler: Scheduler = field(factory=LoopScheduler)
    background: Background = field(factory=Background)
    hub: Hub = field(init=False)
    inbox: Inbox = field(init=False)
    deliveries: Deliveries = field(init=False)
    received: ReceivedSpans = field(init=False)
    unsigned: Counter[str] = field(factory=Counter, init=False, repr=False)
    """Sockets that are not signed in yet, by address."""
    _deafen: Callable[[], None] | None = field(default=None, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.inbox = Inbox(self.use_cases, self.scheduler, self.background)
        self.deliveries = Deliveries(self.use_cases, self.scheduler, self.background)
        self.received = ReceivedSpans(self.use_cases, self.scheduler, self.background)
        self.hub = Hub(self.inbox, self.edge.sockets.per_identity)

    async def start(self) -> None:
        """Begin to hear signals."""
        self._deafen = self.edge.channel.listen(self.hub.hear)

    async def stop(self) -> None:
        """Send every socket away to come back soon, and keep what is known of deliveries and looks."""
        self.hub.close_all()
        self.inbox.stop()
        await self.deliveries.flush()
        await self.received.flush()
        await self.background.stop()
        if self._deafen is not None:
            self._deafen()
