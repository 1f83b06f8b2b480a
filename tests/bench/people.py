"""Brings people into a server, as any client would: tokens, consents, conversations, many at a time."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from tests.bench.jobs import BASE, Seat
from tests.bench.wire import Http, open_http, request

AT_ONCE = 16
_numbers = itertools.count()


class Door:
    """One connection to the API."""

    def __init__(self, http: Http) -> None:
        self._http = http

    async def call(self, method: str, path: str, token: str = "", body: Any = None, *, key: str = "") -> Any:
        """One request; anything but success is an error."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if key:
            headers["Idempotency-Key"] = key
        payload = b"" if body is None else msgspec.json.encode(body)
        status, answer = await self._http.ask(request(method, BASE + path, headers, payload))
        if status >= 300:
            raise RuntimeError(f"{method} {path}: {status} {answer[:200]!r}")
        return msgspec.json.decode(answer) if answer else None

    async def sign_in(self, identity: str, user_type: str) -> str:
        """A token of the demo."""
        issued = await self.call("POST", "/token", body={"identity": identity, "userType": user_type})
        return str(issued["token"])

    async def arrive(self, identity: str) -> str:
        """The token of a patient who has consented."""
        token = await self.sign_in(identity, "patient")
        await self.call("POST", f"/consents/{identity}", token, {"scopes": ["chat"]})
        return token


@asynccontextmanager
async def door(port: int) -> AsyncIterator[Door]:
    """A connection for a while."""
    http = await open_http(port)
    try:
        yield Door(http)
    finally:
        http.abort()


async def seats(port: int, count: int, *, per_provider: int = 1) -> list[Seat]:
    """So many patients (who send), each in a conversation of their own with a provider (who receives)."""
    providers: dict[str, str] = {}
    run = next(_numbers)

    async def seat(number: int, entrance: Door) -> Seat:
        patient, provider = f"bench-{run}-patient-{number}", f"bench-{run}-provider-{number // per_provider}"
        sender = await entrance.arrive(patient)
        body = {"uniqueName": f"bench-{run}-{number}", "participants": [{"identity": provider}]}
        conversation = await entrance.call("POST", "/conversations", sender, body)
        return Seat(sender, providers[provider], conversation["id"])

    async def welcome(number: int, entrance: Door) -> None:
        provider = f"bench-{run}-provider-{number}"
        providers[provider] = await entrance.sign_in(provider, "provider")

    await _spread(port, range(-(-count // per_provider)), welcome)
    return await _spread(port, range(count), seat)


async def group(port: int, count: int) -> list[Seat]:
    """So many people in one conversation: a patient and providers, each of whom sends and receives as themselves."""
    run = next(_numbers)
    names = [f"bench-{run}-member-{number}" for number in range(count)]

    async def welcome(number: int, entrance: Door) -> str:
        return await (entrance.sign_in(names[number], "provider") if number else entrance.arrive(names[number]))

    tokens: list[str] = await _spread(port, range(count), welcome)
    async with door(port) as entrance:
        body = {"uniqueName": f"bench-{run}-group", "participants": [{"identity": name} for name in names]}
        talk = await entrance.call("POST", "/conversations", tokens[1], body)
    return [Seat(token, token, talk["id"]) for token in tokens]


async def _spread(port: int, numbers: Sequence[int], errand: Callable[[int, Door], Awaitable[Any]]) -> list[Any]:
    """Run the errand for each number over a few connections; the answers in the order of the numbers."""
    waiting = iter(numbers)
    answers: dict[int, Any] = {}

    async def work() -> None:
        async with door(port) as entrance:
            for number in waiting:
                answers[number] = await errand(number, entrance)

    await asyncio.gather(*(work() for _ in range(min(AT_ONCE, len(numbers)))))
    return [answers[number] for number in numbers]
