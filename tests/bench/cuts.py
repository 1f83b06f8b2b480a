"""A year of measures: how soon any cut of it is told, beside the smallest question to the same database.

The year is made, not played: messages at random moments of a week's shape (by day more than by night, on weekdays
more than on weekends), 4 pools, 50 providers, mostly routine; half of them are by providers and end a wait of a
log-normal length; one conversation in ten messages, opened and closed. They are counted by the product's own rows
(`count`, `CountTime`, `write_counts`), a week a transaction, and packed as the job packs them. A cut is all that a
report tells of 365 days, without the period before it.
"""

import asyncio
import random
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select, text

from adapters.measuring.sketch import LogarithmicSketch
from adapters.mock.keys import InMemoryKeys
from adapters.persistence import migrations
from adapters.persistence.blocks import Pack, kinds_of, to_pack
from adapters.persistence.bulk import bulk_for
from adapters.persistence.changes import Writing
from adapters.persistence.engines import reading_engine, writing_engine
from adapters.persistence.measures import SqlMeasureReader
from adapters.persistence.reading import read_one
from adapters.persistence.sealing import Sealer
from adapters.persistence.tables import measure_time
from adapters.persistence.tallies import CountTime, count, write_counts
from application.measures.report import Reporter
from domain.ids import Identity
from domain.measures import ALL, Cut, Lasted, Place, Range, Tally, Wait, What
from domain.priority import Priority
from domain.provider_costs import Costs
from tests.bench.figures import Aim, Figure, p95
from tests.bench.stage import Stage

AIM = Aim("P13", at_most=100.0)
YEAR = 2025
POOLS = ("adults", "children", "heart", "skin")
PROVIDERS = tuple(Identity(f"doctor-{number:02}") for number in range(50))
PRIORITIES = (Priority.ROUTINE, Priority.HIGH, Priority.URGENT, Priority.CRISIS)
ZONES = ("America/New_York", "UTC", "Asia/Kathmandu", "America/Los_Angeles")
SKETCH = LogarithmicSketch()
_WEEK = timedelta(days=7)


async def cuts(stage: Stage) -> list[Figure]:
    """The 95th percentile of a report's numbers over the year, by cuts and zones at random, and of `SELECT 1`."""
    url = stage.ours_url or f"sqlite:///{stage.folder / 'measures.db'}"
    await asyncio.to_thread(_fill, url, stage.effort.long)
    engine = reading_engine(url)
    reporter = Reporter(reader=SqlMeasureReader(engine, Sealer(InMemoryKeys())), sketch=SKETCH, costs=Costs())
    made, taken, least = random.Random(1), list[float](), list[float]()
    whole, worked = list[float](), list[float]()
    for number in range(stage.effort.pages):
        cut = ALL if number % 8 == 0 else _any_cut(made)
        days = Range(first=date(YEAR, 1, 1), last=date(YEAR, 12, 31), zone=ZoneInfo(made.choice(ZONES)))
        before = time.process_time()
        spent = await _timed(reporter.part(days, cut, datetime(YEAR, 12, 31, tzinfo=UTC)))
        worked.append((time.process_time() - before) * 1e3)
        (whole if cut == ALL else taken).append(spent)
        least.append(await _timed(read_one(engine, select(1))))
    scan = await _timed(
        read_one(engine, select(func.count()).select_from(measure_time).where(measure_time.c.count >= 0))
    )
    rows = await read_one(engine, select(func.count().label("number")).select_from(measure_time))
    await engine.dispose()
    held = f"{stage.effort.long:,} messages, {rows.number if rows else 0:,} times by quarters"
    return [
        Figure(f"cut of a year, p95 ({held})", "ms", p95(taken), aim=AIM),
        Figure("all of the clinic, p95", "ms", p95(whole), aim=AIM),
        Figure("CPU of a cut in this process, p95", "ms", p95(worked)),
        Figure("SELECT 1, p95", "ms", p95(least)),
        Figure("a scan of the times by quarters", "ms", scan),
    ]


async def _timed(doing: object) -> float:
    began = time.perf_counter()
    await doing  # type: ignore[misc]
    return (time.perf_counter() - began) * 1e3


def _any_cut(made: random.Random) -> Cut:
    return Cut(
        pool=made.choice((None, *POOLS)),
        provider=made.choice((None, made.choice(PROVIDERS))),
        priority=made.choice((None, *PRIORITIES)),
    )


def _fill(url: str, messages: int) -> None:
    migrations.upgrade(url)
    engine, made = writing_engine(url), random.Random(2)
    for number in range(53):
        start = datetime(YEAR, 1, 1, tzinfo=UTC) + number * _WEEK
        with engine.begin() as connection:
            db = Writing(connection, bulk_for(connection))
            for at in _moments(made, start, messages // 52 if number < 52 else messages // 365):
                _act(db, made, at)
            write_counts(db)
    with engine.connect() as connection:
        while _pack(connection):
            pass
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # A record that grew in a year was looked after long ago; this one would be while it is measured.
        connection.execute(text("VACUUM ANALYZE" if connection.dialect.name == "postgresql" else "ANALYZE"))
    engine.dispose()


def _pack(connection: Connection) -> bool:
    """What the job does an hour at a time: blocks that were over by the end of the year."""
    with connection.begin():
        rows = connection.execute(to_pack(datetime(YEAR, 12, 31, tzinfo=UTC))).all()
        Pack(kinds_of(rows)).write(Writing(connection, bulk_for(connection)))
    return bool(rows)


def _moments(made: random.Random, start: datetime, number: int) -> Iterator[datetime]:
    days = made.choices(range(7), weights=(10, 10, 10, 10, 10, 3, 3), k=number)
    hours = made.choices(range(24), weights=[1] * 7 + [8] * 11 + [3] * 6, k=number)
    for day, hour in zip(days, hours, strict=True):
        yield start + timedelta(days=day, hours=hour, seconds=made.randrange(3600))


def _act(db: Writing, made: random.Random, at: datetime) -> None:
    pool, priority = made.choice(POOLS), made.choices(PRIORITIES, weights=(90, 7, 2, 1))[0]
    provider = made.choice(PROVIDERS) if made.random() < 0.5 else None
    place = Place.of(pool, provider, priority)
    count(db, Tally(what=What.MESSAGE, at=at, place=place))
    ends = made.random()
    if ends < 0.1:
        count(db, Tally(what=What.OPENED, at=at, place=Place.of(pool, None, priority)))
    if provider is None:
        return
    for wait, share in ((Wait.FIRST, 0.2), (Wait.RESOLUTION, 0.2)):
        if made.random() < share:
            _took(db, made, wait, at, place)
    if ends > 0.2:
        _took(db, made, Wait.NEXT, at, place)
    if ends < 0.1:
        count(db, Tally(what=What.RATING, at=at, place=place, of=str(made.randint(1, 5))))


def _took(db: Writing, made: random.Random, wait: Wait, at: datetime, place: Place) -> None:
    wall = made.lognormvariate(12 if wait is Wait.RESOLUTION else 5, 1)
    business = timedelta(seconds=wall * made.uniform(0.3, 1))
    lasted = Lasted(wait=wait, at=at, place=place, business=business, wall=timedelta(seconds=wall))
    CountTime(lasted, SKETCH.bin_of).write(db)
