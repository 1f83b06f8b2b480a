"""The HTTP client that Twilio's package calls through: ours, over httpx.

The package's own asynchronous one ignores its time-out, repeats POSTs and can swap answers between callers.
"""

import asyncio
import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
from twilio.http import AsyncHttpClient
from twilio.http.response import Response

from adapters.twilio.addresses import TwilioAddresses
from adapters.twilio.trouble import TwilioRefused, TwilioUnavailable
from application.ports.clock import Clock

WHOLE_CALL = timedelta(seconds=30)
"""Longer than the client's own time-outs: it ends an answer that comes byte by byte."""
LARGEST_ANSWER = 1024 * 1024
"""Octets. What is longer is cut off there; lists are asked for again in smaller pages."""
TOO_LARGE = "answer-too-large"
LONGEST_WAIT = timedelta(hours=1)
"""No `Retry-After` keeps us away for longer."""
TOO_MANY = frozenset((20429, 50063, 50074))
"""Codes of calls that were turned away unread: always safe to send again."""
CONFLICTS = frozenset((50391, 50419, 50213, 50449))
"""Codes of calls that met another one's change: send again, a few times."""
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


class TwilioTransport(AsyncHttpClient):
    """Makes each call once, and raises `TwilioTrouble` for all that is not an answer to work with.

    The package therefore never raises its own errors, whose texts and kinds differ from call to call.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        clock: Clock,
        addresses: TwilioAddresses | None = None,
        largest_answer: int = LARGEST_ANSWER,
    ) -> None:
        super().__init__(logging.getLogger("twilio"), is_async=True)
        self._client = client
        self._clock = clock
        self._addresses = addresses or TwilioAddresses()
        self._largest_answer = largest_answer

    async def request(  # type: ignore[override]  # so is that of the package's own asynchronous base
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Make one call; redirects are not followed, whoever asks for it."""
        request = self._client.build_request(
            method, self._addresses.of(uri), params=params or None, data=data or None, headers=headers
        )
        return await self._answered(request, auth, timeout)

    async def carry(self, method: str, uri: str, content: bytes | None, type: str, auth: tuple[str, str]) -> Response:
        """Make one call that has bytes as they are, not a form, for its body."""
        headers = {} if content is None else {"Content-Type": type}
        request = self._client.build_request(method, self._addresses.of(uri), content=content, headers=headers)
        return await self._answered(request, auth, None)

    async def _answered(self, request: httpx.Request, auth: tuple[str, str] | None, timeout: float | None) -> Response:
        changes = request.method != "GET"
        try:
            async with asyncio.timeout(timeout or WHOLE_CALL.total_seconds()):
                answer, body = await self._exchange(request, auth)
        except _NOT_SENT:
            raise TwilioUnavailable("unreachable", may_be_done=False) from None
        except (TimeoutError, httpx.TimeoutException):
            raise TwilioUnavailable("timeout", may_be_done=changes) from None
        except httpx.HTTPError:
            raise TwilioUnavailable("answer-lost", may_be_done=changes) from None
        if body is None:
            raise TwilioUnavailable(TOO_LARGE, may_be_done=changes)
        self._require_success(answer, body, changes)
        return Response(answer.status_code, body.decode(errors="replace"), answer.headers)

    async def _exchange(
        self, request: httpx.Request, auth: tuple[str, str] | None
    ) -> tuple[httpx.Response, bytes | None]:
        """The answer and its body, or no body where it is too large."""
        answer = await self._client.send(request, auth=auth, stream=True, follow_redirects=False)
        try:
            body = bytearray()
            async for part in answer.aiter_bytes():
                body += part
                if len(body) > self._largest_answer:
                    return answer, None
            return answer, bytes(body)
        finally:
            await answer.aclose()

    def _require_success(self, answer: httpx.Response, body: bytes, changes: bool) -> None:
        status = answer.status_code
        if status >= httpx.codes.BAD_REQUEST:
            code = _code(body)
            passing = _passing(status, code)
            if passing is None:
                raise TwilioRefused(status, code)
            wait = _retry_after(answer.headers.get("Retry-After", ""), self._clock.now())
            may_be_done = changes and passing == "server-error"
            raise TwilioUnavailable(passing, may_be_done=may_be_done, retry_after=wait)
        if status == httpx.codes.NO_CONTENT:
            return
        if not answer.is_success or not _object(body):
            raise TwilioUnavailable("answer-unreadable", may_be_done=changes)


def _passing(status: int, code: int | None) -> str | None:
    """What it is if it passes by itself. The code decides before the status: the same one comes with different ones."""
    if code in CONFLICTS:
        return "conflict"
    if code in TOO_MANY or status == httpx.codes.TOO_MANY_REQUESTS:
        return "too-many-requests"
    return "server-error" if status >= httpx.codes.INTERNAL_SERVER_ERROR else None


def _object(body: bytes) -> dict[str, Any] | None:
    """The JSON object in a body, if it is one."""
    try:
        content = json.loads(body.decode())
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _code(body: bytes) -> int | None:
    code = (_object(body) or {}).get("code")
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _retry_after(text: str, now: datetime) -> timedelta | None:
    """Seconds or a date, as RFC 9110 section 10.2.3 has it; never negative, never very long."""
    if text.isascii() and text.isdecimal() and len(text) < 10:
        wait = timedelta(seconds=int(text))
    else:
        try:
            wait = parsedate_to_datetime(text).astimezone(UTC) - now
        except (ValueError, TypeError, OverflowError):
            return None
    return min(max(wait, timedelta()), LONGEST_WAIT)
