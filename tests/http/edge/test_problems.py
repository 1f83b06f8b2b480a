import json
from datetime import timedelta
from typing import Any

import httpx
import pytest
import structlog
from litestar import Litestar, get
from litestar.exceptions import (
    HTTPException,
    ImproperlyConfiguredException,
    NotAuthorizedException,
    PermissionDeniedException,
)

from adapters.http.edge_errors import IdempotencyKeyMissing
from adapters.http.problems import PROBLEMS
from adapters.http.refusals import refusal_of
from domain import errors
from domain.errors import Flaw, Invalid
from tests.http.edge.building import a_client, an_app, bearer

pytestmark = pytest.mark.anyio

RAISED: list[Exception] = []


@get("/raises")
async def raises() -> None:
    raise RAISED[-1]


async def _problem_of(error: Exception) -> httpx.Response:
    RAISED.append(error)
    async with a_client(an_app(handlers=[raises])) as client:
        return await client.get("/raises")


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (Invalid.at("/x", "length"), 422, "invalid"),
        (errors.UnknownIdentity.at("/participants/0/identity", "unknown"), 422, "unknown-identity"),
        (errors.IdempotencyKeyReused(), 422, "idempotency-key-reused"),
        (errors.NotFound("a"), 404, "not-found"),
        (errors.InvalidToken("a"), 401, "invalid-token"),
        (errors.TokenReused("a"), 401, "token-reused"),
        (errors.Forbidden("a"), 403, "forbidden"),
        (errors.ConsentRequired("a"), 403, "consent-required"),
        (errors.NotAParticipant("a"), 403, "not-a-participant"),
        (errors.ConversationClosed("a"), 409, "conversation-closed"),
        (errors.TooMany(timedelta(seconds=1.2)), 429, "too-many"),
        (errors.Busy("a"), 503, "busy"),
        (errors.ConcurrentUpdate("a"), 503, "busy"),
        (IdempotencyKeyMissing(), 400, "idempotency-key-missing"),
        (NotAuthorizedException("a"), 401, "invalid-token"),
        (PermissionDeniedException("a"), 403, "forbidden"),
        (HTTPException("a", status_code=418), 500, "internal"),
        (ImproperlyConfiguredException("a"), 500, "internal"),
        (RuntimeError("a"), 500, "internal"),
    ],
)
async def test_every_error_is_told_as_problem_details_by_its_code(error: Exception, status: int, code: str) -> None:
    answer = await _problem_of(error)
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["type"]) == (status, status, f"/problems/{code}")
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["requestId"] == answer.headers["x-request-id"]
    assert problem["title"] == refusal_of(error).title
    assert problem["detail"]
    assert ("errors" in problem) == (status == 422)


async def test_what_an_error_says_of_itself_never_leaves_the_server() -> None:
    for error in (errors.NotFound("MARKER"), RuntimeError("MARKER"), HTTPException("MARKER", extra={"a": "MARKER"})):
        answer = await _problem_of(error)
        assert "MARKER" not in answer.text + str(answer.headers)


async def test_invalid_lists_where_and_what_is_wrong() -> None:
    answer = await _problem_of(Invalid(Flaw("/body", "length"), Flaw("/priority", "unknown-value")))
    assert answer.json()["errors"] == [
        {"pointer": "/body", "code": "length"},
        {"pointer": "/priority", "code": "unknown-value"},
    ]


async def test_a_401_says_how_to_sign_in() -> None:
    answer = await _problem_of(errors.InvalidToken("a"))
    assert answer.headers["www-authenticate"] == 'Bearer error="invalid_token"'


@pytest.mark.parametrize(("error", "seconds"), [(errors.TooMany(timedelta(seconds=1.2)), "2"), (errors.Busy("a"), "1")])
async def test_too_many_and_busy_say_in_whole_seconds_when_to_come_back(error: Exception, seconds: str) -> None:
    assert (await _problem_of(error)).headers["retry-after"] == seconds


async def test_an_unknown_address_is_a_problem_too() -> None:
    async with a_client(an_app()) as client:
        answer = await client.get("/nowhere/at/all")
    assert (answer.status_code, answer.json()["type"]) == (404, "/problems/not-found")


async def test_a_wrong_method_is_told_which_are_right() -> None:
    async with a_client(an_app()) as client:
        answer = await client.put("/things/1")
    assert (answer.status_code, answer.json()["type"]) == (405, "/problems/method-not-allowed")
    assert {"GET", "DELETE"} <= set(answer.headers["allow"].split(", "))


async def test_a_bug_leaves_one_log_record_with_its_type_and_route_and_no_value() -> None:
    with structlog.testing.capture_logs() as lines:
        async with a_client(an_app()) as client:
            answer = await client.delete("/things/MARKER")
    failed = [line for line in lines if line["event"] == "request.failed"]
    assert answer.status_code == 500
    assert len(failed) == 1
    error = failed[0].pop("exc_info")
    assert isinstance(error, ZeroDivisionError)
    assert failed[0]["error"] == "ZeroDivisionError"
    assert failed[0]["route"] == "/things/{id}"
    assert failed[0]["request_id"] == answer.headers["x-request-id"]
    assert "MARKER" not in json.dumps(failed[0])


async def test_the_description_of_the_api_knows_every_problem() -> None:
    @get("/documented", responses=PROBLEMS)
    async def documented() -> None:
        return None

    app: Litestar = an_app(handlers=[documented])
    async with a_client(app) as client:
        spec: dict[str, Any] = (await client.get("/schema/openapi.json")).json()
    answers = spec["paths"]["/documented"]["get"]["responses"]
    for status in PROBLEMS:
        assert list(answers[str(status)]["content"]) == ["application/problem+json"]


async def test_a_wrong_path_or_query_never_comes_back_in_a_problem() -> None:
    async with a_client(an_app()) as client:
        for path in ("/public?limit=MARKER", "/nowhere/MARKER", "/public?MARKER%20X=1"):
            answer = await client.get(path, headers=bearer("ana"))
            assert answer.status_code in {404, 422}
            assert "MARKER" not in answer.text
