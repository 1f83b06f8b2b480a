"""What every `Scheduler` promises, on every record: nobody is given a time that another has."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from adapters.scheduling.embedded import EmbeddedScheduler
from application.ports.records import KeptSchedule
from application.ports.scheduler import Scheduler, Wanted
from domain.booking import Hindrance
from domain.card import Card
from domain.errors import ConcurrentUpdate, HoldOver, SlotTaken
from domain.hours import Weekday, Window
from domain.ids import CardId, Identity, MessageId
from domain.message import MessageBody
from domain.person import Person, Role
from domain.schedule import OpenRule, Schedule, VisitReason, VisitType
from tests.support.builders import IDS, a_patient, a_provider
from tests.support.desk import Desk
from tests.support.racer import Attempt, attempt

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
MONDAY = datetime(2026, 3, 2, 14, tzinfo=UTC)
"""Nine in the morning in New York, the day that the fake clock shows."""
SCHEDULER: Scheduler = EmbeddedScheduler()


def visit(**said) -> VisitType:
    reason = VisitReason(code="check", label="Check", self_bookable=True)
    return VisitType(
        code=said.pop("code", "follow-up"),
        label="Follow-up",
        length=said.pop("length", 30 * MINUTE),
        buffer=said.pop("buffer", 10 * MINUTE),
        reasons=(reason,),
        **said,
    )


def a_schedule(owner: str = "doc", *visits: VisitType, **said) -> Schedule:
    window = said.pop("window", Window(9 * 60, 11 * 60))
    return Schedule(
        owner=Identity(owner),
        zone=ZoneInfo("America/New_York"),
        rules=said.pop("rules", tuple(OpenRule(weekday=day, window=window) for day in list(Weekday)[:5])),
        visits=visits or (visit(),),
        **said,
    )


async def publish(desk: Desk, *schedules: Schedule) -> None:
    def change(uow) -> None:
        for one in schedules:
            kept = KeptSchedule(schedule=one, changed_at=desk.clock.now(), changed_by=one.owner)
            uow.schedules.save(None, kept)

    await desk.change(change)


async def a_wish(desk: Desk, *providers: str, code: str = "follow-up", patient: str = "") -> Wanted:
    """A card to book for, on record; each is of a patient of their own where none is named."""
    conversation = await desk.opened(PAT, DOC)
    now = desk.clock.now()
    card = Card(
        id=CardId(IDS.new()),
        kind="appointment",
        conversation=conversation.id,
        message=MessageId(IDS.new()),
        patient=PAT.identity,
        state="asked",
        facts={},
        created_by=PAT.identity,
        created_at=now,
        changed_by=PAT.identity,
        changed_at=now,
    )
    async with desk.uow() as uow:
        one = await uow.conversations.get(conversation.id)
        one.bring(card, body=MessageBody("Appointment"), role=Role.PATIENT)
        uow.conversations.save(one)
        uow.cards.add(card)
        await uow.commit()
    return Wanted(
        card=card.id,
        conversation=conversation.id,
        patient=Identity(patient or f"pat-{card.id}"),
        visit=code,
        providers=tuple(map(Identity, providers or ("doc",))),
    )


async def slots(desk: Desk, wanted: Wanted, since: datetime = MONDAY, span: timedelta = 10 * HOUR) -> list[str]:
    async with desk.uow() as uow:
        found = await SCHEDULER.slots(uow, wanted, since=since, until=since + span, at=desk.clock.now(), limit=99)
    return [f"{one.owner} {one.start:%H:%M}" for one in found]


async def hold(desk: Desk, wanted: Wanted, start: datetime = MONDAY, *, minutes: int | None = 5):
    now = desk.clock.now()
    async with desk.uow() as uow:
        until = None if minutes is None else now + minutes * MINUTE
        slot = await SCHEDULER.hold(uow, wanted, start, at=now, held_until=until)
        await uow.commit()
    return slot


async def confirm(desk: Desk, wanted: Wanted) -> None:
    async with desk.uow() as uow:
        await SCHEDULER.confirm(uow, wanted.card, at=desk.clock.now())
        await uow.commit()


async def release(desk: Desk, wanted: Wanted) -> None:
    async with desk.uow() as uow:
        await SCHEDULER.release(uow, wanted.card)
        await uow.commit()


async def test_a_published_schedule_comes_back_whole(desk: Desk):
    one = a_schedule(
        "doc",
        visit(needs=("room-1",)),
        visit(code="long", length=60 * MINUTE, buffer=timedelta()),
        rules=(
            OpenRule(
                weekday=Weekday.MONDAY,
                window=Window(9 * 60, 26 * 60),
                since=date(2026, 3, 2),
                until=date(2026, 6, 1),
                every=2,
                visits=frozenset({"long"}),
            ),
        ),
        exceptions={date(2026, 3, 9): (), date(2026, 3, 16): (Window(600, 660),)},
    )
    await publish(desk, one)
    async with desk.uow() as uow:
        kept = await uow.schedules.of([Identity("doc"), Identity("ann")])
    assert {owner: each.schedule for owner, each in kept.items()} == {Identity("doc"): one}
    again = KeptSchedule(schedule=a_schedule(), changed_at=desk.clock.advance(MINUTE), changed_by=DOC.identity)
    await desk.change(lambda uow: uow.schedules.save(kept[Identity("doc")], again))
    for before in (None, kept[Identity("doc")]):
        with pytest.raises(ConcurrentUpdate):
            await desk.change(lambda uow, before=before: uow.schedules.save(before, again))


async def test_free_times_are_those_of_everybody_wanted_the_earliest_first(desk: Desk):
    await publish(desk, a_schedule(), a_schedule("ann", window=Window(10 * 60, 11 * 60)))
    wanted = await a_wish(desk, "doc", "ann")
    assert await slots(desk, wanted) == [
        "doc 14:00",
        "doc 14:15",
        "doc 14:30",
        "doc 14:45",
        "ann 15:00",
        "doc 15:00",
        "ann 15:15",
        "doc 15:15",
        "ann 15:30",
        "doc 15:30",
    ]
    assert await slots(desk, await a_wish(desk, code="surgery")) == [], "nobody offers that"


async def test_what_is_held_or_booked_is_offered_to_nobody_else_with_its_buffer(desk: Desk):
    await publish(desk, a_schedule())
    first, second = await a_wish(desk), await a_wish(desk)
    await hold(desk, first)
    assert await slots(desk, second) == ["doc 14:45", "doc 15:00", "doc 15:15", "doc 15:30"], "40 minutes are gone"
    assert (await slots(desk, first))[0] == "doc 14:00", "what one has oneself is free"
    await confirm(desk, first)
    desk.clock.advance(HOUR)
    assert "doc 14:00" not in await slots(desk, second)
    with pytest.raises(SlotTaken) as refusal:
        await hold(desk, second)
    assert refusal.value.fresh[0] == ("doc", "2026-03-02T14:45:00Z")
    await release(desk, first)
    assert (await hold(desk, second)).start == MONDAY


async def test_a_hold_is_over_after_its_time_and_another_may_have_it(desk: Desk):
    await publish(desk, a_schedule())
    first, second = await a_wish(desk), await a_wish(desk)
    await hold(desk, first)
    desk.clock.advance(5 * MINUTE)
    await hold(desk, second)
    await confirm(desk, second)
    with pytest.raises(HoldOver):
        await confirm(desk, first)
    await release(desk, first)
    assert "doc 14:00" not in await slots(desk, await a_wish(desk))


async def test_choosing_again_gives_the_former_time_back_and_a_conflict_keeps_it(desk: Desk):
    await publish(desk, a_schedule())
    first, second = await a_wish(desk), await a_wish(desk)
    await hold(desk, first, minutes=None)
    await hold(desk, second, MONDAY + HOUR, minutes=None)
    with pytest.raises(SlotTaken):
        await hold(desk, first, MONDAY + HOUR, minutes=None)
    assert "doc 14:00" not in await slots(desk, second)
    await hold(desk, first, MONDAY + 15 * MINUTE, minutes=None)
    async with desk.uow() as uow:
        booked = await uow.bookings.between(DOC.identity, MONDAY, MONDAY + 9 * HOUR)
    assert [one.start - MONDAY for one in booked] == [15 * MINUTE, HOUR]


async def test_several_resources_are_booked_all_or_none(desk: Desk):
    room = visit(code="scan", needs=("room-1", "interpreter"))
    await publish(desk, a_schedule("doc", room), a_schedule("ann", room))
    first, second = await a_wish(desk, "doc", code="scan"), await a_wish(desk, "ann", code="scan")
    await hold(desk, first)
    assert "ann 14:00" not in await slots(desk, second), "the doctor is free, the room is not"
    with pytest.raises(SlotTaken):
        await hold(desk, second)
    async with desk.uow() as uow:
        assert await uow.bookings.of(second.card) is None
        taken = await uow.bookings.taken(
            ["time:ann", "time:doc", "time:room-1", "time:interpreter"],
            MONDAY,
            MONDAY + HOUR,
            at=desk.clock.now(),
        )
    assert {name: len(ticks) for name, ticks in taken.items()} == {
        "time:doc": 8,
        "time:room-1": 8,
        "time:interpreter": 8,
    }


async def test_a_helper_is_booked_once_whether_for_a_visit_or_beside_one(desk: Desk):
    await publish(desk, a_schedule("doc", visit(code="pair", needs=("Ann",))), a_schedule("ann"))
    first, second = await a_wish(desk, code="pair"), await a_wish(desk, "ann")
    await hold(desk, first)
    assert "ann 14:00" not in await slots(desk, second)
    with pytest.raises(SlotTaken):
        await hold(desk, second)


async def test_who_or_what_is_needed_has_it_in_their_own_calendar(desk: Desk):
    await publish(desk, a_schedule("doc", visit(code="pair", needs=("ann", "room-1"))))
    wanted = await a_wish(desk, code="pair")
    await hold(desk, wanted)
    async with desk.uow() as uow:
        for whose in ("doc", "ann", "room-1", "kim"):
            found = await uow.bookings.between(Identity(whose), MONDAY, MONDAY + HOUR)
            assert [one.card for one in found] == ([] if whose == "kim" else [wanted.card])
        assert await uow.bookings.between(ANN.identity, MONDAY + MINUTE, MONDAY + HOUR) == (), "it has begun before"


async def test_a_visit_that_is_over_is_open_no_more_and_one_that_was_only_held_is(desk: Desk):
    await publish(desk, a_schedule())
    kept, held = await a_wish(desk), await a_wish(desk)
    await hold(desk, kept, minutes=None)
    await hold(desk, held, MONDAY + HOUR)

    async def is_open(wanted: Wanted, at: datetime) -> int:
        async with desk.uow() as uow:
            return await uow.cards.open_in(wanted.conversation, "appointment", {"asked"}, at=at)

    assert await is_open(kept, MONDAY + 29 * MINUTE) == 1
    assert await is_open(kept, MONDAY + 30 * MINUTE) == 0
    assert await is_open(held, MONDAY + 9 * HOUR) == 1


async def test_a_patient_has_one_visit_at_a_time_and_needs_no_pause_between_two(desk: Desk):
    await publish(desk, a_schedule(), a_schedule("ann"))
    first, second = [await a_wish(desk, who, patient="Pat") for who in ("doc", "ann")]
    kim = await a_wish(desk, "ann", patient="kim")
    await hold(desk, first)
    assert await slots(desk, second) == ["ann 14:30", "ann 14:45", "ann 15:00", "ann 15:15", "ann 15:30"]
    assert (await slots(desk, kim))[0] == "ann 14:00"
    with pytest.raises(SlotTaken):
        await hold(desk, second)
    await release(desk, first)
    await hold(desk, second)


async def test_time_that_was_closed_meanwhile_is_confirmed_to_nobody(desk: Desk):
    await publish(desk, a_schedule())
    wanted = await a_wish(desk)
    await hold(desk, wanted)
    async with desk.uow() as uow:
        before = (await uow.schedules.of([DOC.identity]))[DOC.identity]
        closed = a_schedule(exceptions={MONDAY.date(): ()})
        uow.schedules.save(before, evolve(before, schedule=closed, changed_at=desk.clock.now()))
        await uow.commit()
    with pytest.raises(HoldOver):
        await confirm(desk, wanted)


async def test_what_a_patient_held_too_long_is_in_the_way_of_none_of_their_visits(desk: Desk):
    await publish(desk, a_schedule(), a_schedule("ann"))
    first, second = [await a_wish(desk, who, patient="pat") for who in ("doc", "ann")]
    await hold(desk, first)
    desk.clock.advance(6 * MINUTE)
    assert (await slots(desk, second))[0] == "ann 14:00"
    await hold(desk, second)


async def test_of_two_visits_that_one_patient_books_at_once_one_is_had(desk: Desk):
    await publish(desk, a_schedule(), a_schedule("ann"))
    first, second = [await a_wish(desk, who, patient="pat") for who in ("doc", "ann")]
    async with desk.uow() as uow:
        await SCHEDULER.hold(uow, second, MONDAY, at=desk.clock.now(), held_until=None)
        await hold(desk, first)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()


async def test_why_what_is_booked_can_not_be_kept_is_told(desk: Desk):
    await publish(desk, a_schedule("doc", visit(needs=("ann", "room-1"))), a_schedule("room-1"))
    booked, none = await a_wish(desk), await a_wish(desk)
    await hold(desk, booked, minutes=None)

    async def hindrance(wanted: Wanted = booked) -> Hindrance | None:
        async with desk.uow() as uow:
            return await SCHEDULER.hindrance(uow, wanted.card)

    async def again(schedule: Schedule) -> None:
        async with desk.uow() as uow:
            before = (await uow.schedules.of([schedule.owner]))[schedule.owner]
            now = desk.clock.advance(MINUTE)
            uow.schedules.save(before, KeptSchedule(schedule=schedule, changed_at=now, changed_by=DOC.identity))
            await uow.commit()

    assert [await hindrance(), await hindrance(none)] == [None, None]
    await again(a_schedule(exceptions={MONDAY.date(): ()}))
    assert await hindrance() is Hindrance.CLOSED
    await again(a_schedule())
    assert await hindrance() is None, "what a visit lasts may change: it is its time that counts"
    await again(a_schedule("room-1", window=Window(9 * 60 + 5, 12 * 60)))
    assert await hindrance() is Hindrance.CLOSED
    await desk.keep(evolve(ANN, active=False))
    assert await hindrance() is Hindrance.LEFT


async def test_what_a_patient_has_ahead_is_counted_in_all_their_conversations(desk: Desk):
    await publish(desk, a_schedule())
    kept, held, other = [await a_wish(desk, patient="pat") for _ in range(3)]
    await hold(desk, kept, minutes=None)
    await hold(desk, held, MONDAY + HOUR)

    async def ahead(patient: str = "pat", beside: Wanted = other) -> int:
        async with desk.uow() as uow:
            return await uow.bookings.ahead(Identity(patient), at=desk.clock.now(), beside=beside.card)

    assert kept.conversation != held.conversation
    assert [await ahead(), await ahead(beside=kept), await ahead("kim")] == [2, 1, 0]
    desk.clock.advance(5 * MINUTE)
    assert await ahead() == 1, "a hold that is over is none"
    desk.clock.advance(MONDAY + 30 * MINUTE - desk.clock.now())
    assert await ahead() == 0, "what took place is not ahead"


async def test_one_room_has_one_time_however_it_is_spelled(desk: Desk):
    rooms = [visit(code="scan", needs=(name,)) for name in ("Room-9", "room-9")]
    await publish(desk, a_schedule("doc", rooms[0]), a_schedule("ann", rooms[1]))
    await hold(desk, await a_wish(desk, "doc", code="scan"))
    assert "ann 14:00" not in await slots(desk, await a_wish(desk, "ann", code="scan"))


GONE = [
    pytest.param(lambda one: evolve(one, active=False), id="works there no more"),
    pytest.param(lambda one: evolve(one, role=Role.ADMIN), id="became an administrator"),
]


@pytest.mark.parametrize("becomes", GONE)
@pytest.mark.parametrize("who", [DOC, ANN], ids=["whose visit it is", "who is needed beside"])
async def test_with_who_works_there_no_more_nothing_is_offered_held_or_confirmed(
    desk: Desk, who: Person, becomes: Callable[[Person], Person]
):
    await desk.keep(DOC, ANN)
    both = (visit(code="pair", needs=("Ann", "room-1")), visit(code="alone"))
    await publish(desk, a_schedule("doc", *both), a_schedule("kim", visit(code="pair")))
    held, fresh = await a_wish(desk, code="pair"), await a_wish(desk, "doc", "kim", code="pair")
    await hold(desk, held)
    assert "doc 14:45" in await slots(desk, fresh)
    await desk.keep(becomes(who))
    assert {one.split()[0] for one in await slots(desk, fresh)} == {"kim"}
    assert (await hold(desk, fresh, MONDAY + HOUR)).owner == "kim"
    async with desk.uow() as uow:
        offered = [visit.code for _, visit in await SCHEDULER.visits(uow, [DOC.identity])]
    assert offered == ([] if who is DOC else ["alone"])
    with pytest.raises(HoldOver):
        await confirm(desk, held)
    await desk.keep(who)
    await confirm(desk, held)


async def test_a_thing_with_hours_of_its_own_is_booked_within_them(desk: Desk):
    scan = visit(code="scan", needs=("room-1",))
    await publish(desk, a_schedule("doc", scan), a_schedule("room-1", window=Window(10 * 60, 12 * 60)))
    assert (await slots(desk, await a_wish(desk, code="scan")))[0] == "doc 15:00"


async def test_nobody_books_the_past_or_what_begins_at_once(desk: Desk):
    await publish(desk, a_schedule())
    desk.clock.advance(MONDAY + 20 * MINUTE - desk.clock.now())
    wanted = await a_wish(desk)
    assert (await slots(desk, wanted))[0] == "doc 15:00"
    with pytest.raises(SlotTaken):
        await hold(desk, wanted)


async def test_two_who_decided_on_the_same_free_time_do_not_both_get_it(desk: Desk, elsewhere: Desk):
    """The decision of both is that it is free; the record lets one have it."""
    await publish(desk, a_schedule())
    first, second = await a_wish(desk), await a_wish(desk)
    now = desk.clock.now()
    async with desk.uow() as one, elsewhere.uow() as other:
        for uow, wanted in ((one, first), (other, second)):
            await SCHEDULER.hold(uow, wanted, MONDAY, at=now, held_until=now + 5 * MINUTE)
        outcomes = await asyncio.gather(one.commit(), other.commit(), return_exceptions=True)
    assert sorted(type(each).__name__ for each in outcomes) == ["Committed", "ConcurrentUpdate"]
    async with desk.uow() as uow:
        booked = await uow.bookings.between(DOC.identity, MONDAY, MONDAY + HOUR)
    assert len(booked) == 1


async def test_a_hold_that_gave_way_in_part_is_confirmed_in_no_part(desk: Desk, elsewhere: Desk):
    """Its end comes between the decision to confirm it and the record of it."""
    await publish(desk, a_schedule("doc", visit(), visit(code="scan", needs=("room-1",))))
    first, second = await a_wish(desk, code="scan"), await a_wish(desk)
    await hold(desk, first)
    async with desk.uow() as uow:
        await SCHEDULER.confirm(uow, first.card, at=desk.clock.now())
        desk.clock.advance(5 * MINUTE)
        await hold(elsewhere, second)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    async with desk.uow() as uow:
        assert await uow.bookings.of(first.card) is None
        everything = ["time:doc", "time:room-1"]
        taken = await uow.bookings.taken(everything, MONDAY, MONDAY + HOUR, at=desk.clock.now())
    assert taken.keys() == {"time:doc"}, "the room is nobody's"
    with pytest.raises(HoldOver):
        await confirm(desk, first)


async def test_a_hold_that_is_over_and_in_nobody_s_way_stays_until_it_is_given_back(desk: Desk):
    await publish(desk, a_schedule())
    first, second = await a_wish(desk), await a_wish(desk)
    await hold(desk, first)
    desk.clock.advance(5 * MINUTE)
    await hold(desk, second, MONDAY + HOUR)
    async with desk.uow() as uow:
        assert await uow.bookings.of(first.card) is not None


@pytest.mark.slow
async def test_at_the_end_of_a_hold_it_is_confirmed_or_another_s_never_both(desk: Desk, elsewhere: Desk):
    scan = visit(code="scan", needs=("room-1",))
    await publish(desk, a_schedule("doc", visit(), scan))
    first, second = await a_wish(desk, code="scan"), await a_wish(desk)

    async def confirm_late(where: Desk, at: datetime) -> bool:
        try:
            async with where.uow() as uow:
                await SCHEDULER.confirm(uow, first.card, at=at)
                await uow.commit()
        except (HoldOver, ConcurrentUpdate):
            return False
        return True

    async def take(where: Desk) -> bool:
        try:
            await hold(where, second)
        except (SlotTaken, ConcurrentUpdate):
            return False
        return True

    for number in range(30):
        await hold(desk, first)
        before = desk.clock.now()
        desk.clock.advance(5 * MINUTE)
        one, other = (desk, elsewhere) if number % 2 else (elsewhere, desk)
        won = await asyncio.gather(confirm_late(one, before), take(other))
        async with desk.uow() as uow:
            booked = await uow.bookings.between(DOC.identity, MONDAY, MONDAY + HOUR)
        assert sum(won) == 1, f"round {number}"
        assert [each.card for each in booked] == [first.card if won[0] else second.card], f"round {number}"
        for wanted in (first, second):
            await release(desk, wanted)


@pytest.mark.slow
async def test_in_two_hundred_races_nobody_gets_what_another_has(desk: Desk, rival: Attempt):
    """Each round two people, in two processes, want times that overlap; whoever loses is told so."""
    await publish(desk, a_schedule(window=Window(0, 24 * 60)), a_schedule("ann", window=Window(0, 24 * 60)))
    wishes = [await a_wish(desk, "doc"), await a_wish(desk, "doc")]
    here = partial(attempt, desk.record)
    for number in range(200):
        start = MONDAY + 15 * MINUTE * (number % 20)
        starts = (start, start + 15 * MINUTE * (number % 3))

        racers = (here, rival) if number % 2 else (rival, here)
        pairs = zip(racers, wishes, starts, strict=True)
        won = await asyncio.gather(*(racer(wanted, at, desk.clock.now()) for racer, wanted, at in pairs))
        async with desk.uow() as uow:
            booked = await uow.bookings.between(DOC.identity, MONDAY - HOUR, MONDAY + 9 * HOUR)
            ticks = [cell for one in booked for cell in one.cells()]
        assert sum(won) == len(booked) == (2 if starts[1] - starts[0] >= 40 * MINUTE else 1), f"round {number}"
        assert len(ticks) == len(set(ticks)), f"round {number}"
        for wanted in wishes:
            await release(desk, wanted)
