"""What every record promises of screened messages: marks, what waits for a clinician, and who took note."""

from datetime import timedelta

import pytest
from attrs import evolve

from domain.conversation import Conversation, Disposition, Turn
from domain.errors import ConcurrentUpdate, CrisisUnacknowledged
from domain.ids import Identity, MessageId, NoteId
from domain.message import EDIT_WINDOW, MessageBody
from domain.note import StaffNote
from domain.person import Person, Role
from domain.priority import Lowering, Priority, PriorityMessage, PrioritySetting, raised_by_team
from tests.support.builders import START, a_patient, a_provider, an_actor
from tests.support.desk import Desk
from tests.support.screening import a_screener

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")
CRISIS = "I want to kill myself, my mail is pat@example.org"


def screened(text: str = CRISIS) -> dict[str, object]:
    return {"screening": a_screener().screen(text, Role.PATIENT)}


async def loaded(desk: Desk, conversation: Conversation) -> Conversation:
    async with desk.uow() as uow:
        return await uow.conversations.get(conversation.id)


async def acknowledge(desk: Desk, conversation: Conversation, message: MessageId, by: str = "doc") -> None:
    async with desk.uow() as uow:
        raised = await uow.messages.raised(conversation.id, message)
        taken = [one.acknowledge(Identity(by), desk.clock.now()) for one in raised]
        uow.conversations.acknowledge(conversation.id, taken)
        await uow.commit()


async def test_marks_come_back_as_they_were_told(desk: Desk):
    one = await desk.opened(PAT, DOC)
    sent = await desk.send(one.id, PAT, CRISIS, **screened())
    (read,) = await desk.messages(one.id)
    assert (read.phi, read.safety, read.priority) == (sent.phi, sent.safety, Priority.CRISIS)
    assert read.phi is not None
    assert read.safety is not None
    assert ("EMAIL" in read.phi.categories, "988" in read.safety.help_text) == (True, True)
    plain = await desk.send(one.id, PAT, "Hello", **screened("Hello"))
    assert (plain.safety, plain.phi is not None) == (None, True)
    unscreened = await desk.send(one.id, PAT, "Hello")
    assert (unscreened.safety, unscreened.phi) == (None, None)


async def test_what_waits_is_seen_by_the_team_the_most_urgent_first(desk: Desk):
    one, other = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    urgent = await desk.send(one.id, PAT, "my chest hurts", **screened("my chest hurts"))
    crisis = await desk.send(other.id, PAT, CRISIS, **screened())
    marked = await desk.send(one.id, PAT, "please", priority=Priority.URGENT)
    reader = desk.record.conversations
    first = await reader.unacknowledged(an_actor(DOC), after=None, limit=1)
    rest = await reader.unacknowledged(an_actor(DOC), after=first.next, limit=9)
    found = (*first.items, *rest.items)
    assert found[0].message == crisis.id
    assert {each.message: each.cause for each in found} == {
        crisis.id: "suicide",
        urgent.id: "chest-pain",
        marked.id: "marked",
    }
    assert [each.cause for each in (await reader.unacknowledged(an_actor(ANN), after=None, limit=9)).items] == [
        None
    ] * 3
    assert (await reader.details(an_actor(DOC), one.id)).unacknowledged == 2
    assert (await reader.details(an_actor(PAT), one.id)).unacknowledged == 0


async def test_who_took_note_is_kept_and_the_first_one_stands(desk: Desk):
    one = await desk.opened(PAT, DOC)
    sent = await desk.send(one.id, PAT, CRISIS, **screened())
    with pytest.raises(CrisisUnacknowledged):
        (await loaded(desk, one)).close(Disposition.RESOLVED, desk.clock.now())
    await acknowledge(desk, one, sent.id)
    with pytest.raises(ConcurrentUpdate):
        await acknowledge_again(desk, one, sent.id)
    async with desk.uow() as uow:
        (kept,) = await uow.messages.raised(one.id, sent.id)
    assert (kept.acknowledged_by, kept.acknowledged_at) == (DOC.identity, desk.clock.now())
    assert (await desk.record.timeline.acknowledgement(one.id, sent.id)).acknowledged_by == DOC.identity
    assert (await desk.record.conversations.unacknowledged(an_actor(DOC), after=None, limit=9)).items == ()
    (await loaded(desk, one)).close(Disposition.RESOLVED, desk.clock.now())


async def acknowledge_again(desk: Desk, conversation: Conversation, message: MessageId) -> None:
    """As one who had read before the first one took note."""
    async with desk.uow() as uow:
        raised = await uow.messages.raised(conversation.id, message)
        unread = [
            type(one)(message=one.message, level=one.level, cause=one.cause, set_by=one.set_by, set_at=one.set_at)
            for one in raised
        ]
        taken = [one.acknowledge(Identity("ann"), desk.clock.now()) for one in unread]
        uow.conversations.acknowledge(conversation.id, taken)
        await uow.commit()


async def test_a_decision_to_close_does_not_hold_when_a_crisis_came_meanwhile(desk: Desk):
    one = await desk.opened(PAT, DOC)
    async with desk.uow() as uow:
        closing = await uow.conversations.get(one.id)
        closing.close(Disposition.RESOLVED, desk.clock.now())
        await desk.send(one.id, PAT, CRISIS, **screened())
        uow.conversations.save(closing)
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()


async def test_a_correction_raises_and_never_lowers(desk: Desk):
    one = await desk.opened(PAT, DOC)
    sent = await desk.send(one.id, PAT, "Hello", **screened("Hello"))
    for text in (CRISIS, "never mind"):
        desk.clock.advance(timedelta(minutes=1))
        async with desk.uow() as uow:
            conversation = await uow.conversations.get(one.id)
            message = await uow.messages.get(one.id, sent.id)
            conversation.correct(
                message,
                by=PAT.identity,
                body=MessageBody(text),
                at=desk.clock.now(),
                window=EDIT_WINDOW,
                screening=a_screener().screen(text, Role.PATIENT),
            )
            uow.conversations.save(conversation)
            told = (await uow.commit()).message(sent.id)
    (read,) = await desk.messages(one.id)
    assert read.safety is not None
    assert (read.body, read.priority, read.safety.tier) == ("never mind", Priority.CRISIS, "crisis")
    assert (told.priority, told.safety) == (read.priority, read.safety)
    view = await desk.record.conversations.details(an_actor(DOC), one.id)
    assert (view.priority, view.turn, view.unacknowledged) == (Priority.CRISIS, "provider", 1)


async def test_what_the_team_raised_waits_for_a_clinician_with_who_and_when(desk: Desk):
    one = await desk.opened(PAT, DOC)
    async with desk.uow() as uow:
        assert await uow.messages.last_word(one.id) is None
    await desk.send(one.id, PAT, "earlier")
    said = await desk.send(one.id, PAT, "my arm feels strange")
    await desk.send(one.id, DOC, "since when?")
    async with desk.uow() as uow:
        assert await uow.messages.last_word(one.id) == said.id
    at = desk.clock.now()
    raised = raised_by_team(said.id, (), Priority.CRISIS, by=DOC.identity, at=at)
    assert raised is not None
    await desk.decide(one.id, lambda it: it.prioritise(Priority.CRISIS, raised=raised))
    kept = PriorityMessage(
        message=said.id, level=Priority.CRISIS, cause="raised-by-team", set_by=DOC.identity, set_at=at
    )
    async with desk.uow() as uow:
        conversation = await uow.conversations.get(one.id)
        assert await uow.messages.raised(one.id, said.id) == (kept,)
    assert (conversation.open_crises, conversation.turn) == (1, Turn.PATIENT)
    (waiting,) = (await desk.record.conversations.unacknowledged(an_actor(DOC), after=None, limit=9)).items
    assert (waiting.message, waiting.set_by) == (said.id, "doc")
    await desk.decide(one.id, lambda it: it.prioritise(Priority.HIGH, raised=raised))
    await acknowledge(desk, one, said.id)
    async with desk.uow() as uow:
        assert (await uow.conversations.get(one.id)).open_crises == 0


async def test_why_the_team_set_a_priority_is_read_with_it_by_who_takes_part(desk: Desk):
    one = await desk.opened(PAT, DOC)
    said = await desk.send(one.id, PAT, "my arm feels strange")
    note = StaffNote(id=NoteId("n"), author=DOC.identity, body="a stroke?", created_at=desk.clock.now())
    raised = raised_by_team(said.id, (), Priority.URGENT, by=DOC.identity, at=note.created_at, note=note.id)

    def decide(it: Conversation) -> None:
        it.write_note(note)
        it.prioritise(Priority.URGENT, note=note.id, raised=raised)

    async def seen_by(who: Person) -> tuple[PrioritySetting | None, list[str | None]]:
        view = await desk.record.conversations.details(an_actor(who), one.id)
        page = await desk.record.conversations.unacknowledged(an_actor(who), after=None, limit=9)
        return view.priority_set, [each.why for each in page.items]

    await desk.decide(one.id, decide)
    setting = PrioritySetting(by=DOC.identity, at=note.created_at, why="a stroke?")
    assert await seen_by(DOC) == (setting, ["a stroke?"])
    assert await seen_by(ANN) == (evolve(setting, why=None), [None])
    assert (await seen_by(PAT))[0] is None
    assert (await desk.record.timeline.acknowledgement(one.id, said.id)).why == "a stroke?"
    await desk.decide(one.id, lambda it: it.assign(DOC, at=desk.clock.now()))
    assert (await seen_by(DOC))[0] == setting
    await desk.send(one.id, PAT, CRISIS, **screened())
    assert (await seen_by(DOC))[0] is None


def test_the_team_raises_what_does_not_wait_as_urgent_already():
    def raised(level: Priority, *known: PriorityMessage) -> PriorityMessage | None:
        return raised_by_team(MessageId("m"), known, level, by=DOC.identity, at=START)

    urgent = raised(Priority.URGENT)
    assert urgent is not None
    assert raised(Priority.HIGH) is None
    assert raised(Priority.URGENT, urgent) is None
    assert raised(Priority.CRISIS, urgent) is not None
    assert raised(Priority.URGENT, urgent.acknowledge(DOC.identity, START)) is not None


async def test_who_lowered_it_when_and_why_stands_with_each_message_that_is_more_urgent(desk: Desk):
    one, other = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    crisis = await desk.send(one.id, PAT, CRISIS, **screened())
    marked = await desk.send(one.id, PAT, "please", priority=Priority.URGENT)
    elsewhere = await desk.send(other.id, PAT, CRISIS, **screened())
    to_urgent, to_high = (
        Lowering(to=level, by=DOC.identity, at=desk.clock.now() + late * timedelta(minutes=1), why=f"seen {late}")
        for late, level in enumerate((Priority.URGENT, Priority.HIGH))
    )
    await desk.change(lambda uow: uow.conversations.lower(one.id, to_urgent))
    async with desk.uow() as uow:
        assert [each.lowered for each in await uow.messages.raised(one.id, crisis.id)] == [to_urgent]
        assert [each.lowered for each in await uow.messages.raised(one.id, marked.id)] == [None]
    await desk.change(lambda uow: uow.conversations.lower(one.id, to_high))
    await acknowledge(desk, one, crisis.id)
    async with desk.uow() as uow:
        (taken,) = await uow.messages.raised(one.id, crisis.id)
        assert (taken.level, taken.acknowledged_by, taken.lowered) == (Priority.CRISIS, "doc", to_high)
        assert [each.lowered for each in await uow.messages.raised(other.id, elsewhere.id)] == [None]
    waiting = await desk.record.conversations.unacknowledged(an_actor(DOC), after=None, limit=9)
    assert {each.message: each.lowered for each in waiting.items} == {marked.id: to_high, elsewhere.id: None}
    from_beside = await desk.record.conversations.unacknowledged(an_actor(ANN), after=None, limit=9)
    assert [each.lowered for each in from_beside.items if each.lowered] == [evolve(to_high, why=None)]
