"""Sending, repeating, correcting, reading: by those who may, and only once."""

import asyncio
from datetime import timedelta

import pytest

from application.messaging.correct_message import CorrectMessage, CorrectMessageHandler
from application.messaging.keep_draft import KeepDraft, KeepDraftHandler
from application.messaging.keep_note_draft import KeepNoteDraft, KeepNoteDraftHandler
from application.messaging.mark_delivered import MarkDelivered, MarkDeliveredHandler
from application.messaging.mark_read import MarkRead, MarkReadHandler
from application.messaging.retract_message import RetractMessage, RetractMessageHandler
from application.ports.channel import Fleeting, FleetingKind
from application.presence.start_typing import StartTyping, StartTypingHandler
from domain.conversation import Disposition
from domain.errors import (
    ConversationClosed,
    EditWindowOver,
    IdempotencyKeyReused,
    Invalid,
    NotFound,
)
from domain.ids import ConversationId
from domain.message import EDIT_WINDOW
from domain.priority import Priority
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC, ANN, KIM = a_patient(), a_provider(), a_provider("ann"), a_patient("kim")
ME, TEAM = an_actor(PAT), an_actor(DOC)


@pytest.fixture
async def id(clinic: Clinic) -> ConversationId:
    await clinic.register(ANN, KIM)
    return (await clinic.conversation(PAT, DOC)).id


async def close(clinic: Clinic, id: ConversationId) -> None:
    async with clinic.uow() as uow:
        one = await uow.conversations.get(id)
        one.close(Disposition.RESOLVED, clinic.clock.now())
        uow.conversations.save(one)
        await uow.commit()


async def test_a_message_is_on_record_audited_and_for_the_provider(clinic: Clinic, id: ConversationId):
    sent = await clinic.send(ME, id, "It hurts", priority=Priority.HIGH)
    assert (sent.message.seq, sent.message.body, sent.replayed) == (1, "It hurts", False)
    assert [(one.action, one.object) for one in clinic.record.audit] == [("message.send", f"conversation:{id}")]
    assert len(await clinic.record.outbox.claim(now=clinic.clock.now(), lease=timedelta(1), limit=9)) == 2


async def test_a_repeat_answers_the_first_message(clinic: Clinic, id: ConversationId):
    first = await clinic.send(ME, id)
    again = await clinic.send(ME, id)
    assert (again.message, again.replayed) == (first.message, True)
    assert len(clinic.record.audit) == 1


@pytest.mark.parametrize("other", [{"text": "Other"}, {"priority": Priority.HIGH}])
async def test_the_same_key_for_another_message_is_refused(clinic: Clinic, id: ConversationId, other):
    await clinic.send(ME, id)
    with pytest.raises(IdempotencyKeyReused):
        await clinic.send(ME, id, **other)


async def test_a_repeat_is_answered_after_the_closing_too(clinic: Clinic, id: ConversationId):
    first = await clinic.send(ME, id)
    await close(clinic, id)
    assert (await clinic.send(ME, id)).message.id == first.message.id
    with pytest.raises(ConversationClosed):
        await clinic.send(ME, id, key="new")
    with pytest.raises(IdempotencyKeyReused):
        await clinic.send(ME, id, "Other")


async def test_many_at_once_and_each_sent_twice_lose_and_double_nothing(clinic: Clinic, id: ConversationId):
    sends = [(actor, f"k{number}") for number in range(10) for actor in (ME, TEAM)] * 2
    sent = await asyncio.gather(*(clinic.send(actor, id, key, key) for actor, key in sends))
    assert len({one.message.id for one in sent}) == 20
    assert sorted({one.message.seq for one in sent}) == list(range(1, 21))
    assert sum(one.replayed for one in sent) == 20


async def test_a_closing_at_the_same_time_lets_a_message_in_before_it_or_not_at_all(clinic: Clinic, id: ConversationId):
    outcomes = await asyncio.gather(
        close(clinic, id), *(clinic.send(ME, id, key=f"k{number}") for number in range(5)), return_exceptions=True
    )
    kept = [one.kind for one in await clinic.record.timeline.events(id, after=0, limit=50)]
    let_in = sum(not isinstance(one, Exception) for one in outcomes[1:])
    assert all(isinstance(one, ConversationClosed) for one in outcomes[1:] if isinstance(one, Exception))
    assert kept == ["message.created"] * let_in + ["conversation.changed"]


async def test_text_that_can_not_be_kept_is_refused_before_anything_is_asked(clinic: Clinic, id: ConversationId):
    with pytest.raises(Invalid):
        await clinic.send(ME, id, " ")
    assert clinic.record.audit == ()


# The author's changes


async def test_a_correction_is_told_and_dated(clinic: Clinic, id: ConversationId):
    sent = await clinic.send(ME, id)
    clinic.later(minutes=1)
    correct = clinic.deed(CorrectMessageHandler)
    view = await correct(CorrectMessage(actor=ME, conversation=id, message=sent.message.id, text="Better"))
    assert (view.body, view.seq, view.edited_at) == ("Better", 1, clinic.clock.now())


async def test_the_edit_window_ends(clinic: Clinic, id: ConversationId):
    sent = await clinic.send(ME, id)
    clinic.clock.advance(EDIT_WINDOW)
    await clinic.deed(CorrectMessageHandler)(
        CorrectMessage(actor=ME, conversation=id, message=sent.message.id, text="In time")
    )
    clinic.later(seconds=1)
    for handler, command in (
        (CorrectMessageHandler, CorrectMessage(actor=ME, conversation=id, message=sent.message.id, text="x")),
        (RetractMessageHandler, RetractMessage(actor=ME, conversation=id, message=sent.message.id)),
    ):
        with pytest.raises(EditWindowOver):
            await clinic.deed(handler)(command)


async def test_retracting_twice_is_fine_and_happens_once(clinic: Clinic, id: ConversationId):
    sent = await clinic.send(ME, id)
    for _ in range(2):
        await clinic.deed(RetractMessageHandler)(RetractMessage(actor=ME, conversation=id, message=sent.message.id))
    (view,) = await clinic.record.timeline.messages(id, visible_from=1, after=None, before=None, limit=9)
    assert view.body is None
    assert len(await clinic.record.timeline.events(id, after=0, limit=9)) == 2


async def test_a_correction_and_a_retraction_at_once_never_bring_the_text_back(clinic: Clinic, id: ConversationId):
    sent = await clinic.send(ME, id)
    await asyncio.gather(
        clinic.deed(RetractMessageHandler)(RetractMessage(actor=ME, conversation=id, message=sent.message.id)),
        clinic.deed(CorrectMessageHandler)(
            CorrectMessage(actor=ME, conversation=id, message=sent.message.id, text="Back")
        ),
        return_exceptions=True,
    )
    (view,) = await clinic.record.timeline.messages(id, visible_from=1, after=None, before=None, limit=9)
    assert view.body is None


async def test_a_message_is_found_only_under_its_conversation(clinic: Clinic, id: ConversationId):
    sent = await clinic.send(ME, id)
    other = (await clinic.conversation(PAT, DOC)).id
    with pytest.raises(NotFound):
        await clinic.deed(CorrectMessageHandler)(
            CorrectMessage(actor=ME, conversation=other, message=sent.message.id, text="x")
        )


# Horizons, typing, drafts


async def test_reading_is_told_when_it_moves(clinic: Clinic, id: ConversationId):
    await clinic.send(ME, id)
    clinic.signals.clear()
    for seq in (1, 1, 0):
        await clinic.deed(MarkReadHandler)(MarkRead(actor=TEAM, conversation=id, seq=seq))
    assert clinic.signals == [Fleeting(conversation=id, kind=FleetingKind.READ, identity=DOC.identity, seq=1)]
    assert (await clinic.view(id, DOC)).unread == 0
    for seq in (-1, 2):
        with pytest.raises(Invalid):
            await clinic.deed(MarkReadHandler)(MarkRead(actor=TEAM, conversation=id, seq=seq))


async def test_delivery_is_told_and_kept(clinic: Clinic, id: ConversationId):
    await clinic.send(ME, id)
    clinic.signals.clear()
    await clinic.deed(MarkDeliveredHandler)(MarkDelivered(horizons={id: {DOC.identity: 1}}))
    assert clinic.signals == [Fleeting(conversation=id, kind=FleetingKind.DELIVERED, identity=DOC.identity, seq=1)]
    assert {one.identity: one.delivered_seq for one in (await clinic.view(id, PAT)).participants}["doc"] == 1


async def test_typing_is_told_and_not_kept(clinic: Clinic, id: ConversationId):
    clinic.signals.clear()
    await clinic.deed(StartTypingHandler)(StartTyping(actor=ME, conversation=id))
    assert clinic.signals == [Fleeting(conversation=id, kind=FleetingKind.TYPING, identity=PAT.identity)]


async def test_drafts_are_on_the_audit_as_one_in_five_minutes_and_without_their_words(
    clinic: Clinic, id: ConversationId
):
    before = len(clinic.record.audit)
    for text in ("Hel", "Hello", None):
        await clinic.deed(KeepDraftHandler)(KeepDraft(actor=ME, conversation=id, text=text))
        await clinic.deed(KeepNoteDraftHandler)(KeepNoteDraft(actor=an_actor(DOC), conversation=id, text=text))
    clinic.later(minutes=5)
    await clinic.deed(KeepDraftHandler)(KeepDraft(actor=ME, conversation=id, text="Hello"))
    lines = [(str(one.action), one.object, one.reason) for one in clinic.record.audit[before:]]
    there = f"conversation:{id}"
    assert lines == [("draft.keep", there, None), ("note.write", there, "draft"), ("draft.keep", there, None)]
    assert "Hel" not in repr(clinic.record.audit[before:])


async def test_a_draft_is_kept_for_its_writer_until_it_is_discarded(clinic: Clinic, id: ConversationId):
    for text, kept in (("Dear", "Dear"), (None, None)):
        await clinic.deed(KeepDraftHandler)(KeepDraft(actor=ME, conversation=id, text=text))
        assert (await clinic.view(id, PAT)).draft == kept
        assert (await clinic.view(id, DOC)).draft is None
