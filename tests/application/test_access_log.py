"""Reads and refusals: on the audit before anything is shown, and not more often than needed."""

import pytest

from application.audit.audited import Audited
from application.audit.record_access import APART
from application.audit.see_access_log import SeeAccessLog, SeeAccessLogHandler
from application.ports.readers import ConversationFilter
from application.timelines.list_conversations import ListConversations, ListConversationsHandler, list_or_search
from application.timelines.read_messages import ReadMessages, ReadMessagesHandler
from application.timelines.read_notes import ReadNotes, ReadNotesHandler
from application.timelines.see_conversation import SeeConversation, SeeConversationHandler
from domain.access import Action
from domain.audit import COALESCE, EACH_TIME, Outcome
from domain.errors import ConsentRequired, Forbidden, Invalid, NotAParticipant, NotFound
from domain.ids import ConversationId
from tests.support.builders import a_patient, a_provider, an_actor, an_admin
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC, BOB = a_patient(), a_provider(), a_provider("bob")


@pytest.fixture
async def id(clinic: Clinic) -> ConversationId:
    await clinic.register(BOB)
    one = await clinic.conversation(PAT, DOC, friendly_name="Knee")
    return one.id


async def read(clinic: Clinic, id: ConversationId, who=PAT, session: str = "1", **said):
    command = ReadMessages(actor=an_actor(who, session=session), conversation=id, **said)
    return await Audited(clinic.deed(ReadMessagesHandler), clinic.log)(command)


async def test_many_reads_leave_one_line_in_five_minutes(clinic: Clinic, id: ConversationId):
    for _ in range(3):
        await read(clinic, id)
    assert [(one.action, one.object, one.outcome) for one in clinic.record.audit] == [
        ("conversation.read", f"conversation:{id}", Outcome.DONE)
    ]
    clinic.clock.advance(COALESCE)
    await read(clinic, id)
    assert len(clinic.record.audit) == 2


async def test_each_person_session_and_object_has_its_own_line(clinic: Clinic, id: ConversationId):
    other = (await clinic.conversation(PAT, DOC)).id
    for who, session, where in [(PAT, "1", id), (PAT, "2", id), (DOC, "3", id), (PAT, "1", other)] * 2:
        await read(clinic, where, who, session)
    assert len(clinic.record.audit) == 4


async def test_two_processes_leave_one_line_between_them(clinic: Clinic, id: ConversationId):
    await read(clinic, id)
    clinic.log._lately.clear()
    await read(clinic, id)
    assert len(clinic.record.audit) == 1


async def test_a_refusal_is_recorded_with_its_code_and_not_its_text(clinic: Clinic, id: ConversationId):
    for _ in range(2):
        with pytest.raises(NotAParticipant):
            await read(clinic, id, BOB)
    (line,) = clinic.record.audit
    assert (line.actor.identity, line.outcome, line.reason) == ("bob", Outcome.DENIED, "not-a-participant")


async def refused(clinic: Clinic, identity: str) -> None:
    asks = Audited(clinic.deed(SeeAccessLogHandler), clinic.log)
    with pytest.raises(Forbidden):
        await asks(SeeAccessLog(actor=an_actor(DOC, session="1"), identity=identity))


async def test_a_refusal_of_one_thing_is_not_left_out_for_that_of_another(clinic: Clinic, id: ConversationId):
    for identity in ("pat", "sue", "pat"):
        await refused(clinic, identity)
    assert [one.object for one in clinic.record.audit] == ["access-log"] * 2
    clinic.log._lately.clear()
    await refused(clinic, "sue")
    assert len(clinic.record.audit) == 2, "another process knows it by the same key"


async def test_a_flood_of_refusals_is_told_apart_so_far_and_no_further(clinic: Clinic, id: ConversationId):
    for number in range(APART + 20):
        await refused(clinic, f"pat-{number}")
    assert len(clinic.record.audit) == APART + 1
    clinic.clock.advance(COALESCE)
    await refused(clinic, "pat-0")
    assert len(clinic.record.audit) == APART + 2


async def test_what_can_not_be_an_id_is_not_repeated_on_the_audit(clinic: Clinic, id: ConversationId):
    with pytest.raises(NotFound):
        await read(clinic, ConversationId("my knee hurts"))
    assert [one.object for one in clinic.record.audit] == ["conversation:?"]


async def test_if_the_look_can_not_be_recorded_nothing_is_shown(clinic: Clinic, id: ConversationId):
    class Full(Exception):
        pass

    async def refuse(*_: object) -> None:
        raise Full

    broken = clinic.deed(ReadMessagesHandler, log=type("Log", (), {"seen": staticmethod(refuse)})())
    with pytest.raises(Full):
        await broken(ReadMessages(actor=an_actor(PAT), conversation=id))


async def test_one_reads_one_s_own_time_only(clinic: Clinic, id: ConversationId):
    for number in range(3):
        await clinic.send(an_actor(PAT), id, key=f"k{number}")
    async with clinic.uow() as uow:
        one = await uow.conversations.get(id)
        one.add(BOB, at=clinic.clock.now(), visible_from=3)
        uow.conversations.save(one)
        await uow.commit()
    assert [one.seq for one in await read(clinic, id, BOB, after=0)] == [3]
    assert [one.seq for one in await read(clinic, id, DOC)] == [1, 2, 3]
    with pytest.raises(Invalid):
        await read(clinic, id, after=1, before=2)


async def test_admins_and_colleagues_see_the_row_and_no_text(clinic: Clinic, id: ConversationId):
    see = clinic.deed(SeeConversationHandler)
    for who in (BOB, an_admin()):
        view = await see(SeeConversation(actor=an_actor(who), conversation=id))
        assert (view.friendly_name, view.is_member) == (None, False)
        with pytest.raises(Forbidden):
            await read(clinic, id, who)
    with pytest.raises(NotFound):
        await see(SeeConversation(actor=an_actor(a_provider("eve", pools={"west"})), conversation=id))


async def test_who_is_connected_is_shown_online(clinic: Clinic, id: ConversationId):
    clinic.connections.arrived(DOC.identity)
    see, listing = clinic.deed(SeeConversationHandler), clinic.deed(ListConversationsHandler)
    actor = an_actor(PAT)
    page = await listing(ListConversations(actor=actor, which=ConversationFilter()))
    for view in (await see(SeeConversation(actor=actor, conversation=id)), *page.items):
        assert {one.identity: one.presence.online for one in view.participants} == {"pat": False, "doc": True}
    clinic.connections.departed(DOC.identity)
    gone = clinic.clock.now()
    for _ in ("before the record knows", "and after"):
        view = await see(SeeConversation(actor=actor, conversation=id))
        assert {one.presence.last_seen_at for one in view.participants} == {None, gone}
        await clinic.connections.flush()
    assert clinic.connections.last_seen(DOC.identity) is None


async def test_patients_never_read_notes(clinic: Clinic, id: ConversationId):
    notes = clinic.deed(ReadNotesHandler)
    assert await notes(ReadNotes(actor=an_actor(DOC), conversation=id)) == ()
    with pytest.raises(Forbidden):
        await notes(ReadNotes(actor=an_actor(PAT), conversation=id))


async def test_without_consent_a_patient_lists_nothing(clinic: Clinic, id: ConversationId):
    clinic.record._memory.consents.clear()
    with pytest.raises(ConsentRequired):
        await clinic.deed(ListConversationsHandler)(ListConversations(actor=an_actor(PAT), which=ConversationFilter()))


async def test_each_search_by_a_name_is_a_line_of_its_own_without_the_name(clinic: Clinic, id: ConversationId):
    command = list_or_search(an_actor(DOC), ConversationFilter(name_terms=("pat",)), after=None, limit=5)
    for _ in range(2):
        page = await clinic.deed(ListConversationsHandler)(command)
        assert [one.id for one in page.items] == [id]
    assert [(one.action, one.object, one.reason) for one in clinic.record.audit] == [
        ("conversations.search", "clinic", None)
    ] * 2


async def test_a_refused_search_by_a_name_is_told_as_one(clinic: Clinic, id: ConversationId):
    clinic.record._memory.consents.clear()
    command = list_or_search(an_actor(PAT), ConversationFilter(name_terms=("pat",)), after=None, limit=5)
    with pytest.raises(ConsentRequired):
        await Audited(clinic.deed(ListConversationsHandler), clinic.log)(command)
    assert [(one.action, one.outcome) for one in clinic.record.audit] == [("conversations.search", Outcome.DENIED)]


@pytest.mark.parametrize("action", sorted(EACH_TIME))
async def test_each_refused_search_download_or_export_is_a_line_of_its_own(clinic: Clinic, action: Action):
    command = type("Asked", (SeeAccessLog,), {"action": action})(actor=an_actor(DOC, session="1"), identity="pat")
    for _ in range(2):
        await clinic.log.refused(command, Forbidden("no"))
    assert [(one.action, one.outcome) for one in clinic.record.audit] == [(action, Outcome.DENIED)] * 2


async def previews(clinic: Clinic, who=DOC, session: str = "1") -> list[str]:
    """List, and tell what previews the audit holds by now."""
    actor = an_actor(who, session=session)
    await clinic.deed(ListConversationsHandler)(ListConversations(actor=actor, which=ConversationFilter()))
    return [one.object for one in clinic.record.audit if one.action == "conversation.preview"]


async def test_a_list_is_on_the_audit_by_the_newest_messages_that_it_shows(clinic: Clinic, id: ConversationId):
    assert await previews(clinic) == [], "there is nothing to show"
    await clinic.send(an_actor(PAT), id, "My knee hurts", key="1")
    assert await previews(clinic) == await previews(clinic) == [f"conversation:{id}"], "the same is no news"
    clinic.log._lately.clear()
    assert len(await previews(clinic)) == 1, "nor to another process"
    await clinic.send(an_actor(PAT), id, "And my foot", key="2")
    assert len(await previews(clinic)) == 2
    assert len(await previews(clinic, session="2")) == 3, "each session for itself"
    assert len(await previews(clinic, BOB)) == 3, "who sees no text saw none"
    assert len(await previews(clinic, PAT)) == 3, "it is the patient's own"
