"""A load generator: reads a `Load` from its standard input, runs it, writes the `Result` to the file it is given."""

import asyncio
import itertools
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

import msgspec
import uvloop

from adapters.mock.twilio_service.hooks.signature import sign
from tests.bench.jobs import BASE, LIVE, Hook, Load, Result, Seat
from tests.bench.process import cpu_seconds
from tests.bench.wire import Lines, Socket, open_socket, request
from tests.support.waiting import until

SETTLES_WITHIN = 30.0
"""What was not shown by then counts as lost; a thousand senders have a thousand messages under way."""
WORDS = "Good morning doctor, the rash is better since I take the new cream"


class _Message(msgspec.Struct):
    body: str | None = None


class _Event(msgspec.Struct):
    kind: str
    message: _Message | None = None


class _Frame(msgspec.Struct):
    type: str
    seq: int = 0
    code: str = ""
    ev: _Event | None = None


_decode = msgspec.json.Decoder(_Frame).decode


class Tally:
    """Counts and times of a whole load."""

    def __init__(self) -> None:
        self.sent = self.answered = self.delivered = self.disordered = self.refused = 0
        self.over = False
        self.sent_at: dict[int, float] = {}
        self.latencies: list[float] = []

    def stamp(self) -> int:
        """Number a message and remember when it left."""
        self.sent += 1
        self.sent_at[self.sent] = time.perf_counter()
        return self.sent

    def refuse(self, number: int) -> None:
        """The sender was told that a message was not taken."""
        self.refused += 1
        del self.sent_at[number]

    def arrived(self, number: int) -> None:
        """A message reached the one who is to see it."""
        self.delivered += 1
        self.latencies.append(time.perf_counter() - self.sent_at.pop(number))


class Talker:
    """One sender on whatever road; `speak` sends one message, `again` is called when it is answered."""

    def __init__(self, tally: Tally, write: Callable[[bytes], object], seat: Seat | None) -> None:
        self._tally = tally
        self._write = write
        self._conversation = seat.conversation if seat else "0" * 32
        self.closed_loop = True

    def speak(self) -> None:
        """Send the next message."""
        number = self._tally.stamp()
        self._write(
            b'{"type":"send","id":"b-%d-%d","conversation":"%s","body":"%s %d"}'
            % (number, time.time_ns(), self._conversation.encode(), WORDS.encode(), number)
        )

    def again(self) -> None:
        """The last one was answered."""
        self._tally.answered += 1
        if self.closed_loop and not self._tally.over:
            self.speak()


async def _echo_talker(load: Load, tally: Tally, _: Seat | None) -> Talker:
    def heard(text: bytes) -> None:
        tally.arrived(int(text[text.rfind(b" ") + 1 : -2]))
        talker.again()

    socket = await open_socket(load.port, load.path or "/echo", heard)
    talker = Talker(tally, socket.say, None)
    return talker


async def _socket_talker(load: Load, tally: Tally, seat: Seat | None) -> Talker:
    assert seat is not None

    def heard(text: bytes) -> None:
        if text.startswith(b'{"type":"ack"') or (kind := _decode(text).type) == "ack":
            talker.again()
        elif kind == "error":
            tally.refused += 1
        elif kind == "ping":
            socket.say(b'{"type":"pong"}')

    await watch(load.watch_port or load.port, seat, tally)
    socket = await signed_in(load.port, seat.sender, heard)
    talker = Talker(tally, socket.say, seat)
    return talker


async def signed_in(port: int, token: str, heard: Callable[[bytes], None], *, source: str | None = None) -> Socket:
    """A socket that is past `ready`."""
    ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def first(text: bytes) -> None:
        if _decode(text).type == "ready":
            socket.on_text = heard
            ready.set_result(None)

    socket = await open_socket(port, LIVE, first, source=source)
    socket.say(b'{"type":"auth","token":"%s"}' % token.encode())
    await asyncio.wait_for(ready, 30)
    return socket


async def subscribed(
    port: int, token: str, conversation: str, heard: Callable[[Socket, bytes], None], *, source: str | None = None
) -> Socket:
    """A socket that follows a conversation from now on."""
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def first(text: bytes) -> None:
        if _decode(text).type == "subscribed":
            socket.on_text = lambda text: heard(socket, text)
            done.set_result(None)

    socket = await signed_in(port, token, first, source=source)
    socket.say(b'{"type":"subscribe","stream":"conversation:%s"}' % conversation.encode())
    await asyncio.wait_for(done, 30)
    return socket


async def watch(port: int, seat: Seat, tally: Tally) -> Socket:
    """The recipient: counts what it is shown, and whether it comes in order."""
    last = 0

    def heard(socket: Socket, text: bytes) -> None:
        nonlocal last
        frame = _decode(text)
        if frame.type == "ping":
            socket.say(b'{"type":"pong"}')
        if frame.type != "ev" or frame.ev is None or frame.ev.message is None:
            return
        if last and frame.seq != last + 1:
            tally.disordered += 1
        last = frame.seq
        tally.arrived(int((frame.ev.message.body or " 0").rsplit(" ", 1)[1]))

    return await subscribed(port, seat.recipient, seat.conversation, heard)


async def _http_talker(load: Load, tally: Tally, seat: Seat | None) -> Talker:
    lines = Lines(load.port)
    if seat and load.watched:
        await watch(load.watch_port or load.port, seat, tally)
    path = f"{BASE}/conversations/{seat.conversation}/messages" if seat else load.path
    tasks: set[asyncio.Task[None]] = set()

    def write(frame: bytes) -> None:
        task = asyncio.ensure_future(ask(frame))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def ask(frame: bytes) -> None:
        await _ask(lines, path, seat, frame, tally, load.watched)
        talker.again()

    talker = Talker(tally, write, seat)
    return talker


async def _ask(lines: Lines, path: str, seat: Seat | None, frame: bytes, tally: Tally, watched: bool) -> None:
    body = frame[frame.rfind(b'"body":') :]
    number = int(body[body.rfind(b" ") + 1 : -2])
    headers = (
        {"Idempotency-Key": f"b-{number}-{time.time_ns()}", "Authorization": f"Bearer {seat.sender}"} if seat else {}
    )
    status, _ = await lines.ask(request("POST", path, headers, b"{" + body))
    if status != 201:
        tally.refuse(number)
    elif not (seat and watched):
        tally.arrived(number)


async def _hook_talker(load: Load, tally: Tally, seat: Seat | None) -> Talker:
    """Twilio telling of what the sender wrote at its client: `sender` and `conversation` are its names."""
    assert seat is not None
    assert load.hook is not None
    hook, lines, places = load.hook, Lines(load.port), itertools.count()
    tasks: set[asyncio.Task[None]] = set()

    def write(frame: bytes) -> None:
        number = int(frame[frame.rfind(b" ") + 1 : -2])
        task = asyncio.ensure_future(ask(number, told(hook, seat, next(places))))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def ask(number: int, call: bytes) -> None:
        status, _ = await lines.ask(call)
        if status != 204:
            tally.refused += 1
        tally.arrived(number)

    return Talker(tally, write, seat)


def told(hook: Hook, seat: Seat, place: int) -> bytes:
    """The call that tells of one message."""
    fields = {
        "AccountSid": hook.account,
        "EventType": "onMessageAdded",
        "Source": "SDK",
        "ClientIdentity": seat.sender,
        "ConversationSid": seat.conversation,
        "MessageSid": f"IM{uuid4().hex}",
        "Index": str(place),
        "DateCreated": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "Body": f"{WORDS} {place}",
        "Author": seat.sender,
        "Attributes": "{}",
    }
    signature = sign(hook.token, hook.url, fields.items())
    path = urlsplit(hook.url).path
    form = urlencode(fields).encode()
    return request("POST", path, {"X-Twilio-Signature": signature}, form, "application/x-www-form-urlencoded")


_TALKERS: dict[str, Callable[[Load, Tally, Seat | None], Awaitable[Talker]]] = {
    "echo": _echo_talker,
    "socket": _socket_talker,
    "http": _http_talker,
    "hook": _hook_talker,
}


async def run(load: Load) -> Result:
    """Open everything, warm up, measure the window, wait for what is under way."""
    tally = Tally()
    seats: list[Seat | None] = list(load.seats) if load.kind == "socket" or not load.path else [None] * len(load.seats)
    talkers = [await _TALKERS[load.kind](load, tally, seat) for seat in seats]
    if load.rate:
        pacing = asyncio.ensure_future(_pace(talkers, load.rate, tally))
    else:
        for talker in talkers:
            talker.speak()
    await asyncio.sleep(load.warmup)
    result = await _measure(load, tally)
    tally.over = True
    if load.rate:
        await pacing
    await until(lambda: not tally.sent_at, SETTLES_WITHIN, pause=0.02)
    result.lost, result.disordered, result.refused = len(tally.sent_at), tally.disordered, tally.refused
    return result


async def _measure(load: Load, tally: Tally) -> Result:
    begin, cpu, own = time.perf_counter(), cpu_seconds(load.pids), time.process_time()
    answered, delivered, seen = tally.answered, tally.delivered, len(tally.latencies)
    await asyncio.sleep(load.seconds)
    return Result(
        seconds=time.perf_counter() - begin,
        answered=tally.answered - answered,
        delivered=tally.delivered - delivered,
        server_cpu=cpu_seconds(load.pids) - cpu,
        own_cpu=time.process_time() - own,
        latencies=tally.latencies[seen:],
    )


async def _pace(talkers: list[Talker], rate: float, tally: Tally) -> None:
    """Send at the times that the rate says, whatever the answers do."""
    loop = asyncio.get_running_loop()
    begin = loop.time()
    for talker in talkers:
        talker.closed_loop = False
    while not tally.over:
        talkers[tally.sent % len(talkers)].speak()
        await asyncio.sleep(max(0.0, begin + tally.sent / rate - loop.time()))


if __name__ == "__main__":
    given = msgspec.json.decode(sys.stdin.buffer.read(), type=Load)
    found = msgspec.json.encode(uvloop.run(run(given)))
    Path(sys.argv[1]).write_bytes(found)
