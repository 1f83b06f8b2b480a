"""A black-box client of the chat over HTTP: it knows the contract and nothing of the inside."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

import httpx

BASE = "/api/v2/twilio/chat"
T = TypeVar("T")
RETRIED = frozenset({429, 502, 503, 504})


class Refused(Exception):
    """The server said no, for good."""

    def __init__(self, code: str, status: int = 0) -> None:
        super().__init__(f"{status} {code}")
        self.code = code
        self.status = status


class Unanswered(Exception):
    """Nobody knows whether it happened: the same request, with the same key, must be made again."""


class Backoff:
    """Waits between attempts: longer each time, and never the same for two clients."""

    def __init__(self, chance: random.Random, *, first: float = 0.05, longest: float = 1.0) -> None:
        self._chance = chance
        self._first = first
        self._longest = longest
        self._tries = 0

    def reset(self) -> None:
        """Begin again with the shortest wait."""
        self._tries = 0

    async def wait(self) -> None:
        """Sleep between nothing and a bound that doubles."""
        bound = min(self._longest, self._first * 2 ** min(self._tries, 10))
        self._tries += 1
        await asyncio.sleep(self._chance.uniform(0.2, 1.0) * bound)


class ChatApi:
    """One person's session over HTTP. It refreshes its token when due and never retries by itself."""

    def __init__(
        self,
        url: str,
        *,
        credential: str | None = None,
        headers: Mapping[str, str] | None = None,
        patience: float = 15.0,
    ) -> None:
        self.url = url
        self.token = ""
        self.identity = ""
        self.user_type = ""
        self._credential = credential
        self._refresh_after = datetime.max.replace(tzinfo=UTC)
        self._http = httpx.AsyncClient(
            base_url=url + BASE, trust_env=False, timeout=httpx.Timeout(patience), headers=headers
        )

    async def close(self) -> None:
        """Let go of the connections."""
        await self._http.aclose()

    async def sign_in(self, identity: str, user_type: str) -> None:
        """Open a session: with the credential given (`Bearer …` or `Code …`), or the demo's way with none."""
        self.identity, self.user_type = identity, user_type
        headers = {"Authorization": self._credential} if self._credential else {}
        body = {"identity": identity, "userType": user_type}
        self._keep(await self._answer("POST", "/token", headers, body))

    async def grant_consent(self) -> None:
        """Consent to the chat, as the person signed in."""
        await self.call("POST", f"/consents/{self.identity}", {"scopes": ["chat"]})

    async def open_conversation(self, unique_name: str, *others: str) -> dict[str, Any]:
        """Get or create the conversation of that name between the caller and `others`."""
        people = [{"identity": identity} for identity in others]
        return await self.call("POST", "/conversations", {"uniqueName": unique_name, "participants": people})

    async def send(self, conversation: str, body: str, key: str) -> dict[str, Any]:
        """Send a message under an idempotency key; the message as the server keeps it comes back."""
        path = f"/conversations/{conversation}/messages"
        return await self.call("POST", path, {"body": body}, key=key)

    async def conversation(self, conversation: str) -> dict[str, Any]:
        """The conversation as the caller sees it."""
        return await self.call("GET", f"/conversations/{conversation}")

    async def messages(self, conversation: str, after: int = 0) -> list[dict[str, Any]]:
        """Every message of the conversation after that number, page by page."""
        found: list[dict[str, Any]] = []
        for _ in range(100_000):
            page = await self.call("GET", f"/conversations/{conversation}/messages?limit=200&after={after}")
            if not page["items"]:
                return found
            found += page["items"]
            after = found[-1]["seq"]
        raise Refused("endless-history")

    async def call(self, method: str, path: str, body: Any = None, *, key: str | None = None) -> Any:
        """One authorised request. Raises `Refused`, or `Unanswered` when the outcome is not known."""
        if datetime.now(UTC) >= self._refresh_after:
            await self._refresh()
        headers = {"Authorization": f"Bearer {self.token}"}
        if key is not None:
            headers["Idempotency-Key"] = key
        return await self._answer(method, path, headers, body)

    async def _refresh(self) -> None:
        self._keep(await self._answer("POST", "/token/refresh", {"Authorization": f"Bearer {self.token}"}, None))

    def _keep(self, issued: dict[str, Any]) -> None:
        self.token = issued["token"]
        self._refresh_after = datetime.fromisoformat(issued["refreshAfter"])

    async def _answer(self, method: str, path: str, headers: dict[str, str], body: Any) -> Any:
        try:
            response = await self._http.request(method, path, headers=headers, json=body)
        except httpx.HTTPError as error:
            raise Unanswered(type(error).__name__) from error
        if response.status_code in RETRIED:
            raise Unanswered(f"status {response.status_code}")
        if response.status_code == httpx.codes.NO_CONTENT:
            return None
        if response.is_success:
            return response.json()
        raise Refused(_code_of(response), response.status_code)


def _code_of(response: httpx.Response) -> str:
    try:
        return str(response.json()["type"]).rsplit("/", 1)[-1]
    except (ValueError, KeyError, TypeError):
        return "no-problem-document"


async def insist(attempt: Callable[[], Awaitable[T]], backoff: Backoff, *, tries: int = 200) -> T:
    """Make a repeatable request until it is answered."""
    for _ in range(tries):
        try:
            return await attempt()
        except Unanswered:
            await backoff.wait()
    raise Unanswered(f"no answer in {tries} tries")
