"""Contract §5 and security §3: slow readers are bounded, resumed, and never waited for."""

import asyncio
from typing import Any

import pytest

from adapters.http.live.outbox import EVENTS, OCTETS, OVERLOADED, Outbox
from adapters.http.live.replies import Rank, Written
from domain.person import Role
from tests.live.stage import FakeSocket, Stage, settle

pytestmark = pytest.mark.anyio

TEXTS = {Rank.EVENT: "ev", Rank.EPHEMERAL: "eph", Rank.CONTROL: "control", Rank.REPLAY: "replay"}


class Slow:
    """An outbox whose socket takes nothing until it is told to."""

    def __init__(self) -> None:
        self.ended: list[str] = []
        self.out: list[Any] = []
        self.outbox = Outbox(self.ended.append, lambda _: None)

    def put(self, rank: Rank, stream: str = "a", *, times: int = 1, size: int = 10) -> None:
        for number in range(times):
            self.outbox.put(Written(f"{TEXTS[rank]} {stream} {number}", size, rank, stream))

    async def drain(self) -> list[str]:
        async def send(message: Any) -> None:
            self.out.append(message.get("text", message.get("code")))

        task = asyncio.create_task(self.outbox.run(send))
        await settle()
        task.cancel()
        return self.out


async def test_256_events_wait_and_the_next_ends_its_stream_with_lagged() -> None:
    slow = Slow()
    slow.put(Rank.EVENT, times=EVENTS)
    assert slow.ended == []
    slow.put(Rank.EVENT)
    assert slow.ended == ["a"]
    assert await slow.drain() == ['{"type":"lagged","stream":"a"}']


async def test_the_events_of_other_streams_stay() -> None:
    slow = Slow()
    slow.put(Rank.EVENT, "b", times=100)
    slow.put(Rank.EVENT, "a", times=157)
    assert slow.ended == ["a"]
    out = await slow.drain()
    assert out == [f"ev b {number}" for number in range(100)] + ['{"type":"lagged","stream":"a"}']


async def test_a_mebibyte_is_the_other_limit() -> None:
    slow = Slow()
    slow.put(Rank.EVENT, times=4, size=OCTETS // 4)
    assert slow.ended == []
    slow.put(Rank.EVENT, size=1)
    assert slow.ended == ["a"]


async def test_signs_give_way_first_the_oldest_first_and_nobody_is_told() -> None:
    slow = Slow()
    slow.put(Rank.EVENT, times=EVENTS - 2)
    slow.put(Rank.EPHEMERAL, "a", times=2)
    slow.put(Rank.EVENT, "b")
    assert slow.ended == []
    out = await slow.drain()
    assert "eph a 0" not in out
    assert out[-2:] == ["eph a 1", "ev b 0"]
    assert len(out) == EVENTS


async def test_a_sign_that_finds_only_events_is_dropped_itself() -> None:
    slow = Slow()
    slow.put(Rank.EVENT, times=EVENTS)
    slow.put(Rank.EPHEMERAL, "b")
    assert slow.ended == []
    assert len(await slow.drain()) == EVENTS


@pytest.mark.parametrize("row_first", [True, False])
async def test_a_dropped_row_of_the_inbox_always_causes_lagged(row_first: bool) -> None:
    slow = Slow()
    if row_first:
        slow.put(Rank.EPHEMERAL, "inbox")
        slow.put(Rank.EVENT, times=EVENTS)
    else:
        slow.put(Rank.EVENT, times=EVENTS)
        slow.put(Rank.EPHEMERAL, "inbox")
    assert slow.ended == ["inbox"]
    out = await slow.drain()
    assert '{"type":"lagged","stream":"inbox"}' in out
    assert "eph inbox 0" not in out
    assert len([one for one in out if one.startswith("ev")]) == EVENTS


async def test_when_even_answers_find_no_room_the_socket_closes_with_1013() -> None:
    slow = Slow()
    slow.put(Rank.CONTROL, times=EVENTS)
    assert slow.outbox.closing is None
    slow.put(Rank.CONTROL)
    assert slow.outbox.closing == OVERLOADED
    assert await slow.drain() == [OVERLOADED]


async def test_a_replay_is_outside_of_the_limits() -> None:
    slow = Slow()
    slow.put(Rank.REPLAY, times=100, size=OCTETS)
    slow.put(Rank.EVENT, "b", times=EVENTS)
    assert slow.ended == []
    assert len(await slow.drain()) == 100 + EVENTS


async def test_answers_are_written_before_the_closing_frame_and_events_are_not() -> None:
    slow = Slow()
    slow.put(Rank.EVENT)
    slow.put(Rank.CONTROL)
    slow.outbox.close(4401)
    slow.outbox.close(1012)
    slow.put(Rank.CONTROL)
    assert await slow.drain() == ["control a 0", 4401]


async def test_a_lagged_reader_resumes_from_its_cursor_and_others_never_wait() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        stream = f"conversation:{conversation}"
        slow, quick = await stage.signed_in(doc), await stage.signed_in(pat)
        for socket in (slow, quick):
            await socket.say("subscribe", stream=stream)
        slow.stall()
        for _ in range(EVENTS + 10):
            await stage.message(pat, conversation)
        await settle()
        assert quick.seqs(stream) == list(range(1, EVENTS + 11))
        slow.read_on()
        await settle()
        assert slow.last("lagged") == {"type": "lagged", "stream": stream}
        seen = slow.seqs(stream)
        await stage.message(pat, conversation)
        await settle()
        assert slow.seqs(stream) == seen
        await slow.say("subscribe", stream=stream, after=seen[-1] if seen else 0)
        await everything(slow, stream, EVENTS + 11)
        assert slow.seqs(stream) == list(range(1, EVENTS + 12))


async def test_a_replay_is_read_page_by_page_as_the_socket_drains() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        conversation = await stage.conversation(pat, doc)
        stream = f"conversation:{conversation}"
        for _ in range(350):
            await stage.message(pat, conversation)
        pages: list[int] = []
        stage.note_replays(pages)
        socket = await stage.signed_in(doc)
        socket.stall()
        await socket.say("subscribe", stream=stream, after=0)
        assert len(pages) == 0
        socket.read_on()
        await everything(socket, stream, 350)
        assert socket.seqs(stream) == list(range(1, 351))
        assert pages == [0, 100, 200, 300]


async def everything(socket: FakeSocket, stream: str, last: int) -> None:
    for _ in range(100):
        if last in socket.seqs(stream):
            return
        await settle()
