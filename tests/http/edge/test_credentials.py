from collections.abc import Iterator

import httpx
import pytest
from litestar import Litestar
from litestar.routes import HTTPRoute

from adapters.http.credentials import CALLER, TOKEN, credentials_of
from adapters.http.door import dependencies_of
from tests.http.edge.building import a_client, an_app, bearer

pytestmark = pytest.mark.anyio

PUBLIC = {
    "GET /public",
    "POST /optional",
    "GET /things/{id}",
    "DELETE /things/{id}",
    "GET /health/live",
    "GET /health/ready",
    "GET /metrics",
    "GET /docs",
    "GET /docs/{name}",
    "GET /schema/openapi.json",
    "GET /schema",
    "GET /schema/{path}",
}
"""Of the small application of these tests, what anybody may call."""


async def _me(*shown: str) -> httpx.Response:
    async with a_client(an_app()) as client:
        return await client.get("/me", headers=[("Authorization", value) for value in shown])


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
async def test_the_scheme_is_written_in_any_case(scheme: str) -> None:
    answer = await _me(f"{scheme} token-of-ana")
    assert (answer.status_code, answer.json()["identity"]) == (200, "ana")


@pytest.mark.parametrize(
    "shown",
    [
        (),
        ("Bearer",),
        ("Bearer ",),
        ("Bearer forged",),
        ("token-of-ana",),
        ("Basic token-of-ana",),
        ("Code token-of-ana",),
        ("Bearer a b",),
        ("Bearer " + "x" * 9_000,),
    ],
    ids=lambda shown: " ".join(shown)[:20] or "nothing",
)
async def test_who_shows_no_good_token_is_nobody(shown: tuple[str, ...]) -> None:
    answer = await _me(*shown)
    assert (answer.status_code, answer.json()["type"]) == (401, "/problems/invalid-token")
    assert answer.headers["www-authenticate"] == 'Bearer error="invalid_token"'


@pytest.mark.parametrize(
    "shown", [("Bearer token-of-ana", "Bearer token-of-ben"), ("Bearer token-of-ana, Bearer token-of-ben",)]
)
async def test_two_different_credentials_are_malformed(shown: tuple[str, ...]) -> None:
    answer = await _me(*shown)
    assert (answer.status_code, answer.json()["type"]) == (400, "/problems/malformed")


async def test_the_same_credentials_twice_are_one() -> None:
    assert (await _me("Bearer token-of-ana", "Bearer token-of-ana")).status_code == 200


async def test_the_caller_carries_address_and_request_id() -> None:
    answer = await _me("Bearer token-of-ana")
    assert answer.json()["address"] == "192.0.2.7"
    assert answer.json()["requestId"] == answer.headers["x-request-id"]


async def test_a_token_never_shows_in_a_repr() -> None:
    assert "SECRET" not in repr(credentials_of([(b"authorization", b"Bearer SECRET")]))


def guarded(app: Litestar) -> Iterator[tuple[str, bool]]:
    """Each call, and whether it asks for somebody signed in (or for their token, to exchange it)."""
    for route in app.routes:
        if isinstance(route, HTTPRoute):
            for method, (_, model) in route.route_handler_map.items():
                if method != "OPTIONS":
                    yield f"{method} {route.path_format}", bool(dependencies_of(model) & {CALLER, TOKEN})


def test_every_route_asks_who_calls_unless_it_is_listed_as_public() -> None:
    assert {call for call, asks in guarded(an_app()) if not asks} == PUBLIC


async def test_the_description_marks_the_calls_that_need_a_token() -> None:
    async with a_client(an_app()) as client:
        paths = (await client.get("/schema/openapi.json")).json()["paths"]
    assert paths["/me"]["get"]["security"] == [{"Bearer": []}]
    assert paths["/exchange"]["post"]["security"] == [{"Bearer": []}]
    assert "security" not in paths["/public"]["get"]


async def test_an_exchange_gets_the_token_itself() -> None:
    async with a_client(an_app()) as client:
        assert (await client.post("/exchange", headers=bearer("ana"))).json() == {"length": 12}
        assert (await client.post("/exchange")).status_code == 401
