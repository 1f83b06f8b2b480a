from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from ipaddress import ip_network
from typing import Any

import anyio
import httpx
import pytest
import structlog
from litestar import Litestar, Request, WebSocket, get, post, websocket
from litestar.exceptions import WebSocketDisconnect
from litestar.testing import TestClient

from adapters.http.arrival import arrival_of
from adapters.http.edge import BASE, DEMO_HOSTS, Sizes
from adapters.http.failed_sockets import FailedSockets, SocketEnd
from adapters.http.hosts import Proxies, is_named, normal_address
from tests.http.edge.building import HOST, PORTAL, a_client, an_app, an_edge, bearer

pytestmark = pytest.mark.anyio

PROXY = "10.0.0.9"
PROXIES = (ip_network("10.0.0.0/24"), ip_network("2001:db8::/32"))
EVERYWHERE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "vary": "Origin",
}


def in_production(**changes: Any) -> Litestar:
    return an_app(an_edge(production=True, trusted_proxies=PROXIES, **changes))


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/public", {}, 200),
        ("GET", "/me", {}, 401),
        ("GET", "/nowhere", {}, 404),
        ("PUT", "/me", {}, 405),
        ("DELETE", "/things/1", {}, 500),
        ("GET", "/public", {"Host": "evil.example"}, 400),
        ("GET", "/public?" + "a" * 9_000, {}, 414),
        ("GET", "/public", {"X-Large": "a" * 33_000}, 431),
        ("OPTIONS", "/public", {"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"}, 403),
        ("GET", "/docs", {}, 200),
        ("GET", "/schema/openapi.json", {}, 200),
    ],
)
async def test_every_answer_carries_the_headers(method: str, path: str, headers: dict[str, str], status: int) -> None:
    async with a_client(an_app()) as client:
        answer = await client.request(method, path, headers=headers)
    assert answer.status_code == status
    assert {name: answer.headers[name] for name in EVERYWHERE} == EVERYWHERE
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "camera=()" in answer.headers["permissions-policy"]
    assert len(answer.headers["x-request-id"]) == 32
    assert "server" not in answer.headers
    assert "strict-transport-security" not in answer.headers
    if status >= 400:
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["requestId"] == answer.headers["x-request-id"]


@pytest.mark.safeguard("transmission-encryption")
async def test_production_tells_browsers_to_stay_with_https() -> None:
    async with a_client(in_production(), peer=PROXY, **{"X-Forwarded-Proto": "https"}) as client:
        answer = await client.get("/public")
    assert answer.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"


async def test_an_answer_may_bring_headers_of_its_own() -> None:
    @get("/own", response_headers={"Cache-Control": "max-age=5"})
    async def own() -> None:
        return None

    async with a_client(an_app(handlers=[own])) as client:
        assert (await client.get("/own")).headers.get_list("cache-control") == ["max-age=5"]


@pytest.mark.parametrize("path", ["/public", "/me", "/nowhere"])
async def test_pages_of_a_named_origin_may_read_every_answer(path: str) -> None:
    async with a_client(an_app()) as client:
        answer = await client.get(path, headers={"Origin": PORTAL})
    assert answer.headers["access-control-allow-origin"] == PORTAL
    assert "X-Request-Id" in answer.headers["access-control-expose-headers"]
    assert "access-control-allow-credentials" not in answer.headers


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "https://portal.example.evil", "http://portal.example", "*"]
)
async def test_pages_of_other_origins_read_nothing(origin: str) -> None:
    async with a_client(an_app()) as client:
        assert "access-control-allow-origin" not in (await client.get("/public", headers={"Origin": origin})).headers
        asked = {"Origin": origin, "Access-Control-Request-Method": "POST"}
        assert (await client.options("/notes", headers=asked)).status_code == 403


async def test_a_preflight_is_answered_without_credentials() -> None:
    asked = {"Origin": PORTAL, "Access-Control-Request-Method": "POST"}
    async with a_client(an_app()) as client:
        answer = await client.options("/notes", headers=asked)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == PORTAL
    allowed = answer.headers["access-control-allow-headers"].split(", ")
    assert {"Authorization", "Content-Type", "Idempotency-Key", "X-Unattended"} == set(allowed)


@pytest.mark.parametrize("host", ["evil.example", "", "chat.example.evil", "chat.example:x", "user@chat.example"])
async def test_a_foreign_host_is_refused(host: str) -> None:
    async with a_client(an_app()) as client:
        answer = await client.get("/public", headers={"Host": host})
    assert (answer.status_code, answer.json()["type"]) == (400, "/problems/malformed")


async def test_two_hosts_are_none() -> None:
    async with a_client(an_app()) as client:
        answer = await client.get("/public", headers=[("Host", HOST), ("Host", HOST)])
    assert answer.status_code == 400


@pytest.mark.parametrize("host", [b"localhost", b"LOCALHOST:3000", b"127.0.0.1:1", b"[::1]", b"[::1]:3000"])
def test_the_port_and_the_case_of_a_host_do_not_matter(host: bytes) -> None:
    assert is_named(host, DEMO_HOSTS)


@pytest.mark.parametrize("host", [b"[::1]x", b"::1", b"localhost.", b"localhost:3000:1", b"127.0.0.1.evil", None])
def test_what_only_looks_like_a_name_of_ours_is_none(host: bytes | None) -> None:
    assert not is_named(host, DEMO_HOSTS)


@pytest.mark.parametrize(
    ("peer", "forwarded", "address"),
    [
        ("198.51.100.1", "203.0.113.5", "198.51.100.1"),
        (PROXY, None, PROXY),
        (PROXY, "203.0.113.5", "203.0.113.5"),
        (PROXY, "1.2.3.4, 203.0.113.5", "203.0.113.5"),
        (PROXY, "203.0.113.5, 10.0.0.4", "203.0.113.5"),
        (PROXY, "10.0.0.3, 10.0.0.4", "10.0.0.3"),
        (PROXY, "203.0.113.5, nonsense", PROXY),
        (PROXY, "203.0.113.5:4711", "203.0.113.5"),
        (PROXY, "[2001:DB9::1]:4711", "2001:db9::1"),
        ("2001:db8::1", "203.0.113.5", "203.0.113.5"),
        ("testclient", "203.0.113.5", "testclient"),
    ],
)
async def test_only_a_listed_proxy_says_where_a_client_is(peer: str, forwarded: str | None, address: str) -> None:
    app = an_app(an_edge(trusted_proxies=PROXIES))
    async with a_client(app, peer=peer) as client:
        headers = bearer("ana") | ({"X-Forwarded-For": forwarded} if forwarded else {})
        assert (await client.get("/me", headers=headers)).json()["address"] == address


def test_the_scheme_is_what_the_nearest_listed_proxy_says() -> None:
    proxies = Proxies(PROXIES)
    assert proxies.hop(PROXY, "http", None, b"http, https").secure
    assert not proxies.hop(PROXY, "http", None, b"https, http").secure
    assert not proxies.hop("198.51.100.1", "http", None, b"https").secure
    assert normal_address("nonsense") is None


@pytest.mark.parametrize(
    ("peer", "scheme", "proto", "status"),
    [
        ("198.51.100.1", "http", None, 403),
        ("198.51.100.1", "http", "https", 403),
        ("127.0.0.1", "http", None, 403),
        (PROXY, "http", None, 403),
        (PROXY, "http", "http", 403),
        (PROXY, "http", "https", 200),
    ],
)
@pytest.mark.safeguard("transmission", "transmission-encryption")
async def test_production_is_reached_through_a_listed_proxy_by_https(
    peer: str, scheme: str, proto: str | None, status: int
) -> None:
    headers = {"X-Forwarded-Proto": proto} if proto else {}
    async with a_client(in_production(), peer=peer, scheme=scheme, **headers) as client:
        answer = await client.get("/public")
    assert answer.status_code == status
    if status == 403:
        assert answer.json()["type"] == "/problems/forbidden"


async def test_this_machine_may_ask_in_plain_http_how_the_server_is() -> None:
    async with a_client(in_production(), peer="127.0.0.1", Host="127.0.0.1:3000") as client:
        assert (await client.get("/health/live")).status_code == 200
        assert (await client.get("/metrics")).status_code == 200
        assert (await client.get("/public")).status_code == 400
    async with a_client(in_production(), peer="127.0.0.1", Host="evil.example") as client:
        assert (await client.get("/health/live")).status_code == 400


@pytest.mark.parametrize("path", ["/things/%00", "/things/a%0Ab", "/public?limit=%00"])
async def test_control_characters_in_an_address_are_malformed(path: str) -> None:
    async with a_client(an_app()) as client:
        assert (await client.get(path)).status_code == 400


async def test_switched_off_every_chat_call_says_so_and_health_goes_on() -> None:
    @get("/api/v2/twilio/chat/anything")
    async def anything() -> None:
        return None

    async with a_client(an_app(an_edge(enabled=False), handlers=[anything])) as client:
        for path in ("/api/v2/twilio/chat/anything", "/api/v2/twilio/chat/token"):
            answer = await client.get(path)
            assert (answer.status_code, answer.json()["type"]) == (503, "/problems/chat-disabled")
            assert int(answer.headers["retry-after"]) > 0
        assert (await client.get("/health/live")).status_code == 200


async def test_more_than_can_be_answered_soon_is_told_to_come_again() -> None:
    asked, go_on, rest = anyio.Event(), anyio.Event(), anyio.Event()
    notes: list[bytes] = []

    @post(f"{BASE}/slow", status_code=200)
    async def slow(request: Request[Any, Any, Any]) -> None:
        notes.append(await request.body())
        asked.set()
        await go_on.wait()

    @post(f"{BASE}/webhook", status_code=200)
    async def webhook() -> None:
        return None

    async def unfinished() -> AsyncIterator[bytes]:
        yield b"the slow "
        await rest.wait()
        yield b"one"

    app = an_app(an_edge(at_once=1), handlers=[slow, webhook])
    async with a_client(app) as client, anyio.create_task_group() as slowly:
        slowly.start_soon(partial(client.post, f"{BASE}/slow", content=unfinished()))
        async with anyio.create_task_group() as soon:
            soon.start_soon(partial(client.post, f"{BASE}/slow", content=b"the first"))
            await asked.wait()
            for refused in (await client.get(f"{BASE}/slow"), await client.post(f"{BASE}/slow", content=b"late")):
                assert (refused.status_code, refused.json()["type"]) == (503, "/problems/busy")
                assert int(refused.headers["retry-after"]) > 0
            assert (await client.get("/health/live")).status_code == 200
            assert (await client.post(f"{BASE}/webhook", content=b"told")).status_code == 200
            go_on.set()
        rest.set()
    assert notes == [b"the first", b"the slow one"]


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
async def test_a_request_leaves_a_line_without_its_address_and_an_ordinary_one_at_debug_only(
    caplog: pytest.LogCaptureFixture, level: str
) -> None:
    caplog.set_level(level, logger="adapters.http.request_log")
    with structlog.testing.capture_logs() as lines:
        async with a_client(an_app()) as client:
            await client.get("/things/MARKER?MARKER=1", headers=bearer("ana"))
            me = await client.get("/me", headers=bearer("ana"))
            await client.get("/nowhere/MARKER")
    served = [line for line in lines if line["event"] == "request.served"]
    assert "MARKER" not in str(served)
    told = [(line["route"], line["status"], line["caller"]) for line in served]
    refused, ordinary, missing = ("/things/{id}", 422, None), ("/me", 200, "ana"), ("none", 404, None)
    assert told == ([refused, ordinary, missing] if level == "DEBUG" else [refused, missing])
    ids = [line["request_id"] for line in served]
    assert (me.headers["x-request-id"] in ids) is (level == "DEBUG")
    assert all(line["duration_ms"] >= 0 and line["method"] == "GET" for line in served)


@websocket("/live")
async def live(socket: WebSocket[Any, Any, Any]) -> None:
    await socket.accept()
    if await socket.receive_text() == "fail":
        raise RuntimeError("MARKER")
    await socket.close(4401)


def _talk(app: Litestar, word: str = "bye", *, path: str = "/live", **headers: str) -> tuple[str, int, str]:
    """What becomes of a socket: `refused` or `closed`, with the close code and its reason."""
    with TestClient(app, base_url=f"http://{HOST}") as client:
        accepted = "refused"
        try:
            with client.websocket_connect(path, headers=headers) as socket:
                accepted = "closed"
                socket.send_text(word)
                socket.receive_text(timeout=5)
        except WebSocketDisconnect as end:
            return accepted, end.code, end.detail
    raise AssertionError("the socket stayed open")


@pytest.mark.parametrize(
    ("headers", "outcome"),
    [
        ({}, ("closed", 4401)),
        ({"Origin": PORTAL}, ("closed", 4401)),
        ({"Origin": "https://evil.example"}, ("refused", 1008)),
        ({"Origin": "null"}, ("refused", 1008)),
        ({"Host": "evil.example"}, ("refused", 1008)),
    ],
)
def test_a_socket_is_held_to_hosts_and_origins(headers: dict[str, str], outcome: tuple[str, int]) -> None:
    assert _talk(an_app(handlers=[live]), **headers)[:2] == outcome


def test_a_socket_that_fails_tells_nothing_but_that_it_failed() -> None:
    with structlog.testing.capture_logs() as lines:
        ended = _talk(an_app(handlers=[live]), "fail")
    assert ended[:2] == ("closed", 1011)
    assert "MARKER" not in ended[2]
    failed = [line for line in lines if line["event"] == "socket.failed"]
    assert [(line["error"], line["route"]) for line in failed] == [("RuntimeError", "/live")]


@websocket("/later")
async def later(socket: WebSocket[Any, Any, Any]) -> None:
    async def served() -> None:
        await live.fn(socket)

    arrival_of(socket).then = served


def test_a_socket_served_once_its_place_is_found_fails_as_any_other() -> None:
    with structlog.testing.capture_logs() as lines:
        ended = _talk(an_app(handlers=[later]), "fail", path="/later")
    assert ended[:2] == ("closed", 1011)
    assert "MARKER" not in ended[2]
    failed = [line for line in lines if line["event"] == "socket.failed"]
    assert [(line["error"], line["route"]) for line in failed] == [("RuntimeError", "/later")]
    assert _talk(an_app(handlers=[later]), path="/later")[:2] == ("closed", 4401)


def test_sockets_are_counted_while_they_are_open() -> None:
    edge = an_edge(metrics_token="m" * 16)
    measures = {"Authorization": "Bearer " + "m" * 16}
    with TestClient(an_app(edge, handlers=[live]), base_url=f"http://{HOST}") as client:
        with client.websocket_connect("/live") as socket:
            assert "carechat_sockets 1.0" in client.get("/metrics", headers=measures).text
            socket.send_text("bye")
            with pytest.raises(WebSocketDisconnect):
                socket.receive_text(timeout=5)
        assert "carechat_sockets 0.0" in client.get("/metrics", headers=measures).text


async def _slow_body(patience: timedelta) -> httpx.Response:
    async def never() -> Any:
        yield b'{"body": '
        await anyio.Event().wait()

    app = an_app(an_edge(sizes=Sizes(body_time=patience)))
    async with a_client(app) as client:
        headers = bearer("ana") | {"Content-Type": "application/json"}
        return await client.post("/notes", content=never(), headers=headers)


async def test_a_body_that_does_not_come_in_time_is_given_up() -> None:
    answer = await _slow_body(timedelta(milliseconds=10))
    assert (answer.status_code, answer.json()["type"]) == (408, "/problems/timeout")
    assert answer.headers["connection"] == "close"


@pytest.mark.parametrize(("word", "count"), [("fail", 1), ("bye", 0)])
def test_a_socket_that_fails_is_counted_once(word: str, count: int) -> None:
    failures = FailedSockets()
    _talk(an_app(an_edge(failed_sockets=failures), [live]), word)
    assert failures.number() == count


@pytest.mark.parametrize(("codes", "count"), [((1006,), 1), ((1013, 1006), 1), ((1000,), 0), ((1001, 1006), 0)])
def test_the_first_word_about_a_sockets_end_counts(codes: tuple[int, ...], count: int) -> None:
    end = SocketEnd(failures := FailedSockets())
    end.saw({"type": "websocket.receive", "text": "1006"})
    for code in codes:
        end.saw({"type": "websocket.disconnect", "code": code})
    assert failures.number() == count
