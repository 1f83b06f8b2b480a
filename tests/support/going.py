"""Clients that go while they are answered, and those who ask for more than is done for one person at once."""

import asyncio
from dataclasses import dataclass
from typing import Any

from adapters.http.edge import BASE
from tests.support.app import Clinic
from tests.support.waiting import until


@dataclass(frozen=True)
class Asked:
    """A request."""

    token: str
    path: str
    method: str = "GET"
    body: bytes = b""


async def thrice(clinic: Clinic, one: Asked, begun: list[bool]) -> int:
    """How a third is answered while two are under way."""
    going = asyncio.Event()

    async def ask(answers: list[int]) -> None:
        async def send(message: dict[str, Any]) -> None:
            if "status" in message:
                answers.append(message["status"])

        await asked(clinic, one, going, send)

    third: list[int] = []
    asking = [asyncio.ensure_future(ask([])) for _ in range(2)]
    try:
        assert await until(lambda: len(begun) == 2, within=20)
        asking.append(asyncio.ensure_future(ask(third)))
        assert await until(lambda: bool(third) or len(begun) > 2, within=20)
    finally:
        going.set()
        await asyncio.gather(*asking, return_exceptions=True)
    return third[0]


async def asks_and_goes(clinic: Clinic, one: Asked, begun: list[bool], ended: list[bool]) -> None:
    """A request whose client goes as soon as it is worked on."""
    going = asyncio.Event()

    async def send(_: object) -> None:
        return None

    task = asyncio.ensure_future(asked(clinic, one, going, send))
    try:
        assert await until(lambda: bool(begun), within=20)
        going.set()
        assert await until(lambda: bool(ended), within=20)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def asked(clinic: Clinic, one: Asked, going: asyncio.Event, send: Any) -> None:
    """A request of a client who is there until they go."""
    target, _, query = f"{BASE}{one.path}".partition("?")
    kind = {"content-type": "application/json", "content-length": str(len(one.body))} if one.body else {}
    headers = kind | {"host": "127.0.0.1", "authorization": f"Bearer {one.token}"}
    scope: Any = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": one.method, "scheme": "http",
        "path": target, "raw_path": target.encode(), "query_string": query.encode(), "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
    }  # fmt: skip
    coming = [{"type": "http.request", "body": one.body, "more_body": False}]

    async def receive() -> Any:
        if coming:
            return coming.pop()
        await going.wait()
        return {"type": "http.disconnect"}

    await clinic.http.app(scope, receive, send)
