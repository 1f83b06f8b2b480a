"""The records that every record suite runs on."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from adapters.mock.clock import FakeClock
from adapters.mock.keys import InMemoryKeys
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from tests.support.desk import Desk, Record
from tests.support.racer import Attempt, another_process, attempt


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty record in a file, to be copied."""
    from adapters.persistence.migrations import upgrade

    path = tmp_path_factory.mktemp("sqlite") / "record.db"
    upgrade(f"sqlite:///{path}")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture(scope="module")
def migrated_postgres(postgres_url: str) -> str:
    """An empty record in a database of the module's own."""
    from adapters.persistence.migrations import upgrade

    upgrade(postgres_url)
    return postgres_url


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def desk(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Desk]:
    """A record of each kind, empty and started."""
    clock, channel = FakeClock(), InMemoryChannel()
    record, rows_of = _record(request, tmp_path, clock, channel)
    await record.start()
    try:
        yield Desk(record, clock, channel, rows_of)
    finally:
        await record.stop()


@pytest.fixture
async def elsewhere(request: pytest.FixtureRequest, desk: Desk) -> AsyncIterator[Desk]:
    """Another process on the same record; no channel joins the two."""
    channel = InMemoryChannel()
    record = _beside(desk.record, desk.clock, channel)
    await record.start()
    yield Desk(record, desk.clock, channel)
    await record.stop()


@pytest.fixture
async def rival(desk: Desk) -> AsyncIterator[Attempt]:
    """Somebody who books beside: in a process of their own, wherever the record can be shared with one."""
    if isinstance(desk.record, InMemoryRecord):
        yield partial(attempt, desk.record)
        return
    from adapters.persistence.record import SqlRecord

    assert isinstance(desk.record, SqlRecord)
    assert isinstance(desk.record.keys, InMemoryKeys)
    async with another_process(desk.record.url, desk.record.keys) as there:
        yield there


def _beside(record: Record, clock: FakeClock, channel: InMemoryChannel) -> Record:
    if isinstance(record, InMemoryRecord):
        return InMemoryRecord(clock, channel, record._memory)
    from adapters.persistence.record import SqlRecord

    assert isinstance(record, SqlRecord)
    made: Record = SqlRecord(record.url, record.keys, clock, channel)
    return made


def _record(
    request: pytest.FixtureRequest, folder: Path, clock: FakeClock, channel: InMemoryChannel
) -> tuple[Record, Callable[[str], int]]:
    if request.param == "memory":
        record = InMemoryRecord(clock, channel)
        return record, partial(_rows_in_memory, record)
    from adapters.persistence.record import SqlRecord

    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_sqlite"), folder / "record.db")
        url = f"sqlite:///{folder / 'record.db'}"
    else:
        url = request.getfixturevalue("migrated_postgres")
        _empty(url)
    made: Record = SqlRecord(url, InMemoryKeys(), clock, channel)
    return made, partial(_rows_in_sql, url)


def _rows_in_memory(record: InMemoryRecord, table: str) -> int:
    memory = record._memory
    kept = memory.conversations.values()
    return {
        "audit": len(memory.audit),
        "consent": sum(map(len, memory.consents.values())),
        "message_past": sum(len(one.past) for each in kept for one in each.messages.values()),
    }[table]


def _rows_in_sql(url: str, table: str) -> int:
    count = f"SELECT count(*) FROM {table}"  # noqa: S608 - a table's name, from a test
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(make_url(url).database or "")) as connection:
            return int(connection.execute(count).fetchone()[0])
    with psycopg.connect(_dsn(url)) as server:
        row = server.execute(count.encode()).fetchone()
        return int(row[0]) if row else 0


def _empty(url: str) -> None:
    """Rows are deleted, for truncating writes new files for every table."""
    from adapters.persistence.tables import metadata

    with psycopg.connect(_dsn(url)) as connection:
        connection.execute("SET session_replication_role = replica")  # without the triggers that keep the audit
        for table in reversed(metadata.sorted_tables):
            connection.execute(f'DELETE FROM "{table.name}"'.encode())  # noqa: S608 - a table of ours
        connection.execute("INSERT INTO audit_leader (id, leader, until) VALUES (1, '', 0)")


def _dsn(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
