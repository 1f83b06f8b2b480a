"""What every `UnitOfWork` promises: all of it at once, or none of it; and once for each request."""

import asyncio
from datetime import timedelta

import pytest

from application.ports.unit_of_work import FOR_GOOD, AlreadyDone, RequestKey
from domain.conversation import Disposition, Status
from domain.errors import ConcurrentUpdate, IdempotencyKeyReused, NotFound
from domain.ids import Identity
from tests.support.builders import a_conversation, a_message, a_note, a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()


def a_request(key: str = "k", fingerprint: bytes = b"one", scope: str = "pat /x") -> RequestKey:
    return RequestKey(scope=scope, key=key, fingerprint=fingerprint)


async def test_what_was_not_committed_is_forgotten(desk: Desk):
    conversation = a_conversation(PAT, DOC)
    async with desk.uow() as uow:
        uow.people.save(PAT)
        uow.conversations.add(conversation)
    async with desk.uow() as uow:
        with pytest.raises(NotFound):
            await uow.conversations.get(conversation.id)
        with pytest.raises(NotFound):
            await uow.people.get(PAT.identity)


async def test_what_failed_half_way_is_forgotten(desk: Desk):
    conversation = a_conversation(PAT, DOC)

    async def fail() -> None:
        async with desk.uow() as uow:
            uow.conversations.add(conversation)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    with pytest.raises(NotFound):
        await desk.load(conversation.id)


async def test_a_refused_commit_keeps_nothing_of_its_changes(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    stale = await desk.load(conversation.id)
    await desk.decide(conversation.id, lambda one: one.hold(desk.clock.now() + timedelta(days=1), desk.clock.now()))
    stale.write_note(a_note())
    async with desk.uow() as uow:
        uow.drafts.save(conversation.id, PAT.identity, "unsent", desk.clock.now())
        uow.people.save(a_patient("new"))
        uow.conversations.save(stale)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    async with desk.uow() as uow:
        with pytest.raises(NotFound):
            await uow.people.get("new")
    assert await desk.record.timeline.notes(conversation.id, after=0, limit=10) == ()


async def test_what_was_loaded_can_be_changed_without_changing_the_record(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    loaded = await desk.load(conversation.id)
    loaded.close(Disposition.RESOLVED, desk.clock.now())
    loaded.participants.clear()
    again = await desk.load(conversation.id)
    assert again.status is Status.OPEN
    assert set(again.participants) == {PAT.identity, DOC.identity}
    assert again.events == []


async def test_changes_after_the_saving_are_not_kept_either(desk: Desk):
    conversation = a_conversation(PAT, DOC)
    await desk.keep(PAT, DOC, conversation)
    conversation.participants.clear()
    assert set((await desk.load(conversation.id)).participants) == {PAT.identity, DOC.identity}


async def test_a_commit_tells_what_it_made_and_then_tells_the_channel_in_order(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    desk.signals.clear()
    ann = a_provider("ann")
    await desk.keep(ann)

    def join_and_speak(one):  # type: ignore[no-untyped-def]
        one.add(ann, at=desk.clock.now(), visible_from=1)
        desk.say(one, PAT, "Good morning")
        one.write_note(a_note())

    committed = await desk.decide(conversation.id, join_and_speak)
    assert [(event.stream, event.seq, event.kind) for event in committed.events] == [
        ("conversation", 1, "participant.joined"),
        ("conversation", 2, "message.created"),
        ("staff", 1, "note.created"),
    ]
    assert desk.signals == list(committed.events)


async def test_a_commit_that_fails_tells_the_channel_nothing(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    stale = await desk.load(conversation.id)
    await desk.decide(conversation.id, lambda one: one.remove(DOC.identity))
    desk.signals.clear()
    desk.say(stale, PAT)
    async with desk.uow() as uow:
        uow.conversations.save(stale)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    assert desk.signals == []


async def test_an_empty_commit_is_fine(desk: Desk):
    async with desk.uow() as uow:
        assert (await uow.commit()).events == ()


async def test_a_repeated_request_is_told_what_its_first_run_made(desk: Desk):
    async with desk.uow(a_request()) as uow:
        uow.people.save(PAT)
        await uow.commit(made="pat", fresh=False)
    with pytest.raises(AlreadyDone) as done:
        async with desk.uow(a_request()):
            pass
    assert (done.value.made, done.value.fresh) == ("pat", False)


async def test_a_request_that_changed_nothing_is_recognised_too(desk: Desk):
    async with desk.uow(a_request()) as uow:
        await uow.commit(made="x")
    with pytest.raises(AlreadyDone) as done:
        async with desk.uow(a_request()):
            pass
    assert (done.value.made, done.value.fresh) == ("x", True)


async def test_the_same_key_with_another_request_is_refused(desk: Desk):
    async with desk.uow(a_request()) as uow:
        await uow.commit(made="x")
    with pytest.raises(IdempotencyKeyReused):
        async with desk.uow(a_request(fingerprint=b"two")):
            pass


async def test_another_user_or_path_may_use_the_same_key(desk: Desk):
    for request in (a_request(), a_request(scope="doc /x"), a_request(key="K")):
        async with desk.uow(request) as uow:
            await uow.commit(made="x")


async def test_a_request_that_was_not_committed_is_not_remembered(desk: Desk):
    async with desk.uow(a_request()):
        pass
    async with desk.uow(a_request()) as uow:
        await uow.commit(made="x")


async def test_of_two_equal_requests_at_once_one_is_carried_out(desk: Desk):
    async def ask(number: int) -> str:
        async with desk.uow(a_request()) as uow:
            uow.people.save(a_patient(f"p{number}"))
            await uow.commit(made=f"p{number}")
        return f"p{number}"

    outcomes = await asyncio.gather(*(ask(number) for number in range(5)), return_exceptions=True)
    made = [one for one in outcomes if isinstance(one, str)]
    assert len(made) == 1
    assert all(isinstance(one, ConcurrentUpdate | AlreadyDone) for one in outcomes if one not in made)
    with pytest.raises(AlreadyDone) as done:
        async with desk.uow(a_request()):
            pass
    assert done.value.made == made[0]
    async with desk.uow() as uow:
        assert set(await uow.people.find([f"p{number}" for number in range(5)])) == set(made)


async def test_marks_of_our_own_are_never_forgotten(desk: Desk):
    async with desk.uow(a_request("mark")) as uow:
        await uow.commit(made=FOR_GOOD)
    desk.clock.advance(timedelta(days=365))
    await desk.change(lambda uow: uow.requests.purge(desk.clock.now()))
    with pytest.raises(AlreadyDone):
        async with desk.uow(a_request("mark")):
            pass


async def test_old_requests_are_forgotten_on_request(desk: Desk):
    async with desk.uow(a_request("old")) as uow:
        await uow.commit(made="x")
    desk.clock.advance(timedelta(hours=1))
    async with desk.uow(a_request("new")) as uow:
        await uow.commit(made="y")
    await desk.change(lambda uow: uow.requests.purge(desk.clock.now()))
    async with desk.uow(a_request("old", fingerprint=b"two")) as uow:
        await uow.commit(made="z")
    with pytest.raises(AlreadyDone):
        async with desk.uow(a_request("new")):
            pass


async def test_one_failing_commit_does_not_hurt_those_beside_it(desk: Desk):
    conversations = [await desk.opened(PAT, DOC) for _ in range(6)]
    stale = await desk.load(conversations[0].id)
    await desk.decide(stale.id, lambda one: one.close(Disposition.OTHER, desk.clock.now()))
    desk.say(stale, PAT)

    async def fail() -> None:
        async with desk.uow() as uow:
            uow.conversations.save(stale)
            await uow.commit()

    outcomes = await asyncio.gather(
        fail(), *(desk.send(one.id, PAT) for one in conversations[1:]), return_exceptions=True
    )
    assert isinstance(outcomes[0], ConcurrentUpdate)
    assert [type(one).__name__ for one in outcomes[1:]] == ["MessageView"] * 5


async def test_a_message_of_the_commit_can_be_picked_and_no_other(desk: Desk):
    conversation = await desk.opened(PAT, DOC)
    committed = await desk.decide(conversation.id, lambda one: desk.say(one, PAT, "Hello"))
    view = committed.events[0].content
    assert committed.message(view.id) == view  # type: ignore[union-attr, arg-type]
    with pytest.raises(LookupError):
        committed.message(a_message().id)


async def test_the_record_is_usable(desk: Desk):
    await desk.record.check()


async def test_the_people_of_an_unknown_conversation_are_nobody(desk: Desk):
    await desk.change(lambda uow: uow.conversations.mark_read(a_conversation().id, Identity("pat"), 3))
    await desk.change(lambda uow: uow.conversations.mark_delivered(a_conversation().id, {Identity("pat"): 3}))
