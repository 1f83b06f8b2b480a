"""What is on record beyond its time: counted, purged, held, and deleted elsewhere."""

from datetime import timedelta
from typing import Any

import pytest

from application.ports.messaging import Brought
from application.ports.retention import Expired
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.conversation import Disposition
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import AuditId, ConversationId, HoldId
from domain.legal_hold import LegalHold
from domain.retention import RetentionClass
from tests.contracts.test_attachments import kept, known
from tests.contracts.test_replies import a_rating
from tests.support.builders import IDS, a_consent, a_legal_hold, a_note, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, SUE, DOC = a_patient(), a_patient("sue"), a_provider()
YEAR = timedelta(days=365)


def a_record(desk: Desk) -> AuditRecord:
    return AuditRecord(
        id=AuditId(IDS.new()), at=desk.clock.now(), actor=CLOCKWORK, action=Deed.PURGE, object="retention:message"
    )


async def purge(
    desk: Desk, what: RetentionClass = RetentionClass.MESSAGE, *, kept: timedelta = YEAR, limit: int = 100
) -> int:
    gone: int = await desk.record.retention.purge(
        what, before=desk.clock.now() - kept, limit=limit, record=a_record(desk)
    )
    return gone


async def expired(desk: Desk, what: RetentionClass = RetentionClass.MESSAGE, *, kept: timedelta = YEAR) -> Expired:
    found: Expired = await desk.record.retention.expired(what, desk.clock.now() - kept)
    return found


def a_hold(desk: Desk, patient: Any = PAT, conversation: ConversationId | None = None) -> LegalHold:
    return a_legal_hold(patient, conversation, desk.clock.now())


async def held(desk: Desk, hold: LegalHold) -> LegalHold:
    await desk.change(lambda uow: uow.holds.add(hold))
    return hold


async def bodies(desk: Desk, id: ConversationId) -> list[str | None]:
    return [one.body for one in await desk.messages(id)]


async def test_old_messages_lose_their_texts_and_keep_their_places(desk: Desk):
    id = (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "old")
    await desk.decide(id, lambda one: one.write_note(a_note("doc", "old note")))
    desk.clock.advance(YEAR + timedelta(days=1))
    await desk.send(id, PAT, "new")
    assert await expired(desk) == Expired(2, 0)
    assert sum([await purge(desk), await purge(desk), await purge(desk)]) == 2
    shown = await desk.messages(id)
    assert [(one.body, one.expired) for one in shown] == [(None, True), ("new", False)]
    (note,) = await desk.record.timeline.notes(id, after=0, limit=5)
    assert note.body is None
    assert await expired(desk) == Expired(0, 0)


async def test_a_purge_that_is_cut_off_goes_on_where_it_was(desk: Desk):
    id = (await desk.opened(PAT, DOC)).id
    for number in range(5):
        await desk.send(id, PAT, f"text {number}")
    desk.clock.advance(YEAR * 2)
    assert await purge(desk, limit=2) == 2
    assert (await expired(desk)).going == 3
    assert [await purge(desk, limit=2) for _ in range(3)] == [2, 1, 0]


async def test_each_batch_is_on_the_audit_and_nothing_leaves_no_record(desk: Desk):
    id = (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "old")
    desk.clock.advance(YEAR * 2)
    before = desk.rows_of("audit")
    assert await purge(desk) == 1
    assert await purge(desk) == 0
    assert desk.rows_of("audit") == before + 1


async def test_a_hold_on_a_patient_keeps_all_of_theirs_and_nothing_of_others(desk: Desk):
    mine, hers = (await desk.opened(PAT, DOC)).id, (await desk.opened(SUE, DOC)).id
    for id, who in ((mine, PAT), (hers, SUE)):
        await desk.send(id, who, "old")
    await held(desk, a_hold(desk))
    desk.clock.advance(YEAR * 2)
    assert await expired(desk) == Expired(1, 1)
    assert [await purge(desk), await purge(desk)] == [1, 0]
    assert (await bodies(desk, mine), await bodies(desk, hers)) == (["old"], [None])


async def test_a_hold_on_a_conversation_keeps_that_one_until_it_is_lifted(desk: Desk):
    one, other = (await desk.opened(PAT, DOC)).id, (await desk.opened(PAT, DOC)).id
    for id in (one, other):
        await desk.send(id, PAT, "old")
    hold = await held(desk, a_hold(desk, conversation=one))
    desk.clock.advance(YEAR * 2)
    assert [await purge(desk), await purge(desk)] == [1, 0]
    assert (await bodies(desk, one), await bodies(desk, other)) == (["old"], [None])
    hold.lift(DOC.identity, desk.clock.now())
    await desk.change(lambda uow: uow.holds.lift(hold))
    assert await purge(desk) == 1


async def test_old_files_lose_name_and_content_and_a_hold_keeps_those_of_a_patient(desk: Desk):
    mine, other = await desk.opened(PAT, DOC), await desk.opened(SUE, DOC)
    old, held_one = await kept(desk, mine), await kept(desk, other)
    hold = await held(desk, a_hold(desk, SUE))
    desk.clock.advance(YEAR + timedelta(days=1))
    new = await kept(desk, mine)
    assert await expired(desk, RetentionClass.FILE) == Expired(1, 1)
    assert (await purge(desk, RetentionClass.FILE), await purge(desk, RetentionClass.FILE)) == (1, 0)
    for file, name, gone in ((old, "?", True), (held_one, held_one.name, False), (new, new.name, False)):
        found = await known(desk, file.id)
        assert (found.name, found.removed_at is not None) == (name, gone)
    assert await expired(desk, RetentionClass.FILE) == Expired(0, 1)
    async with desk.uow() as uow:
        assert {*await uow.leftovers.due(desk.clock.now(), 9)} == {old.blob}
    hold.lift(DOC.identity, desk.clock.now())
    await desk.change(lambda uow: uow.holds.lift(hold))
    assert await purge(desk, RetentionClass.FILE) == 1
    assert (await known(desk, held_one.id)).name == "?"
    assert len(desk.record.data_keys.damaged()) == 0, "what was emptied is not damaged"


async def test_a_hold_is_found_as_it_was_kept_and_lifted_once(desk: Desk):
    one, two = await held(desk, a_hold(desk)), await held(desk, a_hold(desk, SUE))
    async with desk.uow() as uow:
        assert await uow.holds.get(one.id) == one
        page = await uow.holds.page(standing=True, after=None, limit=1)
        rest = await uow.holds.page(standing=True, after=page.next, limit=1)
        assert {each.id for each in (*page.items, *rest.items)} == {one.id, two.id}
        assert rest.next is None
        with pytest.raises(NotFound):
            await uow.holds.get(HoldId("0" * 32))
    one.lift(DOC.identity, desk.clock.now())
    await desk.change(lambda uow: uow.holds.lift(one))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.holds.lift(one))
    async with desk.uow() as uow:
        assert [each.id for each in (await uow.holds.page(standing=True, after=None, limit=9)).items] == [two.id]
        assert (await uow.holds.get(one.id)).lifted_by == DOC.identity


async def test_consents_that_were_followed_by_others_go_and_the_last_one_stays(desk: Desk):
    await desk.keep(PAT)
    for _ in range(3):
        await desk.keep(a_consent("pat", at=desk.clock.now()))
        desk.clock.advance(YEAR)
    assert await purge(desk, RetentionClass.CONSENT) == 1, "the second one was followed a year ago and not earlier"
    desk.clock.advance(YEAR * 9)
    assert [await purge(desk, RetentionClass.CONSENT) for _ in range(2)] == [1, 0]
    assert desk.rows_of("consent") == 1


async def test_measures_of_closed_conversations_go_and_those_of_open_ones_stay(desk: Desk):
    closed, going_on = (await desk.opened(PAT, DOC)).id, (await desk.opened(PAT, DOC)).id
    for id in (closed, going_on):
        await desk.send(id, PAT, "hello")
    await desk.decide(closed, lambda one: one.close(Disposition.RESOLVED, desk.clock.now()))
    desk.clock.advance(YEAR * 2)
    found = await expired(desk, RetentionClass.METRIC)
    assert found.going > 0
    while await purge(desk, RetentionClass.METRIC):
        pass
    async with desk.uow() as uow:
        assert not await uow.clocks.of(closed)
        assert await uow.clocks.of(going_on)


async def test_what_a_patient_wrote_beside_a_rating_stays_as_long_as_messages_do(desk: Desk):
    one = await desk.opened(PAT, DOC)
    id, closed_at = one.id, desk.clock.now()
    await desk.decide(id, lambda one: one.close(Disposition.RESOLVED, closed_at))
    rating = a_rating(desk, one, comment="Nobody called me back")
    await desk.change(lambda uow: uow.ratings.add(rating))
    desk.clock.advance(YEAR * 2)
    while await purge(desk, RetentionClass.METRIC):
        pass
    async with desk.uow() as uow:
        assert await uow.ratings.of_episode(id, closed_at) == rating
    while await purge(desk, RetentionClass.MESSAGE):
        pass
    while await purge(desk, RetentionClass.METRIC):
        pass
    async with desk.uow() as uow:
        assert await uow.ratings.of_episode(id, closed_at) is None


async def test_what_the_provider_has_is_noted_and_struck_off_once_it_is_gone(desk: Desk):
    id = (await desk.opened(PAT, DOC)).id
    for text in ("one", "two"):
        await desk.send(id, PAT, text)
    outbox, now = desk.record.outbox, desk.clock.now()
    claimed = await outbox.claim(now=now, lease=timedelta(minutes=1), limit=10)
    await outbox.delivered([(one, Brought(f"IM{one.seq}")) for one in claimed])
    desk.clock.advance(YEAR * 2)
    await purge(desk, limit=1)
    retention, later = desk.record.retention, desk.clock.now() + timedelta(minutes=5)
    (copy,) = await retention.claim(now=desk.clock.now(), until=later, limit=10)
    assert (copy.conversation, copy.attempts, copy.whole) == (id, 1, False)
    assert not await retention.claim(now=desk.clock.now(), until=later, limit=10), "it is taken"
    await retention.postpone(copy, due_at=desk.clock.now(), reason="unavailable")
    assert await retention.waiting() == {"unavailable": 1}
    assert [await retention.stuck(1), await retention.stuck(2)] == [1, 0]
    await purge(desk)
    taken = await retention.claim(now=desk.clock.now(), until=later, limit=10)
    assert {(one.whole, one.reference[:2]) for one in taken} == {(True, "IM")}
    hold = await held(desk, a_hold(desk, conversation=id))
    assert not await retention.claim(now=later, until=later, limit=10), "what waits to be deleted is held there"
    assert (await retention.waiting(), await retention.stuck(1)) == ({"on-hold": 2}, 0)
    hold.lift(DOC.identity, desk.clock.now())
    await desk.change(lambda uow: uow.holds.lift(hold))
    assert len(await retention.claim(now=later, until=later, limit=10)) == 2
    before = desk.rows_of("audit")
    for one in taken:
        await retention.gone(one, record=a_record(desk), once="erased")
    assert await retention.waiting() == {}
    assert desk.rows_of("audit") == before + 1


async def test_one_process_at_a_time_has_the_lease(desk: Desk, elsewhere: Desk):
    now = desk.clock.now()
    until = now + timedelta(minutes=1)
    assert await desk.record.leases.lease("purge", "a", now=now, until=until)
    assert not await elsewhere.record.leases.lease("purge", "b", now=now, until=until)
    assert await elsewhere.record.leases.lease("other", "b", now=now, until=until)
    assert await desk.record.leases.lease("purge", "a", now=now, until=until), "who has it keeps it"
    assert await elsewhere.record.leases.lease("purge", "b", now=until, until=until + YEAR)
