"""A database that does not answer is told as busy, and its address to nobody."""

from pathlib import Path

import pytest
from sqlalchemy import column, func, select, table
from sqlalchemy.exc import OperationalError

from adapters.mock.clock import FakeClock
from adapters.mock.keys import InMemoryKeys
from adapters.persistence.engines import reading_engine
from adapters.persistence.reading import Reading, read_one
from adapters.persistence.record import SqlRecord
from adapters.realtime.in_memory import InMemoryChannel
from domain.errors import Busy

pytestmark = pytest.mark.anyio
NOBODY_LISTENS = "postgresql+psycopg://nobody:hush-hush@127.0.0.1:1/none"


async def test_who_reads_is_told_to_come_again(caplog: pytest.LogCaptureFixture) -> None:
    engine = reading_engine(NOBODY_LISTENS)
    with pytest.raises(Busy) as told:
        await read_one(engine, select(1))
    await engine.dispose()
    assert "hush" not in str(told.value) + caplog.text
    assert caplog.messages == ["record.read_failed OperationalError"]


async def test_a_record_that_can_not_be_opened_now_may_be_opened_later() -> None:
    record = SqlRecord(NOBODY_LISTENS, InMemoryKeys(), FakeClock(), InMemoryChannel())
    with pytest.raises(Busy):
        await record.start()
    await record.stop()


async def test_a_text_whose_key_can_not_be_looked_up_now_is_not_damaged() -> None:
    record = SqlRecord("postgresql+psycopg://nobody@127.0.0.1:1/none", InMemoryKeys(), FakeClock(), InMemoryChannel())
    box = b"\x01" + b"k" * 8 + b"n" * 12 + b"c" * 32
    for _ in range(2):
        with pytest.raises(Busy):
            record._sealer.open(box, "message|m|body")
    assert record._sealer.met() == ()


@pytest.mark.postgres
async def test_who_has_read_all_of_it_loses_nothing_with_the_connection(postgres_url: str) -> None:
    engine = reading_engine(postgres_url)
    lost, other = Reading(engine), Reading(engine)
    row = await lost.first(select(func.pg_backend_pid()))
    assert row is not None
    await other.first(select(func.pg_terminate_backend(row[0], 5_000)))
    await lost.close()
    assert await lost.first(select(1)) == (1,), "the next question has a connection that works"
    await lost.close()
    await other.close()
    await engine.dispose()


async def test_a_question_that_the_database_does_not_understand_is_a_fault_of_ours(tmp_path: Path) -> None:
    engine = reading_engine(f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(OperationalError, match="no such table"):
        await read_one(engine, select(table("nowhere", column("one"))))
    await engine.dispose()
