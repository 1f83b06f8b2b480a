"""The record: everything that opens on one database."""

import os
from collections.abc import Callable
from functools import partial

from attrs import define, field
from sqlalchemy import Engine, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.audit_chain import SqlAuditChain
from adapters.persistence.conversation_index import SqlConversationIndex
from adapters.persistence.conversation_reader import SqlConversationReader
from adapters.persistence.data_keys import SqlDataKeys, stored_keys
from adapters.persistence.engines import reading_engine, writing_engine
from adapters.persistence.erasing import EraseBodies, SqlArrivedBodies
from adapters.persistence.inbox import SqlInbox
from adapters.persistence.lane import WriteLane
from adapters.persistence.leases import SqlLeases
from adapters.persistence.measures import SqlMeasureReader
from adapters.persistence.mirror import SqlMirror
from adapters.persistence.mirror_files import SqlFileMirror
from adapters.persistence.missing_files import SqlMissingFiles
from adapters.persistence.name_index import NameIndex
from adapters.persistence.outbox import SqlOutbox
from adapters.persistence.places import SqlPlaces
from adapters.persistence.provider_rows import NameOf, name_what_is_unnamed
from adapters.persistence.reading import Reading, told_as_busy
from adapters.persistence.retention import SqlRetention
from adapters.persistence.sealing import Sealer, WrappedKey
from adapters.persistence.snapshots import Snapshots
from adapters.persistence.tables import data_key
from adapters.persistence.timeline_reader import SqlTimelineReader
from adapters.persistence.unit_of_work import SqlUnitOfWork
from adapters.persistence.work import Work
from application.ports.channel import Channel
from application.ports.clock import Clock, Fingerprints
from application.ports.keys import KeyProvider, Purpose
from application.ports.traces import NO_TRACES, Traces
from application.ports.unit_of_work import RequestKey
from application.provider_names import opaque_name


@define
class SqlRecord:
    """The conversations of a clinic on SQLite or PostgreSQL. Use it between `start` and `stop`."""

    url: str = field(repr=False)
    keys: KeyProvider = field(repr=False)
    clock: Clock
    channel: Channel
    digests: Fingerprints | None = field(default=None, repr=False)
    """Given where the messaging provider alone keeps bodies: what stays of each is its digest."""
    traces: Traces = NO_TRACES
    conversations: SqlConversationReader = field(init=False)
    index: SqlConversationIndex = field(init=False)
    timeline: SqlTimelineReader = field(init=False)
    outbox: SqlOutbox = field(init=False)
    mirror: SqlMirror = field(init=False)
    mirror_files: SqlFileMirror = field(init=False)
    missing_files: SqlMissingFiles = field(init=False)
    inbox: SqlInbox = field(init=False)
    places: SqlPlaces = field(init=False)
    retention: SqlRetention = field(init=False)
    measures: SqlMeasureReader = field(init=False)
    leases: SqlLeases = field(init=False)
    data_keys: SqlDataKeys = field(init=False)
    chain: SqlAuditChain = field(init=False)
    lane: WriteLane = field(init=False)
    _reader: AsyncEngine = field(init=False)
    _decider: AsyncEngine = field(init=False)
    """Connections of units of work. Who decides may ask a reader meanwhile: from one pool, many would wait for each
    other's connections."""
    _writer: Engine = field(init=False)
    _sealer: Sealer = field(init=False)
    _names: NameIndex = field(init=False)
    _opaque: NameOf = field(init=False, repr=False)
    _snapshots: Snapshots = field(factory=Snapshots, init=False)
    _listening: list[Callable[[], None]] = field(factory=list, init=False, repr=False)
    """What ends each of its listenings to the channel."""
    _origin: str = field(factory=lambda: os.urandom(8).hex(), init=False)

    def __attrs_post_init__(self) -> None:
        self._reader = reading_engine(self.url)
        self._decider = reading_engine(self.url)
        self._writer = writing_engine(self.url)
        self._sealer = Sealer(self.keys, self._keys_of_others)
        self._names = NameIndex(self.keys.secret(Purpose.NAME_SEARCH))
        self._opaque = partial(opaque_name, self.keys.secret(Purpose.PROVIDER_NAMES))
        self.lane = WriteLane(self._writer, self.channel.publish, self.traces)
        self.conversations = SqlConversationReader(self._reader, self._sealer, self._names)
        self.index = SqlConversationIndex(self._reader)
        self.timeline = SqlTimelineReader(self._reader, self._sealer)
        erasing = None if self.digests is None else partial(EraseBodies, sealer=self._sealer, digests=self.digests)
        self.outbox = SqlOutbox(self._reader, self.lane, self.clock, erasing)
        self.mirror = SqlMirror(self._reader, self.lane)
        self.mirror_files = SqlFileMirror(self._reader, self.lane)
        self.missing_files = SqlMissingFiles(self._reader, self.lane)
        self.chain = SqlAuditChain(self._reader, self.lane)
        self.inbox = SqlInbox(self._reader, self.lane, self._sealer)
        self.places = SqlPlaces(self._reader, self.lane)
        self.retention = SqlRetention(self._reader, self.lane)
        self.leases = SqlLeases(self.lane)
        self.measures = SqlMeasureReader(self._reader, self._sealer)
        self.data_keys = SqlDataKeys(self._reader, self.lane, self._sealer)

    async def start(self) -> None:
        """Open the data keys (make the first one on an empty record) and the write lane.

        Raises `Busy` while the database is out of reach.
        """
        with told_as_busy():
            self._sealer.use(self._stored_keys())
            with self._writer.begin() as connection:
                name_what_is_unnamed(connection, self._opaque)
        self._listening = [self.channel.listen(one) for one in (self._snapshots.heed, self.timeline.told.heed)]
        self.lane.start()

    async def stop(self) -> None:
        """Finish what was handed in, and close every connection."""
        await self.lane.stop()
        for forget in self._listening:
            forget()
        await self._reader.dispose()
        await self._decider.dispose()

    async def check(self) -> None:
        """Raise unless the database answers."""
        reading = Reading(self._reader)
        try:
            await reading.first(select(1))
        finally:
            await reading.close()

    def unit_of_work(self, request: RequestKey | None = None) -> SqlUnitOfWork:
        """Begin a unit of work."""
        work = Work(
            reading=Reading(self._decider),
            sealer=self._sealer,
            names=self._names,
            opaque=self._opaque,
            clock=self.clock,
            snapshots=self._snapshots,
            origin=self._origin,
        )
        return SqlUnitOfWork(work, self.lane, request)

    def arrived_bodies(self, digests: Fingerprints) -> SqlArrivedBodies:
        """Bodies that the messaging provider has, too, and that are to be here no more."""
        return SqlArrivedBodies(self._reader, self.lane, self._sealer, digests)

    def waiting(self) -> int:
        """How many change sets wait to be written."""
        return self.lane.depth

    def _keys_of_others(self) -> list[WrappedKey]:
        """The stored keys, for a box that another process sealed. Raises `Busy` while the database is out of reach."""
        with told_as_busy():
            return stored_keys(self.url)

    def _stored_keys(self) -> list[WrappedKey]:
        with self._writer.begin() as connection:
            rows = connection.execute(select(data_key).order_by(data_key.c.created_at, data_key.c.id)).all()
            stored = [WrappedKey(row.id, row.key_id, row.wrapped, row.created_at) for row in rows]
            if not stored:
                first = self._sealer.make_key(self.clock.now())
                stored = [first]
                connection.execute(
                    insert(data_key).values(
                        id=first.id,
                        key_id=first.key_id,
                        wrapped=first.wrapped,
                        created_at=first.created_at,
                    )
                )
        return stored
