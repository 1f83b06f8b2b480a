"""The record: everything that opens on one database."""

import os

from attrs import define, field
from sqlalchemy import Engine, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.conversation_reader import SqlConversationReader
from adapters.persistence.engines import reading_engine, writing_engine
from adapters.persistence.lane import WriteLane
from adapters.persistence.name_index import NameIndex
from adapters.persistence.outbox import SqlOutbox
from adapters.persistence.reading import Reading
from adapters.persistence.sealing import Sealer, WrappedKey
from adapters.persistence.snapshots import Snapshots
from adapters.persistence.tables import data_key
from adapters.persistence.timeline_reader import SqlTimelineReader
from adapters.persistence.unit_of_work import SqlUnitOfWork
from adapters.persistence.work import Work
from application.ports.channel import Channel
from application.ports.clock import Clock
from application.ports.keys import KeyProvider, Purpose
from application.ports.unit_of_work import RequestKey


@define
class SqlRecord:
    """The conversations of a clinic on SQLite or PostgreSQL. Use it between `start` and `stop`."""

    url: str = field(repr=False)
    keys: KeyProvider = field(repr=False)
    clock: Clock
    channel: Channel
    conversations: SqlConversationReader = field(init=False)
    timeline: SqlTimelineReader = field(init=False)
    outbox: SqlOutbox = field(init=False)
    lane: WriteLane = field(init=False)
    _reader: AsyncEngine = field(init=False)
    _writer: Engine = field(init=False)
    _sealer: Sealer = field(init=False)
    _names: NameIndex = field(init=False)
    _snapshots: Snapshots = field(factory=Snapshots, init=False)
    _origin: str = field(factory=lambda: os.urandom(8).hex(), init=False)

    def __attrs_post_init__(self) -> None:
        self._reader = reading_engine(self.url)
        self._writer = writing_engine(self.url)
        self._sealer = Sealer(self.keys)
        self._names = NameIndex(self.keys.secret(Purpose.NAME_SEARCH))
        self.lane = WriteLane(self._writer, self.channel.publish)
        self.conversations = SqlConversationReader(self._reader, self._sealer, self._names)
        self.timeline = SqlTimelineReader(self._reader, self._sealer)
        self.outbox = SqlOutbox(self.lane, self.clock)

    async def start(self) -> None:
        """Open the data keys (make the first one on an empty record) and the write lane."""
        self._sealer.use(self._stored_keys())
        self.channel.listen(self._snapshots.heed)
        self.channel.listen(self.timeline.told.heed)
        self.lane.start()

    async def stop(self) -> None:
        """Finish what was handed in, and close every connection."""
        await self.lane.stop()
        await self._reader.dispose()

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
            reading=Reading(self._reader),
            sealer=self._sealer,
            names=self._names,
            clock=self.clock,
            snapshots=self._snapshots,
            origin=self._origin,
        )
        return SqlUnitOfWork(work, self.lane, request)

    def waiting(self) -> int:
        """How many change sets wait to be written."""
        return self.lane.depth

    def _stored_keys(self) -> list[WrappedKey]:
        with self._writer.begin() as connection:
            rows = connection.execute(select(data_key).order_by(data_key.c.created_at)).all()
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
