"""The team's desk: holds, closings, assignments, urgency, and the reasons given."""

import asyncio
from datetime import timedelta

import pytest

from application.desk.assign_conversation import AssignConversation, AssignConversationHandler
from application.desk.close_conversation import CloseConversation, CloseConversationHandler
from application.desk.end_holds import EndHolds
from application.desk.hold_conversation import HoldConversation, HoldConversationHandler
from application.desk.reopen_conversation import ReopenConversation, ReopenConversationHandler
from application.desk.set_priority import SetPriority, SetPriorityHandler
from application.desk.transfer_conversation import TransferConversation, TransferConversationHandler
from application.ports.notifier import NoticeChannel
from domain.access import CLOCKWORK
from domain.conversation import REOPEN_WINDOW, Disposition, Status
from domain.errors import (
    AlreadyAssigned,
    Forbidden,
    Invalid,
    NotAParticipant,
    NotFound,
    ReopenWindowOver,
    UnknownIdentity,
)
from domain.ids import ConversationId
from domain.priority import Priority
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic, a_request

pytestmark = pytest.mark.anyio
PAT, DOC, ANN, BOB = a_patient(), a_provider(), a_provider("ann"), a_provider("bob")
ME, TEAM, COLLEAGUE = an_actor(PAT), an_actor(DOC), an_actor(ANN)


@pytest.fixture
async def id(clinic: Clinic) -> ConversationId:
    await clinic.register(ANN, BOB)
    return (await clinic.conversation(PAT, DOC)).id


async def assign(clinic: Clinic, id: ConversationId, actor, identity: str | None, **said):
    command = AssignConversation(actor=actor, conversation=id, identity=identity, **said)
    return await clinic.deed(AssignConversationHandler)(command)


async def close(clinic: Clinic, id: ConversationId, actor=TEAM, **said):
    command = CloseConversation(actor=actor, conversation=id, disposition=Disposition.RESOLVED, **said)
    return await clinic.deed(CloseConversationHandler)(command)


async def reasons(clinic: Clinic, id: ConversationId) -> list[tuple[str, str]]:
    events = await clinic.record.timeline.staff_events(id, after=0, limit=99)
    return [(one.content.about, one.content.body) for one in events]


async def test_a_member_assigns_to_a_colleague_who_then_takes_part(clinic: Clinic, id: ConversationId):
    await assign(clinic, id, TEAM, "ANN", note="She knows the case")
    view = await clinic.view(id, ANN)
    assert (view.assignee, view.is_member) == ("ann", True)
    assert await reasons(clinic, id) == [("conversation.assign", "She knows the case")]
    await assign(clinic, id, TEAM, None)
    assert (await clinic.view(id, DOC)).assignee is None


async def test_an_onlooker_takes_it_and_gives_it_to_nobody_else(clinic: Clinic, id: ConversationId):
    for identity in ("bob", None, "doc"):
        with pytest.raises(NotAParticipant):
            await assign(clinic, id, COLLEAGUE, identity)
    await assign(clinic, id, COLLEAGUE, "ann")
    assert (await clinic.view(id, ANN)).is_member


async def test_of_two_who_take_it_at_once_one_is_told_of_the_other(clinic: Clinic, id: ConversationId):
    outcomes = await asyncio.gather(
        assign(clinic, id, COLLEAGUE, "ann", expects=(None,)),
        assign(clinic, id, an_actor(BOB), "bob", expects=(None,)),
        return_exceptions=True,
    )
    assert sum(isinstance(one, AlreadyAssigned) for one in outcomes) == 1
    view = await clinic.view(id, DOC)
    assert view.assignee in {"ann", "bob"}
    assert len(view.participants) == 3


async def test_the_expected_assignee_compares_without_case(clinic: Clinic, id: ConversationId):
    await assign(clinic, id, TEAM, "doc")
    await assign(clinic, id, TEAM, "ann", expects=("DOC",))
    for expects in ((None,), ("doc",)):
        with pytest.raises(AlreadyAssigned):
            await assign(clinic, id, TEAM, "doc", expects=expects)


async def test_a_replayed_taking_is_not_a_conflict(clinic: Clinic, id: ConversationId):
    for replayed in (False, True):
        made = await assign(clinic, id, TEAM, "doc", expects=(None,), request=a_request())
        assert (made.id, made.replayed) == (id, replayed)


async def test_only_known_providers_are_accountable(clinic: Clinic, id: ConversationId):
    with pytest.raises(UnknownIdentity):
        await assign(clinic, id, TEAM, "nobody")
    with pytest.raises(Invalid):
        await assign(clinic, id, TEAM, "pat")


async def test_a_conversation_in_another_pool_does_not_exist(clinic: Clinic, id: ConversationId):
    with pytest.raises(NotFound):
        await assign(clinic, id, an_actor(a_provider("ann", pools={"west"})), "ann")


async def test_closing_and_reopening_leave_their_reasons_to_the_team(clinic: Clinic, id: ConversationId):
    await close(clinic, id, reason="All well")
    reopen = clinic.deed(ReopenConversationHandler)
    clinic.clock.advance(REOPEN_WINDOW)
    await reopen(ReopenConversation(actor=ME, conversation=id))
    assert (await clinic.view(id, PAT)).status is Status.OPEN
    assert await reasons(clinic, id) == [("conversation.close", "All well")]
    await close(clinic, id)
    clinic.clock.advance(REOPEN_WINDOW + timedelta(seconds=1))
    with pytest.raises(ReopenWindowOver):
        await reopen(ReopenConversation(actor=TEAM, conversation=id))


async def test_patients_do_not_close(clinic: Clinic, id: ConversationId):
    with pytest.raises(Forbidden):
        await close(clinic, id, ME)


async def test_a_reason_that_can_not_be_kept_stops_the_act(clinic: Clinic, id: ConversationId):
    with pytest.raises(Invalid) as refusal:
        await close(clinic, id, reason=" ")
    assert [one.pointer for one in refusal.value.flaws] == ["/reason"]
    assert (await clinic.view(id, DOC)).status is Status.OPEN
    with pytest.raises(Invalid) as refusal:
        await assign(clinic, id, TEAM, "doc", note="x" * 1_001)
    assert [one.pointer for one in refusal.value.flaws] == ["/note"]


async def test_urgency_is_set_with_a_reason_and_audited_without_it(clinic: Clinic, id: ConversationId):
    command = SetPriority(actor=TEAM, conversation=id, priority=Priority.CRISIS, reason="Chest pain")
    await clinic.deed(SetPriorityHandler)(command)
    assert (await clinic.view(id, DOC)).priority is Priority.CRISIS
    assert await reasons(clinic, id) == [("conversation.prioritise", "Chest pain")]
    assert [one.reason for one in clinic.record.audit] == ["crisis"]


async def hold(clinic: Clinic, id: ConversationId, **time: float) -> None:
    until = clinic.clock.now() + timedelta(**time)
    await clinic.deed(HoldConversationHandler)(HoldConversation(actor=TEAM, conversation=id, until=until))


async def test_holds_end_in_their_time_and_once(clinic: Clinic, id: ConversationId):
    other = (await clinic.conversation(PAT, DOC)).id
    await hold(clinic, id, hours=1)
    await hold(clinic, other, hours=2)
    job = clinic.deed(EndHolds)
    clinic.later(minutes=59)
    assert await job() == 0
    clinic.later(minutes=1)
    assert sum(await asyncio.gather(job(), job())) == 1
    assert (await clinic.view(id, PAT)).status is Status.OPEN
    assert (await clinic.view(other, PAT)).status is Status.ON_HOLD
    (line,) = [one for one in clinic.record.audit if one.actor == CLOCKWORK]
    assert (line.object, line.reason) == (f"conversation:{id}", "hold-over")


async def test_the_patient_s_word_ends_a_hold_early(clinic: Clinic, id: ConversationId):
    await hold(clinic, id, days=1)
    await clinic.send(ME, id)
    assert (await clinic.view(id, PAT)).status is Status.OPEN
    clinic.later(days=2)
    assert await clinic.deed(EndHolds)() == 0


async def test_a_colleague_who_is_away_is_told_by_each_way_that_there_is(clinic: Clinic, id: ConversationId):
    ways = frozenset({NoticeChannel.SMS, NoticeChannel.EMAIL})
    command = TransferConversation(actor=TEAM, conversation=id, identity=ANN.identity, note="Yours")
    await clinic.deed(TransferConversationHandler, paged_by=ways)(command)
    async with clinic.uow() as uow:
        told = [one.notice for one in await uow.notices.page(after=None, limit=9)]
    assert {(one.recipient, one.channel) for one in told} == {(ANN.identity, way) for way in ways}
    assert len(told) == len(ways)
