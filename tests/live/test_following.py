"""Contract §5: streams, resuming, and who is told what."""

from typing import Any

import pytest

from application.messaging.add_participant import AddParticipant
from application.messaging.correct_message import CorrectMessage
from application.messaging.remove_participant import RemoveParticipant
from application.messaging.write_note import WriteNote
from application.presence.set_availability import SetAvailability
from domain.access import Actor
from domain.errors import Busy
from domain.ids import ConversationId
from domain.person import Role
from domain.presence import Availability
from tests.live.stage import FakeSocket, Stage, settle

pytestmark = pytest.mark.anyio


async def a_pair(stage: Stage) -> tuple[Actor, Actor, ConversationId]:
    pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
    return pat, doc, await stage.conversation(pat, doc)


async def following(stage: Stage, who: Actor, conversation: str, **more: Any) -> FakeSocket:
    socket = await stage.signed_in(who)
    await socket.say("subscribe", stream=f"conversation:{conversation}", **more)
    return socket


async def talk(stage: Stage, who: Actor, conversation: ConversationId, times: int) -> None:
    for _ in range(times):
        await stage.message(who, conversation)


async def caught_up(socket: FakeSocket, stream: str, seq: int) -> list[int]:
    """The events of a stream, once the last is there."""
    for _ in range(200):
        if (seqs := socket.seqs(stream)) and seqs[-1] >= seq:
            break
        await settle()
    return socket.seqs(stream)


async def test_without_after_a_subscription_is_live_from_now() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await talk(stage, pat, conversation, 3)
        socket = await following(stage, doc, conversation)
        subscribed = socket.last("subscribed")
        assert {key: subscribed[key] for key in ("stream", "seq", "from")} == {
            "stream": f"conversation:{conversation}",
            "seq": 3,
            "from": 1,
        }
        assert {one["identity"] for one in subscribed["participants"]} == {"pat", "doc"}
        await talk(stage, pat, conversation, 1)
        await settle()
        (event,) = socket.all("ev")
        assert (event["seq"], event["ev"]["kind"], event["ev"]["message"]["body"]) == (4, "message.created", "Hello")


@pytest.mark.parametrize("missed", [0, 1, 2, 99, 100, 101, 256, 257, 1_000])
async def test_after_n_everything_missed_is_replayed_then_live(missed: int) -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await talk(stage, pat, conversation, missed + 5)
        socket = await following(stage, doc, conversation, after=5)
        await talk(stage, pat, conversation, 3)
        stream = f"conversation:{conversation}"
        assert await caught_up(socket, stream, missed + 8) == list(range(6, missed + 9))
        assert socket.sent[1]["type"] == "subscribed"
        assert socket.sent[1]["seq"] == missed + 5


async def test_a_replayed_event_is_the_same_as_the_live_one() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        live = await following(stage, doc, conversation)
        await talk(stage, pat, conversation, 1)
        replayed = await following(stage, doc, conversation, after=0)
        await settle()
        assert live.all("ev") == replayed.all("ev")


@pytest.mark.parametrize(("after", "resumes"), [(-1, False), (0, False), (1, True), (1_001, True), (1_002, False)])
async def test_more_than_a_thousand_behind_or_out_of_range_is_a_reset(after: int, resumes: bool) -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await talk(stage, pat, conversation, 1_001)
        socket = await following(stage, doc, conversation, after=after)
        if resumes:
            assert socket.all("reset") == []
            return
        assert socket.last("reset") == {"type": "reset", "stream": f"conversation:{conversation}", "seq": 1_001}
        assert socket.all("subscribed") == []
        await talk(stage, pat, conversation, 1)
        await settle()
        assert socket.all("ev") == []
        await socket.say("subscribe", stream=f"conversation:{conversation}", after=1_001)
        assert await caught_up(socket, f"conversation:{conversation}", 1_002) == [1_002]


async def test_who_joined_without_the_past_starts_at_from_and_a_lower_after_is_raised() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        ann = await stage.person("ann")
        await talk(stage, pat, conversation, 1_500)
        await stage.use_cases.add_participant(AddParticipant(actor=doc, conversation=conversation, identity="ann"))
        socket = await following(stage, ann, conversation, after=0)
        subscribed = socket.last("subscribed")
        assert (subscribed["from"], subscribed["seq"]) == (1_501, 1_501)
        assert await caught_up(socket, f"conversation:{conversation}", 1_501) == [1_501]


async def test_subscribing_again_begins_anew_and_shows_nothing_twice_behind_its_cursor() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        stream = f"conversation:{conversation}"
        await talk(stage, pat, conversation, 10)
        socket = await following(stage, doc, conversation, after=0)
        assert await caught_up(socket, stream, 10) == list(range(1, 11))
        await socket.say("subscribe", stream=stream, after=10)
        await talk(stage, pat, conversation, 2)
        assert await caught_up(socket, stream, 12) == list(range(1, 13))


async def test_unsubscribed_means_nothing_more() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        socket = await following(stage, doc, conversation)
        await socket.say("unsubscribe", stream=f"conversation:{conversation}")
        assert socket.last("unsubscribed")["stream"] == f"conversation:{conversation}"
        await talk(stage, pat, conversation, 1)
        await settle()
        assert socket.all("ev") == []


@pytest.mark.parametrize("stream", ["", "conversation", "conversation:", "chat:1", "INBOX", "staff:\x00"])
async def test_an_unknown_stream_is_an_error(stream: str) -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        await socket.say("subscribe", stream=stream)
        assert socket.last("error")["code"] in {"invalid", "not-found"}
        assert socket.code is None


async def test_corrections_joins_and_leavings_are_events_in_one_order() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await stage.person("ann")
        socket = await following(stage, pat, conversation)
        await socket.say("send", id="m1", conversation=conversation, body="Helo")
        message = socket.last("ack")["result"]["id"]
        await stage.use_cases.correct_message(
            CorrectMessage(actor=pat, conversation=conversation, message=message, text="Hello")
        )
        await stage.use_cases.add_participant(AddParticipant(actor=doc, conversation=conversation, identity="ann"))
        await stage.use_cases.remove_participant(
            RemoveParticipant(actor=doc, conversation=conversation, identity="ann")
        )
        await settle()
        events = socket.all("ev")
        assert [one["seq"] for one in events] == [1, 2, 3, 4]
        assert [one["ev"]["kind"] for one in events] == [
            "message.created",
            "message.corrected",
            "participant.joined",
            "participant.left",
        ]
        assert events[1]["ev"]["message"]["body"] == "Hello"
        assert events[2]["ev"]["participant"]["identity"] == "ann"
        assert events[3]["ev"]["identity"] == "ann"


async def test_who_leaves_is_told_so_and_gets_nothing_more_of_either_stream() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        ann = await stage.person("ann")
        await stage.use_cases.add_participant(AddParticipant(actor=doc, conversation=conversation, identity="ann"))
        socket = await following(stage, ann, conversation)
        await socket.say("subscribe", stream=f"staff:{conversation}")
        await stage.use_cases.remove_participant(
            RemoveParticipant(actor=doc, conversation=conversation, identity="ann")
        )
        await stage.message(pat, conversation)
        await stage.use_cases.write_note(WriteNote(actor=doc, conversation=conversation, text="Note"))
        await settle()
        assert socket.all("ev") == []
        assert {(one["stream"], one["code"]) for one in socket.all("unsubscribed")} == {
            (f"conversation:{conversation}", "not-a-participant"),
            (f"staff:{conversation}", "not-a-participant"),
        }


async def test_who_left_and_came_back_may_replay_their_own_leaving() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        ann = await stage.person("ann")
        add = AddParticipant(actor=doc, conversation=conversation, identity="ann", history=True)
        await stage.use_cases.add_participant(add)
        await stage.use_cases.remove_participant(
            RemoveParticipant(actor=doc, conversation=conversation, identity="ann")
        )
        await stage.use_cases.add_participant(add)
        socket = await following(stage, ann, conversation, after=0)
        await stage.message(pat, conversation)
        assert await caught_up(socket, f"conversation:{conversation}", 4) == [1, 2, 3, 4]
        assert socket.all("unsubscribed") == []


async def test_the_staff_stream_has_its_own_sequence_and_patients_do_not_get_it() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        await talk(stage, pat, conversation, 2)
        staff, patient = await following(stage, doc, conversation), await following(stage, pat, conversation)
        await patient.say("subscribe", stream=f"staff:{conversation}")
        assert patient.last("error")["code"] in {"forbidden", "not-found"}
        await stage.use_cases.write_note(WriteNote(actor=doc, conversation=conversation, text="First"))
        await staff.say("subscribe", stream=f"staff:{conversation}", after=0)
        await stage.use_cases.write_note(WriteNote(actor=doc, conversation=conversation, text="Second"))
        await settle()
        notes = [one for one in staff.all("ev") if one["stream"] == f"staff:{conversation}"]
        assert [one["seq"] for one in notes] == [1, 2]
        assert [one["ev"]["note"]["body"] for one in notes] == ["First", "Second"]
        assert notes[0]["ev"]["note"]["afterSeq"] == 2
        assert patient.all("ev") == []


async def test_presence_is_told_where_the_person_takes_part_and_nowhere_else() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        eve, una = await stage.person("eve"), await stage.person("una", Role.PATIENT)
        elsewhere = await stage.conversation(eve, una)
        near, far = await following(stage, pat, conversation), await following(stage, una, elsewhere)
        doctor = await stage.signed_in(doc)
        await stage.use_cases.set_availability(SetAvailability(actor=doc, availability=Availability.BUSY))
        doctor.hang_up()
        await settle()
        shown = [one["ev"]["presence"] for one in near.signs("presence") if one["ev"]["identity"] == "doc"]
        assert [one["online"] for one in shown] == [True, True, False]
        assert shown[1]["availability"] == "busy"
        assert shown[2]["lastSeenAt"].endswith("Z")
        assert [one for one in far.signs("presence") if one["ev"]["identity"] == "doc"] == []


async def test_who_joins_later_is_present_from_then_on() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        ann = await stage.person("ann")
        socket = await following(stage, pat, conversation)
        await stage.use_cases.add_participant(AddParticipant(actor=doc, conversation=conversation, identity="ann"))
        await stage.signed_in(ann)
        assert [one["ev"]["identity"] for one in socket.signs("presence")] == ["ann"]


class Away:
    """Following, while the record is out of reach."""

    async def __call__(self, _: object) -> None:
        raise Busy("the record is out of reach")

    async def replay(self, *_: object, **__: object) -> None:
        raise Busy("the record is out of reach")


async def test_who_is_refused_a_stream_because_the_record_is_away_is_told_to_come_back() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        socket = await stage.signed_in(pat)

        object.__setattr__(stage.use_cases, "follow_stream", Away())
        await socket.say("subscribe", stream=f"conversation:{conversation}", after=0)
        assert socket.code == 1013
