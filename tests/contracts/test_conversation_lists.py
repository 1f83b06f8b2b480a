"""What every `ConversationReader` promises of its lists."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from application.ports.readers import ConversationFilter
from application.views import ConversationView
from domain.access import Actor
from domain.conversation import Disposition, Status, Turn
from domain.ids import ConversationId, Identity
from domain.person import Person
from domain.priority import Priority
from domain.text import search_terms
from tests.support.builders import (
    a_patient,
    a_provider,
    a_service,
    an_actor,
    an_admin,
)
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, KIM = a_patient(name="Zoë Müller-Ortega"), a_patient("kim", name="Kim Müllhaupt")
DOC, ANN = a_provider(), a_provider("ann", pools={"west"})
MINUTE = timedelta(minutes=1)
EVERY = frozenset(Status)


async def listed(desk: Desk, who: Person | Actor, limit: int = 50, **which: Any) -> list[ConversationView]:
    actor = who if isinstance(who, Actor) else an_actor(who)
    page = await desk.record.conversations.page(actor, ConversationFilter(**which), after=None, limit=limit)
    assert page.next is None
    return list(page.items)


async def ids(desk: Desk, who: Person | Actor, **which: Any) -> list[ConversationId]:
    return [one.id for one in await listed(desk, who, **which)]


async def see(desk: Desk, who: Person, id: ConversationId) -> ConversationView:
    view: ConversationView = await desk.record.conversations.details(an_actor(who), id)
    return view


# Who sees what


async def test_people_list_where_they_take_part_and_staff_the_rows_of_their_pools(desk: Desk):
    await desk.keep(ANN, an_admin())
    mine = await desk.opened(PAT, DOC)
    other = await desk.opened(KIM, DOC)
    west = await desk.opened(KIM, ANN, pool="west")
    assert await ids(desk, PAT) == [mine.id]
    assert set(await ids(desk, KIM)) == {other.id, west.id}
    assert set(await ids(desk, DOC)) == {mine.id, other.id}
    assert await ids(desk, ANN) == [west.id]
    colleague = a_provider("bob")
    assert set(await ids(desk, colleague)) == {mine.id, other.id}
    assert set(await ids(desk, an_admin())) == {mine.id, other.id, west.id}
    assert await ids(desk, a_service()) == []
    assert await ids(desk, a_patient("stranger")) == []


async def test_who_sees_the_row_only_sees_no_topic_and_no_counts(desk: Desk):
    conversation = await desk.opened(PAT, DOC, friendly_name="Knee")
    await desk.send(conversation.id, PAT)
    for onlooker in (a_provider("bob"), an_admin()):
        for view in (*await listed(desk, onlooker), await see(desk, onlooker, conversation.id)):
            assert (view.friendly_name, view.unread, view.is_member, view.draft) == (None, 0, False, None)
            assert (view.turn, view.last_seq) == (Turn.PROVIDER, 1)
    member = await see(desk, DOC, conversation.id)
    assert (member.friendly_name, member.unread, member.is_member) == ("Knee", 1, True)


async def test_who_left_lists_it_no_more(desk: Desk):
    conversation = await desk.opened(PAT, ANN)
    assert await ids(desk, ANN) == [conversation.id]
    await desk.decide(conversation.id, lambda one: one.remove(ANN.identity))
    assert await ids(desk, ANN) == []


async def test_a_patient_in_a_pool_s_name_sees_no_rows(desk: Desk):
    await desk.opened(PAT, DOC)
    assert await ids(desk, Actor(identity=KIM.identity, role=KIM.role, pools=frozenset({"clinic"}))) == []


# Order and pages


async def test_urgent_first_then_the_longest_waiting_then_the_latest(desk: Desk):
    names = ("quiet-old", "quiet-new", "waits-long", "waits-short", "urgent-quiet", "urgent-waits")
    some = {name: await desk.opened(PAT, DOC, unique_name=name) for name in names}
    for name, who in [
        ("quiet-old", DOC),
        ("waits-long", PAT),
        ("urgent-quiet", DOC),
        ("quiet-new", DOC),
        ("waits-short", PAT),
        ("urgent-waits", PAT),
        ("waits-long", PAT),
    ]:
        desk.clock.advance(MINUTE)
        await desk.send(some[name].id, who)
    for name in ("urgent-quiet", "urgent-waits"):
        await desk.decide(some[name].id, lambda one: one.prioritise(Priority.URGENT))
    assert [one.unique_name for one in await listed(desk, DOC)] == [
        "urgent-waits",
        "urgent-quiet",
        "waits-long",
        "waits-short",
        "quiet-new",
        "quiet-old",
    ]


async def test_levels_of_urgency_come_in_their_order(desk: Desk):
    for level in (Priority.HIGH, Priority.CRISIS, Priority.ROUTINE, Priority.URGENT):
        await desk.opened(PAT, DOC, priority=level)
    assert [one.priority for one in await listed(desk, DOC)] == [*reversed(Priority)]


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
async def test_pages_together_are_the_whole_list(desk: Desk, limit: int):
    for number in range(7):
        one = await desk.opened(PAT, DOC, priority=Priority.HIGH if number % 3 == 0 else Priority.ROUTINE)
        if number % 2:
            await desk.send(one.id, PAT)
        if number in {2, 3}:
            desk.clock.advance(MINUTE)
    whole = await ids(desk, DOC)
    seen: list[ConversationId] = []
    after: Sequence[int | str] | None = None
    while True:
        page = await desk.record.conversations.page(an_actor(DOC), ConversationFilter(), after=after, limit=limit)
        assert len(page.items) <= limit
        seen += [one.id for one in page.items]
        if page.next is None:
            break
        assert len(page.items) == limit
        assert all(isinstance(part, int | str) for part in page.next)
        after = list(page.next)
    assert seen == whole
    assert len(seen) == 7


# Filters


async def test_closed_ones_are_left_out_unless_asked_for(desk: Desk):
    opened, held, closed = [await desk.opened(PAT, DOC) for _ in range(3)]
    now = desk.clock.now()
    await desk.decide(held.id, lambda one: one.hold(now + MINUTE, now))
    await desk.decide(closed.id, lambda one: one.close(Disposition.NO_RESPONSE, now))
    assert set(await ids(desk, PAT)) == {opened.id, held.id}
    assert await ids(desk, PAT, statuses=frozenset({Status.CLOSED})) == [closed.id]
    assert set(await ids(desk, PAT, statuses=EVERY)) == {opened.id, held.id, closed.id}
    assert set(await ids(desk, PAT, statuses=frozenset())) == {opened.id, held.id, closed.id}
    view = await see(desk, PAT, closed.id)
    assert (view.status, view.disposition, view.closed_at) == (Status.CLOSED, Disposition.NO_RESPONSE, now)
    assert (await see(desk, PAT, held.id)).hold_until == now + MINUTE


async def test_by_priority_and_by_assignee(desk: Desk):
    high = await desk.opened(PAT, DOC, priority=Priority.HIGH)
    mine = await desk.opened(PAT, DOC)
    await desk.decide(mine.id, lambda one: one.assign(DOC, at=desk.clock.now()))
    assert await ids(desk, DOC, priorities=frozenset({Priority.HIGH, Priority.CRISIS})) == [high.id]
    assert await ids(desk, DOC, assignee=DOC.identity) == [mine.id]
    assert await ids(desk, DOC, unassigned=True) == [high.id]
    assert await ids(desk, DOC, assignee=Identity("nobody")) == []
    assert await ids(desk, DOC, assignee=DOC.identity, priorities=frozenset({Priority.HIGH})) == []


async def test_by_id_within_what_one_may_see(desk: Desk):
    mine, other = await desk.opened(PAT, DOC), await desk.opened(KIM, DOC)
    assert await ids(desk, PAT, ids=(mine.id, other.id)) == [mine.id]
    assert await ids(desk, PAT, ids=()) == []
    assert await ids(desk, PAT, ids=(ConversationId("nothing"),)) == []


async def test_by_unread_for_members_only(desk: Desk):
    unread, read = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    for one in (unread, read):
        await desk.send(one.id, PAT)
    await desk.read(read.id, DOC, 1)
    assert await ids(desk, DOC, unread=True) == [unread.id]
    assert await ids(desk, PAT, unread=True) == []
    assert await ids(desk, a_provider("bob"), unread=True) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("zo", {"pat"}),
        ("ZOE", {"pat"}),
        ("mull", {"pat", "kim"}),
        ("müll", {"pat", "kim"}),
        ("MULLER", {"pat"}),
        ("orteg", {"pat"}),
        ("kim mull", {"kim"}),
        ("mull kim", {"kim"}),
        ("zoe kim", set()),
        ("ller", set()),
        ("doc", set()),
        ("mullerx", set()),
    ],
)
async def test_a_search_finds_the_beginnings_of_a_patient_s_names(desk: Desk, query: str, found: set[str]):
    for patient in (PAT, KIM):
        await desk.opened(patient, DOC)
    terms = search_terms(query)
    for staff in (DOC, a_provider("bob"), an_admin()):
        assert {one.patient for one in await listed(desk, staff, name_terms=terms)} == found


async def test_a_search_follows_a_change_of_name(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    await desk.keep(a_patient(name="Ada Lovelace"))
    assert await ids(desk, DOC, name_terms=("lovel",)) == [conversation.id]
    assert await ids(desk, DOC, name_terms=("mull",)) == []


async def test_a_search_finds_only_what_one_may_see(desk: Desk):
    await desk.opened(PAT, DOC)
    assert await ids(desk, KIM, name_terms=("zoe",)) == []
    assert await ids(desk, ANN, name_terms=("zoe",)) == []
