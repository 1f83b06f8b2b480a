"""What every `NudgeBook` promises: an entry wherever something may be unread, decided by one, on the latest picture."""

from datetime import timedelta

import anyio
import pytest
from attrs import evolve

from adapters.mock.ids import SequentialIds
from application.gate import Gate
from application.nudges.nudge_patients import NudgePatients
from application.presence.connections import Connections
from domain.consent import CHAT, SMS
from domain.errors import ConcurrentUpdate
from domain.ids import Identity, MessageId
from domain.message import MessageBody
from domain.nudge import NudgeKind, Nudges
from domain.person import Role
from domain.priority import Priority
from tests.support.builders import IDS, a_consent, a_patient, a_person, a_policy, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
PAT, DOC = a_patient(), a_provider()


def some_nudges(desk: Desk, conversation, kind: NudgeKind = NudgeKind.ROUTINE, **said) -> Nudges:
    now = desk.clock.now()
    return Nudges(
        conversation=conversation.id,
        identity=Identity("pat"),
        kind=kind,
        since=said.pop("since", now),
        due_at=said.pop("due_at", now + 5 * MINUTE),
        **said,
    )


async def due(desk: Desk, after: timedelta = 5 * MINUTE, limit: int = 9) -> list[Nudges]:
    async with desk.uow() as uow:
        return list(await uow.nudges.due(desk.clock.now() + after, limit=limit))


async def begin(desk: Desk, *nudges: Nudges) -> None:
    for one in nudges:
        await desk.change(lambda uow, one=one: uow.nudges.begin(one))


async def test_the_first_message_begins_and_the_next_ones_touch(desk: Desk):
    one = await desk.opened(PAT, DOC)
    first = some_nudges(desk, one)
    await begin(desk, first)
    assert await due(desk, 4 * MINUTE) == []
    assert await due(desk) == [first]
    desk.clock.advance(MINUTE)
    await begin(desk, some_nudges(desk, one), some_nudges(desk, one, NudgeKind.URGENT))
    ordered = await due(desk)
    assert ordered[0] == evolve(first, touched=1)
    assert ordered[1].kind is NudgeKind.URGENT
    assert await due(desk, limit=1) == ordered[:1]


async def test_a_message_and_its_nudges_are_one_commit_and_many_share_one(desk: Desk):
    one, other = await desk.opened(PAT, DOC), await desk.opened(a_patient("kim"), DOC)

    async def said(id, identity: str) -> None:
        async with desk.uow() as uow:
            conversation = await uow.conversations.get(id)
            desk.say(conversation, DOC)
            uow.conversations.save(conversation)
            uow.nudges.begin(evolve(some_nudges(desk, conversation), identity=Identity(identity)))
            await uow.commit()

    async with anyio.create_task_group() as group:
        for id, identity in [(one.id, "pat"), (other.id, "kim")] * 3:
            group.start_soon(said, id, identity)
    found = await due(desk)
    assert sorted(each.identity for each in found) == ["kim", "pat"]
    assert len(await desk.messages(one.id)) == 3


async def test_who_did_all_that_can_be_done_begins_anew_with_the_next_message(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await begin(desk, some_nudges(desk, one))
    known = (await due(desk))[0]
    over = evolve(known, step=5, due_at=None)
    await desk.change(lambda uow: uow.nudges.save(known, over))
    assert await due(desk, 99 * DAY) == []
    desk.clock.advance(DAY)
    await begin(desk, some_nudges(desk, one))
    anew = (await due(desk))[0]
    assert (anew.step, anew.since, anew.due_at) == (0, desk.clock.now(), desk.clock.now() + 5 * MINUTE)


async def test_who_reads_begins_anew_in_that_conversation(desk: Desk):
    one, other = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    await begin(desk, some_nudges(desk, one), some_nudges(desk, other))
    known = next(each for each in await due(desk) if each.conversation == one.id)
    await desk.change(lambda uow: uow.nudges.save(known, evolve(known, step=2, due_at=known.due_at + DAY)))
    now = desk.clock.advance(10 * MINUTE)
    await desk.change(lambda uow: uow.nudges.read(one.id, PAT.identity, at=now, due_at=now + 5 * MINUTE))
    found = {each.conversation: each for each in await due(desk)}
    assert (found[one.id].step, found[one.id].since) == (0, now)
    assert found[other.id].since == now - 10 * MINUTE


async def test_nothing_is_decided_on_a_picture_that_a_message_made_old(desk: Desk):
    one = await desk.opened(PAT, DOC)
    await begin(desk, some_nudges(desk, one))
    known = (await due(desk))[0]
    await begin(desk, some_nudges(desk, one))
    for decide in (
        lambda uow: uow.nudges.forget(known),
        lambda uow: uow.nudges.save(known, evolve(known, step=1)),
    ):
        with pytest.raises(ConcurrentUpdate):
            await desk.change(decide)
    latest = (await due(desk))[0]
    await desk.change(lambda uow: uow.nudges.save(latest, evolve(latest, step=1)))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.nudges.save(latest, evolve(latest, step=1)))
    latest = (await due(desk))[0]
    await desk.change(lambda uow: uow.nudges.forget(latest))
    with pytest.raises(ConcurrentUpdate):
        await desk.change(lambda uow: uow.nudges.forget(latest))
    assert await due(desk) == []


async def test_unread_is_what_others_wrote_of_that_urgency_and_was_not_taken_back(desk: Desk):
    one = await desk.opened(PAT, DOC)

    async def unread() -> tuple[bool, bool]:
        async with desk.uow() as uow:
            routine, urgent = [await uow.nudges.unread(one.id, PAT.identity, each) for each in NudgeKind]
            assert await uow.nudges.unread(one.id, PAT.identity) is (routine or urgent)
            return routine, urgent

    await desk.send(one.id, PAT)
    assert await unread() == (False, False)
    said = await desk.send(one.id, DOC)
    assert await unread() == (True, False)
    await desk.read(one.id, PAT, said.seq)
    assert await unread() == (False, False)
    gone = await desk.send(one.id, DOC, priority=Priority.URGENT)
    assert await unread() == (False, True)
    async with desk.uow() as uow:
        conversation = await uow.conversations.get(one.id)
        message = await uow.messages.get(one.id, gone.id)
        conversation.retract(message, by=DOC.identity, at=desk.clock.now(), window=DAY)
        uow.conversations.save(conversation)
        await uow.commit()
    assert await unread() == (False, False)


async def test_what_the_patient_wrote_is_unread_by_nobody_of_their_side(desk: Desk):
    one = await desk.opened(PAT, a_person("mum", Role.PROXY), DOC)

    async def unread(identity: str) -> bool:
        async with desk.uow() as uow:
            return await uow.nudges.unread(one.id, Identity(identity))

    await desk.send(one.id, PAT)
    assert not await unread("mum")
    await desk.send(one.id, DOC)
    assert await unread("mum")
    assert await unread("pat")


async def test_what_tells_of_somebody_s_own_act_is_unread_by_others_alone(desk: Desk):
    one = await desk.opened(PAT, a_person("mum", Role.PROXY), DOC)
    async with desk.uow() as uow:
        conversation = await uow.conversations.get(one.id)
        body = MessageBody("Your appointment was cancelled.")
        told = conversation.announce(id=MessageId(IDS.new()), body=body, at=desk.clock.now(), caused_by=Identity("mum"))
        uow.conversations.save(conversation)
        await uow.commit()
    async with desk.uow() as uow:
        assert [await uow.nudges.unread(one.id, Identity(who)) for who in ("pat", "mum")] == [True, False]
        assert (await uow.messages.get(one.id, told.id)).caused_by == "mum"
    (seen,) = await desk.messages(one.id)
    assert seen.caused_by == "mum"


def worker(desk: Desk) -> NudgePatients:
    """The job of one process."""
    ids = SequentialIds()
    return NudgePatients(
        uow=desk.record.unit_of_work,
        gate=Gate(a_policy(), desk.clock, ids),
        clock=desk.clock,
        ids=ids,
        connections=Connections(desk.record.unit_of_work, desk.channel, desk.clock),
    )


async def test_of_several_workers_each_patient_is_told_by_one(desk: Desk, elsewhere: Desk):
    patients = [a_patient(f"p{number}") for number in range(12)]
    for patient in patients:
        one = await desk.opened(patient, DOC)
        consent = a_consent(patient.identity, desk.clock.now())
        await desk.keep(evolve(consent, scopes=frozenset({CHAT, SMS})))
        await desk.send(one.id, DOC)
        await begin(desk, evolve(some_nudges(desk, one), identity=patient.identity))
    for _ in range(2):
        desk.clock.advance(60 * MINUTE)
        told: list[int] = []

        async def run(job: NudgePatients, told: list[int] = told) -> None:
            told.append(await job())

        async with anyio.create_task_group() as group:
            for process in (desk, elsewhere, desk, elsewhere):
                group.start_soon(run, worker(process))
        assert sum(told) == len(patients)
    async with desk.uow() as uow:
        notices = await uow.notices.page(after=None, limit=99)
    assert len(notices) == 2 * len(patients)
    assert {one.notice.recipient for one in notices} == {one.identity for one in patients}
