"""Who got what over a socket is on the audit: which events of which stream, a record for some minutes."""

import pytest
from attrs import evolve

from application.access.start_session import StartSession
from application.emergency.break_glass import OpenBreakGlass
from application.messaging.add_participant import AddParticipant
from application.messaging.correct_message import CorrectMessage
from application.messaging.write_note import WriteNote
from application.views import CardView, Stream, StreamEvent
from domain.access import Actor
from domain.audit import AuditRecord
from domain.break_glass import EmergencyReason
from domain.ids import ConversationId, MessageId
from domain.person import Role
from tests.domain.test_card import a_card
from tests.live.stage import FakeSocket, Stage, settle

pytestmark = pytest.mark.anyio
MINUTES = 300.0


async def a_pair(stage: Stage) -> tuple[Actor, Actor, ConversationId]:
    pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
    return pat, doc, await stage.conversation(pat, doc)


async def following(stage: Stage, token: str, who: Actor, conversation: ConversationId, after: int | None = None):
    socket = await stage.signed_in(who, token)
    said = {} if after is None else {"after": after}
    await socket.say("subscribe", stream=f"conversation:{conversation}", **said)
    return socket


def got(stage: Stage, action: str = "conversation.receive") -> list[AuditRecord]:
    return [one for one in stage.server.record.audit if one.action == action]


def spans(stage: Stage) -> list[tuple[str, str | None]]:
    return [(one.actor.identity, one.reason) for one in got(stage)]


async def elapse(stage: Stage, *there: FakeSocket) -> None:
    """Let the minutes pass, with clients that answer."""
    for _ in range(15):
        for one in there:
            await one.say("pong")
        await stage.scheduler.advance(MINUTES / 15)


async def gone(socket: FakeSocket) -> None:
    socket.hang_up()
    await settle()


async def test_what_came_to_staff_is_one_record_for_some_minutes_and_names_the_events() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await stage.message(pat, conversation)
        socket = await following(stage, await stage.token(doc), doc, conversation)
        for _ in range(3):
            await stage.message(pat, conversation)
        await settle()
        assert spans(stage) == []
        await elapse(stage, socket)
        (record,) = got(stage)
        assert (record.object, record.reason) == (f"conversation:{conversation}", "seqs-2-4")
        assert (record.actor.identity, record.actor.session) == ("doc", socket.last("ready")["session"]["id"])
        await stage.message(pat, conversation)
        await elapse(stage, socket)
        assert spans(stage) == [("doc", "seqs-2-4"), ("doc", "seqs-5-5")]
        await elapse(stage, socket)
        assert len(got(stage)) == 2, "where nothing came there is nothing to tell"


async def test_what_one_said_oneself_parts_nothing_and_is_nothing_by_itself() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await following(stage, await stage.token(doc), doc, conversation)
        for author in (doc, pat, doc, pat, doc):
            await stage.message(author, conversation)
        await settle()
        await stage.scheduler.advance(MINUTES)
        assert spans(stage) == [("doc", "seqs-2-4")]


async def test_patients_own_looks_are_not_followed_up() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await following(stage, await stage.token(pat), pat, conversation)
        await stage.message(doc, conversation)
        await stage.scheduler.advance(MINUTES)
        assert spans(stage) == []


async def test_a_socket_that_comes_and_goes_is_one_record_and_what_it_missed_is_not_in_it() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        token = await stage.token(doc)
        for _ in range(2):
            socket = await following(stage, token, doc, conversation)
            await stage.message(pat, conversation)
            await settle()
            await gone(socket)
        socket = await following(stage, token, doc, conversation, after=0)
        await settle()
        await elapse(stage, socket)
        assert spans(stage) == [("doc", "seqs-1-2")]
        await stage.message(pat, conversation)
        await elapse(stage, socket)
        assert spans(stage)[1:] == [("doc", "seqs-3-3")]


async def test_what_came_between_two_sockets_is_in_no_record() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        token = await stage.token(doc)
        for _ in range(2):
            socket = await following(stage, token, doc, conversation)
            await stage.message(pat, conversation)
            await settle()
            await gone(socket)
            await stage.message(pat, conversation, "Nobody is there")
        await stage.scheduler.advance(MINUTES)
        assert spans(stage) == [("doc", "seqs-1-1"), ("doc", "seqs-3-3")]


async def test_a_correction_is_what_came_too() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await stage.message(pat, conversation)
        (said,) = await stage.use_cases.timeline.messages(
            conversation, visible_from=1, after=None, before=None, limit=9
        )
        await following(stage, await stage.token(doc), doc, conversation)
        await stage.use_cases.correct_message(
            CorrectMessage(actor=pat, conversation=conversation, message=MessageId(said.id), text="Other words")
        )
        await settle()
        await stage.scheduler.advance(MINUTES)
        assert spans(stage) == [("doc", "seqs-2-2")]


async def test_a_card_that_changed_is_what_came_too() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await stage.message(pat, conversation)
        await following(stage, await stage.token(doc), doc, conversation)
        changed = StreamEvent(
            stream=Stream.CONVERSATION,
            conversation=conversation,
            seq=2,
            kind="card.changed",
            content=CardView(card=a_card()),
        )
        stage.gateway.hub.hear(changed)
        await settle()
        await stage.scheduler.advance(MINUTES)
        assert spans(stage) == [("doc", "seqs-2-2")]


async def test_notes_that_came_to_colleagues_are_told_apart() -> None:
    async with Stage() as stage:
        _, doc, conversation = await a_pair(stage)
        ann = await stage.person("ann")
        await stage.use_cases.add_participant(AddParticipant(actor=doc, conversation=conversation, identity="ann"))
        socket = await stage.signed_in(ann)
        await socket.say("subscribe", stream=f"staff:{conversation}")
        await stage.use_cases.write_note(WriteNote(actor=doc, conversation=conversation, text="Only for us"))
        await settle()
        await stage.scheduler.advance(MINUTES)
        (record,) = got(stage, "note.receive")
        assert (record.actor.identity, record.object) == ("ann", f"conversation:{conversation}")
        assert spans(stage) == []


async def test_a_server_that_stops_records_what_came_so_far() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await following(stage, await stage.token(doc), doc, conversation)
        await stage.message(pat, conversation)
        await settle()
    assert spans(stage) == [("doc", "seqs-1-1")]


async def test_what_could_not_be_recorded_is_recorded_later() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await following(stage, await stage.token(doc), doc, conversation)
        records = stage.use_cases.record_received

        async def fails(_: object) -> None:
            raise OSError

        object.__setattr__(stage.use_cases, "record_received", fails)
        await stage.message(pat, conversation)
        await stage.scheduler.advance(MINUTES)
        assert spans(stage) == []
        object.__setattr__(stage.use_cases, "record_received", records)
        await stage.scheduler.advance(MINUTES)
        assert spans(stage) == [("doc", "seqs-1-1")]


async def test_what_came_by_break_glass_names_its_use() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        admin = await stage.person("boss", Role.ADMIN)
        began = await stage.use_cases.start_session(
            StartSession(actor=admin, identity="boss", role=Role.ADMIN, proof=None)
        )
        admin = evolve(admin, session=began.token.session)
        glass = await stage.use_cases.open_break_glass(
            OpenBreakGlass(
                actor=admin, conversation=conversation, reason=EmergencyReason.DANGER_TO_LIFE, text="Unconscious"
            )
        )
        await following(stage, began.token.token, admin, conversation)
        await stage.message(pat, conversation)
        await settle()
        await stage.scheduler.advance(MINUTES)
        assert spans(stage) == [("boss", f"glass:{glass.id}")]
