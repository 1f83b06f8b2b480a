"""A live gateway over the record in memory: fake sockets, a clock and timers that only a test moves."""

import asyncio
import heapq
import itertools
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from attrs import define, field

from adapters.http.arrival import Arrival
from adapters.http.edge import Edge, SocketNumbers
from adapters.http.limits import Limits
from adapters.http.live.gateway import Gateway
from adapters.http.live.serve import serve
from adapters.http.use_cases import FollowStream, UseCases
from adapters.mock.clock import FakeClock
from adapters.mock.files import InMemorySpool
from application.access.start_session import StartSession
from application.consent.grant_consent import GrantConsent
from application.messaging.open_conversation import OpenConversation
from application.messaging.send_message import SendMessage
from application.timelines.follow_stream import FollowConversation, Following, FollowStaff
from application.views import Stream, StreamEvent
from domain.access import Actor
from domain.ids import ConversationId
from domain.person import Role
from domain.session import SessionPolicy
from tests.support.app import Digests, Server
from tests.support.builders import a_person, a_policy, a_provider


@define(eq=False)
class FakeTimer:
    """A call at a later time of the fake clock."""

    due: float
    call: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled, self.call = True, lambda: None  # the loop's own lets go of what it would have called, too


@define(eq=False)
class FakeScheduler:
    """Timers that run when the test lets time pass."""

    clock: FakeClock
    _timers: list[tuple[float, int, FakeTimer]] = field(factory=list)
    _count: Any = field(factory=itertools.count)

    def time(self) -> float:
        return self.clock.now().timestamp()

    def later(self, delay: float, call: Callable[[], None]) -> FakeTimer:
        timer = FakeTimer(self.time() + delay, call)
        heapq.heappush(self._timers, (timer.due, next(self._count), timer))
        return timer

    async def advance(self, seconds: float) -> None:
        """Let time pass, timer by timer."""
        end = self.time() + seconds
        while self._timers and self._timers[0][0] <= end:
            due, _, timer = heapq.heappop(self._timers)
            if timer.cancelled:
                continue
            self.clock.advance(timedelta(seconds=max(0.0, due - self.time())))
            timer.call()
            await settle()
        self.clock.advance(timedelta(seconds=max(0.0, end - self.time())))
        await settle()


async def settle() -> None:
    """Let every task go on as far as it can."""
    for _ in range(60):
        await asyncio.sleep(0)


@define(eq=False)
class FakeSocket:
    """A client at the far end of an ASGI socket."""

    sent: list[dict[str, Any]] = field(factory=list)
    code: int | None = None
    accepted: dict[str, Any] | None = None
    task: asyncio.Task[None] = field(init=False)
    _inbox: asyncio.Queue[Any] = field(factory=asyncio.Queue)
    _writable: asyncio.Event = field(factory=asyncio.Event)

    def __attrs_post_init__(self) -> None:
        self._inbox.put_nowait({"type": "websocket.connect"})
        self._writable.set()

    async def receive(self) -> Any:
        return await self._inbox.get()

    async def send(self, message: Any) -> None:
        await self._writable.wait()
        match message["type"]:
            case "websocket.accept":
                self.accepted = message
            case "websocket.send":
                assert self.code is None, "nothing follows the closing frame"
                self.sent.append(json.loads(message["text"]))
            case "websocket.close":
                self.code = message["code"]
                self._inbox.put_nowait({"type": "websocket.disconnect", "code": self.code})

    def stall(self) -> None:
        """Read nothing more."""
        self._writable.clear()

    def read_on(self) -> None:
        self._writable.set()

    def text(self, text: str) -> None:
        """Send raw text."""
        self._inbox.put_nowait({"type": "websocket.receive", "text": text})

    def octets(self, data: bytes) -> None:
        """Send a binary frame."""
        self._inbox.put_nowait({"type": "websocket.receive", "bytes": data})

    async def say(self, type: str, **members: Any) -> None:
        """Send a frame and let the server do what it does."""
        self.text(json.dumps({"type": type, **members}))
        await settle()

    def hang_up(self) -> None:
        self._inbox.put_nowait({"type": "websocket.disconnect", "code": 1001})

    def all(self, type: str) -> list[dict[str, Any]]:
        """What was received of one type."""
        return [one for one in self.sent if one["type"] == type]

    def last(self, type: str) -> dict[str, Any]:
        return self.all(type)[-1]

    def seqs(self, stream: str) -> list[int]:
        """The durable events of a stream, in the order of their arrival."""
        return [one["seq"] for one in self.all("ev") if one["stream"] == stream]

    def signs(self, kind: str) -> list[dict[str, Any]]:
        return [one for one in self.all("eph") if one["ev"]["kind"] == kind]


@define(eq=False)
class NotedReplays:
    """Following, with a note of every page of the past that is read."""

    follow: FollowStream
    positions: list[int]

    async def __call__(self, command: FollowConversation | FollowStaff) -> Following:
        return await self.follow(command)

    async def replay(
        self, stream: Stream, conversation: ConversationId, *, after: int, limit: int
    ) -> tuple[StreamEvent, ...]:
        self.positions.append(after)
        return await self.follow.replay(stream, conversation, after=after, limit=limit)


@define(eq=False)
class Stage:
    """The gateway, its people, and everything a test turns."""

    limits: bool = False
    server: Server = field(init=False)
    scheduler: FakeScheduler = field(init=False)
    edge: Edge = field(init=False)
    use_cases: UseCases = field(init=False)
    gateway: Gateway = field(init=False)
    sockets: list[FakeSocket] = field(factory=list)
    _keys: Any = field(factory=itertools.count)

    def __attrs_post_init__(self) -> None:
        self.server = Server()
        self.scheduler = FakeScheduler(self.server.clock)
        self.edge = Edge(
            spool=InMemorySpool(),
            clock=self.server.clock,
            channel=self.server.channel,
            fingerprints=Digests(),
            cursor_key=b"c" * 32,
            sessions=SessionPolicy(),
            consent=a_policy(),
            limits=Limits(on=self.limits, now=self.scheduler.time),
            sockets=SocketNumbers(unsigned_per_address=3),
        )
        self.use_cases = self.server.use_cases()
        self.gateway = Gateway(self.use_cases, self.edge, self.scheduler)

    async def __aenter__(self) -> "Stage":
        await self.gateway.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.gateway.stop()
        for socket in self.sockets:
            socket.read_on()
            socket.hang_up()
        await settle()
        await self.gateway.background.stop()

    # People

    async def person(self, identity: str, role: Role = Role.PROVIDER, **said: Any) -> Actor:
        """Somebody the directory knows; patients have agreed to chat unless `consents` is false."""
        consents = said.pop("consents", True)
        person = a_provider(identity, **said) if role is Role.PROVIDER else a_person(identity, role, **said)
        async with self.server.record.unit_of_work() as uow:
            uow.people.save(person)
            await uow.commit()
        actor = Actor(identity=person.identity, role=role, pools=person.pools)
        if role is Role.PATIENT and consents:
            await self.use_cases.grant_consent(GrantConsent(actor=actor, identity=identity, scopes=frozenset({"chat"})))
        return actor

    async def token(self, who: Actor) -> str:
        """A new session's token."""
        started = await self.use_cases.start_session(
            StartSession(actor=who, identity=who.identity, role=who.role, proof=None)
        )
        return started.token.token

    async def conversation(self, by: Actor, *others: Actor) -> ConversationId:
        made = await self.use_cases.open_conversation(
            OpenConversation(actor=by, participants=tuple(one.identity for one in others))
        )
        return ConversationId(made.id)

    async def message(self, by: Actor, conversation: ConversationId, text: str = "Hello") -> None:
        await self.use_cases.send_message(
            SendMessage(actor=by, conversation=conversation, key=f"k{next(self._keys)}", text=text)
        )

    def note_replays(self, positions: list[int]) -> None:
        """Note behind which position each page of the past is read from here on."""
        object.__setattr__(self.use_cases, "follow_stream", NotedReplays(self.use_cases.follow_stream, positions))

    # Sockets

    async def socket(self, *, address: str = "192.0.2.1", subprotocols: tuple[str, ...] = ()) -> FakeSocket:
        """A socket whose handshake is done."""
        socket = FakeSocket()
        socket.task = asyncio.create_task(
            serve(self.gateway, subprotocols, socket.receive, socket.send, Arrival(address, False))
        )
        self.sockets.append(socket)
        await settle()
        return socket

    async def signed_in(self, who: Actor, token: str | None = None) -> FakeSocket:
        """A socket that said who it is."""
        socket = await self.socket()
        await socket.say("auth", token=token or await self.token(who))
        return socket
