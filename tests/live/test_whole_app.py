"""The socket in the whole application: handshake, then a conversation with drops of 1 to 1,000 events."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from attrs import define, evolve
from litestar import Litestar
from litestar.exceptions import WebSocketDisconnect
from litestar.testing import TestClient, WebSocketTestSession

from adapters.http.app import create_app
from adapters.http.edge import BASE, Edge
from adapters.http.limits import Limits
from adapters.mock.files import InMemorySpool
from domain.session import SessionPolicy
from tests.support.app import Caller, Clinic, Digests, Server
from tests.support.builders import a_policy

ORIGIN = "https://portal.test"
LIVE = f"{BASE}/live"


@define(eq=False)
class Line:
    """A client's end of a socket."""

    session: WebSocketTestSession

    def say(self, type: str, **members: Any) -> None:
        self.session.send_json({"type": type, **members})

    def hear(self, type: str) -> dict[str, Any]:
        """The next frame of that type; others before it are passed over."""
        while True:
            frame: dict[str, Any] = self.session.receive_json(timeout=10)
            if frame["type"] == type:
                return frame

    def hear_upto(self, seq: int) -> list[int]:
        """The sequence numbers of all events, as they came, up to one."""
        seqs: list[int] = []
        while not seqs or seqs[-1] < seq:
            seqs.append(self.hear("ev")["seq"])
        return seqs


@pytest.fixture(scope="module")
def clinic() -> Iterator[Clinic]:
    server = Server()
    with serving(server, edge_of(server)) as clinic:
        yield clinic


def edge_of(server: Server) -> Edge:
    return Edge(
        spool=InMemorySpool(),
        clock=server.clock,
        channel=server.channel,
        fingerprints=Digests(),
        cursor_key=b"c" * 32,
        sessions=SessionPolicy(),
        consent=a_policy(),
        limits=Limits(on=False, demo=True),
        demo=True,
        hosts=frozenset({"127.0.0.1"}),
        origins=frozenset({ORIGIN}),
    )


@contextmanager
def serving(server: Server, edge: Edge) -> Iterator[Clinic]:
    app = create_app(server.use_cases(), edge)
    with TestClient(app, base_url="http://127.0.0.1", raise_server_exceptions=False) as http:
        yield Clinic(server, http)


@contextmanager
def line(http: TestClient[Litestar], who: Caller | None = None, **headers: str) -> Iterator[Line]:
    with http.websocket_connect(LIVE, headers=headers) as session:
        one = Line(session)
        if who is not None:
            one.say("auth", token=who.token)
            one.hear("ready")
        yield one


def closed_with(one: Line) -> int:
    with pytest.raises(WebSocketDisconnect) as closed:
        one.session.receive_json(timeout=10)
    return closed.value.code


def test_a_page_of_our_origin_and_a_client_without_one_are_let_in(clinic: Clinic) -> None:
    doc = clinic.provider()
    with line(clinic.http, doc, Origin=ORIGIN), line(clinic.http, doc):
        pass


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.test"}, {"Origin": "null"}, {"Origin": ORIGIN + ".evil.test"}, {"Host": "evil"}],
)
def test_a_foreign_origin_or_host_is_refused_at_the_handshake(clinic: Clinic, headers: dict[str, str]) -> None:
    with pytest.raises(WebSocketDisconnect), line(clinic.http, None, **headers):
        pass


def test_what_is_sent_by_socket_is_read_by_http_and_the_other_way(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    with line(clinic.http, pat) as one:
        one.say("subscribe", stream=f"conversation:{id}")
        one.hear("subscribed")
        one.say("send", id="by-socket", conversation=id, body="By socket")
        sent = one.hear("ack")["result"]
        doc.made("POST", f"/conversations/{id}/messages", {"body": "By HTTP"}, key="k")
        assert one.hear_upto(2) == [2]
    listed = doc.made("GET", f"/conversations/{id}/messages")["items"]
    assert [item["body"] for item in listed] == ["By socket", "By HTTP"]
    assert {**listed[0], "delivery": None} == {**sent, "delivery": None}
    again = pat("POST", f"/conversations/{id}/messages", {"body": "By socket"}, key="by-socket")
    assert (again.headers["Idempotent-Replayed"], again.json()["id"]) == ("true", sent["id"])


def test_a_signed_out_session_closes_its_socket(clinic: Clinic) -> None:
    doc = clinic.provider()
    with line(clinic.http, doc) as one:
        doc.made("DELETE", "/session")
        assert closed_with(one) == 4401


def test_a_socket_that_drops_anywhere_sees_every_event_once_and_in_order(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    stream, last = f"conversation:{id}", 0
    with line(clinic.http, pat) as talker:
        for missed in (1, 2, 99, 100, 101, 257, 1_000):
            seen = last
            for number in range(missed):
                talker.say("send", id=f"{missed}-{number}", conversation=id, body="x")
                last = talker.hear("ack")["result"]["seq"]
            with line(clinic.http, doc) as reader:
                reader.say("subscribe", stream=stream, after=seen)
                talker.say("send", id=f"{missed}-live", conversation=id, body="x")
                last = talker.hear("ack")["result"]["seq"]
                assert reader.hear_upto(last) == list(range(seen + 1, last + 1))


def test_where_chat_is_switched_off_no_socket_opens() -> None:
    server = Server()
    edge = Edge(
        spool=InMemorySpool(),
        clock=server.clock,
        channel=server.channel,
        fingerprints=Digests(),
        cursor_key=b"c" * 32,
        sessions=SessionPolicy(),
        consent=a_policy(),
        limits=Limits(on=False),
    )
    with (
        serving(server, evolve(edge, enabled=False)) as off,
        pytest.raises(WebSocketDisconnect),
        line(off.http),
    ):
        pass
