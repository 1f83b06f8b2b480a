"""Whatever the channel does with its hints, every event is shown once and in order."""

import asyncio
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.http.live.outbox import Outbox
from adapters.http.live.replies import event
from adapters.http.live.subscription import READ_AGAIN, Subscription
from application.views import PersonLeft, Stream, StreamEvent
from domain.errors import Busy
from domain.ids import ConversationId, Identity

CONVERSATION = ConversationId("c" * 32)


def happened(seq: int) -> StreamEvent:
    return StreamEvent(
        stream=Stream.CONVERSATION,
        conversation=CONVERSATION,
        seq=seq,
        kind="participant.left",
        content=PersonLeft(identity=Identity("somebody")),
    )


async def shown(chance: random.Random, *, before: int, live: int, after: int) -> list[int]:
    """Follow a stream of `before` events while `live` more happen and their hints go astray."""
    last = before
    seqs: list[int] = []

    async def replay(_: Stream, __: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        page = tuple(happened(seq) for seq in range(after + 1, min(last, after + limit) + 1))
        for _ in range(chance.randrange(4)):
            await asyncio.sleep(0)
        return page

    async def send(message: dict[str, str]) -> None:
        seqs.append(int(message["text"].split('"seq":')[1].split(",")[0]))
        if chance.random() < 0.3:
            await asyncio.sleep(0)

    outbox = Outbox(lambda _: None, lambda _: None)
    writer = asyncio.create_task(outbox.run(send))
    subscription = Subscription(
        Identity("me"), Stream.CONVERSATION, CONVERSATION, "conversation:c", outbox, replay, lambda _: None
    )
    begin_at = chance.randrange(live)
    waiting: list[int] = []
    for number in range(live):
        if number == begin_at:
            subscription.begin(after=after, seq=last)
        last += 1
        hints = [last] * chance.choice([0, 1, 1, 2])
        waiting += hints
        chance.shuffle(waiting)
        for _ in range(chance.randrange(len(waiting) + 1)):
            seq = waiting.pop()
            subscription.hear(seq, event(happened(seq)))
        for _ in range(chance.randrange(3)):
            await asyncio.sleep(0)
    for seq in [*waiting, last]:
        subscription.hear(seq, event(happened(seq)))
    for _ in range(5_000):
        if seqs and seqs[-1] == last:
            break
        await asyncio.sleep(0)
    writer.cancel()
    return seqs


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), before=st.integers(0, 250), live=st.integers(1, 60), share=st.floats(0, 1))
def test_every_event_is_shown_once_and_in_order(seed: int, before: int, live: int, share: float) -> None:
    after = round(before * share)
    seqs = asyncio.run(shown(random.Random(seed), before=before, live=live, after=after))
    assert seqs == list(range(after + 1, before + live + 1))


@pytest.mark.anyio
async def test_a_replay_that_fails_ends_the_subscription_and_says_so() -> None:
    sent: list[str] = []
    ended: list[Subscription] = []

    async def replay(*_: object, **__: object) -> tuple[StreamEvent, ...]:
        raise OSError("the record is away")

    async def send(message: dict[str, str]) -> None:
        sent.append(message["text"])

    outbox = Outbox(lambda _: None, lambda _: None)
    writer = asyncio.create_task(outbox.run(send))
    subscription = Subscription(
        Identity("me"), Stream.CONVERSATION, CONVERSATION, "conversation:c", outbox, replay, ended.append
    )
    subscription.begin(after=0, seq=5)
    for _ in range(20):
        await asyncio.sleep(0)
    writer.cancel()
    assert sent == ['{"type":"unsubscribed","stream":"conversation:c","code":"internal"}']
    assert ended == [subscription]


@pytest.mark.anyio
async def test_a_replay_that_finds_the_record_busy_reads_again_until_it_answers() -> None:
    sent: list[str] = []
    pauses: list[float] = []

    async def replay(_: Stream, __: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        if len(pauses) < 3:
            raise Busy("the record is out of reach")
        return tuple(happened(seq) for seq in range(after + 1, 6))

    async def send(message: dict[str, str]) -> None:
        sent.append(message["text"])

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    outbox = Outbox(lambda _: None, lambda _: None)
    writer = asyncio.create_task(outbox.run(send))
    subscription = Subscription(
        Identity("me"), Stream.CONVERSATION, CONVERSATION, "conversation:c", outbox, replay, lambda _: None, pause
    )
    subscription.begin(after=0, seq=5)
    for _ in range(60):
        await asyncio.sleep(0)
    writer.cancel()
    assert [one.split('"seq":')[1].split(",")[0] for one in sent] == ["1", "2", "3", "4", "5"]
    assert (pauses, subscription.over) == ([READ_AGAIN] * 3, False)
