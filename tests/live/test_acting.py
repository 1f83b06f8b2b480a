"""Contract §5: what a signed-in client may ask for, and the one answer to each `id`."""

import json
from typing import Any

import pytest
from structlog.testing import capture_logs

from application.messaging.mark_delivered import MANY, MarkDelivered
from application.messaging.remove_participant import RemoveParticipant
from domain.access import Actor
from domain.errors import Busy
from domain.ids import ConversationId
from domain.person import Role
from tests.live.stage import FakeSocket, Stage, settle

pytestmark = pytest.mark.anyio


async def a_pair(stage: Stage) -> tuple[Actor, Actor, ConversationId]:
    pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
    return pat, doc, await stage.conversation(pat, doc)


def answers(socket: FakeSocket, id: str) -> list[dict[str, Any]]:
    return [one for one in socket.sent if one["type"] in {"ack", "error"} and one["id"] == id]


async def test_a_send_is_acknowledged_with_the_message_that_http_gives() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        socket = await stage.signed_in(pat)
        await socket.say("send", id="m1", conversation=conversation, body="Hello", priority="urgent", attachments=[])
        (ack,) = answers(socket, "m1")
        message = ack["result"]
        assert (message["seq"], message["author"], message["body"]) == (1, "pat", "Hello")
        assert (message["priority"], message["conversationId"]) == ("urgent", conversation)
        assert set(message) >= {"id", "kind", "createdAt", "editedAt", "retractedAt", "phi", "safety", "delivery"}


async def test_a_repeated_send_is_the_same_message_and_another_text_under_its_id_is_refused() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        socket = await stage.signed_in(pat)
        for body in ("Hello", "Hello", "Goodbye"):
            await socket.say("send", id="m1", conversation=conversation, body=body)
        first, second, third = answers(socket, "m1")
        assert first["result"]["id"] == second["result"]["id"]
        assert (third["type"], third["code"], third["retryable"]) == ("error", "idempotency-key-reused", False)


async def test_the_sends_of_one_socket_keep_their_order() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        socket = await stage.signed_in(pat)
        for number in range(30):
            frame = {"type": "send", "id": f"m{number}", "conversation": conversation, "body": str(number)}
            socket.text(json.dumps(frame))
        await settle()
        await settle()
        acks = socket.all("ack")
        assert [one["id"] for one in acks] == [f"m{number}" for number in range(30)]
        assert [one["result"]["seq"] for one in acks] == list(range(1, 31))


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"body": ""}, "invalid"),
        ({"body": "x" * 4_001}, "invalid"),
        ({"body": "nul \x00"}, "invalid"),
        ({"body": "x", "priority": "soon"}, "invalid"),
        ({"body": "x", "attachments": ["a"]}, "invalid"),
        ({"body": "x", "conversation": "f" * 32}, "not-found"),
        ({"body": "x", "conversation": "nonsense"}, "not-found"),
        ({"body": "x", "id": "é"}, "invalid"),
        ({"body": "x", "id": "i" * 129}, "invalid"),
    ],
)
async def test_a_refused_send_is_an_error_and_the_socket_stays(members: dict[str, Any], code: str) -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        socket = await stage.signed_in(pat)
        frame = {"id": "m1", "conversation": conversation, **members}
        await socket.say("send", **frame)
        (error,) = answers(socket, frame["id"])
        assert error == {"type": "error", "id": frame["id"], "code": code, "retryable": False}
        await socket.say("send", id="m2", conversation=conversation, body="Hello")
        assert answers(socket, "m2")[0]["type"] == "ack"


async def test_sends_share_the_limit_of_their_identity_and_say_when_to_try_again() -> None:
    async with Stage(limits=True) as stage:
        pat, _, conversation = await a_pair(stage)
        one, other = await stage.signed_in(pat), await stage.signed_in(pat)
        for number in range(20):
            await (one if number % 2 else other).say("send", id=f"m{number}", conversation=conversation, body="x")
        assert len(one.all("ack")) + len(other.all("ack")) == 20
        await one.say("send", id="more", conversation=conversation, body="x")
        (error,) = answers(one, "more")
        assert (error["code"], error["retryable"]) == ("too-many", True)
        assert 0 < error["retryAfterMs"] <= 200
        await stage.scheduler.advance(error["retryAfterMs"] / 1_000)
        await one.say("send", id="more", conversation=conversation, body="x")
        assert answers(one, "more")[-1]["type"] == "ack"


async def test_a_fault_of_the_server_is_an_error_too_and_tells_nothing() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        socket = await stage.signed_in(pat)

        async def broken(_: object) -> None:
            raise ZeroDivisionError("secret")

        object.__setattr__(stage.use_cases, "send_message", broken)
        with capture_logs() as logs:
            await socket.say("send", id="m1", conversation=conversation, body="private words")
        assert answers(socket, "m1") == [{"type": "error", "id": "m1", "code": "internal", "retryable": True}]
        (line,) = [one for one in logs if one["event"] == "live.act_failed"]
        assert line["error"] == "ZeroDivisionError"
        assert "private words" not in str(logs)


async def test_a_read_moves_the_horizon_tells_the_others_and_is_answered_only_with_an_id() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await stage.message(pat, conversation)
        await stage.message(pat, conversation)
        reader, other = await stage.signed_in(doc), await stage.signed_in(pat)
        await other.say("subscribe", stream=f"conversation:{conversation}")
        await reader.say("read", conversation=conversation, seq=1)
        assert reader.all("ack") == []
        assert other.signs("read")[-1]["ev"] == {"kind": "read", "identity": "doc", "seq": 1}
        await reader.say("read", conversation=conversation, seq=2, id="r1")
        (ack,) = answers(reader, "r1")
        assert (ack["result"]["identity"], ack["result"]["readSeq"]) == ("doc", 2)


async def test_a_refused_read_is_an_error_with_or_without_an_id() -> None:
    async with Stage() as stage:
        _, doc, conversation = await a_pair(stage)
        socket = await stage.signed_in(doc)
        await socket.say("read", conversation=conversation, seq=9)
        await socket.say("read", conversation=conversation, seq=-1, id="r1")
        assert [(one["id"], one["code"]) for one in socket.all("error")] == [(None, "invalid"), ("r1", "invalid")]


async def test_typing_is_shown_to_the_others_at_most_once_a_second() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        writer, other = await stage.signed_in(pat), await stage.signed_in(doc)
        for socket in (writer, other):
            await socket.say("subscribe", stream=f"conversation:{conversation}")
        for _ in range(5):
            await writer.say("typing", conversation=conversation)
        shown = {"type": "eph", "stream": f"conversation:{conversation}", "ev": {"kind": "typing", "identity": "pat"}}
        assert other.signs("typing") == [shown]
        assert writer.signs("typing") == []
        await stage.scheduler.advance(1)
        await writer.say("typing", conversation=conversation)
        assert len(other.signs("typing")) == 2


async def test_rights_are_checked_again_at_every_act() -> None:
    async with Stage() as stage:
        _, doc, conversation = await a_pair(stage)
        eve = await stage.person("eve", pools=("elsewhere",))
        socket = await stage.signed_in(eve)
        await socket.say("send", id="m1", conversation=conversation, body="x")
        await socket.say("typing", conversation=conversation)
        await socket.say("read", conversation=conversation, seq=0)
        await socket.say("subscribe", stream=f"conversation:{conversation}")
        await socket.say("subscribe", stream=f"staff:{conversation}")
        assert [one["code"] for one in socket.all("error")] == ["not-found"] * 5
        gone = await stage.signed_in(doc)
        await stage.use_cases.remove_participant(
            RemoveParticipant(actor=doc, conversation=conversation, identity="doc")
        )
        await gone.say("send", id="m2", conversation=conversation, body="x")
        assert answers(gone, "m2")[0]["code"] == "not-found"


async def test_a_new_message_written_to_a_recipients_socket_is_delivered_told_once_a_second_and_kept() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        author, recipient = await stage.signed_in(pat), await stage.signed_in(doc)
        for socket in (author, recipient):
            await socket.say("subscribe", stream=f"conversation:{conversation}")
        for number in range(3):
            await author.say("send", id=f"m{number}", conversation=conversation, body="x")
        assert author.signs("delivered") == []
        await stage.scheduler.advance(1)
        assert [one["ev"] for one in author.signs("delivered")] == [{"kind": "delivered", "identity": "doc", "seq": 3}]
        view = await stage.use_cases.conversations.details(pat, conversation)
        assert {one.identity: one.delivered_seq for one in view.participants} == {"pat": 0, "doc": 3}


async def test_a_delivery_that_the_record_does_not_take_now_is_kept_a_second_later() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        author, recipient = await stage.signed_in(pat), await stage.signed_in(doc)
        await recipient.say("subscribe", stream=f"conversation:{conversation}")
        mark, commands = stage.use_cases.mark_delivered, list[MarkDelivered]()

        async def at_first_busy(command: MarkDelivered) -> None:
            commands.append(command)
            if len(commands) == 1:
                await author.say("send", id="m2", conversation=conversation, body="y")
                raise Busy("the record is out of reach")
            await mark(command)

        object.__setattr__(stage.use_cases, "mark_delivered", at_first_busy)
        await author.say("send", id="m1", conversation=conversation, body="x")
        await stage.scheduler.advance(1)
        await stage.scheduler.advance(1)
        assert [dict(one.horizons) for one in commands] == [{conversation: {"doc": 1}}, {conversation: {"doc": 2}}]
        assert commands[1].authors == {conversation: {"pat"}}
        view = await stage.use_cases.conversations.details(pat, conversation)
        assert {one.identity: one.delivered_seq for one in view.participants} == {"pat": 0, "doc": 2}


@pytest.mark.parametrize(("others", "told"), [(MANY, True), (MANY + 1, False)])
async def test_of_deliveries_to_many_at_once_the_authors_alone_are_told(others: int, told: bool) -> None:
    async with Stage() as stage:
        pat = await stage.person("pat", Role.PATIENT)
        team = [await stage.person(f"doc-{number}") for number in range(others)]
        conversation = await stage.conversation(pat, *team)
        author, *readers = [await stage.signed_in(one) for one in (pat, *team)]
        for socket in (author, *readers):
            await socket.say("subscribe", stream=f"conversation:{conversation}")
        await author.say("send", id="m1", conversation=conversation, body="x")
        await stage.scheduler.advance(1)
        assert len(author.signs("delivered")) == others
        assert [bool(one.signs("delivered")) for one in readers] == [told] * others


async def test_what_was_delivered_before_is_not_told_again_by_a_replay() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await stage.message(pat, conversation)
        author = await stage.signed_in(pat)
        await author.say("subscribe", stream=f"conversation:{conversation}")
        for _ in range(2):
            recipient = await stage.signed_in(doc)
            await recipient.say("subscribe", stream=f"conversation:{conversation}", after=0)
            await stage.scheduler.advance(2)
        assert len(author.signs("delivered")) == 1
