"""The bench's own instruments: what they send, what they count, what they call reached."""

import asyncio

import pytest
from websockets.asyncio.server import ServerConnection, serve

from tests.bench.figures import Aim, Figure, table
from tests.bench.jobs import Result
from tests.bench.wire import open_socket


def test_the_load_client_and_a_real_server_understand_frames_of_every_length() -> None:
    sent = [b"a" * size for size in (0, 1, 125, 126, 65_535, 65_536, 200_000)]

    async def echo(connection: ServerConnection) -> None:
        async for text in connection:
            await connection.send(text)

    async def exchange() -> list[bytes]:
        heard: list[bytes] = []
        done = asyncio.Event()

        def on_text(text: bytes) -> None:
            heard.append(text)
            if len(heard) == len(sent):
                done.set()

        async with serve(echo, "127.0.0.1", 0, compression=None) as server:
            socket = await open_socket(server.sockets[0].getsockname()[1], "/", on_text)
            for text in sent:
                socket.say(text)
            await asyncio.wait_for(done.wait(), 10)
            socket.abort()
        return heard

    assert asyncio.run(exchange()) == sent


@pytest.mark.parametrize(("ours", "verdict"), [(24.0, "MISSED"), (25.0, "reached")])
def test_an_aim_about_a_ratio_is_held_against_the_anchor(ours: float, verdict: str) -> None:
    figure = Figure("socket", "msg/s", ours, 100.0, "echo", Aim("P1", at_least=0.25))

    assert figure.verdict == verdict
    assert verdict in table([figure])


def test_an_aim_without_an_anchor_is_held_against_the_figure() -> None:
    assert Figure("memory", "MiB", 111.0, aim=Aim("P6", at_most=110)).verdict == "MISSED"


def test_a_percentile_is_a_latency_that_was_measured() -> None:
    result = Result(1.0, 100, 100, 0.0, 0.0, latencies=[number / 1000 for number in range(100, 0, -1)])

    assert (round(result.percentile(0.5)), round(result.percentile(0.99))) == (51, 100)
