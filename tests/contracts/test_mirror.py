"""What every `Mirror` promises."""

from datetime import datetime, timedelta

import pytest
from attrs import evolve

from application.ports.messaging import Brought, Delivery
from application.ports.mirror import SHUT_OUT, SHUTTING_OUT, Horizon, MirroredMember, Standing
from domain.consent import CHAT, Consent, EndedByTime
from domain.conversation import Disposition, Status
from domain.errors import NotFound
from domain.ids import ConversationId, MessageId
from domain.person import Person, Role
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
PAT_2 = a_patient("james")
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


async def deliver_all(desk: Desk) -> None:
    """Let the provider have everything, message n as IMn."""
    while claimed := await desk.record.outbox.claim(now=desk.clock.now(), lease=SECOND, limit=99):
        await desk.record.outbox.delivered([(one, Brought(f"IM{one.seq}")) for one in claimed])


async def there(desk: Desk, messages: int = 0, of: Person = PAT) -> ConversationId:
    """A conversation that stands at the provider with so many messages."""
    id = (await desk.opened(of, DOC)).id
    for _ in range(messages):
        await desk.send(id, PAT)
    await deliver_all(desk)
    await desk.record.mirror.stands(id, Standing.ACTIVE)
    await looked_at(desk, id, due_at=None)
    return id


async def looked_at(desk: Desk, id: ConversationId, *, due_at: datetime | None) -> None:
    """Look at one, if it is due, and say when to do that again."""
    now = desk.clock.now() + DAY
    await desk.record.mirror.take([id], now=now, until=now + SECOND)
    await desk.record.mirror.put_back([id], until=now + SECOND, due_at=due_at)


async def horizons(desk: Desk) -> list[Horizon]:
    return list(await desk.record.mirror.horizons(limit=99))


async def test_a_new_conversation_is_absent_and_due_at_once(desk: Desk):
    id = (await desk.opened(PAT, DOC)).id
    one = await desk.record.mirror.conversation(id)
    assert (one.status, one.standing, one.reference) == (Status.OPEN, Standing.ABSENT, None)
    assert {member.identity for member in one.members} == {PAT.identity, DOC.identity}
    assert list(await desk.record.mirror.due(now=desk.clock.now(), limit=9)) == [id]


async def test_nobody_mirrors_what_does_not_exist(desk: Desk):
    with pytest.raises(NotFound):
        await desk.record.mirror.conversation(ConversationId("none"))


async def test_it_is_found_by_the_provider_s_name(desk: Desk):
    async def known_as(reference: str) -> ConversationId | None:
        thread = await desk.record.places.thread(reference)
        return thread and thread.conversation

    id, other = (await desk.opened(PAT, DOC)).id, (await desk.opened(PAT, DOC)).id
    assert await known_as("CH1") is None
    await desk.record.mirror.bind(id, reference="CH1")
    await desk.record.mirror.bind(other, reference="CH2")
    assert await known_as("CH1") == id
    await desk.record.mirror.bind(id, reference="CH3")
    assert (await known_as("CH1"), await known_as("CH3")) == (None, id)
    assert (await desk.record.mirror.conversation(id)).reference == "CH3"
    await desk.record.places.note_thread(id, "CH4")
    assert (await desk.record.mirror.conversation(id)).reference == "CH4", "there is one name, whoever told it"


async def test_of_a_conversation_that_was_made_anew_there_nothing_is_known(desk: Desk):
    places, mirror, id = desk.record.places, desk.record.mirror, (await desk.opened(PAT, DOC)).id
    said = await desk.send(id, PAT)
    await mirror.bind(id, reference="CH1")
    assert await places.note_message(id, said.id, "IM1", 4)
    await places.note_heard(id, 4)
    await mirror.bind(id, reference="CH1")
    (thread,) = await places.to_compare(before=desk.clock.now(), limit=9)
    assert (thread.heard, await places.message(id, "IM1")) == (4, said.id)
    await places.note_compared(thread, desk.clock.now())
    await mirror.bind(id, reference="CH2")
    (thread,) = await places.to_compare(before=desk.clock.now(), limit=9)
    assert (thread.ref, thread.heard, thread.compared_at) == ("CH2", -1, None)
    assert await places.message(id, "IM1") is None
    assert list(await places.places_after(id, -1)) == []


async def test_what_is_due_comes_in_its_order_until_it_is_put_off(desk: Desk):
    mirror, now = desk.record.mirror, desk.clock.now()
    first = (await desk.opened(PAT, DOC)).id
    desk.clock.advance(SECOND)
    second = (await desk.opened(PAT, DOC)).id
    assert list(await mirror.due(now=now, limit=9)) == [first]
    assert list(await mirror.due(now=now + SECOND, limit=9)) == [first, second]
    assert list(await mirror.due(now=now + SECOND, limit=1)) == [first]
    await looked_at(desk, first, due_at=now + 2 * SECOND)
    assert list(await mirror.due(now=now + SECOND, limit=9)) == [second]
    await looked_at(desk, second, due_at=None)
    assert list(await mirror.due(now=now + SECOND, limit=9)) == []
    assert list(await mirror.due(now=now + 2 * SECOND, limit=9)) == [first]
    assert list(await mirror.take([], now=now, until=now)) == []
    await mirror.put_back([], until=now, due_at=None)
    await mirror.look_again([], at=now)


async def test_one_worker_takes_what_is_due_until_its_lease_ends(desk: Desk):
    mirror, now, until = desk.record.mirror, desk.clock.now(), desk.clock.now() + SECOND
    first, second = (await desk.opened(PAT, DOC)).id, (await desk.opened(PAT, DOC)).id
    await looked_at(desk, second, due_at=until)
    assert list(await mirror.take([second, first], now=now, until=until)) == [first], "the second is not due"
    assert list(await mirror.take([first], now=now, until=until)) == []
    assert set(await mirror.due(now=until, limit=9)) == {first, second}, "who took it may have died"
    await mirror.put_back([first], until=until, due_at=None)
    assert list(await mirror.due(now=until, limit=9)) == [second]


async def test_what_happens_in_one_while_it_is_looked_at_makes_it_due_anew(desk: Desk):
    """Also in the same instant: the clock of this record stands still."""
    mirror, now, until = desk.record.mirror, desk.clock.now(), desk.clock.now() + SECOND
    id = (await desk.opened(PAT, DOC)).id
    for happens in (
        lambda: desk.change(lambda uow: uow.withheld.review(PAT.identity)),
        lambda: mirror.left_out(id, PAT.identity, "full", at=now),
        lambda: mirror.stands(id, Standing.INACTIVE, due_at=now),
        lambda: mirror.look_again([id], at=now),
    ):
        assert list(await mirror.take([id], now=now, until=until)) == [id]
        await happens()
        await mirror.put_back([id], until=until, due_at=None)
        assert list(await mirror.due(now=now, limit=9)) == [id]


async def test_nothing_puts_off_what_is_due(desk: Desk):
    mirror, now = desk.record.mirror, desk.clock.now()
    id = (await desk.opened(PAT, DOC)).id
    await mirror.stands(id, Standing.ACTIVE)
    await mirror.stands(id, Standing.ACTIVE, due_at=now + SECOND)
    await mirror.left_out(id, PAT.identity, "full", at=now + SECOND)
    await mirror.look_again([id], at=now + SECOND)
    assert list(await mirror.due(now=now, limit=9)) == [id]


async def test_each_time_somebody_is_left_out_has_its_own_beginning(desk: Desk):
    mirror, now, id = desk.record.mirror, desk.clock.now(), await there(desk)

    async def since() -> datetime | None:
        return {one.identity: one for one in (await mirror.conversation(id)).members}[PAT.identity].left_out_since

    assert await since() is None
    await mirror.left_out(id, PAT.identity, "full", at=now)
    await mirror.left_out(id, PAT.identity, "full", at=now + SECOND)
    assert await since() == now, "it is told again, and began then"
    await mirror.left_out(id, PAT.identity, None, at=now + SECOND)
    assert await since() is None
    await mirror.left_out(id, PAT.identity, "full", at=now + 2 * SECOND)
    assert await since() == now + 2 * SECOND
    await mirror.left_out(id, PAT.identity, "fuller", at=now + 3 * SECOND)
    assert await since() == now + 3 * SECOND
    await mirror.left_out(id, DOC.identity, "full", at=now)
    await desk.decide(id, lambda one: one.remove(DOC.identity))
    await desk.decide(id, lambda one: one.add(DOC, at=desk.clock.now(), visible_from=1))
    back = {one.identity: one for one in (await mirror.conversation(id)).members}[DOC.identity]
    assert (back.left_out, back.left_out_since) == (None, None)


async def test_who_is_in_by_now_is_noted_unless_they_are_left_out_for_another_reason(desk: Desk):
    mirror, now, id = desk.record.mirror, desk.clock.now(), await there(desk)

    async def why() -> str | None:
        return {one.identity: one for one in (await mirror.conversation(id)).members}[PAT.identity].left_out

    await mirror.left_out(id, PAT.identity, SHUTTING_OUT, at=now)
    await looked_at(desk, id, due_at=None)
    await mirror.left_out_now(id, PAT.identity, None, was="full", at=now)
    assert await why() == SHUTTING_OUT
    assert list(await mirror.due(now=now, limit=9)) == [id]
    await mirror.left_out_now(id, PAT.identity, None, was=SHUTTING_OUT, at=now)
    assert await why() is None


async def test_whose_consent_time_has_ended_is_found_while_somebody_of_their_side_is_in_there(desk: Desk):
    mirror, now, id = desk.record.mirror, desk.clock.now(), await there(desk)
    await there(desk, of=PAT_2)
    await desk.opened(PAT, DOC)
    signed = Consent(
        identity=PAT.identity,
        version="1",
        language="en",
        scopes=frozenset({CHAT}),
        signed_at=now,
        signed_by=PAT.identity,
    )

    async def found(upto: datetime | None = now, others: bool = False, version: str = "1") -> list[ConversationId]:
        ended = EndedByTime(upto={version: upto}, others=others)
        return list(await mirror.lapsed(ended, limit=9))

    await desk.change(lambda uow: uow.consents.save(signed))
    assert await mirror.lapsed(EndedByTime(upto={"1": now}, others=False), limit=9) == {id: signed.signed_at}
    assert (await found(), await found(now - SECOND), await found(None)) == ([id], [], [])
    assert (await found(version="2"), await found(version="2", others=True)) == ([], [id])
    await mirror.look_again([id], at=now)
    assert await found() == [id], "whether it is due or not"
    await looked_at(desk, id, due_at=None)
    await mirror.left_out(id, PAT.identity, SHUT_OUT, at=now)
    await looked_at(desk, id, due_at=None)
    assert await found() == [], "nobody is there any more"
    await mirror.left_out(id, PAT.identity, None, at=now)
    await looked_at(desk, id, due_at=None)
    for standing, there_is in ((Standing.INACTIVE, [id]), (Standing.CLOSED, []), (Standing.ABSENT, [])):
        await mirror.stands(id, standing)
        assert await found() == there_is
    await mirror.stands(id, Standing.ACTIVE)
    await desk.change(lambda uow: uow.consents.save(evolve(signed, signed_at=now + SECOND)))
    assert await found() == [], "the last one counts"
    assert await found(now + SECOND) == [id]
    await desk.change(lambda uow: uow.consents.save(evolve(signed, signed_at=now + SECOND).revoke(now + SECOND)))
    assert await found(now + SECOND) == [], "it was taken back, which is told at once"


async def test_it_shows_who_takes_part_now_and_who_sees_all(desk: Desk):
    id = (await desk.opened(PAT, DOC)).id
    await desk.keep(ANN)
    await desk.send(id, PAT)
    await desk.decide(id, lambda one: one.add(ANN, at=desk.clock.now(), visible_from=None))
    await desk.decide(id, lambda one: one.remove(DOC.identity))
    await desk.decide(id, lambda one: one.close(Disposition.RESOLVED, desk.clock.now()))
    one = await desk.record.mirror.conversation(id)
    assert set(one.members) == {
        MirroredMember(identity=PAT.identity, role=Role.PATIENT, sees_all=True),
        MirroredMember(identity=ANN.identity, role=Role.PROVIDER, sees_all=False),
    }
    assert (one.status, one.closed_at) == (Status.CLOSED, desk.clock.now())


async def test_a_message_is_known_by_the_provider_s_name_once_delivered(desk: Desk):
    id = (await desk.opened(PAT, DOC)).id
    said = await desk.send(id, PAT)
    assert await desk.record.mirror.message(id, said.id) is None
    await deliver_all(desk)
    assert await desk.record.mirror.message(id, said.id) == "IM1"
    assert await desk.record.mirror.message(id, MessageId("none")) is None


async def test_a_read_horizon_is_to_be_told_once(desk: Desk):
    id = await there(desk, messages=2)
    assert await horizons(desk) == []
    await desk.read(id, DOC, 1)
    (moved,) = await horizons(desk)
    assert moved == Horizon(conversation=id, identity=DOC.identity, seq=1, reference="IM1")
    await desk.record.mirror.told([moved])
    assert await horizons(desk) == []
    await desk.read(id, DOC, 2)
    (moved,) = await horizons(desk)
    assert moved.reference == "IM2"
    await desk.record.mirror.told([])


async def test_a_horizon_that_fell_back_there_is_told_again(desk: Desk):
    id, mirror = await there(desk), desk.record.mirror
    said = [await desk.send(id, PAT) for _ in range(2)]
    await deliver_all(desk)
    for place, one in enumerate(said):
        await desk.record.places.note_message(id, one.id, f"IM{one.seq}", place)

    async def told_again(place: int) -> list[str | None]:
        await mirror.fell_back(id, DOC.identity, place=place)
        moved = await horizons(desk)
        await mirror.told(moved)
        return [one.reference for one in moved]

    assert await told_again(-1) == [], "nothing was told yet"
    await desk.read(id, DOC, 2)
    assert await told_again(-1) == ["IM2"]
    assert await told_again(0) == ["IM2"]
    assert await told_again(1) == []
    async with desk.uow() as uow:
        last = await uow.messages.get(id, said[1].id)
    await desk.decide(id, lambda one: one.retract(last, by=PAT.identity, at=desk.clock.now(), window=SECOND))
    assert await told_again(0) == [], "what was taken back is not there to be read"


async def test_what_was_said_there_in_another_order_lets_no_horizon_be_told_for_ever(desk: Desk):
    id, mirror = await there(desk), desk.record.mirror
    said = [await desk.send(id, PAT) for _ in range(2)]
    await deliver_all(desk)
    for place, one in enumerate(reversed(said)):
        await desk.record.places.note_message(id, one.id, f"IM{one.seq}", place)
    await desk.read(id, DOC, 2)
    await mirror.told(await horizons(desk))
    await mirror.fell_back(id, DOC.identity, place=0)
    assert await horizons(desk) == [], "the last one that was read stands first there"


async def test_no_horizon_is_told_before_what_it_stands_on_arrived(desk: Desk):
    id = await there(desk)
    await desk.send(id, PAT)
    await desk.read(id, DOC, 1)
    assert await horizons(desk) == []
    await deliver_all(desk)
    assert [one.reference for one in await horizons(desk)] == ["IM1"]


async def test_a_horizon_falls_back_to_what_stands_there(desk: Desk):
    id = (await desk.opened(PAT, DOC)).id
    first, second = await desk.send(id, PAT), await desk.send(id, PAT)
    assert first.seq < second.seq
    one, two = await desk.record.outbox.claim(now=desk.clock.now(), lease=SECOND, limit=9)
    await desk.record.mirror.stands(id, Standing.INACTIVE)
    await desk.read(id, DOC, 2)
    await desk.record.outbox.park(two, reason="refused")
    await desk.record.outbox.delivered([(Delivery(conversation=id, seq=1, attempts=one.attempts), Brought("IM1"))])
    assert [moved.reference for moved in await horizons(desk)] == ["IM1"]


async def test_nothing_is_told_of_who_left_or_where_nothing_stands(desk: Desk):
    id, absent = await there(desk, messages=1), (await desk.opened(PAT, DOC)).id
    await desk.send(absent, PAT)
    await deliver_all(desk)
    for one in (id, absent):
        await desk.read(one, DOC, 1)
    assert [moved.conversation for moved in await horizons(desk)] == [id]
    await desk.decide(id, lambda one: one.remove(DOC.identity))
    await deliver_all(desk)
    assert await horizons(desk) == []


async def test_who_is_left_out_there_waits_for_a_person_until_they_are_in(desk: Desk):
    mirror, outbox, id = desk.record.mirror, desk.record.outbox, await there(desk)
    later = desk.clock.now() + SECOND

    async def left_out() -> dict[str, str | None]:
        return {one.identity: one.left_out for one in (await mirror.conversation(id)).members}

    await mirror.left_out(id, PAT.identity, "twilio-50214", at=later)
    assert await left_out() == {PAT.identity: "twilio-50214", DOC.identity: None}
    assert (await outbox.left_out(), list(await mirror.due(now=desk.clock.now(), limit=9))) == (1, [])
    assert await outbox.unpark() == 1
    assert list(await mirror.due(now=desk.clock.now(), limit=9)) == [id]
    assert (await outbox.left_out(), await outbox.parked()) == (1, 0), "they are not in yet"
    await mirror.left_out(id, PAT.identity, None, at=later)
    assert (await left_out(), await outbox.left_out()) == ({PAT.identity: None, DOC.identity: None}, 0)
    assert list(await mirror.due(now=later, limit=9)) == [id]


async def test_nobody_waits_for_who_has_left_or_for_what_is_over_there(desk: Desk):
    mirror, outbox, id = desk.record.mirror, desk.record.outbox, await there(desk)
    for one in (PAT, DOC):
        await mirror.left_out(id, one.identity, "full", at=desk.clock.now())
    await desk.decide(id, lambda one: one.remove(DOC.identity))
    assert await outbox.left_out() == 1
    await desk.decide(id, lambda one: one.add(DOC, at=desk.clock.now(), visible_from=1))
    assert await outbox.left_out() == 1, "who comes back was not refused yet"
    await mirror.stands(id, Standing.CLOSED)
    assert await outbox.parked() == 0


async def test_one_that_is_called_otherwise_is_absent_and_due_at_once(desk: Desk):
    id = await there(desk)
    await desk.record.mirror.bind(id, reference="CH1")
    assert (await desk.record.mirror.conversation(id)).standing is Standing.ACTIVE
    await desk.record.places.note_thread(id, "CH2")
    assert (await desk.record.mirror.conversation(id)).standing is Standing.ABSENT
    assert list(await desk.record.mirror.due(now=desk.clock.now(), limit=9)) == [id]


async def test_who_may_not_sign_in_is_shown_and_nobody_waits_for_who_is_shut_out(desk: Desk):
    mirror, outbox, id = desk.record.mirror, desk.record.outbox, await there(desk)
    await desk.keep(evolve(PAT, active=False))
    await mirror.left_out(id, PAT.identity, SHUT_OUT, at=desk.clock.now())
    members = {one.identity: one for one in (await mirror.conversation(id)).members}
    assert (members[PAT.identity].active, members[DOC.identity].active) == (False, True)
    assert (await outbox.parked(), await outbox.unpark()) == (0, 0)


async def test_what_somebody_takes_part_in_is_looked_at_when_that_is_asked_for(desk: Desk):
    """Also what is not there yet: it may be on the way, with somebody who may not be in it any more."""
    mirror, absent = desk.record.mirror, (await desk.opened(PAT, DOC)).id
    id, left, over = await there(desk), await there(desk), await there(desk)
    await mirror.stands(over, Standing.CLOSED)
    await desk.decide(left, lambda one: one.remove(DOC.identity))
    for how in (lambda uow: uow.withheld.review(DOC.identity), lambda uow: uow.withheld.release(PAT.identity)):
        for one in (absent, id, left, over):
            await looked_at(desk, one, due_at=None)
        await desk.change(how)
        due = set(await mirror.due(now=desk.clock.now(), limit=9))
        assert (id in due, absent in due, over in due) == (True, True, False)
    assert left in due, "it is the patient's too"
