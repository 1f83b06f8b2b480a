"""What a socket waits with, and what it holds."""

import asyncio
import functools

import pytest
import uvicorn
from uvicorn.server import ServerState

from adapters.http.socket_protocol import Gate, Mailbox, NarrowSocketProtocol, Turns

pytestmark = pytest.mark.anyio


async def test_the_mailbox_gives_in_order_and_lets_its_reader_wait() -> None:
    mailbox = Mailbox()
    reading = asyncio.create_task(mailbox.get())
    await asyncio.sleep(0)
    assert not reading.done()
    mailbox.put_nowait(1)
    mailbox.put_nowait(2)
    assert not mailbox.empty()
    assert [await reading, await mailbox.get()] == [1, 2]
    assert mailbox.empty()


async def test_a_reader_that_gave_up_leaves_what_comes_later_to_the_next() -> None:
    mailbox = Mailbox()
    reading = asyncio.create_task(mailbox.get())
    await asyncio.sleep(0)
    reading.cancel()
    mailbox.put_nowait(1)
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert await mailbox.get() == 1


async def test_the_gate_lets_everybody_through_once_it_opens() -> None:
    gate = Gate()
    await gate.wait()
    gate.clear()
    assert not gate.is_set()
    impatient, *patient = [asyncio.create_task(gate.wait()) for _ in range(3)]
    await asyncio.sleep(0)
    impatient.cancel()
    await asyncio.sleep(0)
    assert [one.done() for one in patient] == [False, False]
    gate.set()
    await asyncio.gather(*patient)
    assert gate.is_set()


async def test_what_uvicorn_sets_on_a_socket_stands_in_slots() -> None:
    async def app(scope: object, receive: object, send: object) -> None:
        """Nobody asks."""

    config = uvicorn.Config(app, ws=NarrowSocketProtocol, log_config=None)
    config.load()
    protocol = NarrowSocketProtocol(config, ServerState(), {})
    assert set(vars(protocol)) == {"_pace"}


async def test_a_crowd_that_leaves_goes_a_few_at_a_time_and_in_order() -> None:
    gone: list[int] = []
    turns, loop = Turns(), asyncio.get_running_loop()
    for number in range(120):
        turns.add(loop, functools.partial(gone.append, number))
    seen = []
    while len(gone) < 120:
        await asyncio.sleep(0)
        seen.append(len(gone))
    assert [count for count, before in zip(seen, [0, *seen], strict=False) if count > before] == [50, 100, 120]
    assert gone == list(range(120))


async def test_one_that_fails_holds_up_no_other() -> None:
    gone: list[int] = []
    turns, loop = Turns(), asyncio.get_running_loop()
    told: list[str] = []
    loop.set_exception_handler(lambda _, context: told.append(type(context["exception"]).__name__))

    def fail() -> None:
        raise ValueError

    turns.add(loop, fail)
    turns.add(loop, functools.partial(gone.append, 1))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    turns.add(loop, functools.partial(gone.append, 2))
    await asyncio.sleep(0)
    assert (gone, told) == ([1, 2], ["ValueError"])
