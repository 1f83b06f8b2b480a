"""What every record promises of alerts: one an episode, each rung by one process, none after its reason is gone."""

import asyncio
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from adapters.mock.notifier import MockNotifier
from adapters.system.ids import TimedIds
from application.gate import Gate
from application.hours.clinic_hours import ClinicHours
from application.hours.clock_rules import ClockRules
from application.notices.deliver_notices import DeliverNotices
from application.notices.still_worth import StillWorth
from application.ports.channel import AlertChanged
from application.ports.notifier import Notice
from application.ports.records import NoticeOutcome, PoolHours
from application.triage.climb_ladder import ClimbLadder
from application.triage.clocked_reader import ClockedReader
from application.triage.ladder import Ladder
from application.triage.watch_messages import WatchMessages
from application.triage.watch_waits import WatchWaits
from domain.alert import Alert, AlertKind, Clearing, Rung, trouble_subject
from domain.availability import Post
from domain.clock_ledger import Lateness
from domain.conversation import Conversation, Disposition
from domain.errors import ConcurrentUpdate, NotFound
from domain.hours import ALL_WEEK, BusinessHours
from domain.ids import AlertId, MessageId
from domain.message import MessageBody
from domain.opening_reasons import OpeningReason, OpeningReasons
from domain.person import Person, Role
from domain.pool_policy import PoolPolicy
from domain.presence import Availability
from domain.priority import Priority, raised_by_team
from domain.reply_policy import ReplyLimits, ReplyPolicy
from tests.support.builders import IDS, POOL, a_patient, a_policy, a_provider, an_actor, an_admin
from tests.support.desk import Desk
from tests.support.screening import a_screener

pytestmark = pytest.mark.anyio
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
PAT, DOC, ANN = a_patient(), a_provider(pools=frozenset()), a_provider("ann", pools=frozenset({POOL}))
CALL, ADMIN = a_provider("call", pools=frozenset({"on-call"})), an_admin()
FORM = OpeningReason(
    code="form",
    label={"en": "A form"},
    clock=ReplyLimits(warn=30 * MINUTE, breach=60 * MINUTE, escalate=90 * MINUTE),
)
RULES = ClockRules(
    ClinicHours(BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)), ReplyPolicy(), OpeningReasons((FORM,))
)
LATE, UNREAD, CRISIS, TROUBLE = (
    AlertKind.PROVIDER_LATE,
    AlertKind.URGENT_UNREAD,
    AlertKind.CRISIS_UNACKNOWLEDGED,
    AlertKind.SYSTEM_TROUBLE,
)


class Worker:
    """The jobs of one process."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        ladder = Ladder(ids=IDS)
        parts = {"uow": desk.record.unit_of_work, "clock": desk.clock, "ladder": ladder, "channel": desk.channel}
        self.waits = WatchWaits(**parts, ids=IDS, rules=RULES)
        self.messages = WatchMessages(**parts, ids=IDS, rules=RULES)
        self.climb = ClimbLadder(**parts, rules=RULES)

    async def round(self) -> None:
        await self.waits()
        await self.messages()
        await self.climb()


async def alerts(desk: Desk, actor=None, *, open_only: bool = False) -> list[Alert]:
    async with desk.uow() as uow:
        return list(await uow.alerts.page(actor or an_actor(ADMIN), open_only=open_only, after=None, limit=50))


async def told(desk: Desk) -> list[str]:
    return sorted(one.recipient for one in await notices(desk))


async def notices(desk: Desk) -> list[Notice]:
    async with desk.uow() as uow:
        return [one.notice for one in await uow.notices.page(after=None, limit=99)]


async def a_wait(desk: Desk, **said) -> Conversation:
    """Pat has waited in a conversation of the pool for five minutes."""
    await desk.keep(ANN, CALL, ADMIN)
    one = await desk.opened(PAT, DOC, pool=POOL, **said)
    await desk.send(one.id, PAT)
    desk.clock.advance(5 * MINUTE)
    return one


def an_alert(desk: Desk, cause: str = "backlog", **said) -> Alert:
    fields = {
        "id": AlertId(IDS.new()),
        "kind": TROUBLE,
        "subject": trouble_subject(cause),
        "cause": cause,
        "since": desk.clock.now(),
        "raised_at": desk.clock.now(),
        "rung": Rung.ON_CALL,
        "next_at": None,
    }
    return Alert(**{**fields, **said})


async def test_an_alert_comes_back_as_it_was_kept(desk: Desk):
    said = {"told": (DOC.identity, ANN.identity), "told_before": (CALL.identity, ADMIN.identity)}
    full = an_alert(desk, **said, next_at=desk.clock.now() + MINUTE, pool=POOL)
    await desk.change(lambda uow: uow.alerts.add(full))
    async with desk.uow() as uow:
        assert await uow.alerts.get(full.id) == full == await uow.alerts.about(full.subject)
        assert await uow.alerts.troubles() == (full,)
        with pytest.raises(NotFound):
            await uow.alerts.get(AlertId("0" * 32))
    taken = full.acknowledge(DOC.identity, desk.clock.now())
    await desk.change(lambda uow: uow.alerts.save(full, taken))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.alerts.save(full, taken))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.alerts.add(an_alert(desk)))
    cleared = taken.clear(Clearing.WELL_AGAIN, desk.clock.now())
    await desk.change(lambda uow: uow.alerts.save(taken, cleared))
    again = an_alert(desk)
    await desk.change(lambda uow: uow.alerts.add(again))
    assert {one.id for one in await alerts(desk)} == {full.id, again.id}
    assert await alerts(desk, open_only=True) == [again]


async def test_that_a_trouble_lasts_is_noted_beside_whatever_is_made_of_it(desk: Desk):
    one = an_alert(desk)
    await desk.change(lambda uow: uow.alerts.add(one))
    desk.clock.advance(MINUTE)
    seen = desk.clock.now()
    await desk.change(lambda uow: uow.alerts.see(one.id, seen))
    taken = one.acknowledge(DOC.identity, seen)
    await desk.change(lambda uow: uow.alerts.save(one, taken))
    assert await alerts(desk) == [evolve(taken, seen_at=seen)]


async def test_nobody_is_told_again_after_the_reply(desk: Desk):
    one = await a_wait(desk)
    await Worker(desk).round()
    (alert,) = await alerts(desk)
    again = alert.tell(Rung.ON_CALL, (CALL.identity,), None)
    await desk.send(one.id, DOC)
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.alerts.save(alert, again))
    assert await alerts(desk) == [alert]


async def test_who_waits_too_long_is_told_of_once_and_climbs_rung_by_rung(desk: Desk):
    await a_wait(desk)
    worker = Worker(desk)
    await worker.round()
    (alert,) = await alerts(desk)
    assert (alert.kind, alert.rung, alert.told, alert.times) == (LATE, Rung.POOL, ("ann",), 1)
    await worker.round()
    assert await alerts(desk) == [alert]
    seen = []
    for _ in range(6):
        desk.clock.advance(5 * MINUTE)
        await worker.round()
        (alert,) = await alerts(desk)
        seen.append((alert.rung, alert.told, alert.times))
    assert seen[:2] == [(Rung.ON_CALL, ("call",), 2), (Rung.SUPERVISOR, ("admin",), 3)]
    assert seen[2:] == [seen[1]] * 4, "what is not urgent stops at the top"
    assert await told(desk) == ["admin", "ann", "call"]
    published = [one for one in desk.signals if isinstance(one, AlertChanged)]
    assert [one.alert.times for one in published] == [1, 2, 3]


@pytest.mark.parametrize("ends", ["patient's word", "reopened"])
async def test_an_alert_rests_with_a_hold_and_climbs_on_when_it_ends_early(desk: Desk, ends: str):
    one = await a_wait(desk)
    worker = Worker(desk)
    await worker.round()
    await desk.decide(one.id, lambda it: it.hold(desk.clock.now() + 600 * MINUTE, desk.clock.now()))
    for _ in range(3):
        desk.clock.advance(5 * MINUTE)
        await worker.round()
    (alert,) = await alerts(desk)
    assert (alert.rung, alert.times) == (Rung.POOL, 1), "nobody was told while it rested"
    if ends == "reopened":
        await desk.decide(one.id, lambda it: it.reopen(desk.clock.now()))
    else:
        await desk.send(one.id, PAT)
    for _ in range(2):
        desk.clock.advance(5 * MINUTE)
        await worker.round()
    (alert,) = await alerts(desk)
    assert (alert.rung, alert.times) == (Rung.SUPERVISOR, 3)


async def test_what_climbed_before_a_hold_climbs_on_after_it(desk: Desk):
    one = await a_wait(desk)
    worker = Worker(desk)
    await worker.round()
    desk.clock.advance(5 * MINUTE)
    await worker.round()
    await desk.decide(one.id, lambda it: it.hold(desk.clock.now() + 600 * MINUTE, desk.clock.now()))
    desk.clock.advance(20 * MINUTE)
    await worker.round()
    await desk.send(one.id, PAT)
    desk.clock.advance(MINUTE)
    await worker.round()
    assert [each.rung for each in await alerts(desk)] == [Rung.ON_CALL], "not at once: it was told to them before"
    desk.clock.advance(5 * MINUTE)
    await worker.round()
    assert [(each.rung, each.times) for each in await alerts(desk)] == [(Rung.SUPERVISOR, 3)]


async def test_what_was_opened_for_a_reason_with_a_clock_goes_by_it_until_it_is_urgent(desk: Desk):
    one, other = await a_wait(desk, reason="form"), await a_wait(desk, reason="no-such-reason")
    worker = Worker(desk)
    await worker.round()
    assert [each.conversation for each in await alerts(desk)] == [other.id]
    reader = ClockedReader(
        reader=desk.record.conversations, uow=desk.record.unit_of_work, rules=RULES, clock=desk.clock
    )
    clock = (await reader.details(an_actor(DOC), one.id)).clock
    assert clock is not None
    assert (clock.lateness, clock.breach_at) == (Lateness.IN_TIME, clock.since + 60 * MINUTE)
    await desk.decide(one.id, lambda it: it.prioritise(Priority.URGENT))
    desk.clock.advance(MINUTE)
    await worker.round()
    assert {each.conversation for each in await alerts(desk)} == {one.id, other.id}


async def test_the_assignee_is_told_first(desk: Desk):
    one = await a_wait(desk)
    await desk.decide(one.id, lambda it: it.assign(DOC, at=desk.clock.now()))
    await Worker(desk).round()
    (alert,) = await alerts(desk)
    assert (alert.rung, alert.told) == (Rung.ASSIGNEE, ("doc",))


async def away(desk: Desk, who: Person, stands_in: Person | None = None) -> None:
    post = Post(identity=who.identity)
    gone = post.say(Availability.AWAY, desk.clock.now(), delegate=stands_in.identity if stands_in else None)
    await desk.change(lambda uow: uow.posts.save(post, gone))


@pytest.mark.parametrize(
    ("stands_in", "told_first"), [(CALL, (Rung.ASSIGNEE, ("call",))), (None, (Rung.POOL, ("ann",)))]
)
async def test_while_the_assignee_is_away_who_stands_in_is_told_or_else_the_pool(desk: Desk, stands_in, told_first):
    one = await a_wait(desk)
    await desk.decide(one.id, lambda it: it.assign(DOC, at=desk.clock.now()))
    await away(desk, DOC, stands_in)
    await Worker(desk).round()
    (alert,) = await alerts(desk)
    assert (alert.rung, alert.told) == told_first


async def test_a_pool_may_have_somebody_on_call_and_a_supervisor_of_its_own(desk: Desk):
    own, boss = a_provider("own", pools=frozenset({"x"})), a_provider("boss", pools=frozenset({"y"}))
    await desk.keep(own, boss)
    policy = PoolPolicy(pool=POOL, on_call=own.identity, supervisor=boss.identity)
    await desk.change(lambda uow: uow.pools.save(policy))
    await a_wait(desk)
    worker, seen = Worker(desk), []
    for _ in range(3):
        await worker.round()
        seen += [one.told for one in await alerts(desk)]
        desk.clock.advance(5 * MINUTE)
    assert seen == [("ann",), ("own",), ("boss",)]
    assert await alerts(desk, an_actor(boss)) == await alerts(desk), "who is told sees it, of whichever pool they are"
    assert await alerts(desk, an_actor(own)) == await alerts(desk), "and who was told before"
    (alert,) = await alerts(desk, an_actor(boss), open_only=True)
    async with desk.uow() as uow:
        assert await uow.alerts.shows(an_actor(boss), alert)
        assert await uow.alerts.shows(an_actor(own), alert)
    await desk.keep(evolve(own, active=False))
    await a_wait(desk)
    await worker.round()
    desk.clock.advance(5 * MINUTE)
    await worker.round()
    assert (await alerts(desk))[0].told == ("call",), "who left the clinic is not on call"


async def test_whoever_was_told_on_any_rung_sees_it_and_each_is_called_once(desk: Desk):
    """The pool's on-call, the supervisor, then those of another pool; who was told before keeps it throughout."""
    own, boss, far = (a_provider(name, pools=frozenset({name})) for name in ("own", "boss", "far"))
    await desk.keep(own, boss, far)
    await desk.change(lambda uow: uow.pools.save(PoolPolicy(pool=POOL, on_call=own.identity, supervisor=boss.identity)))
    one = await a_wait(desk)
    worker, seen = Worker(desk), []
    for step in range(4):
        if step == 3:
            await desk.decide(one.id, lambda it: it.entrust("far"))
        await worker.round()
        (alert,) = await alerts(desk)
        who_sees = {each.identity for each in (own, boss, far) if await alerts(desk, an_actor(each)) == [alert]}
        seen.append((alert.told, who_sees))
        desk.clock.advance(5 * MINUTE)
    assert seen == [
        (("ann",), set()),
        (("own",), {"own"}),
        (("boss",), {"own", "boss"}),
        (("far",), {"own", "boss", "far"}),
    ]
    assert await told(desk) == ["ann", "boss", "far", "own"], "notices go to the people of each rung alone"
    await desk.send(one.id, DOC)
    await worker.round()
    assert await alerts(desk, an_actor(own), open_only=True) == [], "it is over for them as well"


async def test_who_is_told_twice_is_told_last_and_nobody_is_kept_twice(desk: Desk):
    alert = an_alert(desk, told=(DOC.identity, ANN.identity))
    await desk.change(lambda uow: uow.alerts.add(alert))
    for rung, people in ((Rung.ON_CALL, (CALL.identity,)), (Rung.SUPERVISOR, (ANN.identity, ADMIN.identity))):
        before, alert = alert, alert.tell(rung, people, None)
        await desk.change(lambda uow, before=before, after=alert: uow.alerts.save(before, after))
    async with desk.uow() as uow:
        kept = await uow.alerts.get(alert.id)
    assert (kept.told, kept.told_before) == (("ann", "admin"), ("call", "doc"))
    assert kept == alert


@pytest.mark.parametrize("stands_in", [None, ANN])
async def test_who_is_on_call_and_away_is_not_called_but_who_stands_in_or_the_next(desk: Desk, stands_in):
    own = a_provider("own", pools=frozenset({"x"}))
    await desk.keep(own)
    await desk.change(lambda uow: uow.pools.save(PoolPolicy(pool=POOL, on_call=own.identity)))
    await a_wait(desk)
    await away(desk, own, stands_in)
    worker = Worker(desk)
    await worker.round()
    desk.clock.advance(5 * MINUTE)
    await worker.round()
    (alert,) = await alerts(desk)
    assert (alert.rung, alert.told) == (Rung.ON_CALL, ("ann",) if stands_in else ("call",))


async def test_on_a_rung_on_which_all_are_away_nobody_stands_but_on_the_last(desk: Desk):
    await a_wait(desk)
    for one in (ANN, CALL, ADMIN):
        await away(desk, one)
    await Worker(desk).round()
    (alert,) = await alerts(desk)
    assert (alert.rung, alert.told) == (Rung.SUPERVISOR, ("admin",))


async def test_an_alert_goes_by_the_pool_of_now_and_tells_it_from_the_nearest_rung(desk: Desk):
    far = a_provider("far", pools=frozenset({"far"}))
    await desk.keep(far)
    one = await a_wait(desk)
    worker = Worker(desk)
    for _ in range(3):
        await worker.round()
        desk.clock.advance(5 * MINUTE)
    assert [(each.rung, each.next_at) for each in await alerts(desk)] == [(Rung.SUPERVISOR, None)]
    await desk.decide(one.id, lambda it: it.entrust("far"))
    await worker.round()
    (alert,) = await alerts(desk)
    assert (alert.pool, alert.rung, alert.told, alert.times) == ("far", Rung.POOL, ("far",), 4)
    await worker.round()
    assert await alerts(desk) == [alert], "once"
    desk.clock.advance(5 * MINUTE)
    await worker.round()
    assert [(each.rung, each.times) for each in await alerts(desk)] == [(Rung.ON_CALL, 5)]


async def test_what_rests_is_told_to_its_new_pool_no_sooner_than_the_hold_ends(desk: Desk):
    one = await a_wait(desk)
    worker = Worker(desk)
    await worker.round()
    await desk.decide(one.id, lambda it: it.hold(desk.clock.now() + 600 * MINUTE, desk.clock.now()))
    await desk.decide(one.id, lambda it: it.entrust("far"))
    await worker.round()
    assert [(each.pool, each.times) for each in await alerts(desk)] == [("far", 1)]


async def test_a_late_answer_that_becomes_urgent_goes_on_at_the_top_until_it_is_so_no_more(desk: Desk):
    one = await a_wait(desk)
    worker = Worker(desk)

    async def after(level: Priority | None = None) -> tuple[Priority, int, bool]:
        if level is not None:
            await desk.decide(one.id, lambda it: it.prioritise(level))
        await worker.round()
        desk.clock.advance(5 * MINUTE)
        await worker.round()
        (alert,) = await alerts(desk)
        return alert.level, alert.times, alert.next_at is not None

    seen = [await after(level) for level in (None, None, Priority.URGENT, None, Priority.HIGH, None)]
    assert seen == [
        (Priority.ROUTINE, 2, True),
        (Priority.ROUTINE, 3, False),
        (Priority.URGENT, 4, True),
        (Priority.URGENT, 5, True),
        (Priority.HIGH, 5, False),
        (Priority.HIGH, 5, False),
    ]


async def test_an_unread_message_is_urgent_whatever_its_conversation_was_made_since(desk: Desk):
    one, _ = await an_urgent_message(desk)
    desk.clock.advance(10 * MINUTE)
    worker = Worker(desk)
    await worker.messages()
    for level, shown in ((Priority.CRISIS, Priority.CRISIS), (Priority.ROUTINE, Priority.URGENT)):
        await desk.decide(one.id, lambda it, level=level: it.prioritise(level))
        await worker.climb()
        assert [each.level for each in await alerts(desk)] == [shown]


async def test_nobody_is_called_for_what_was_answered_before_the_notice_went_out(desk: Desk):
    one, other = await a_wait(desk), await a_wait(desk)
    worker, calls = Worker(desk), MockNotifier()
    await worker.round()
    await desk.send(one.id, DOC)
    for notice in [*await notices(desk)]:
        async with desk.uow() as uow:
            assert await uow.alerts.lasts(notice.alert) is (notice.conversation == other.id)
    worth = StillWorth(gate=Gate(a_policy(), desk.clock, TimedIds()))
    deliver = DeliverNotices(uow=desk.uow, notifier=calls, clock=desk.clock, jitter=lambda: 1.0, worth=worth)
    await deliver()
    assert [each.conversation for each in calls.told] == [other.id]
    async with desk.uow() as uow:
        page = await uow.notices.page(after=None, limit=9)
    assert {each.notice.conversation: each.outcome for each in page} == {
        one.id: NoticeOutcome.WITHDRAWN,
        other.id: NoticeOutcome.GIVEN,
    }


async def test_who_took_an_alert_up_spares_the_others_the_call(desk: Desk):
    await a_wait(desk)
    await Worker(desk).round()
    (alert,) = await alerts(desk)
    await desk.change(lambda uow: uow.alerts.save(alert, alert.acknowledge(ANN.identity, desk.clock.now())))
    async with desk.uow() as uow:
        assert not await uow.alerts.lasts(alert.id)
        assert not await uow.alerts.lasts(AlertId("0" * 32))


async def test_an_answer_ends_it_and_a_new_wait_is_another_episode(desk: Desk):
    one = await a_wait(desk)
    worker = Worker(desk)
    await worker.round()
    await desk.send(one.id, DOC)
    await worker.round()
    (alert,) = await alerts(desk)
    assert (alert.cleared_because, alert.next_at) == (Clearing.ANSWERED, None)
    desk.clock.advance(10 * MINUTE)
    await desk.send(one.id, PAT)
    desk.clock.advance(5 * MINUTE)
    await worker.round()
    assert len(await alerts(desk, open_only=True)) == 1
    await desk.decide(one.id, lambda it: it.close(Disposition.RESOLVED, desk.clock.now()))
    await worker.round()
    assert [each.cleared_because for each in await alerts(desk)] == [Clearing.CLOSED, Clearing.ANSWERED]


async def test_none_is_raised_when_the_answer_comes_at_the_last_moment(desk: Desk):
    one = await a_wait(desk)
    async with desk.uow() as uow:
        entries = await uow.clocks.of_waiting([one.id])
        alert = an_alert(
            desk, kind=LATE, subject="late", conversation=one.id, since=entries[one.id][0].at, cause="provider-late"
        )
        await desk.send(one.id, DOC)
        uow.alerts.add(alert)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    await Worker(desk).round()
    assert await alerts(desk) == []


async def test_of_several_processes_each_rung_is_told_by_one(desk: Desk, elsewhere: Desk):
    await a_wait(desk)
    workers = [Worker(desk), Worker(elsewhere), Worker(desk), Worker(elsewhere)]
    for _ in range(4):
        await asyncio.gather(*(one.round() for one in workers))
        desk.clock.advance(5 * MINUTE)
    (alert,) = await alerts(desk)
    assert (alert.rung, alert.times) == (Rung.SUPERVISOR, 3)
    assert await told(desk) == ["admin", "ann", "call"]


async def test_who_takes_it_up_stops_the_ladder(desk: Desk):
    await a_wait(desk)
    worker = Worker(desk)
    await worker.round()
    (alert,) = await alerts(desk)
    await desk.change(lambda uow: uow.alerts.save(alert, alert.acknowledge(ANN.identity, desk.clock.now())))
    desk.clock.advance(60 * MINUTE)
    await worker.round()
    (now,) = await alerts(desk)
    assert (now.acknowledged_by, now.times, now.is_open) == ("ann", 1, True)


async def test_a_hold_lets_the_ladder_rest_until_its_end(desk: Desk):
    one = await a_wait(desk)
    worker = Worker(desk)
    await worker.round()
    until = desk.clock.now() + 60 * MINUTE
    await desk.decide(one.id, lambda it: it.hold(until, desk.clock.now()))
    desk.clock.advance(30 * MINUTE)
    await worker.round()
    (alert,) = await alerts(desk)
    assert (alert.rung, alert.next_at) == (Rung.POOL, until)


async def an_urgent_message(desk: Desk, text: str = "my chest hurts") -> tuple[Conversation, int]:
    await desk.keep(ANN, CALL, ADMIN)
    one = await desk.opened(PAT, DOC, pool=POOL)
    sent = await desk.send(one.id, PAT, text, screening=a_screener().screen(text, Role.PATIENT))
    return one, sent.seq


async def test_an_unread_urgent_message_is_told_again_and_again_until_somebody_takes_it_up(desk: Desk):
    await an_urgent_message(desk)
    worker = Worker(desk)
    desk.clock.advance(10 * MINUTE - timedelta(seconds=1))
    await worker.messages()
    assert [one.kind for one in await alerts(desk)] == []
    desk.clock.advance(timedelta(seconds=1))
    await worker.messages()
    for _ in range(5):
        desk.clock.advance(5 * MINUTE)
        await worker.climb()
    (alert,) = await alerts(desk)
    assert (alert.kind, alert.level, alert.rung, alert.times) == (UNREAD, Priority.URGENT, Rung.SUPERVISOR, 6)
    await desk.change(lambda uow: uow.alerts.save(alert, alert.acknowledge(ANN.identity, desk.clock.now())))
    desk.clock.advance(5 * MINUTE)
    await worker.climb()
    assert (await alerts(desk))[0].times == 6


@pytest.mark.parametrize(("minutes", "level"), [(3, Priority.URGENT), (25, Priority.URGENT), (10, Priority.CRISIS)])
async def test_how_long_what_is_urgent_may_be_unread_is_the_pool_s_to_say(desk: Desk, minutes: int, level: Priority):
    one, _ = await an_urgent_message(desk)
    hours = PoolHours(
        pool=POOL,
        hours=BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK),
        limits={level: ReplyLimits(unread=3 * MINUTE if level is Priority.CRISIS else minutes * MINUTE)},
        changed_at=desk.clock.now(),
        changed_by=ADMIN.identity,
        holds_from=desk.clock.now(),
    )
    await desk.change(lambda uow: uow.hours.save(None, hours))
    worker = Worker(desk)
    desk.clock.advance(minutes * MINUTE - timedelta(seconds=1))
    await worker.messages()
    assert await alerts(desk) == []
    desk.clock.advance(timedelta(seconds=1))
    await worker.messages()
    assert [(each.kind, each.conversation) for each in await alerts(desk)] == [(UNREAD, one.id)]


async def test_only_who_is_accountable_reads_an_urgent_message(desk: Desk):
    one, seq = await an_urgent_message(desk)
    await desk.decide(one.id, lambda it: it.add(ANN, at=desk.clock.now(), visible_from=1))
    await desk.decide(one.id, lambda it: it.assign(DOC, at=desk.clock.now()))
    worker = Worker(desk)
    await desk.read(one.id, ANN, seq)
    desk.clock.advance(10 * MINUTE)
    await worker.messages()
    (alert,) = await alerts(desk)
    assert alert.told == ("doc",)
    await desk.read(one.id, DOC, seq)
    await worker.climb()
    assert [each.cleared_because for each in await alerts(desk)] == [Clearing.READ]
    await worker.messages()
    assert len(await alerts(desk)) == 1


async def test_who_stands_in_for_the_accountable_one_reads_for_them(desk: Desk):
    one, seq = await an_urgent_message(desk)
    await desk.decide(one.id, lambda it: it.add(ANN, at=desk.clock.now(), visible_from=1))
    await desk.decide(one.id, lambda it: it.assign(DOC, at=desk.clock.now()))
    await away(desk, DOC, ANN)
    await desk.read(one.id, ANN, seq)
    desk.clock.advance(10 * MINUTE)
    await Worker(desk).messages()
    assert await alerts(desk) == []


async def raised_after(desk: Desk, way: str) -> tuple[Conversation, int]:
    """A plain word that the assignee read and answered, and that became urgent later."""
    await desk.keep(ANN, CALL, ADMIN)
    one = await desk.opened(PAT, DOC, ANN, pool=POOL)
    await desk.decide(one.id, lambda it: it.assign(DOC, at=desk.clock.now()))
    word = await desk.send(one.id, PAT)
    await desk.read(one.id, DOC, word.seq)
    answer = await desk.send(one.id, DOC)
    await desk.read(one.id, DOC, answer.seq)
    desk.clock.advance(MINUTE)
    if way == "corrected":
        await correct(desk, one, word.id, "my chest hurts")
    else:
        raised = raised_by_team(word.id, (), Priority.URGENT, by=way, at=desk.clock.now())
        await desk.decide(one.id, lambda it: it.prioritise(Priority.URGENT, raised=raised))
    return one, word.seq


async def correct(desk: Desk, one: Conversation, word: MessageId, text: str) -> None:
    async with desk.uow() as uow:
        conversation, message = await uow.conversations.get(one.id), await uow.messages.get(one.id, word)
        screening = a_screener().screen(text, Role.PATIENT)
        how = {"at": desk.clock.now(), "window": DAY, "screening": screening}
        conversation.correct(message, by=PAT.identity, body=MessageBody(text), **how)
        uow.conversations.save(conversation)
        await uow.commit()


@pytest.mark.parametrize("way", ["corrected", ANN.identity])
async def test_what_became_urgent_after_it_was_read_is_unread_until_somebody_looks_again(desk: Desk, way: str):
    one, seq = await raised_after(desk, way)
    worker = Worker(desk)
    desk.clock.advance(10 * MINUTE)
    await worker.messages()
    assert [(each.kind, each.told) for each in await alerts(desk)] == [(UNREAD, ("doc",))]
    await desk.read(one.id, ANN, seq)
    await worker.climb()
    assert len(await alerts(desk, open_only=True)) == 1, "not theirs to read"
    await desk.read(one.id, DOC, seq)
    await worker.climb()
    assert [each.cleared_because for each in await alerts(desk)] == [Clearing.READ]


async def test_who_looked_again_before_the_alert_is_not_told(desk: Desk):
    one, seq = await raised_after(desk, "corrected")
    await desk.read(one.id, DOC, seq)
    desk.clock.advance(10 * MINUTE)
    await Worker(desk).messages()
    assert await alerts(desk) == []


async def test_an_answer_since_it_is_urgent_is_one_though_it_was_answered_before(desk: Desk):
    one, _ = await raised_after(desk, ANN.identity)
    desk.clock.advance(10 * MINUTE)
    worker = Worker(desk)
    await worker.messages()
    await desk.send(one.id, DOC)
    await worker.climb()
    assert [each.cleared_because for each in await alerts(desk)] == [Clearing.ANSWERED]


async def test_the_accountable_one_who_raised_it_has_read_it(desk: Desk):
    await raised_after(desk, DOC.identity)
    desk.clock.advance(10 * MINUTE)
    await Worker(desk).messages()
    assert await alerts(desk) == []


async def test_who_read_one_urgent_message_has_not_read_the_next(desk: Desk):
    one, seq = await an_urgent_message(desk)
    await desk.decide(one.id, lambda it: it.assign(DOC, at=desk.clock.now()))
    await desk.read(one.id, DOC, seq)
    desk.clock.advance(MINUTE)
    text = "my chest hurts more"
    await desk.send(one.id, PAT, text, screening=a_screener().screen(text, Role.PATIENT))
    desk.clock.advance(10 * MINUTE)
    await Worker(desk).messages()
    assert [each.kind for each in await alerts(desk)] == [UNREAD]


async def test_who_stands_in_elsewhere_reads_for_nobody_here(desk: Desk):
    one, seq = await an_urgent_message(desk)
    other = await desk.opened(a_patient("lee"), CALL, ANN, pool=POOL)
    await desk.decide(other.id, lambda it: it.assign(CALL, at=desk.clock.now()))
    await away(desk, CALL, ANN)
    await desk.decide(one.id, lambda it: it.add(ANN, at=desk.clock.now(), visible_from=1))
    await desk.decide(one.id, lambda it: it.assign(DOC, at=desk.clock.now()))
    await desk.read(one.id, ANN, seq)
    desk.clock.advance(10 * MINUTE)
    await Worker(desk).messages()
    assert [(each.kind, each.told) for each in await alerts(desk)] == [(UNREAD, ("doc",))]


async def test_who_joined_later_has_not_read_what_was_before(desk: Desk):
    one, _ = await an_urgent_message(desk)
    await desk.decide(one.id, lambda it: it.add(ANN, at=desk.clock.now(), visible_from=None))
    await desk.decide(one.id, lambda it: it.assign(ANN, at=desk.clock.now()))
    desk.clock.advance(10 * MINUTE)
    await Worker(desk).messages()
    assert [each.kind for each in await alerts(desk)] == [UNREAD]


async def test_an_answer_or_an_acknowledgement_is_as_good_as_reading(desk: Desk):
    for act in ("answer", "acknowledge"):
        one, _ = await an_urgent_message(desk)
        desk.clock.advance(10 * MINUTE)
        worker = Worker(desk)
        await worker.messages()
        if act == "answer":
            await desk.send(one.id, DOC)
        else:
            await acknowledge_all(desk, one)
        await worker.climb()
        (alert,) = [each for each in await alerts(desk) if each.conversation == one.id]
        assert alert.cleared_because is (Clearing.ANSWERED if act == "answer" else Clearing.ACKNOWLEDGED)


async def acknowledge_all(desk: Desk, one: Conversation) -> None:
    for message in await desk.messages(one.id):
        async with desk.uow() as uow:
            raised = await uow.messages.raised(one.id, message.id)
            taken = [each.acknowledge(DOC.identity, desk.clock.now()) for each in raised if each.is_open]
            uow.conversations.acknowledge(one.id, taken)
            await uow.commit()


async def test_only_an_acknowledgement_ends_the_alert_of_a_crisis(desk: Desk):
    one, seq = await an_urgent_message(desk, "I want to kill myself")
    worker = Worker(desk)
    desk.clock.advance(5 * MINUTE)
    await worker.messages()
    await desk.read(one.id, DOC, seq)
    await desk.send(one.id, DOC)
    await worker.climb()
    (alert,) = await alerts(desk, open_only=True)
    assert (alert.kind, alert.level) == (CRISIS, Priority.CRISIS)
    await acknowledge_all(desk, one)
    await worker.climb()
    assert [each.cleared_because for each in await alerts(desk)] == [Clearing.ACKNOWLEDGED]


async def test_a_second_urgent_message_alerts_when_the_first_was_taken_up(desk: Desk):
    one, _ = await an_urgent_message(desk)
    text = "my chest hurts more"
    await desk.send(one.id, PAT, text, screening=a_screener().screen(text, Role.PATIENT))
    worker = Worker(desk)
    desk.clock.advance(10 * MINUTE)
    await worker.messages()
    (alert,) = await alerts(desk)
    await worker.messages()
    assert len(await alerts(desk)) == 1
    await desk.change(lambda uow: uow.alerts.save(alert, alert.acknowledge(ANN.identity, desk.clock.now())))
    await worker.messages()
    assert len(await alerts(desk)) == 2


async def test_everybody_sees_the_alerts_that_are_theirs(desk: Desk):
    await a_wait(desk)
    await Worker(desk).round()
    trouble = an_alert(desk)
    await desk.change(lambda uow: uow.alerts.add(trouble))
    far = a_provider("far", pools=frozenset({"far"}))
    seen = {
        who.identity: {one.kind for one in await alerts(desk, an_actor(who))} for who in (DOC, ANN, far, CALL, ADMIN)
    }
    assert seen == {"doc": {LATE}, "ann": {LATE}, "far": set(), "call": {TROUBLE}, "admin": {LATE, TROUBLE}}
    async with desk.uow() as uow:
        assert await uow.alerts.shows(an_actor(CALL), trouble)
        assert not await uow.alerts.shows(an_actor(ANN), trouble)
        first = await uow.alerts.page(an_actor(ADMIN), open_only=True, after=None, limit=1)
        rest = await uow.alerts.page(an_actor(ADMIN), open_only=True, after=(first[0].raised_at, first[0].id), limit=9)
    assert {one.kind for one in (*first, *rest)} == {LATE, TROUBLE}
    assert len(rest) == 1


async def test_staff_of_a_pool_are_those_who_are_active_in_it(desk: Desk):
    away = evolve(a_provider("away", pools=frozenset({POOL})), active=False)
    await desk.keep(ANN, CALL, ADMIN, DOC, away, a_provider("other", pools=frozenset({POOL + "-2"})))
    async with desk.uow() as uow:
        assert await uow.people.staff(POOL) == ("ann",)
        assert await uow.people.staff(POOL, common=True) == ("ann", "doc")
        assert await uow.people.staff("on_call") == ()
        assert await uow.people.staff("on_call", common=True) == ("doc",)
        assert await uow.people.staff(None) == ("admin",)
