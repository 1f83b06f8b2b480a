"""The bench's own instruments: what they send, what they count, what they call reached."""

import asyncio

import pytest
from websockets.asyncio.server import ServerConnection, serve

from adapters.twilio.webhooks import TwilioWebhooks
from application.ports.inbound import Letter, MessageNews
from tests.bench.figures import Aim, Figure, table
from tests.bench.generator import told
from tests.bench.jobs import Hook, Result, Seat
from tests.bench.wire import Http, Lines, open_socket


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


def test_the_webhooks_that_are_sent_are_genuine_and_tell_of_a_message_each() -> None:
    url, account = "http://localhost:1/webhook", "AC" + "0" * 32
    seat = Seat("u-1", "", "CH" + "1" * 32)

    def letter(place: int) -> Letter:
        head, form = told(Hook(url, "token", account), seat, place).split(b"\r\n\r\n", 1)
        (signature,) = [line[20:] for line in head.decode().split("\r\n") if line.startswith("X-Twilio-Signature: ")]
        letter = TwilioWebhooks(url=url, tokens=("token",), account_sid=account).translate(form, b"", signature)
        assert isinstance(letter, Letter)
        return letter

    first, second = letter(0), letter(1)
    assert first.key != second.key
    hooks = TwilioWebhooks(url=url, tokens=("token",), account_sid=account)
    news = [hooks.read(one.kind, one.raw) for one in (first, second)]
    assert all(isinstance(one, MessageNews) for one in news)
    assert [(one.thread, one.message.author, one.message.place) for one in news] == [
        (seat.conversation, "u-1", 0),
        (seat.conversation, "u-1", 1),
    ]


def test_each_request_that_is_under_way_has_a_connection_of_its_own() -> None:
    class Held(Http):
        def ask(self, request: bytes) -> "asyncio.Future[tuple[int, bytes]]":
            self.held = asyncio.get_running_loop().create_future()
            return self.held

    opened: list[Held] = []

    async def open_held(port: int) -> Http:
        opened.append(Held())
        return opened[-1]

    async def exchange() -> None:
        lines = Lines(1, open_held)
        both = asyncio.gather(lines.ask(b"first"), lines.ask(b"second"))
        await asyncio.sleep(0)
        for one in opened:
            one.held.set_result((204, b""))
        assert await both == [(204, b"")] * 2
        third = asyncio.ensure_future(lines.ask(b"third"))
        await asyncio.sleep(0)
        opened[-1].held.set_result((200, b"third"))
        assert await third == (200, b"third")

    asyncio.run(exchange())
    assert len(opened) == 2
