"""The record in memory: nothing of it outlives the process."""

from attrs import define, field

from adapters.mock.audit_chain import InMemoryAuditChain
from adapters.mock.conversation_index import InMemoryConversationIndex
from adapters.mock.data_keys import NoDataKeys
from adapters.mock.inbox import InMemoryInbox
from adapters.mock.measures import InMemoryMeasureReader
from adapters.mock.memory import Memory
from adapters.mock.mirror import InMemoryMirror
from adapters.mock.mirror_files import InMemoryFileMirror
from adapters.mock.missing_files import InMemoryMissingFiles
from adapters.mock.outbox import InMemoryArrivedBodies, InMemoryOutbox
from adapters.mock.places import InMemoryPlaces
from adapters.mock.readers import InMemoryConversationReader
from adapters.mock.retention import InMemoryLeases, InMemoryRetention
from adapters.mock.timeline import InMemoryTimelineReader
from adapters.mock.unit_of_work import InMemoryUnitOfWork
from application.ports.channel import Channel
from application.ports.clock import Clock, Fingerprints
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
    _name_secret: bytes = field(default=b"provider-names", repr=False)
    conversations: InMemoryConversationReader = field(init=False, repr=False)
    index: InMemoryConversationIndex = field(init=False, repr=False)
    timeline: InMemoryTimelineReader = field(init=False, repr=False)
    outbox: InMemoryOutbox = field(init=False, repr=False)
    mirror: InMemoryMirror = field(init=False, repr=False)
    mirror_files: InMemoryFileMirror = field(init=False, repr=False)
    missing_files: InMemoryMissingFiles = field(init=False, repr=False)
    inbox: InMemoryInbox = field(init=False, repr=False)
    places: InMemoryPlaces = field(init=False, repr=False)
    retention: InMemoryRetention = field(init=False, repr=False)
    measures: InMemoryMeasureReader = field(init=False, repr=False)
    leases: InMemoryLeases = field(init=False, repr=False)
    data_keys: NoDataKeys = field(factory=NoDataKeys, init=False, repr=False)
    chain: InMemoryAuditChain = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.conversations = InMemoryConversationReader(self._memory)
        self.index = InMemoryConversationIndex(self._memory)
        self.timeline = InMemoryTimelineReader(self._memory)
        self.outbox = InMemoryOutbox(self._memory, self._clock)
        self.mirror = InMemoryMirror(self._memory)
        self.mirror_files = InMemoryFileMirror(self._memory)
        self.missing_files = InMemoryMissingFiles(self._memory)
        self.chain = InMemoryAuditChain(self._memory)
        self.retention = InMemoryRetention(self._memory)
        self.leases = InMemoryLeases(self._memory)
        self.measures = InMemoryMeasureReader(self._memory)
        self.inbox = InMemoryInbox(self._memory)
        self.places = InMemoryPlaces(self._memory, self._name_secret)

    async def start(self) -> None:
        """Ready from the start."""

    async def stop(self) -> None:
        """Nothing to put away."""

    async def check(self) -> None:
        """Always usable."""

    def arrived_bodies(self, digests: Fingerprints) -> InMemoryArrivedBodies:
        """Bodies that the messaging provider has, too, and that are to be here no more."""
        return InMemoryArrivedBodies(self._memory, digests)

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
