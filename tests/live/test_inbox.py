"""Contract §5: the inbox, a snapshot and then the rows that change."""

import asyncio

import pytest

from application.desk.close_conversation import CloseConversation
from application.desk.say_answering import SayAnswering, StopAnswering
from application.messaging.add_participant import AddParticipant
from application.messaging.remove_participant import RemoveParticipant
from application.ports.channel import Call, TeamCall
from application.timelines.list_conversations import ListConversations
from domain.conversation import Disposition
from domain.errors import ConsentRequired
from domain.ids import ConversationId
from domain.person import Role
from tests.live.stage import FakeSocket, Stage, settle

pytestmark = pytest.mark.anyio


async def an_inbox(stage: Stage, who: object) -> FakeSocket:
    socket = await stage.signed_in(who)  # type: ignore[arg-type]
    await socket.say("subscribe", stream="inbox")
    return socket


def rows(socket: FakeSocket) -> list[tuple[str, int, int]]:
    """Which conversation, its last seq and what is unread, for each row that came."""
    return [
        (one["ev"]["conversation"]["id"], one["ev"]["conversation"]["lastSeq"], one["ev"]["conversation"]["unread"])
        for one in socket.signs("row")
    ]


async def test_the_snapshot_is_the_list_that_http_gives() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        una = await stage.person("una", Role.PATIENT)
        mine = await stage.conversation(pat, doc)
        await stage.message(pat, mine)
        await stage.conversation(una, doc)
        socket = await an_inbox(stage, pat)
        subscribed = socket.last("subscribed")
        assert set(subscribed) == {"type", "stream", "items"}
        (item,) = subscribed["items"]
        assert (item["id"], item["lastSeq"], item["status"]) == (mine, 1, "open")


async def test_changed_rows_come_at_most_every_250_ms_with_their_latest_state() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        socket = await an_inbox(stage, doc)
        for _ in range(5):
            await stage.message(pat, conversation)
        assert rows(socket) == []
        await stage.scheduler.advance(0.25)
        assert rows(socket) == [(conversation, 5, 5)]
        assert socket.signs("row")[0]["stream"] == "inbox"
        await stage.scheduler.advance(5)
        assert len(rows(socket)) == 1


async def test_one_question_to_the_record_serves_all_sockets_of_a_person() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        sockets = [await an_inbox(stage, doc) for _ in range(3)]
        asked = []
        listed = stage.use_cases.list_conversations

        async def counted(command: object) -> object:
            asked.append(command)
            return await listed(command)  # type: ignore[arg-type]

        object.__setattr__(stage.use_cases, "list_conversations", counted)
        await stage.message(pat, conversation)
        await stage.scheduler.advance(0.3)
        assert len(asked) == 1
        assert [len(rows(one)) for one in sockets] == [1, 1, 1]


async def test_reading_elsewhere_changes_ones_own_row() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        await stage.message(pat, conversation)
        socket, elsewhere = await an_inbox(stage, doc), await stage.signed_in(doc)
        await elsewhere.say("read", conversation=conversation, seq=1)
        await stage.scheduler.advance(0.3)
        assert rows(socket) == [(conversation, 1, 0)]


async def test_a_closed_conversation_comes_as_a_row_too() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        socket = await an_inbox(stage, pat)
        await stage.use_cases.close_conversation(
            CloseConversation(actor=doc, conversation=conversation, disposition=Disposition.RESOLVED)
        )
        await stage.scheduler.advance(0.3)
        assert socket.signs("row")[-1]["ev"]["conversation"]["status"] == "closed"


async def test_who_writes_an_answer_is_shown_as_soon_as_they_begin_and_until_they_stop() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = ConversationId(await stage.conversation(pat, doc))
        socket = await an_inbox(stage, doc)
        await stage.use_cases.say_answering(SayAnswering(actor=doc, conversation=conversation))
        await stage.scheduler.advance(0.3)
        assert socket.signs("row")[-1]["ev"]["conversation"]["answering"]["identity"] == "doc"
        await stage.use_cases.stop_answering(StopAnswering(actor=doc, conversation=conversation))
        await stage.scheduler.advance(0.3)
        assert socket.signs("row")[-1]["ev"]["conversation"]["answering"] is None


async def test_rows_reach_those_of_the_pool_without_text_and_nobody_else() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        ann, far = await stage.person("ann"), await stage.person("far", pools=("elsewhere",))
        una = await stage.person("una", Role.PATIENT)
        conversation = await stage.conversation(pat, doc)
        inboxes = {str(who.identity): await an_inbox(stage, who) for who in (doc, ann, far, una)}
        await stage.message(pat, conversation)
        await stage.scheduler.advance(0.3)
        assert {who: len(rows(socket)) for who, socket in inboxes.items()} == {"doc": 1, "ann": 1, "far": 0, "una": 0}
        row = inboxes["ann"].signs("row")[0]["ev"]["conversation"]
        assert (row["friendlyName"], row["unread"]) == (None, 0)


async def test_the_first_message_of_a_new_conversation_brings_its_row() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        socket = await an_inbox(stage, doc)
        conversation = await stage.conversation(pat, doc)
        await stage.message(pat, conversation)
        await stage.scheduler.advance(0.3)
        assert rows(socket) == [(conversation, 1, 1)]


async def test_who_may_no_longer_see_a_row_is_asked_to_take_the_inbox_anew() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc", pools=("elsewhere",))
        boss = await stage.person("boss")
        conversation = await stage.conversation(pat, boss, doc)
        socket = await an_inbox(stage, doc)
        await stage.use_cases.remove_participant(
            RemoveParticipant(actor=boss, conversation=conversation, identity="doc")
        )
        await stage.scheduler.advance(0.3)
        assert rows(socket) == []
        assert socket.last("lagged") == {"type": "lagged", "stream": "inbox"}
        await socket.say("subscribe", stream="inbox")
        assert socket.last("subscribed")["items"] == []


async def test_a_row_that_can_not_be_read_ends_the_inbox_with_lagged() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        socket = await an_inbox(stage, doc)
        listed = stage.use_cases.list_conversations

        async def broken(_: object) -> object:
            raise OSError("the record is away")

        object.__setattr__(stage.use_cases, "list_conversations", broken)
        await stage.message(pat, conversation)
        await stage.scheduler.advance(0.3)
        assert socket.last("lagged") == {"type": "lagged", "stream": "inbox"}
        object.__setattr__(stage.use_cases, "list_conversations", listed)
        await socket.say("subscribe", stream="inbox")
        assert socket.last("subscribed")["items"][0]["lastSeq"] == 1


async def test_a_slow_reader_of_the_inbox_is_lagged_not_silently_short() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        socket = await an_inbox(stage, doc)
        socket.stall()
        for _ in range(260):
            await stage.message(pat, conversation)
            await stage.scheduler.advance(0.25)
            socket.text('{"type": "pong"}')
        socket.read_on()
        await settle()
        assert socket.all("lagged") == [{"type": "lagged", "stream": "inbox"}]


async def test_unsubscribed_means_no_more_rows() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        socket = await an_inbox(stage, doc)
        await socket.say("unsubscribe", stream="inbox")
        await stage.message(pat, conversation)
        await stage.scheduler.advance(1)
        assert rows(socket) == []


async def test_a_patient_without_the_right_to_list_gets_an_error() -> None:
    async with Stage() as stage:
        socket = await an_inbox(stage, await stage.person("platform", Role.SERVICE))
        assert socket.last("error")["code"] == "forbidden"
        assert socket.code is None


async def test_who_joins_gets_the_row_from_then_on() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        far = await stage.person("far", pools=("elsewhere",))
        conversation = await stage.conversation(pat, doc)
        socket, near = await an_inbox(stage, far), await an_inbox(stage, doc)
        await stage.message(pat, conversation)
        await stage.scheduler.advance(0.3)
        assert (rows(socket), len(rows(near))) == ([], 1)
        await stage.use_cases.add_participant(AddParticipant(actor=doc, conversation=conversation, identity="far"))
        await stage.scheduler.advance(0.3)
        assert [id for id, _, _ in rows(socket)] == [conversation]


async def test_what_changes_while_the_snapshot_is_read_comes_as_a_row_behind_it() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        listed, snapshot_may_go = stage.use_cases.list_conversations, asyncio.Event()
        asked = []

        async def slow_at_first(command: object) -> object:
            asked.append(command)
            page = await listed(command)  # type: ignore[arg-type]
            if len(asked) == 1:
                await snapshot_may_go.wait()
            return page

        object.__setattr__(stage.use_cases, "list_conversations", slow_at_first)
        socket = await an_inbox(stage, doc)
        await stage.message(pat, conversation)
        await stage.scheduler.advance(0.3)
        assert [one["type"] for one in socket.sent] == ["ready"]
        snapshot_may_go.set()
        await settle()
        await stage.scheduler.advance(0.3)
        assert socket.last("subscribed")["items"][0]["lastSeq"] == 0
        assert [one["type"] for one in socket.sent] == ["ready", "subscribed", "eph"]
        assert rows(socket) == [(conversation, 1, 1)]


async def test_one_persons_trouble_leaves_the_inboxes_of_others_alone() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        troubled, well = await an_inbox(stage, pat), await an_inbox(stage, doc)
        listed = stage.use_cases.list_conversations

        async def refused(command: ListConversations) -> object:
            if command.actor.identity == "pat":
                raise ConsentRequired
            return await listed(command)

        object.__setattr__(stage.use_cases, "list_conversations", refused)
        await stage.message(doc, conversation)
        await stage.scheduler.advance(0.3)
        assert [one["stream"] for one in troubled.all("lagged")] == ["inbox"]
        assert (well.all("lagged"), len(rows(well))) == ([], 1)


async def test_who_is_called_to_look_is_told_in_their_inbox_and_nobody_else() -> None:
    async with Stage() as stage:
        doc, ann = await stage.person("doc"), await stage.person("ann")
        sockets = await an_inbox(stage, doc), await an_inbox(stage, ann)
        now = stage.server.clock.now()
        call = TeamCall(to=doc.identity, kind=Call.OFFER, id="o", at=now, conversation=ConversationId("c"), until=now)
        stage.server.channel.publish(call)
        await settle()
        (sign,) = sockets[0].signs("alert")
        at = now.isoformat().replace("+00:00", "Z")
        assert sign["ev"]["alert"] == {
            "id": "o",
            "kind": "offer",
            "at": at,
            "conversationId": "c",
            "by": None,
            "until": at,
        }
        assert sockets[1].signs("alert") == []
