"""Counting in SQL: what it costs, that it survives what fails beside it, and what an older record is filled with."""

import asyncio
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from sqlalchemy import Table

from adapters.persistence import migrations
from adapters.persistence.changes import ChangeSet
from adapters.persistence.tables import measure, measure_block, measure_day
from domain.measures import ALL, EVERY, QUARTER, Lasted, Place, Tally, Wait, What
from domain.priority import Lowering, Priority
from tests.adapters.persistence.test_sharing_commits import Fault, _held
from tests.contracts.test_measures import SKETCH, number, pack
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk
from tests.support.waiting import until

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()


def rows(desk: Desk, table: Table = measure) -> list[tuple[object, ...]]:
    """All that is counted."""
    with desk.record.lane.engine.connect() as connection:
        found = connection.execute(table.select().order_by(*table.primary_key)).all()
    return [tuple(row) for row in found]


async def test_a_batch_counts_by_one_statement_whatever_it_holds(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    from adapters.persistence import tallies

    conversations = [await desk.opened(a_patient(f"p{n}"), DOC) for n in range(20)]
    written: list[int] = []
    add = tallies._add

    def noting(db, statement, rows):
        before = list(rows)
        written.append(len({row[:6] for row in before}))
        add(db, statement, before)

    monkeypatch.setattr(tallies, "_add", noting)
    go, holding = await _held(desk)
    sends = [asyncio.ensure_future(desk.send(one.id, DOC)) for one in conversations]
    assert await until(lambda: desk.record.lane.depth == 21, within=20)
    go.set()
    await asyncio.gather(holding, *sends)
    assert [one for one in written if one] == [8], "twenty messages of one provider in one quarter: one row a cut"
    assert await number(desk, What.MESSAGE) == 20


async def test_who_fails_in_a_batch_takes_only_their_own_counts_with_them(desk: Desk):
    one = await desk.opened(PAT, DOC)
    go, holding = await _held(desk)
    good = asyncio.ensure_future(desk.send(one.id, DOC))
    bad = asyncio.ensure_future(desk.record.lane.commit(ChangeSet(steps=[Fault()])))
    urgent = asyncio.ensure_future(desk.send(one.id, PAT, priority=Priority.URGENT))
    assert await until(lambda: desk.record.lane.depth == 4, within=20)
    go.set()
    await asyncio.gather(holding, good, bad, urgent, return_exceptions=True)
    assert await number(desk, What.MESSAGE) == len(await desk.messages(one.id)) == 2


async def test_a_record_from_before_is_filled_with_what_would_have_been_counted(desk: Desk, url: str):
    one = await desk.opened(PAT, DOC, created_by=DOC.identity)
    await desk.send(one.id, PAT, priority=Priority.URGENT)
    await desk.send(one.id, DOC)
    await desk.decide(one.id, lambda now: now.entrust("far"))
    await desk.send(one.id, PAT)
    lowering = Lowering(to=Priority.ROUTINE, by=DOC.identity, at=desk.clock.now(), why="A mistake")
    other = await desk.opened(a_patient("other"), DOC)
    await desk.send(other.id, a_patient("other"), priority=Priority.URGENT)
    await desk.change(lambda uow: uow.conversations.lower(other.id, lowering))
    counted = rows(desk)
    assert {row[0] for row in counted} == {What.MESSAGE, What.OPENED, What.FLAG, What.FALSE_FLAG}
    await desk.record.stop()
    migrations.downgrade(url, "0039")
    migrations.upgrade(url)
    filled = rows(desk)
    desk.record.lane.engine.dispose()
    assert [row for row in filled if is_known(row)] == [row for row in counted if is_known(row)]
    whats = [What.OPENED, What.FLAG, What.FALSE_FLAG]
    assert [sum(row[6] for row in filled if row[0] == one) for one in whats] == [
        sum(row[6] for row in counted if row[0] == one) for one in whats
    ]


async def test_blocks_are_unpacked_on_the_way_back(desk: Desk, url: str):
    acts = [
        Tally(
            what=What.RATING, at=datetime(2026, 3, 1, tzinfo=UTC) + n * timedelta(hours=7), of=str(n % 5), total=n % 5
        )
        for n in range(300)
    ]
    await desk.change(lambda uow: [uow.measures.count(one) for one in acts])
    counted = rows(desk)
    await pack(desk, acts[-1].at + timedelta(days=28))
    assert (rows(desk), len(rows(desk, measure_block))) == ([], 4)
    await desk.record.stop()
    migrations.downgrade(url, "0051")
    unpacked = rows(desk)
    migrations.upgrade(url)
    desk.record.lane.engine.dispose()
    assert unpacked == counted


SOMEBODY_WAITS = """
    SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()
"""


COUNTED_AGAIN = 'UPDATE measure SET "count" = "count" + 1 WHERE what = %s'


@pytest.mark.postgres
@pytest.mark.parametrize("url", ["postgres"], indirect=True)
@pytest.mark.parametrize("packs_first", [True, False])
async def test_who_packs_waits_for_those_who_count_and_stops_nobody(desk: Desk, url: str, packs_first: bool):
    start = datetime(2026, 3, 1, tzinfo=UTC)
    old = Tally(what=What.RATING, at=start)
    new = Tally(what=What.MESSAGE, at=start + timedelta(days=90))
    assert new.what < old.what, "counts are written in this order"
    await desk.change(lambda uow: [uow.measures.count(one) for one in (old, new)])
    place = url.replace("+psycopg", "")
    with psycopg.connect(place) as elsewhere, psycopg.connect(place, autocommit=True) as watching:
        elsewhere.execute("SET deadlock_timeout = '1ms'")  # of two who wait for each other, it would be the one to end
        elsewhere.execute(COUNTED_AGAIN, [new.what])
        go, holding = await _held(desk)
        acts = [lambda: pack(desk, new.at), lambda: desk.change(lambda uow: uow.measures.count(new))]
        under_way = []
        for number, act in enumerate(acts if packs_first else reversed(acts), 2):
            under_way.append(asyncio.ensure_future(act()))
            assert await until(lambda number=number: desk.record.lane.depth == number, within=20)
        go.set()
        assert await until(lambda: watching.execute(SOMEBODY_WAITS).fetchone() == (1,), within=20)
        await asyncio.to_thread(elsewhere.execute, COUNTED_AGAIN, [old.what])
        elsewhere.commit()
        await asyncio.gather(holding, *under_way)
    assert {row[0]: row[6] for row in rows(desk) if row[1:4] == (EVERY, EVERY, EVERY)} == {new.what: 3}
    sums = await desk.record.measures.sums([What.RATING], ALL, start, start + QUARTER)
    assert [number for number, _ in sums.values()] == [2]


async def test_a_commit_packs_a_bounded_part(desk: Desk):
    start = datetime(2026, 3, 1, tzinfo=UTC)
    acts = [
        Tally(what=What.MESSAGE, at=start + n * QUARTER, place=Place.of(pool, None, None))
        for n in range(1_000)
        for pool in ("near", "far", "other")
    ]
    await desk.change(lambda uow: [uow.measures.count(one) for one in acts])
    left = [len(rows(desk))]
    async with desk.uow() as uow:
        assert await uow.measures.pack(start + timedelta(days=90))
        await uow.commit()
    left.append(len(rows(desk)))
    assert left[0] == 4_000
    assert 2_000 <= left[0] - left[1] < 3_000


async def test_days_of_first_replies_are_filled_with_those_counted_before(desk: Desk, url: str):
    places = [Place.of("near", DOC.identity, Priority.ROUTINE), Place.of(None, DOC.identity, Priority.HIGH)]
    start = datetime(2026, 3, 1, 22, 50, tzinfo=UTC)
    kept = [
        Lasted(wait=wait, at=start + n * timedelta(minutes=9), place=place, business=took, wall=2 * took)
        for n in range(40)
        for wait in (Wait.FIRST, Wait.NEXT)
        for place, took in zip(places, (timedelta(seconds=n // 3), timedelta(minutes=n)), strict=True)
    ]
    for some in (kept[::2], kept[1::2]):
        await desk.change(lambda uow, some=some: [uow.measures.took(one, SKETCH.bin_of) for one in some])
    counted = rows(desk, measure_day)
    assert sum(row[4] for row in counted if row[:3] == (EVERY, EVERY, EVERY)) == 80
    await desk.record.stop()
    migrations.downgrade(url, "0049")
    migrations.upgrade(url)
    filled = rows(desk, measure_day)
    desk.record.lane.engine.dispose()
    assert filled == counted


def is_known(row: tuple[object, ...]) -> bool:
    """Of flags, and of how urgent conversations were when they were opened, the record tells how it is now alone."""
    return row[0] not in {What.FLAG, What.FALSE_FLAG} and (row[0] != What.OPENED or row[3] == EVERY)
