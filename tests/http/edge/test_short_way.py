"""The short way answers as the long way does."""

from typing import Annotated, Any

import httpx
import pytest
from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, HeaderParameter, JSONBody, SkipValidation

from adapters.http.short_way import SHORT
from domain.access import Actor
from domain.errors import NotFound
from tests.http.edge.building import Note, a_client, an_app, bearer

pytestmark = pytest.mark.anyio

Caller = NamedDependency[SkipValidation[Actor]]
Header = Annotated[str | None, HeaderParameter(name="X-Mark", required=False)]


def a_handler(path: str, **opt: Any) -> Any:
    @post(path + "/{thing:str}", opt=opt)
    async def write(
        request: Request[Any, Any, State],
        thing: FromPath[str],
        data: JSONBody[Note],
        caller: Caller,
        mark: Header = None,
    ) -> Response[dict[str, str | None]]:
        if thing == "none":
            raise NotFound("thing")
        if thing == "broken":
            raise ZeroDivisionError
        content = {"thing": thing, "body": data.body, "by": caller.identity, "mark": mark, "method": request.method}
        return Response(content, status_code=202, headers={"Idempotent-Replayed": "true"})

    return write


CALLS: list[dict[str, Any]] = [
    {"thing": "one"},
    {"thing": "one", "headers": {"X-Mark": "a"}},
    {"thing": "one", "json": {"body": "hi", "other": 1}},
    {"thing": "one", "content": b"{"},
    {"thing": "one", "content": b""},
    {"thing": "one", "content": b'{"body":"' + b"a" * 70_000 + b'"}'},
    {"thing": "one", "content": b"body=hi", "headers": {"Content-Type": "text/plain"}},
    {"thing": "one", "params": {"unknown": "1"}},
    {"thing": "one", "headers": {"Authorization": "Bearer nobody"}},
    {"thing": "none"},
    {"thing": "broken"},
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: " ".join(map(str, call))[:40])
async def test_an_answer_on_the_short_way_is_that_of_the_long_one(call: dict[str, Any]) -> None:
    app = an_app(handlers=[a_handler("/long"), a_handler("/short", **{SHORT: True})])
    thing, headers = call["thing"], bearer("ana") | call.get("headers", {})
    body = {key: call[key] for key in ("json", "content") if key in call} or {"json": {"body": "hi"}}
    if "content" in body:
        headers = {"Content-Type": "application/json"} | headers
    async with a_client(app) as client:
        long, short = [
            await client.post(f"/{way}/{thing}", headers=headers, params=call.get("params"), **body)
            for way in ("long", "short")
        ]
    assert _told(short) == _told(long)


async def test_a_handler_that_declares_more_can_not_be_built() -> None:
    @get("/more", opt={SHORT: True})
    async def more(caller: Caller, limit: FromQuery[int] = 5) -> Response[dict[str, int]]:
        return Response({"limit": limit})

    with pytest.raises(TypeError, match="short way"):
        an_app(handlers=[more])


def _told(answer: httpx.Response) -> tuple[int, dict[str, str], Any]:
    """All but what differs from call to call."""
    headers = {name: value for name, value in answer.headers.items() if name != "x-request-id"}
    body = answer.json()
    body.pop("requestId", None)
    return answer.status_code, headers, body
