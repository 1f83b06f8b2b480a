"""What every record promises to routing, and to several workers on it: posts, pools, tickets, automatic replies."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from adapters.system.ids import TimedIds
from application.auto_replies.say_auto_replies import SayAutoReplies
from application.availability.pool_rules import PoolRules
from application.gate import Gate
from application.hours.clinic_hours import ClinicHours
from application.mentions.mentions import CallMentioned
from application.ports.channel import Call, TeamCall
from application.ports.notifier import NoticeKind
from application.routing.keep_accountable import KeepAccountable
from application.routing.route_conversations import RouteConversations
from bootstrap.opening_reasons import BUILT_IN
from domain.access import CLOCKWORK
from domain.answering import begin_answering
from domain.auto_reply import AutoReplyTexts
from domain.availability import Post
from domain.conversation import Conversation, Disposition
from domain.errors import ConcurrentUpdate, NotFound
from domain.hours import ALL_WEEK, OFFICE_WEEK, BusinessHours, DateRule
from domain.ids import ConversationId, Identity, MentionId, NoteId, OfferId
from domain.mention import CALLED_EVERY, Mention
from domain.message import MessageKind
from domain.offer import LOOK_AGAIN, Offer, RoutingEntry, Ticket
from domain.person import Person, Role
from domain.pool_policy import PoolPolicy, RoutingMode
from domain.presence import Availability
from domain.priority import Priority
from domain.routing import Decision, Refused, Step, Why
from domain.safety.help_lines import lines_of
from tests.support.builders import IDS, POOL, a_consent, a_patient, a_policy, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MINUTE = timedelta(minutes=1)
PAT, KIM, DOC, ANN, BOB = a_patient(), a_patient("kim"), a_provider(), a_provider("ann"), a_provider("bob")
FAR = a_provider("far", pools={"far"})
ROUTED = PoolPolicy(pool=POOL, routing=RoutingMode.OFFERS, auto_replies=True)
HOURS = BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)


def router(desk: Desk, **said) -> RouteConversations:
    return RouteConversations(
        uow=desk.uow, clock=desk.clock, ids=TimedIds(), channel=desk.channel, reasons=BUILT_IN, **said
    )


def replies(desk: Desk, hours: BusinessHours = HOURS, **said) -> SayAutoReplies:
    return SayAutoReplies(
        uow=desk.uow,
        gate=Gate(a_policy(), desk.clock, TimedIds()),
        clock=desk.clock,
        ids=TimedIds(),
        hours=ClinicHours(hours),
        texts=AutoReplyTexts(lines_of("US")),
        reasons=BUILT_IN,
        **said,
    )


async def here(desk: Desk, *people: Person) -> None:
    await desk.change(lambda uow: uow.posts.here([one.identity for one in people], desk.clock.now()))


async def post(desk: Desk, who: Person) -> Post:
    async with desk.uow() as uow:
        return (await uow.posts.of([who.identity]))[who.identity]


async def arranged(desk: Desk, who: Person, **said) -> None:
    before = await post(desk, who)
    await desk.change(lambda uow: uow.posts.save(before, evolve(before, **said)))


async def waiting(desk: Desk, patient: Person = PAT, *others: Person, **said) -> ConversationId:
    """A conversation in which the patient has written, and nobody answered."""
    conversation = await desk.opened(patient, *others, **said)
    await desk.keep(a_consent(patient.identity, desk.clock.now()))
    await desk.send(conversation.id, patient)
    return conversation.id


@pytest.fixture
async def clinic(desk: Desk) -> Desk:
    await desk.keep(DOC, ANN, BOB, FAR)
    await desk.change(lambda uow: uow.pools.save(ROUTED))
    return desk


async def offers(desk: Desk, *people: Person) -> list[tuple[Identity, ConversationId]]:
    async with desk.uow() as uow:
        return [(one.to, one.conversation) for who in people for one in await uow.tickets.offers_to(who.identity)]


async def ticket(desk: Desk, id: ConversationId) -> Ticket | None:
    async with desk.uow() as uow:
        return await uow.tickets.get(id)


async def log(desk: Desk, id: ConversationId) -> list[tuple[str, str | None]]:
    async with desk.uow() as uow:
        return [(one.event, one.identity) for one in await uow.tickets.entries(id, after=None, limit=99)]


async def test_a_post_comes_back_as_it_was_kept_and_changes_once(desk: Desk):
    await desk.keep(DOC, PAT)
    plain, now = Post(identity=DOC.identity), desk.clock.now()
    assert await post(desk, DOC) == plain
    day = next(iter(OFFICE_WEEK))
    duty = BusinessHours(
        zone=ZoneInfo("America/New_York"), week=OFFICE_WEEK, dates={now.date(): DateRule("Move", OFFICE_WEEK[day])}
    )
    full = evolve(
        plain,
        duty=duty,
        capacity=3,
        availability=Availability.AWAY,
        until=now + MINUTE,
        delegate=ANN.identity,
        given_at=now,
    )
    await desk.change(lambda uow: uow.posts.save(plain, full))
    assert await post(desk, DOC) == evolve(full, version=1)
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.posts.save(plain, full))
    await here(desk, DOC, PAT, KIM)
    assert (await post(desk, DOC)).here_at == now
    assert (await post(desk, PAT)).here_at == now, "patients are nudged by it"
    async with desk.uow() as uow:
        assert await uow.posts.returning(now) == ()
        assert [one.identity for one in await uow.posts.returning(now + MINUTE)] == [DOC.identity]
        assert await uow.posts.stands_in(ANN.identity, now)
        assert not await uow.posts.stands_in(ANN.identity, now + MINUTE), "who named her is back by then"
        assert not await uow.posts.stands_in(DOC.identity, now)


async def test_pools_know_their_active_providers_and_those_of_none(desk: Desk):
    lone = a_provider("lone", pools=())
    await desk.keep(DOC, ANN, FAR, lone, PAT, evolve(BOB, active=False))

    async def members(pool: str, **said) -> list[str]:
        async with desk.uow() as uow:
            return [one.identity for one in await uow.pools.members(pool, **said)]

    assert await members(POOL) == ["ann", "doc"]
    assert await members(POOL, common=True) == ["ann", "doc", "lone"]
    await desk.keep(evolve(ANN, pools=frozenset({"far"})), evolve(DOC, role=Role.ADMIN))
    assert (await members(POOL), await members("far")) == ([], ["ann", "far"])


async def test_a_pool_s_policy_is_kept_in_place_of_the_former(desk: Desk):
    full = PoolPolicy(
        pool="a", routing=RoutingMode.OFFERS, on_call=DOC.identity, supervisor=ANN.identity, auto_replies=True
    )
    for one in (PoolPolicy(pool="a"), full, PoolPolicy(pool="b")):
        await desk.change(lambda uow, one=one: uow.pools.save(one))
    async with desk.uow() as uow:
        assert await uow.pools.policies() == (full, PoolPolicy(pool="b"))
        assert await uow.pools.policy("c") == PoolPolicy(pool="c")


async def test_how_conversations_stand_and_who_was_there_is_one_question_for_many(clinic: Desk):
    desk = clinic
    first, second = await waiting(desk, PAT, ANN), await waiting(desk, KIM, DOC)
    later = await desk.opened(KIM, BOB, continues=second)
    await desk.decide(second, lambda one: one.remove(DOC.identity))
    async with desk.uow() as uow:
        asked = await uow.tickets.asked_about([first, second])
        assert {id: one.patient for id, one in asked.items()} == {first: "pat", second: "kim"}
        assert await uow.tickets.asked_about([]) == {}
        there = await uow.tickets.continuity({first: None, second: None, later.id: second})
        assert there == {first: ("ann",), second: (), later.id: ("bob", "doc")}
        assert await uow.tickets.continuity({}) == {}


async def test_what_is_put_off_is_looked_at_later_unless_it_was_woken(clinic: Desk):
    desk, now = clinic, clinic.clock.now()
    asleep, woken = await waiting(desk, PAT), await waiting(desk, KIM)
    await router(desk)()
    seen = [await ticket(desk, one) for one in (asleep, woken)]
    assert all(one is not None and one.queued_at is not None for one in seen)
    await desk.change(lambda uow: uow.tickets.put_off([seen[0]], now + 9 * MINUTE))
    await desk.change(lambda uow: uow.tickets.wake(now + MINUTE))
    await desk.change(lambda uow: uow.tickets.put_off(seen, now + 9 * MINUTE))
    assert [(await ticket(desk, one)).due_at for one in (asleep, woken)] == [now + MINUTE] * 2
    again = [await ticket(desk, one) for one in (asleep, woken)]
    await desk.change(lambda uow: uow.tickets.put_off(again[:1], now + 9 * MINUTE))
    assert await ticket(desk, asleep) == evolve(again[0], due_at=now + 9 * MINUTE), "nothing else of it is changed"
    assert await ticket(desk, woken) == again[1]


async def test_what_goes_on_waiting_as_it_did_is_decided_and_not_written(clinic: Desk):
    desk = clinic
    id = await waiting(desk)
    await router(desk)()
    queued = await ticket(desk, id)
    assert queued is not None
    desk.clock.advance(MINUTE)
    assert await router(desk)() == 1
    rested = await ticket(desk, id)
    assert rested == evolve(queued, due_at=desk.clock.now() + LOOK_AGAIN)
    assert [event for event, _ in await log(desk, id)] == ["queued"]
    await here(desk, DOC)
    desk.clock.advance(LOOK_AGAIN)
    await here(desk, DOC)
    assert await router(desk)() == 1
    assert await offers(desk, DOC) == [(DOC.identity, id)]


async def test_who_waits_and_was_told_lately_is_no_candidate(clinic: Desk):
    desk, now = clinic, clinic.clock.now()
    id, other = await waiting(desk, PAT), await waiting(desk, KIM)

    async def candidates(told_before) -> set[ConversationId]:
        async with desk.uow() as uow:
            found = await uow.auto_replies.candidates([POOL], since=now - MINUTE, told_before=told_before, limit=9)
        assert all((one.pool, one.is_held) == (POOL, False) for one in found)
        return {one.conversation for one in found}

    assert await candidates(now) == {id, other}
    told = now + MINUTE
    await desk.change(lambda uow: uow.auto_replies.note(id, "said:1", PAT.identity, last=None, at=told))
    assert await candidates(now) == {other}
    assert await candidates(told) == {id, other}


async def test_what_somebody_has_in_hand_are_open_conversations_and_offers(clinic: Desk):
    desk = clinic
    for number in range(3):
        conversation = await desk.opened(PAT, DOC)
        await desk.decide(conversation.id, lambda one: one.assign(DOC, at=desk.clock.now()))
        if number == 1:
            await desk.decide(conversation.id, lambda one: one.close(Disposition.OTHER, desk.clock.now()))
        if number == 2:
            await desk.decide(conversation.id, lambda one: one.hold(desk.clock.now() + MINUTE, desk.clock.now()))
    await here(desk, ANN)
    await waiting(desk, KIM)
    await router(desk)()
    async with desk.uow() as uow:
        loads = await uow.posts.loads([DOC.identity, ANN.identity, BOB.identity])
    assert loads == {"doc": 1, "ann": 1, "bob": 0}


async def test_what_waits_is_offered_urgent_first_then_the_longest_waiting(clinic: Desk):
    desk = clinic
    await arranged(desk, DOC, capacity=2)
    first = await waiting(desk)
    desk.clock.advance(MINUTE)
    second = await waiting(desk, KIM)
    desk.clock.advance(MINUTE)
    urgent = await waiting(desk, a_patient("lee"), priority=Priority.URGENT)
    await here(desk, DOC)
    assert await router(desk)() == 3
    assert sorted(await offers(desk, DOC)) == sorted([("doc", urgent), ("doc", first)])
    kept = await ticket(desk, second)
    assert kept is not None
    assert kept.queued_at == desk.clock.now()
    async with desk.uow() as uow:
        assert await uow.tickets.queued([first, second, urgent]) == {second}
        assert [await uow.tickets.place(one) for one in (first, second, urgent)] == [None, 1, None]
        (entry,) = await uow.tickets.entries(second, after=None, limit=9)
    assert entry.decision is not None
    assert {(one.identity, one.why) for one in entry.decision.refused if one.step is Step.POOL} == {
        ("doc", Why.AT_CAPACITY),
        ("ann", Why.OFFLINE),
        ("bob", Why.OFFLINE),
    }


async def test_silence_moves_on_and_each_end_stands_in_the_log(clinic: Desk):
    desk = clinic
    id = await waiting(desk)
    await here(desk, DOC, ANN)
    await router(desk)()
    assert await offers(desk, DOC, ANN) == [("ann", id)]
    desk.clock.advance(2 * MINUTE)
    await here(desk, DOC, ANN)
    await router(desk)()
    assert await offers(desk, DOC, ANN) == [("doc", id)]
    desk.clock.advance(MINUTE / 2)
    await arranged(desk, DOC, availability=Availability.AWAY)
    await router(desk)()
    assert await offers(desk, DOC, ANN) == []
    assert await log(desk, id) == [
        ("offered", "ann"),
        ("silent", "ann"),
        ("offered", "doc"),
        ("withdrawn", "doc"),
        ("queued", None),
    ]
    calls = [(one.kind, one.to) for one in desk.signals if isinstance(one, TeamCall)]
    assert calls == [
        (Call.OFFER, "ann"),
        (Call.OFFER_ENDED, "ann"),
        (Call.OFFER, "doc"),
        (Call.OFFER_ENDED, "doc"),
    ]


async def test_an_unchanged_queue_is_no_news_for_the_log(clinic: Desk):
    desk = clinic
    id = await waiting(desk)
    for _ in range(5):
        await router(desk)()
        desk.clock.advance(MINUTE)
    assert await log(desk, id) == [("queued", None)]
    await here(desk, BOB)
    await desk.change(lambda uow: uow.tickets.wake(desk.clock.now()))
    await router(desk)()
    assert await offers(desk, BOB) == [("bob", id)]


async def test_what_was_answered_or_taken_otherwise_is_offered_no_more(clinic: Desk):
    desk = clinic
    answered, taken = await waiting(desk, PAT, DOC), await waiting(desk, KIM)
    await here(desk, DOC)
    await router(desk)()
    await desk.send(answered, DOC)
    await desk.decide(taken, lambda one: one.assign(ANN, at=desk.clock.now()))
    await router(desk)()
    assert await offers(desk, DOC) == []
    for id in (answered, taken):
        kept = await ticket(desk, id)
        assert kept is not None
        assert not kept.is_open
    assert (await log(desk, answered))[-1] == ("closed", None)


async def test_a_new_word_begins_a_new_ticket_in_the_same_place(clinic: Desk):
    desk = clinic
    id = await waiting(desk, PAT, DOC)
    await router(desk)()
    await desk.send(id, DOC)
    await router(desk)()
    desk.clock.advance(MINUTE)
    await desk.send(id, PAT)
    await here(desk, DOC)
    await router(desk)()
    assert await offers(desk, DOC) == [("doc", id)]


async def test_only_unanswered_items_of_who_is_gone_are_offered_anew_and_they_stay_accountable(clinic: Desk):
    desk = clinic
    unanswered, answered = await waiting(desk, PAT, DOC), await waiting(desk, KIM, DOC)
    for id in (unanswered, answered):
        await desk.decide(id, lambda one: one.assign(DOC, at=desk.clock.now()))
    await desk.send(answered, DOC)
    await here(desk, DOC, ANN)
    desk.clock.advance(MINUTE)
    await here(desk, ANN)
    await router(desk)()
    assert await offers(desk, ANN) == []
    desk.clock.advance(timedelta(seconds=1))
    await router(desk)()
    assert await offers(desk, ANN) == [("ann", unanswered)]
    assert (await desk.load(unanswered)).assignee == DOC.identity
    await here(desk, DOC)
    desk.clock.advance(timedelta(seconds=121))
    await here(desk, DOC, ANN)
    await router(desk)()
    assert await offers(desk, ANN) == []
    kept = await ticket(desk, unanswered)
    assert kept is not None
    assert not kept.is_open


async def test_a_pool_that_is_worked_by_hand_offers_nothing(clinic: Desk):
    desk = clinic
    far = await waiting(desk, PAT, pool="far")
    id = await waiting(desk, KIM)
    await here(desk, DOC, FAR)
    await router(desk)()
    assert (await ticket(desk, far), await offers(desk, DOC)) == (None, [("doc", id)])
    await desk.change(lambda uow: uow.pools.save(PoolPolicy(pool=POOL)))
    desk.clock.advance(3 * MINUTE)
    await router(desk)()
    assert await offers(desk, DOC) == []


async def test_a_place_in_the_queue_is_told_however_long_it_is(clinic: Desk):
    """Urgent ones first; of two that began at once the ids decide."""
    ids = [await waiting(clinic, a_patient(f"p{number}")) for number in range(3)]
    clinic.clock.advance(MINUTE)
    others = [await waiting(clinic, a_patient(f"q{number}")) for number in range(3)]
    urgent = await waiting(clinic, a_patient("lee"), priority=Priority.URGENT)
    await router(clinic)()
    async with clinic.uow() as uow:
        places = [await uow.tickets.place(one) for one in (urgent, *sorted(ids), *sorted(others))]
        assert await uow.tickets.queued([*ids, urgent]) == {*ids, urgent}
        assert await uow.tickets.queued([]) == frozenset()
    assert places == [1, 2, 3, 4, 5, 6, 7]


async def test_of_many_workers_one_asks_one(clinic: Desk, elsewhere: Desk):
    ids = [await waiting(clinic, a_patient(f"p{number}")) for number in range(6)]
    await arranged(clinic, DOC, capacity=2)
    await arranged(clinic, ANN, capacity=2)
    await here(clinic, DOC, ANN)
    for _ in range(4):
        await asyncio.gather(*(router(one)() for one in (clinic, elsewhere, clinic, elsewhere)))
        clinic.clock.advance(timedelta(seconds=16))
        await here(clinic, DOC, ANN)
    asked = await offers(clinic, DOC, ANN)
    assert len(asked) == 4
    assert len({id for _, id in asked}) == 4
    async with clinic.uow() as uow:
        queued = await uow.tickets.queued(ids)
        assert await uow.posts.loads([DOC.identity, ANN.identity]) == {"doc": 2, "ann": 2}
    assert {*queued, *(id for _, id in asked)} == set(ids)
    for id in ids:
        assert sum(event == "offered" for event, _ in await log(clinic, id)) <= 1


async def test_two_who_save_a_ticket_or_end_an_offer_are_told(clinic: Desk):
    desk = clinic
    id = await waiting(desk)
    await here(desk, DOC)
    await router(desk)()
    kept = await ticket(desk, id)
    assert kept is not None
    assert kept.offer is not None
    offer, now = kept.offer, desk.clock.now()
    await desk.change(lambda uow: uow.tickets.end(offer.lapse(now)))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.tickets.end(offer.accept(DOC.identity, now)))
    await desk.change(lambda uow: uow.tickets.save(kept, kept.closed(now)))
    for before in (kept, None):
        with pytest.raises(ConcurrentUpdate):
            await desk.change(lambda uow, before=before: uow.tickets.save(before, kept.closed(now)))
    async with desk.uow() as uow:
        assert (await uow.tickets.offer(offer.id)).outcome == "silent"
        with pytest.raises(NotFound):
            await uow.tickets.offer(OfferId("0" * 32))


@pytest.mark.parametrize(
    "meanwhile",
    [
        pytest.param(lambda one, at: one.close(Disposition.RESOLVED, at), id="closed"),
        pytest.param(lambda one, at: one.assign(ANN, at=at), id="taken"),
        pytest.param(lambda one, at: one.hold(at + MINUTE, at), id="held"),
    ],
)
async def test_nobody_is_asked_about_what_was_taken_held_or_closed_while_it_was_decided(
    clinic: Desk, meanwhile: Callable[[Conversation, datetime], object]
):
    desk = clinic
    id = await waiting(desk)
    now = desk.clock.now()
    ticket_of_now = Ticket(conversation=id, since=now, due_at=now)
    offer = Offer(
        id=OfferId(IDS.new()),
        conversation=id,
        to=DOC.identity,
        step=Step.POOL,
        offered_at=now,
        deadline=now + 2 * MINUTE,
    )
    await desk.decide(id, lambda one: meanwhile(one, now))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.tickets.save(None, ticket_of_now.offered(offer, "")))
    assert (await ticket(desk, id), await offers(desk, DOC)) == (None, [])


async def test_the_log_comes_back_in_pages(clinic: Desk):
    desk = clinic
    id = await waiting(desk)
    refused = (Refused(identity=DOC.identity, step=Step.POOL, why=Why.BUSY),)
    lines = [
        RoutingEntry(
            conversation=id,
            at=desk.clock.now() + number // 2 * MINUTE,
            event="offered",
            identity=ANN.identity,
            step=Step.POOL,
            decision=Decision(chosen=ANN.identity, step=Step.POOL, refused=refused),
        )
        for number in range(5)
    ]
    for line in lines:
        await desk.change(lambda uow, line=line: uow.tickets.log(line))
    async with desk.uow() as uow:
        first = await uow.tickets.entries(id, after=None, limit=2)
        rest = await uow.tickets.entries(id, after=first[-1].position, limit=9)
    assert [evolve(one, position=0) for one in (*first, *rest)] == lines


async def test_what_has_no_active_owner_and_no_staffed_queue_goes_back_to_one(clinic: Desk):
    desk = clinic
    sweep = KeepAccountable(uow=desk.uow, clock=desk.clock, ids=TimedIds(), pool=POOL)
    fine, lost = await waiting(desk, PAT, DOC), await waiting(desk, KIM, ANN)
    for id, who in ((fine, DOC), (lost, ANN)):
        await desk.decide(id, lambda one, who=who: one.assign(who, at=desk.clock.now()))
    nowhere = (await desk.opened(PAT, pool=None)).id
    empty = (await desk.opened(PAT, pool="empty")).id
    closed = (await desk.opened(PAT, pool=None)).id
    await desk.decide(closed, lambda one: one.close(Disposition.OTHER, desk.clock.now()))
    await desk.keep(evolve(ANN, active=False))
    assert await sweep() == 3
    assert await sweep() == 0

    async def stands(id: ConversationId) -> tuple[Identity | None, str | None]:
        one: Conversation = await desk.load(id)
        return one.assignee, one.pool

    assert await stands(fine) == ("doc", POOL)
    assert [await stands(id) for id in (lost, nowhere, empty)] == [(None, POOL)] * 3
    assert await stands(closed) == (None, None)


async def said(desk: Desk, id: ConversationId) -> list[str]:
    async with desk.uow():
        messages = await desk.record.timeline.messages(id, visible_from=1, after=0, before=None, limit=99)
    return [one.body or "" for one in messages if one.kind is MessageKind.AUTO_REPLY]


async def test_of_many_workers_one_tells_a_patient_once_and_nobody_s_turn_changes(clinic: Desk, elsewhere: Desk):
    ids = [await waiting(clinic), (await clinic.opened(PAT)).id]
    await clinic.send(ids[1], PAT)
    await router(clinic)()
    for _ in range(3):
        await asyncio.gather(*(replies(one)() for one in (clinic, elsewhere, clinic, elsewhere)))
        clinic.clock.advance(MINUTE)
    told = [text for id in ids for text in await said(clinic, id)]
    assert len(told) == 1
    assert "number" in told[0]
    for id in ids:
        assert (await clinic.record.conversations.details(CLOCKWORK, id)).turn == "provider"
    clinic.clock.advance(15 * MINUTE)
    await replies(clinic)()
    assert [len(await said(clinic, id)) for id in ids] == [1, 1]
    clinic.clock.advance(15 * MINUTE)
    await replies(clinic)()
    assert [len(await said(clinic, id)) for id in ids] == [1, 1]


async def test_of_many_who_need_no_word_nobody_is_hidden_who_does(clinic: Desk):
    """The colleague's own conversations were touched later, and at one time; the queue is told all the same."""
    queued = await waiting(clinic)
    await router(clinic)()
    clinic.clock.advance(MINUTE)
    for number in range(5):
        mine = await waiting(clinic, a_patient(f"p{number}"), DOC)
        await clinic.decide(mine, lambda one: one.assign(DOC, at=clinic.clock.now()))
    assert await replies(clinic, at_once=2)() == 1
    assert len(await said(clinic, queued)) == 1


async def test_a_word_of_the_team_keeps_it_quiet(clinic: Desk):
    desk = clinic
    id = await waiting(desk, PAT, DOC)
    await desk.send(id, DOC)
    desk.clock.advance(MINUTE)
    await desk.send(id, PAT)
    night = BusinessHours(zone=ZoneInfo("UTC"), week={})
    assert await replies(desk, night)() == 0
    desk.clock.advance(4 * MINUTE)
    assert await replies(desk, night)() == 1


async def test_an_answer_in_the_making_and_a_mention_are_kept_and_change_once(clinic: Desk):
    desk = clinic
    id, now = await waiting(desk), desk.clock.now()
    mine = begin_answering(None, id, DOC.identity, now, take_over=False)
    await desk.change(lambda uow: uow.answerings.save(None, mine, id))
    theirs = begin_answering(mine, id, ANN.identity, now, take_over=True)
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.answerings.save(None, theirs, id))
    await desk.change(lambda uow: uow.answerings.save(mine, theirs, id))
    async with desk.uow() as uow:
        assert await uow.answerings.of(id) == theirs
    mention = Mention(
        id=MentionId(IDS.new()),
        conversation=id,
        note=NoteId(IDS.new()),
        identity=ANN.identity,
        by=DOC.identity,
        at=now,
        next_at=now + MINUTE,
    )
    await desk.change(lambda uow: uow.mentions.add(mention))
    async with desk.uow() as uow:
        assert (await uow.mentions.get(mention.id), await uow.mentions.of(ANN.identity)) == (mention, (mention,))
        assert (await uow.mentions.due(now), await uow.mentions.due(now + MINUTE)) == ((), (mention,))
    seen = mention.acknowledge(ANN.identity, now)
    await desk.change(lambda uow: uow.mentions.save(mention, seen))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.mentions.save(mention, mention.called(now)))
    async with desk.uow() as uow:
        assert (await uow.mentions.of(ANN.identity), await uow.mentions.due(now + MINUTE)) == ((), ())
        with pytest.raises(NotFound):
            await uow.mentions.get(MentionId("0" * 32))


async def test_what_calls_somebody_who_left_the_clinic_calls_its_writer_and_is_over_when_both_left(clinic: Desk):
    desk = clinic
    id, now = await waiting(desk), desk.clock.now()
    mention = Mention(
        id=MentionId(IDS.new()),
        conversation=id,
        note=NoteId(IDS.new()),
        identity=ANN.identity,
        by=DOC.identity,
        at=now,
        next_at=now,
    )
    await desk.change(lambda uow: uow.mentions.add(mention))
    call = CallMentioned(uow=desk.uow, clock=desk.clock, ids=TimedIds(), channel=desk.channel)
    await desk.keep(evolve(ANN, active=False))
    assert await call() == 1
    async with desk.uow() as uow:
        (mine,) = await uow.mentions.of(DOC.identity)
        assert await uow.mentions.of(ANN.identity) == ()
        (page,) = [one.notice for one in await uow.notices.page(after=None, limit=9)]
    assert mine == evolve(mention, identity=DOC.identity, instead_of=ANN.identity, next_at=now + CALLED_EVERY)
    assert (page.recipient, page.kind) == (DOC.identity, NoticeKind.MENTIONED)
    (told,) = [one for one in desk.signals if isinstance(one, TeamCall)]
    assert (told.to, told.by) == (DOC.identity, ANN.identity)
    await desk.keep(evolve(DOC, active=False))
    desk.clock.advance(CALLED_EVERY)
    assert [await call(), await call()] == [0, 0]
    async with desk.uow() as uow:
        assert await uow.mentions.of(DOC.identity) == ()
        assert await uow.mentions.due(desk.clock.now() + CALLED_EVERY) == ()


async def test_nobody_is_called_to_what_was_closed_or_to_what_they_may_not_see(clinic: Desk):
    desk = clinic
    id, now = await waiting(desk), desk.clock.now()
    mention = Mention(
        id=MentionId(IDS.new()),
        conversation=id,
        note=NoteId(IDS.new()),
        identity=ANN.identity,
        by=DOC.identity,
        at=now,
        next_at=now,
    )
    await desk.change(lambda uow: uow.mentions.add(mention))
    call = CallMentioned(uow=desk.uow, clock=desk.clock, ids=TimedIds(), channel=desk.channel)
    await desk.decide(id, lambda one: one.close(Disposition.RESOLVED, now))
    assert await call() == 0
    async with desk.uow() as uow:
        assert [one.id for one in await uow.mentions.of(ANN.identity)] == [mention.id], "it stays in her list"
        assert await uow.notices.page(after=None, limit=9) == ()
    desk.clock.advance(CALLED_EVERY)
    await desk.decide(id, lambda one: one.reopen(desk.clock.now()))
    await desk.keep(evolve(ANN, pools=frozenset({"far"})))
    assert await call() == 1
    async with desk.uow() as uow:
        assert [one.instead_of for one in await uow.mentions.of(DOC.identity)] == [ANN.identity]
    assert [one.to for one in desk.signals if isinstance(one, TeamCall)] == [DOC.identity]


async def test_a_pool_of_which_nobody_said_how_it_works_works_as_is_usual(clinic: Desk):
    desk, usual = clinic, PoolRules(PoolPolicy(pool="last", routing=RoutingMode.OFFERS, auto_replies=True))
    async with desk.uow() as uow:
        assert await uow.pools.names() == {POOL, "far"}
        rules = await usual.all(uow)
        assert set(await PoolRules().all(uow)) == {POOL}
    assert rules == {one: evolve(ROUTED, pool=one) for one in (POOL, "far", "last")}
    set_so = PoolPolicy(pool=POOL, on_call=ANN.identity)
    await desk.change(lambda uow: uow.pools.save(set_so))
    asked, told = await waiting(desk, PAT, pool="far"), await waiting(desk, KIM, pool="last")
    by_hand = await waiting(desk, a_patient("lee"))
    await here(desk, FAR, DOC)
    await router(desk, rules=usual)()
    assert await offers(desk, FAR, DOC) == [("far", asked)]
    assert await replies(desk, pools=usual)() == 1
    said = {id: [one.kind for one in await desk.messages(id)] for id in (asked, told, by_hand)}
    only = [MessageKind.TEXT]
    assert said == {asked: only, told: [*only, MessageKind.AUTO_REPLY], by_hand: only}


async def test_where_a_pool_names_nobody_the_clinics_on_call_staff_and_supervisors_are_asked(clinic: Desk):
    desk = clinic
    call, boss = a_provider("call", pools={"on-call"}), a_provider("boss", pools={"supervisors"})
    await desk.keep(call, boss)
    await waiting(desk)
    urgent = await waiting(desk, KIM, priority=Priority.URGENT)
    await router(desk)()
    assert await offers(desk, call, boss) == [("call", urgent)], "wherever they are, when it is urgent"
    await desk.change(lambda uow: uow.pools.save(evolve(ROUTED, on_call=BOB.identity)))
    other = await waiting(desk, a_patient("lee"), priority=Priority.URGENT)
    await router(desk)()
    assert await offers(desk, BOB, call) == [("bob", other), ("call", urgent)]


async def test_who_is_called_wherever_they_are_is_asked_once_until_the_deadline_or_until_they_are_away(clinic: Desk):
    desk = clinic
    await desk.change(lambda uow: uow.pools.save(evolve(ROUTED, on_call=BOB.identity)))
    urgent = await waiting(desk, KIM, priority=Priority.URGENT)
    for _ in range(5):
        await router(desk)()
        desk.clock.advance(timedelta(seconds=2))
    first = await ticket(desk, urgent)
    assert first is not None
    assert first.offer is not None
    assert (first.offer.to, first.offer.offered_at) == (BOB.identity, first.since)
    async with desk.uow() as uow:
        assert [one.notice.recipient for one in await uow.notices.page(after=None, limit=9)] == [BOB.identity]
    await arranged(desk, BOB, availability=Availability.AWAY)
    await router(desk)()
    assert await offers(desk, BOB) == []
