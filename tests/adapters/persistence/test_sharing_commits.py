"""The write lane: shared commits, and who fails alone."""

import asyncio

import pytest
from attrs import frozen
from sqlalchemy import event, insert

from adapters.persistence import lane
from adapters.persistence.changes import ChangeSet, Statement, Writing
from adapters.persistence.tables import audit
from domain.errors import Busy, ConcurrentUpdate
from domain.person import Person, Role
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk
from tests.support.screening import a_screener
from tests.support.waiting import until

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()


@frozen
class Hold:
    """A step that keeps the lane busy until it is let go."""

    begun: asyncio.Event
    loop: asyncio.AbstractEventLoop
    go: object

    def write(self, db: Writing) -> None:
        self.loop.call_soon_threadsafe(self.begun.set)
        self.go.wait(30)  # type: ignore[attr-defined]


async def _held(desk: Desk):
    import threading

    go, begun = threading.Event(), asyncio.Event()
    hold = Hold(begun, asyncio.get_running_loop(), go)
    holding = asyncio.ensure_future(desk.record.lane.commit(ChangeSet(steps=[hold])))
    await begun.wait()
    return go, holding


def _count(desk: Desk, name: str) -> list[str]:
    seen: list[str] = []
    event.listen(desk.record.lane.engine, name, lambda *_: seen.append(name))
    return seen


async def test_those_who_wait_together_share_one_commit(desk: Desk):
    conversations = [await desk.opened(a_patient(f"p{n}"), DOC) for n in range(20)]
    commits = _count(desk, "commit")
    go, holding = await _held(desk)
    sends = [asyncio.ensure_future(desk.send(one.id, DOC, "Hello")) for one in conversations]
    assert await until(lambda: desk.record.lane.depth == 21, within=20)
    go.set()
    await asyncio.gather(holding, *sends)
    assert len(commits) == 2, "one for the held change, one for the twenty that waited"


async def test_a_change_that_fails_takes_only_itself_out_of_the_batch(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    poison = ChangeSet(steps=[Statement(insert(audit).values(position=1, id=None))])
    go, holding = await _held(desk)
    waiting = [
        asyncio.ensure_future(desk.send(conversation.id, DOC, "one")),
        asyncio.ensure_future(desk.record.lane.commit(poison)),
        asyncio.ensure_future(desk.send(conversation.id, DOC, "two")),
    ]
    assert await until(lambda: desk.record.lane.depth == 4, within=20)
    go.set()
    await holding
    first, failed, second = await asyncio.gather(*waiting, return_exceptions=True)
    assert isinstance(failed, ConcurrentUpdate | Busy)
    assert {first.seq, second.seq} == {1, 2}
    assert {one.body for one in await desk.messages(conversation.id)} == {"one", "two"}


@frozen
class Fault:
    """A step with a fault that is not the database's."""

    def write(self, db: Writing) -> None:
        raise OverflowError


async def test_a_fault_that_is_not_the_databases_takes_only_itself_out_of_the_batch(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    go, holding = await _held(desk)
    waiting = [
        asyncio.ensure_future(desk.send(conversation.id, DOC, "one")),
        asyncio.ensure_future(desk.record.lane.commit(ChangeSet(steps=[Fault()]))),
        asyncio.ensure_future(desk.send(conversation.id, DOC, "two")),
    ]
    assert await until(lambda: desk.record.lane.depth == 4, within=20)
    go.set()
    await holding
    first, failed, second = await asyncio.gather(*waiting, return_exceptions=True)
    assert isinstance(failed, Busy)
    assert {first.seq, second.seq} == {1, 2}


async def test_who_can_not_be_told_of_is_still_answered_and_so_are_the_others(desk: Desk):
    def fault() -> None:
        raise LookupError

    conversation = await desk.opened(PAT, DOC)
    go, holding = await _held(desk)
    odd = asyncio.ensure_future(desk.record.lane.commit(ChangeSet(applied=[fault])))
    send = asyncio.ensure_future(desk.send(conversation.id, DOC, "one"))
    assert await until(lambda: desk.record.lane.depth == 3, within=20)
    go.set()
    async with asyncio.timeout(20):
        assert (await odd).events == ()
        assert (await send).seq == 1
        await holding


async def test_what_comes_while_the_lane_stops_is_refused_and_waits_for_nothing(desk: Desk):
    go, holding = await _held(desk)
    stopping = asyncio.ensure_future(desk.record.lane.stop())
    await asyncio.sleep(0)
    with pytest.raises(Busy):
        async with asyncio.timeout(20):
            await desk.record.lane.commit(ChangeSet())
    go.set()
    await asyncio.gather(holding, stopping)


async def test_a_send_that_breaks_the_bulk_statement_fails_alone(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    twin = (await desk.send(conversation.id, DOC, "first")).id
    go, holding = await _held(desk)
    good = asyncio.ensure_future(desk.send(conversation.id, DOC, "good"))
    spoilt = desk.decide(conversation.id, lambda one: desk.say(one, DOC, "another message's id", id=twin))
    bad = asyncio.ensure_future(spoilt)
    assert await until(lambda: desk.record.lane.depth == 3, within=20)
    go.set()
    await holding
    kept, refused = await asyncio.gather(good, bad, return_exceptions=True)
    assert kept.seq == 2
    assert isinstance(refused, Busy)
    assert [one.body for one in await desk.messages(conversation.id)] == ["first", "good"]


async def test_more_than_can_wait_is_refused_and_nothing_of_it_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    conversation = await desk.opened(PAT, DOC)
    monkeypatch.setattr(lane, "LONGEST_QUEUE", 3)
    go, holding = await _held(desk)
    sends = [asyncio.ensure_future(desk.send(conversation.id, DOC, f"{n}")) for n in range(5)]
    done, _ = await asyncio.wait(sends, return_when=asyncio.FIRST_COMPLETED)
    assert all(isinstance(one.exception(), Busy) for one in done)
    go.set()
    await holding
    kept = [one for one in await asyncio.gather(*sends, return_exceptions=True) if not isinstance(one, Exception)]
    assert len(await desk.messages(conversation.id)) == len(kept) < 5


async def test_a_send_costs_as_many_statements_in_a_long_conversation_as_in_a_new_one(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    costs = [await _statements(desk, conversation.id, DOC) for _ in range(30)]
    assert set(costs[1:]) == {costs[1]}
    assert costs[1] <= 7


async def test_a_message_without_findings_costs_as_many_statements_as_one_that_nobody_looked_at(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    screen = a_screener().screen
    await desk.send(conversation.id, PAT)
    unseen = await _statements(desk, conversation.id, PAT, "See you tomorrow")
    for text in ("See you tomorrow", "My knee hurts since Tuesday", "My MRN is 48213377"):
        assert await _statements(desk, conversation.id, PAT, text, screening=screen(text, Role.PATIENT)) == unseen, text
    crisis = "I want to kill myself"
    found = await _statements(desk, conversation.id, PAT, crisis, screening=screen(crisis, Role.PATIENT))
    assert found > unseen, "the count sees what findings cost"


async def _statements(desk: Desk, id: str, author: Person, text: str = "Hello", **said: object) -> int:
    """The statements of one send, on both engines, as the drivers see them."""
    from adapters.persistence import bulk

    seen: list[object] = []
    listeners = [
        (desk.record.lane.engine, "before_cursor_execute", lambda *_: seen.append(1)),
        (desk.record._reader.sync_engine, "before_cursor_execute", lambda *_: seen.append(1)),
        (desk.record._decider.sync_engine, "before_cursor_execute", lambda *_: seen.append(1)),
    ]
    plain = bulk._Statements.__init__

    def counting(self, connection):
        plain(self, connection)
        cursor = self._cursor

        class Counting:
            def execute(self, *args):
                seen.append(args[0])
                return cursor.execute(*args)

            def fetchall(self):
                return cursor.fetchall()

            @property
            def description(self):
                return cursor.description

        self._cursor = Counting()

    bulk._Statements.__init__ = counting
    for target, name, listener in listeners:
        event.listen(target, name, listener)
    try:
        await desk.send(id, author, text, **said)
    finally:
        bulk._Statements.__init__ = plain
        for target, name, listener in listeners:
            event.remove(target, name, listener)
    return len(seen)


async def test_an_audit_row_never_changes(desk: Desk, url: str):
    from sqlalchemy import text
    from sqlalchemy.exc import DBAPIError

    conversation = await desk.opened(PAT, DOC)
    await desk.send(conversation.id, DOC)
    with desk.record.lane.engine.connect() as connection, connection.begin():
        connection.execute(
            insert(audit).values(
                id="0" * 32, at=desk.clock.now(), actor="doc", role="provider", address="", request_id="",
                action="message.send", object="conversation:?", outcome="done",
            )
        )  # fmt: skip
    change = text("UPDATE audit SET actor = 'somebody'")
    with pytest.raises(DBAPIError, match="never change"), desk.record.lane.engine.begin() as connection:
        connection.execute(change)
