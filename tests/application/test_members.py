"""Who takes part, what only the team says, and consent on every road."""

import pytest

from application.messaging.add_participant import AddParticipant, AddParticipantHandler
from application.messaging.correct_message import CorrectMessage, CorrectMessageHandler
from application.messaging.keep_draft import KeepDraft, KeepDraftHandler
from application.messaging.mark_read import MarkRead, MarkReadHandler
from application.messaging.post_system_message import PostSystemMessage, PostSystemMessageHandler
from application.messaging.remove_participant import RemoveParticipant, RemoveParticipantHandler
from application.messaging.retract_message import RetractMessage, RetractMessageHandler
from application.messaging.write_note import WriteNote, WriteNoteHandler
from application.presence.start_typing import StartTyping, StartTypingHandler
from domain.conversation import Disposition
from domain.errors import (
    ConsentRequired,
    DomainError,
    Forbidden,
    Invalid,
    NotFound,
    UnknownIdentity,
)
from domain.ids import ConversationId
from tests.support.builders import a_patient, a_provider, a_service, an_actor
from tests.support.clinic import Clinic, a_request

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


async def withdraw(clinic: Clinic) -> None:
    async with clinic.uow() as uow:
        consent = await uow.consents.of(PAT.identity)
        uow.consents.save(consent.revoke(clinic.clock.now()))
        await uow.commit()


# Members


async def test_somebody_joins_once_with_as_much_of_the_past_as_the_one_who_adds_them(
    clinic: Clinic, id: ConversationId
):
    await clinic.send(ME, id)
    add = clinic.deed(AddParticipantHandler)
    made = await add(AddParticipant(actor=TEAM, conversation=id, identity="ANN"))
    assert (made.id, made.fresh) == ("ann", True)
    assert not (await add(AddParticipant(actor=TEAM, conversation=id, identity="ann", history=True))).fresh
    bob = a_provider("bob")
    await clinic.register(bob)
    await add(AddParticipant(actor=an_actor(ANN), conversation=id, identity="bob", history=True))
    start = {one.identity: one.visible_from for one in (await clinic.view(id, PAT)).participants}
    assert (start["ann"], start["bob"]) == (2, 2)


async def test_who_is_unknown_can_not_join_and_who_is_not_there_can_not_leave(clinic: Clinic, id: ConversationId):
    with pytest.raises(UnknownIdentity):
        await clinic.deed(AddParticipantHandler)(AddParticipant(actor=TEAM, conversation=id, identity="x"))
    with pytest.raises(NotFound):
        await clinic.deed(RemoveParticipantHandler)(RemoveParticipant(actor=TEAM, conversation=id, identity="ann"))


async def test_who_has_left_reads_nothing_any_more(clinic: Clinic, id: ConversationId):
    await clinic.deed(AddParticipantHandler)(AddParticipant(actor=TEAM, conversation=id, identity="ann"))
    await clinic.deed(RemoveParticipantHandler)(RemoveParticipant(actor=TEAM, conversation=id, identity="ANN"))
    stranger = an_actor(a_provider("ann", pools={"elsewhere"}))
    with pytest.raises(NotFound):
        await clinic.send(stranger, id)


async def test_system_messages_come_from_the_clinic_and_answer_nobody(clinic: Clinic, id: ConversationId):
    await clinic.send(ME, id)
    post = clinic.deed(PostSystemMessageHandler)
    made = await post(
        PostSystemMessage(actor=an_actor(a_service()), conversation=id, text="Ready", request=a_request())
    )
    again = await post(
        PostSystemMessage(actor=an_actor(a_service()), conversation=id, text="Ready", request=a_request())
    )
    assert (again.id, again.replayed) == (made.id, True)
    view = await clinic.view(id, DOC)
    assert (view.turn, view.last_seq) == ("provider", 2)
    with pytest.raises(Invalid) as refusal:
        await post(PostSystemMessage(actor=an_actor(a_service()), conversation=id, text=""))
    assert [one.pointer for one in refusal.value.flaws] == ["/message"]
    with pytest.raises(Forbidden):
        await post(PostSystemMessage(actor=TEAM, conversation=id, text="x"))


async def test_notes_are_the_team_s(clinic: Clinic, id: ConversationId):
    note = clinic.deed(WriteNoteHandler)
    made = await note(WriteNote(actor=TEAM, conversation=id, text="Call back"))
    (view,) = await clinic.record.timeline.notes(id, after=0, limit=9)
    assert (view.id, view.body, view.author) == (made.id, "Call back", "doc")
    with pytest.raises(Forbidden):
        await note(WriteNote(actor=ME, conversation=id, text="x"))


# Consent, on every road


def every_act(id: ConversationId, actor) -> list[tuple[type, object]]:
    return [
        (MarkReadHandler, MarkRead(actor=actor, conversation=id, seq=0)),
        (KeepDraftHandler, KeepDraft(actor=actor, conversation=id, text="x")),
        (StartTypingHandler, StartTyping(actor=actor, conversation=id)),
        (CorrectMessageHandler, CorrectMessage(actor=actor, conversation=id, message="m", text="x")),
        (RetractMessageHandler, RetractMessage(actor=actor, conversation=id, message="m")),
        (AddParticipantHandler, AddParticipant(actor=actor, conversation=id, identity="ann")),
        (RemoveParticipantHandler, RemoveParticipant(actor=actor, conversation=id, identity="doc")),
        (WriteNoteHandler, WriteNote(actor=actor, conversation=id, text="x")),
    ]


async def test_without_consent_a_patient_may_nothing_and_learns_nothing(clinic: Clinic, id: ConversationId):
    await withdraw(clinic)
    for where in (id, ConversationId("0" * 32)):
        for handler, command in every_act(where, ME):
            with pytest.raises(ConsentRequired):
                await clinic.deed(handler)(command)
        with pytest.raises(ConsentRequired):
            await clinic.send(ME, where)


async def test_without_consent_staff_neither_write_nor_add(clinic: Clinic, id: ConversationId):
    await withdraw(clinic)
    with pytest.raises(ConsentRequired):
        await clinic.send(TEAM, id)
    with pytest.raises(ConsentRequired):
        await clinic.deed(AddParticipantHandler)(AddParticipant(actor=TEAM, conversation=id, identity="ann"))
    await clinic.deed(WriteNoteHandler)(WriteNote(actor=TEAM, conversation=id, text="Consent withdrawn"))


async def test_strangers_are_told_that_there_is_nothing(clinic: Clinic, id: ConversationId):
    for handler, command in every_act(id, an_actor(KIM)):
        with pytest.raises(NotFound):
            await clinic.deed(handler)(command)
    with pytest.raises(DomainError) as refusal:
        await clinic.send(an_actor(a_provider("bob")), id)
    assert refusal.value.code == "not-a-participant"
