"""A database that ends connections, in the middle of reading, deciding and writing, is busy and nothing worse."""

import asyncio
from typing import Any

import psycopg
import pytest
from attrs import frozen
from sqlalchemy import func, select

from adapters.mock.keys import InMemoryKeys
from adapters.persistence import migrations
from adapters.persistence.changes import ChangeSet, Writing
from adapters.persistence.reading import Reading
from application.ports.channel import SignalsMissed
from application.views import StreamEvent
from domain.errors import Busy
from domain.ids import ConversationId
from tests.adapters.persistence.test_sharing_commits import _held
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]
PAT, DOC = a_patient(), a_provider()
MYSELF = select(func.pg_backend_pid())


@pytest.fixture(scope="module")
def url(postgres_url: str) -> str:
    """A migrated database."""
    migrations.upgrade(postgres_url)
    return postgres_url


@pytest.fixture(scope="module")
def keys() -> InMemoryKeys:
    """The keys of all records on it."""
    return InMemoryKeys()


def ask(url: str, question: str, *values: object) -> object:
    """What the database answers to somebody else."""
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as other:
        row = other.execute(question, values).fetchone()
    return row and row[0]


def end(url: str, pid: int) -> None:
    """Let the database end this connection, as at its own end."""
    assert ask(url, "SELECT pg_terminate_backend(%s, 20000)", pid)


async def ended(url: str, reading: Reading) -> None:
    """Let the database end the connection of a reader."""
    row = await reading.first(MYSELF)
    assert row is not None
    end(url, row[0])


async def bodies(desk: Desk, id: ConversationId) -> list[str | None]:
    """What was said."""
    return [one.body for one in await desk.messages(id)]


async def test_who_reads_is_told_that_it_is_busy_and_goes_on_with_another_connection(desk: Desk, url: str):
    reading = Reading(desk.record._reader)
    await ended(url, reading)
    with pytest.raises(Busy):
        await reading.all(select(1))
    assert await reading.first(select(1)) == (1,)
    await reading.close()


async def test_a_connection_that_was_idle_for_too_long_is_no_fault_of_ours(desk: Desk, url: str):
    reading = Reading(desk.record._reader)
    row = await reading.first(MYSELF.add_columns(func.set_config("idle_in_transaction_session_timeout", "1", True)))
    assert row is not None
    here = "SELECT count(*) FROM pg_stat_activity WHERE pid = %s"
    assert await until(lambda: ask(url, here, row[0]) == 0, within=20)
    with pytest.raises(Busy):
        await reading.all(select(1))
    await reading.close()


async def test_after_a_question_that_took_too_long_the_next_one_is_answered(desk: Desk):
    reading = Reading(desk.record._reader)
    await reading.first(select(func.set_config("statement_timeout", "1", True)))
    with pytest.raises(Busy):
        await reading.all(select(func.pg_sleep(20)))
    assert await reading.first(select(1)) == (1,)
    await reading.close()


async def test_what_was_decided_before_is_written_all_the_same(desk: Desk, url: str):
    conversation = await desk.opened(PAT, DOC)
    async with desk.uow() as uow:
        one = await uow.conversations.get(conversation.id)
        await ended(url, uow.work.reading)  # type: ignore[attr-defined]
        desk.say(one, DOC, "kept")
        uow.conversations.save(one)
        await uow.commit()
    assert await bodies(desk, conversation.id) == ["kept"]


async def test_who_can_not_read_on_decides_nothing_and_decides_anew_when_asked_again(desk: Desk, url: str):
    conversation = await desk.opened(PAT, DOC)
    async with desk.uow() as uow:
        await ended(url, uow.work.reading)  # type: ignore[attr-defined]
        with pytest.raises(Busy):
            await uow.people.get(PAT.identity)
    await desk.send(conversation.id, DOC, "again")
    assert await bodies(desk, conversation.id) == ["again"]


@frozen
class Lost:
    """A step in the middle of which the database ends the connection."""

    url: str

    def write(self, db: Writing) -> None:
        end(self.url, db.connection.scalar(MYSELF))


async def test_all_who_share_a_transaction_that_is_lost_are_told_and_may_try_again(desk: Desk, url: str):
    conversation = await desk.opened(PAT, DOC)
    go, holding = await _held(desk)
    waiting = [
        asyncio.ensure_future(desk.send(conversation.id, DOC, "one")),
        asyncio.ensure_future(desk.record.lane.commit(ChangeSet(steps=[Lost(url)]))),
        asyncio.ensure_future(desk.send(conversation.id, DOC, "two")),
    ]
    assert await until(lambda: desk.record.lane.depth == 4, within=20)
    go.set()
    await holding
    told = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(one) for one in told] == [Busy] * 3
    assert await bodies(desk, conversation.id) == []
    for text in ("one", "two"):
        await desk.send(conversation.id, DOC, text)
    assert await bodies(desk, conversation.id) == ["one", "two"]


async def test_of_a_commit_whose_answer_was_lost_everybody_learns_with_the_next(
    desk: Desk, url: str, monkeypatch: pytest.MonkeyPatch
):
    conversation, other = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    dialect = desk.record.lane.engine.dialect
    commit = dialect.do_commit

    def commit_and_lose(connection: Any) -> None:
        commit(connection)
        driver = connection.driver_connection
        end(url, driver.info.backend_pid)
        driver.execute("SELECT 1")

    monkeypatch.setattr(dialect, "do_commit", commit_and_lose)
    with pytest.raises(Busy):
        await desk.send(conversation.id, DOC, "once")
    monkeypatch.undo()
    assert await bodies(desk, conversation.id) == ["once"]
    assert SignalsMissed() not in desk.signals
    desk.signals.clear()

    for text in ("next", "last"):
        await desk.send(other.id, DOC, text)
    told = [one for one in desk.signals if isinstance(one, SignalsMissed | StreamEvent)]
    assert [type(one) for one in told] == [SignalsMissed, StreamEvent, StreamEvent]
    await desk.send(conversation.id, DOC, "and on")
    assert await bodies(desk, conversation.id) == ["once", "and on"]
