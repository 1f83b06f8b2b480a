"""The record in memory: nothing of it outlives the process."""

from attrs import define, field

from adapters.mock.memory import Memory
from adapters.mock.outbox import InMemoryOutbox
from adapters.mock.readers import InMemoryConversationReader
from adapters.mock.timeline import InMemoryTimelineReader
from adapters.mock.unit_of_work import InMemoryUnitOfWork
from application.ports.channel import Channel
from application.ports.clock import Clock
from application.ports.unit_of_work import RequestKey
from domain.audit import AuditRecord


@define(eq=False)
class InMemoryRecord:
    """The twin of the SQL record: units of work, readers and the outbox over one memory.

    Several records on one memory are to each other what processes on one database are.
    """

    _clock: Clock
    _channel: Channel
    _memory: Memory = field(factory=Memory, repr=False)
    conversations: InMemoryConversationReader = field(init=False, repr=False)
    timeline: InMemoryTimelineReader = field(init=False, repr=False)
    outbox: InMemoryOutbox = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.conversations = InMemoryConversationReader(self._memory)
        self.timeline = InMemoryTimelineReader(self._memory)
        self.outbox = InMemoryOutbox(self._memory)

    async def start(self) -> None:
        """Ready from the start."""

    async def stop(self) -> None:
        """Nothing to put away."""

    async def check(self) -> None:
        """Always usable."""

    def unit_of_work(self, request: RequestKey | None = None) -> InMemoryUnitOfWork:
        """Begin a unit of work."""
        return InMemoryUnitOfWork(self._memory, self._clock, self._channel, request, self)

    def waiting(self) -> int:
        """Nothing ever waits to be written."""
        return 0

    @property
    def audit(self) -> tuple[AuditRecord, ...]:
        """What is on the audit, the oldest first."""
        return tuple(self._memory.audit)
