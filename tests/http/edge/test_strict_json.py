from typing import Any

import httpx
import pytest

from adapters.http.strict_json import flaw_of
from domain.errors import Flaw
from tests.http.edge.building import a_client, an_app, bearer

pytestmark = pytest.mark.anyio


async def _write(body: bytes, content_type: str | None = "application/json", path: str = "/notes") -> httpx.Response:
    headers = bearer("ana") | ({"Content-Type": content_type} if content_type else {})
    async with a_client(an_app()) as client:
        return await client.post(path, content=body, headers=headers)


async def test_a_good_body_reaches_its_handler() -> None:
    answer = await _write(b'{"body": "hi", "seqNo": 7, "urgent": true}')
    assert (answer.status_code, answer.json()) == (201, {"body": "hi", "seqNo": 7, "urgent": True})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"body": "hi"',
        b'{"body": "hi"} more',
        b'{"body": "hi",}',
        b"{'body': 'hi'}",
        b'\xef\xbb\xbf{"body": "hi"}',
        b'{"body": "\xff"}',
        b'{"body": "\xed\xa0\x80"}',
        b'{"body": "\\ud800"}',
        b'{"\xff": 1}',
        b'{"body": "hi", "seqNo": NaN}',
        b'{"body": "hi", "seqNo": 1e400}',
        b'{"body": "hi", "seqNo": ' + b"1" * 5_001 + b"}",
        b'{"body": "hi", "other": ' + b"1" * 5_001 + b"}",
        b'{"body": "a\x00b"}',
        b"[" * 30_000,
        b'{"body": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
        b'{"other": ' + b'{"a":' * 10_000,
    ],
    ids=lambda body: body[:24].decode("latin-1") + ("…" if len(body) > 24 else ""),
)
async def test_what_is_no_json_is_malformed(body: bytes) -> None:
    answer = await _write(body)
    assert (answer.status_code, answer.json()["type"]) == (400, "/problems/malformed")


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        (b"{}", "/body", "missing"),
        (b"[]", "", "type"),
        (b"null", "", "type"),
        (b'{"body": 5}', "/body", "type"),
        (b'{"body": ""}', "/body", "length"),
        (b'{"body": "MARKER in what is too long"}', "/body", "length"),
        (b'{"body": "a", "seqNo": "5"}', "/seqNo", "type"),
        (b'{"body": "a", "seqNo": 5.0}', "/seqNo", "type"),
        (b'{"body": "a", "seqNo": true}', "/seqNo", "type"),
        (b'{"body": "a", "seqNo": null}', "/seqNo", "type"),
        (b'{"body": "a", "urgent": 0}', "/urgent", "type"),
        (b'{"body": "a", "urgent": "true"}', "/urgent", "type"),
        (b'{"body": "a", "tags": ["b", 3]}', "/tags/1", "type"),
        (b'{"body": "a", "seq_no": 5}', "/seq_no", "unknown-member"),
        (b'{"body": "a", "MARKER is not a name": 5}', "", "unknown-member"),
    ],
)
async def test_json_of_another_shape_is_invalid_and_says_where(body: bytes, pointer: str, code: str) -> None:
    answer = await _write(body)
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/invalid")
    assert answer.json()["errors"] == [{"pointer": pointer, "code": code}]
    assert "MARKER" not in answer.text


@pytest.mark.parametrize("body", [b'{"body": "a", "body": "b"}', b'{"body": 5, "body": "b"}'])
async def test_the_last_of_equal_members_wins(body: bytes) -> None:
    answer = await _write(body)
    assert (answer.status_code, answer.json()["body"]) == (201, "b")


@pytest.mark.parametrize(
    "content_type",
    [None, "text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1", "application/jsonx"],
)
async def test_only_json_in_utf_8_is_read(content_type: str | None) -> None:
    answer = await _write(b'{"body": "a"}', content_type)
    assert (answer.status_code, answer.json()["type"]) == (415, "/problems/unsupported-media-type")


@pytest.mark.parametrize("content_type", ["application/json", "Application/JSON; charset=UTF-8"])
async def test_json_may_name_its_charset(content_type: str) -> None:
    assert (await _write(b'{"body": "a"}', content_type)).status_code == 201


@pytest.mark.parametrize(("body", "given"), [(b"", False), (b"null", False), (b'{"body": "a"}', True)])
async def test_a_body_that_may_be_left_out_may_be_left_out(body: bytes, given: bool) -> None:
    answer = await _write(body, path="/optional")
    assert (answer.status_code, answer.json()) == (201, {"given": given})


async def test_64_kib_are_read_and_a_byte_more_is_too_large() -> None:
    def padded(size: int) -> bytes:
        start = b'{"body": "a"'
        return start + b" " * (size - len(start) - 1) + b"}"

    assert (await _write(padded(64 * 1024))).status_code == 201
    answer = await _write(padded(64 * 1024 + 1))
    assert (answer.status_code, answer.json()["type"]) == (413, "/problems/too-large")


async def test_a_body_in_pieces_without_a_length_is_held_to_the_same_size() -> None:
    async def pieces() -> Any:
        for _ in range(65):
            yield b" " * 1024
        yield b'{"body": "a"}'

    async with a_client(an_app()) as client:
        headers = bearer("ana") | {"Content-Type": "application/json"}
        answer = await client.post("/notes", content=pieces(), headers=headers)
    assert answer.status_code == 413


async def test_a_body_is_not_even_looked_at_before_its_sender_is_known() -> None:
    async with a_client(an_app()) as client:
        answer = await client.post("/notes", content=b"{", headers={"Content-Type": "text/plain"})
    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("query", "pointer", "code"),
    [
        ("unknown=1", "/unknown", "unknown-member"),
        ("limit=5.0", "/limit", "type"),
        ("limit=%205", "/limit", "type"),
        ("limit=", "/limit", "type"),
        ("limit=1&limit=2", "/limit", "repeated"),
        ("limit=1_0", "/limit", "type"),
        ("limit=" + "1" * 30, "/limit", "type"),
        ("unread=1", "/unread", "type"),
        ("unread=True", "/unread", "type"),
        ("unread=yes", "/unread", "type"),
    ],
)
async def test_query_parameters_are_read_as_strictly(query: str, pointer: str, code: str) -> None:
    async with a_client(an_app()) as client:
        answer = await client.get(f"/public?{query}")
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/invalid")
    assert answer.json()["errors"] == [{"pointer": pointer, "code": code}]


async def test_good_query_parameters_arrive() -> None:
    async with a_client(an_app()) as client:
        assert (await client.get("/public?limit=5&unread=true")).json() == {"limit": 5, "unread": True}
        assert (await client.get("/public")).json() == {"limit": 50, "unread": None}


async def test_a_route_without_parameters_takes_none() -> None:
    async with a_client(an_app()) as client:
        assert (await client.get("/me?as=admin", headers=bearer("ana"))).status_code == 422


@pytest.mark.parametrize(
    ("message", "flaw"),
    [
        ("Expected `str` matching regex '^a$' - at `$.a.b`", Flaw("/a/b", "charset")),
        ("Invalid enum value 'MARKER' - at `$.status`", Flaw("/status", "unknown-value")),
        ("Invalid RFC3339 encoded datetime - at `$.until`", Flaw("/until", "format")),
        ("Expected `int` >= 1 - at `$.limit`", Flaw("/limit", "range")),
        (
            "Object missing required field `identity` - at `$.participants[0]`",
            Flaw("/participants/0/identity", "missing"),
        ),
    ],
)
def test_each_kind_of_flaw_has_its_code(message: str, flaw: Flaw) -> None:
    assert flaw_of(message) == flaw
