"""What every record promises of measures: each act is counted once, in every cut, with the act."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.measuring.sketch import LogarithmicSketch
from application.hours.clinic_hours import ClinicHours
from application.hours.clock_rules import ClockRules
from application.measures.count_times import CountTimes
from application.ports.measures import Lot
from application.ports.unit_of_work import UnitOfWork
from domain.conversation import Disposition
from domain.errors import ConcurrentUpdate
from domain.hours import ALL_WEEK, BusinessHours
from domain.measures import (
    ALL,
    BLOCK,
    HOUR,
    QUARTER,
    Cut,
    Lasted,
    Place,
    Range,
    Reckoning,
    Spans,
    Tally,
    Wait,
    What,
    begin_of,
)
from domain.priority import Lowering, Priority
from domain.reply_policy import ReplyPolicy
from tests.support.builders import POOL, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MINUTE = timedelta(minutes=1)
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann", pools={"far"})
RULES = ClockRules(ClinicHours(BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)), ReplyPolicy())
SKETCH = LogarithmicSketch()


def count_times(desk: Desk) -> CountTimes:
    return CountTimes(uow=desk.uow, clock=desk.clock, rules=RULES, sketch=SKETCH)


def around(desk: Desk) -> Range:
    today = desk.clock.now().date()
    return Range(first=today - timedelta(days=40), last=today + timedelta(days=40), zone=ZoneInfo("UTC"))


async def pack(desk: Desk, before: datetime) -> None:
    """Pack all that was over by then."""
    found = True
    while found:
        async with desk.uow() as uow:
            found = await uow.measures.pack(before)
            await uow.commit()


async def number(desk: Desk, what: What, cut: Cut = ALL) -> int:
    days = around(desk)
    sums = await desk.record.measures.sums([what], cut, days.start, days.end)
    return sum(count for count, _ in sums.values())


async def number_between(desk: Desk, start: datetime, end: datetime) -> int:
    sums = await desk.record.measures.sums([What.CLOSED], ALL, start, end)
    return sum(count for count, _ in sums.values())


async def times(desk: Desk, cut: Cut = ALL) -> Mapping[str, tuple[int, int]]:
    days = around(desk)
    found = await desk.record.measures.times(cut, Spans.of(days.start, days.end))
    return {
        f"{wait}-{reckoning}": (sum(lot.counts.values()), lot.seconds)
        for (wait, reckoning), lot in found.items()
        if lot.counts
    }


async def test_what_people_write_is_counted_in_each_cut_and_system_lines_in_none(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT, priority=Priority.HIGH)
    await desk.send(one.id, DOC)
    await desk.send(one.id, DOC)
    cuts = {
        ALL: 3,
        Cut(pool=POOL): 3,
        Cut(pool="far"): 0,
        Cut(provider=DOC.identity): 2,
        Cut(provider=PAT.identity): 0,
        Cut(priority=Priority.HIGH): 1,
        Cut(pool=POOL, provider=DOC.identity, priority=Priority.ROUTINE): 2,
    }
    assert {cut: await number(desk, What.MESSAGE, cut) for cut in cuts} == cuts


async def test_what_is_not_committed_is_not_counted(desk: Desk):
    one = await desk.opened(PAT, DOC)
    async with desk.uow() as uow:
        conversation = await uow.conversations.get(one.id)
        await desk.decide(one.id, lambda now: now.prioritise(Priority.HIGH))
        conversation.close(Disposition.RESOLVED, desk.clock.now())
        uow.measures.count(Tally(what=What.RATING, at=desk.clock.now(), of="5"))
        uow.conversations.save(conversation)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    assert await number(desk, What.RATING) == 0


async def test_those_who_write_at_once_are_all_counted(desk: Desk, elsewhere: Desk):
    one = await desk.opened(PAT, DOC)
    await asyncio.gather(*(at.send(one.id, PAT) for at in [desk, elsewhere] * 6))
    assert await number(desk, What.MESSAGE) == await number(elsewhere, What.MESSAGE) == 12


async def test_a_conversation_is_counted_when_it_is_opened(desk: Desk):
    await desk.opened(PAT, DOC)
    await desk.opened(PAT, DOC, created_by=DOC.identity)
    assert await number(desk, What.OPENED) == 2
    assert await number(desk, What.OPENED, Cut(provider=DOC.identity)) == 1


async def test_first_and_later_replies_and_the_closing_are_counted_for_who_replied(desk: Desk):
    one = await desk.opened(PAT, DOC, a_provider("eve"))
    for author, wait in ((PAT, 0), (DOC, 3), (PAT, 10), (a_provider("eve"), 5)):
        desk.clock.advance(wait * MINUTE)
        await desk.send(one.id, author)
    desk.clock.advance(MINUTE)
    await desk.decide(one.id, lambda now: now.close(Disposition.RESOLVED, desk.clock.now()))
    assert await count_times(desk)() == 3
    assert await times(desk) == {
        "first-business": (1, 180), "first-wall": (1, 180),
        "next-business": (1, 300), "next-wall": (1, 300),
        "resolution-business": (1, 480), "resolution-wall": (1, 1140),
    }  # fmt: skip
    assert await times(desk, Cut(provider=DOC.identity)) == {"first-business": (1, 180), "first-wall": (1, 180)}
    assert await number(desk, What.CLOSED, Cut(provider=a_provider("eve").identity)) == 1
    assert await number(desk, What.ASKED) == 1


async def test_each_time_is_counted_once_whoever_counts(desk: Desk, elsewhere: Desk):
    for patient in ("p1", "p2", "p3"):
        one = await desk.opened(a_patient(patient), DOC)
        await desk.send(one.id, a_patient(patient))
        await desk.send(one.id, DOC)
    await asyncio.gather(*(count_times(at)() for at in (desk, elsewhere, desk)))
    await count_times(desk)()
    assert (await times(desk))["first-wall"] == (3, 0)


async def test_a_word_of_the_team_that_answers_nobody_is_no_reply(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, DOC)
    await count_times(desk)()
    assert await times(desk) == {}


async def test_a_reply_counts_for_the_pool_and_the_urgency_of_that_time(desk: Desk):
    one = await desk.opened(PAT, DOC, ANN)
    await desk.send(one.id, PAT)
    await desk.decide(one.id, lambda now: now.prioritise(Priority.HIGH))
    await desk.send(one.id, DOC)
    await desk.decide(one.id, lambda now: now.entrust("far"))
    await desk.decide(one.id, lambda now: now.prioritise(Priority.ROUTINE))
    await count_times(desk)()
    assert await times(desk, Cut(pool=POOL, priority=Priority.HIGH)) == await times(desk) != {}
    assert await times(desk, Cut(pool="far")) == {}


async def test_a_flag_that_is_lowered_below_urgent_was_false_and_counts_once(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT, priority=Priority.URGENT)

    async def lower(to: Priority) -> None:
        at = desk.clock.now()
        lowering = Lowering(to=to, by=DOC.identity, at=at, why="A mistake")
        await desk.change(lambda uow: uow.conversations.lower(one.id, lowering))

    assert (await number(desk, What.FLAG), await number(desk, What.FALSE_FLAG)) == (1, 0)
    await lower(Priority.HIGH)
    await lower(Priority.ROUTINE)
    assert (await number(desk, What.FLAG), await number(desk, What.FALSE_FLAG)) == (1, 1)
    assert await number(desk, What.FALSE_FLAG, Cut(priority=Priority.URGENT)) == 1


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"])
async def test_counts_fall_into_the_days_and_hours_of_any_zone(desk: Desk, zone: str):
    days = Range(first=date(2026, 3, 1), last=date(2026, 4, 30), zone=ZoneInfo(zone))
    moments = [datetime(2026, 2, 28, tzinfo=UTC) + n * timedelta(hours=11, minutes=25) for n in range(140)]
    place = Place.of(POOL, DOC.identity, Priority.ROUTINE)

    def put(some: Sequence[datetime]) -> Callable[[UnitOfWork], None]:
        return lambda uow: [uow.measures.count(Tally(what=What.MESSAGE, at=at, place=place)) for at in some]

    await desk.change(put(moments[::3]))
    await pack(desk, max(moments) + BLOCK)
    await desk.change(put(moments[1::3]))
    await pack(desk, moments[100])
    await desk.change(put(moments[2::3]))
    expected: dict[int, int] = {}
    for at in moments:
        local = at.astimezone(days.zone)
        if days.first <= local.date() <= days.last:
            hour = (local.date() - date(1970, 1, 1)).days * 24 + local.hour
            expected[hour] = expected.get(hour, 0) + 1
    assert await desk.record.measures.volume(What.MESSAGE, Cut(pool=POOL), days.offsets, HOUR) == expected


@pytest.mark.parametrize(
    "zone", ["UTC", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Honolulu"]
)
@pytest.mark.parametrize("cut", [ALL, Cut(pool=POOL), Cut(provider=DOC.identity), Cut(pool="far")])
async def test_times_fall_into_the_days_of_any_zone(desk: Desk, zone: str, cut: Cut):
    """Half of the moments stand at the edges of quarters, and clocks change within the range."""
    days = Range(first=date(2026, 3, 1), last=date(2026, 4, 30), zone=ZoneInfo(zone))
    moments = [datetime(2026, 2, 27, tzinfo=UTC) + n * timedelta(hours=2, minutes=22.5) for n in range(660)]
    ours, theirs = (Place.of(pool, DOC.identity, Priority.ROUTINE) for pool in (POOL, "far"))
    kept = [
        Lasted(wait=Wait.FIRST, at=at, place=theirs if n % 3 else ours, business=n * MINUTE, wall=n * MINUTE)
        for n, at in enumerate(moments)
    ]

    def put(uow):
        for one in kept:
            uow.measures.took(one, SKETCH.bin_of)

    await desk.change(put)
    expected: dict[int, dict[int, tuple[int, int]]] = {}
    for one in kept:
        local = one.at.astimezone(days.zone).date()
        if days.first <= local <= days.last and cut.key in one.place.cuts():
            bins = expected.setdefault((local - date(1970, 1, 1)).days, {})
            seconds = round(one.business.total_seconds())
            number, total = bins.get(SKETCH.bin_of(seconds), (0, 0))
            bins[SKETCH.bin_of(seconds)] = (number + 1, total + seconds)
    found = await desk.record.measures.first_replies(cut, days.offsets)
    assert found == {
        day: Lot({bin: number for bin, (number, _) in bins.items()}, sum(total for _, total in bins.values()))
        for day, bins in expected.items()
    }


@pytest.mark.parametrize("packed", [0, 0.4, 1], ids=["nothing packed", "some packed", "all packed"])
async def test_times_are_summed_up_over_long_spans_to_the_quarter_of_an_hour(desk: Desk, packed: float):
    one = await desk.opened(PAT, DOC)
    said = []
    for _ in range(120):
        desk.clock.advance(timedelta(hours=20, minutes=14))
        await desk.send(one.id, PAT)
        desk.clock.advance(MINUTE)
        await desk.send(one.id, DOC)
        said.append(desk.clock.now())
    await count_times(desk)()
    if packed:
        await pack(desk, packed * (said[-1] + BLOCK - said[0]) + said[0])
    for first, last in ((0, 119), (3, 117), (40, 41), (10, 90), (22, 50), (29, 75)):
        begin, end = begin_of(QUARTER, said[first]), begin_of(QUARTER, said[last])
        found = await desk.record.measures.times(ALL, Spans.of(begin, end))
        counted = sum(sum(found[wait, Reckoning.WALL].counts.values()) for wait in (Wait.FIRST, Wait.NEXT))
        assert counted == sum(begin <= at < end for at in said)


async def test_now_tells_who_waits_and_what_is_unread(desk: Desk):
    at = desk.clock.now()
    first = await desk.opened(PAT, DOC)
    await desk.send(first.id, PAT)
    desk.clock.advance(2 * MINUTE)
    second = await desk.opened(a_patient("other"), DOC)
    await desk.send(second.id, a_patient("other"))
    await desk.send(second.id, DOC)
    await desk.send(second.id, DOC)
    third = await desk.opened(a_patient("third"), DOC, assignee=DOC.identity)
    await desk.send(third.id, a_patient("third"))
    held = await desk.opened(a_patient("fourth"), DOC)
    await desk.decide(held.id, lambda now: now.hold(desk.clock.now() + timedelta(days=1), desk.clock.now()))
    gone = await desk.opened(a_patient("fifth"), DOC)
    await desk.decide(gone.id, lambda now: now.close(Disposition.RESOLVED, desk.clock.now()))
    desk.clock.advance(MINUTE)
    now = await desk.record.measures.standing(desk.clock.now())
    assert (now.active, now.unanswered, now.oldest, now.mean_seconds, now.unread) == (4, 2, at, 120.0, 2)
    assert now.waiting == {"provider": 1, "patient": 1, "on-hold": 1, "queued": 1}


async def test_active_providers_and_their_pools_can_be_chosen(desk: Desk):
    await desk.keep(DOC, ANN, PAT, a_provider("away", active=False))
    choices = await desk.record.measures.choices()
    assert [(one.identity, one.name) for one in choices.providers] == [("ann", "Ann"), ("doc", "Doc")]
    assert choices.pools == (POOL, "far")


async def test_packing_changes_no_number_and_what_is_counted_late_counts_as_well(desk: Desk):
    start = datetime(2026, 1, 1, 10, 7, tzinfo=UTC)
    rated = [
        Tally(what=What.RATING, at=start + n * timedelta(hours=9), of=str(n % 5 + 1), total=n % 5 + 1)
        for n in range(300)
    ]
    responses = [
        Tally(what=What.RESPONSE, at=one.at, of=f"r{one.of}", place=Place.of(POOL, DOC.identity, None)) for one in rated
    ]

    async def told() -> list[object]:
        whats = [What.RATING, What.RESPONSE]
        ends = [
            (start + timedelta(days=a), start + timedelta(days=b))
            for a, b in ((-30, 200), (1, 111), (30, 31), (20, 50))
        ]
        return [
            await desk.record.measures.sums(whats, cut, *(begin_of(QUARTER, at) for at in span))
            for cut in (ALL, Cut(pool=POOL), Cut(provider=DOC.identity))
            for span in ends
        ]

    await desk.change(lambda uow: [uow.measures.count(one) for one in (*rated, *responses)])
    once = await told()
    assert once[0] == {
        **{(What.RATING, str(n)): (60, 60 * n) for n in range(1, 6)},
        **{(What.RESPONSE, f"r{n}"): (60, 0) for n in range(1, 6)},
    }
    for before in (timedelta(), timedelta(days=50), timedelta(days=200)):
        await pack(desk, start + before)
        assert await told() == once
    await desk.change(lambda uow: [uow.measures.count(one) for one in (*rated, *responses)])
    twice = await told()
    assert twice == [{key: (2 * number, 2 * total) for key, (number, total) in sums.items()} for sums in once]
    await pack(desk, start + timedelta(days=200))
    assert await told() == twice


async def test_what_is_packed_and_counted_at_once_counts_once(desk: Desk, elsewhere: Desk):
    start = datetime(2026, 1, 1, tzinfo=UTC)
    acts = [
        Tally(what=What.CLOSED, at=start + n * QUARTER, place=Place.of(POOL, DOC.identity, None)) for n in range(40)
    ]

    async def count(at: Desk) -> None:
        for one in acts:
            await at.change(lambda uow, one=one: uow.measures.count(one))

    async def pack_again(at: Desk) -> None:
        for _ in range(20):
            await pack(at, start + 2 * BLOCK)

    await asyncio.gather(*(do(at) for do in (count, pack_again) for at in (desk, elsewhere)))
    assert await number_between(desk, start, start + BLOCK) == 80


async def test_what_was_counted_long_ago_is_forgotten(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await desk.send(one.id, PAT)
    await desk.send(one.id, DOC)
    await count_times(desk)()
    await pack(desk, desk.clock.now() + BLOCK)
    await desk.send(one.id, PAT)
    await desk.change(lambda uow: uow.measures.purge(desk.clock.now()))
    assert await number(desk, What.MESSAGE) == 3
    await desk.change(lambda uow: uow.measures.purge(desk.clock.now() + timedelta(days=57)))
    assert (await number(desk, What.MESSAGE), await times(desk)) == (0, {})
