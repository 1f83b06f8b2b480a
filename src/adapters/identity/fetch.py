"""Asking an issuer: https or loopback, no redirects, bounded in time and size, JSON objects only."""

import asyncio
import ipaddress
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx

from adapters.identity.strict_json import NotStrictJson, parse_object

TIME_LIMIT = 5.0
SIZE_LIMIT = 256 * 1024
# Unpacked size can not be bounded before unpacking, so nothing packed is asked for or read.
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "identity"}


class FetchFailed(Exception):
    """The other side gave no usable answer; `refused` if it answered that the request is wrong."""

    def __init__(self, *, refused: bool = False) -> None:
        super().__init__("no usable answer")
        self.refused = refused


def is_safe_url(url: str) -> bool:
    """Whether `url` is https, or http on the loopback interface, without credentials or fragment."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return False
    if not host or "@" in parts.netloc or "#" in url or not url.isprintable() or " " in url or "\\" in url:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))


async def get_object(client: httpx.AsyncClient, url: str) -> dict[str, Any]:
    """Return the JSON object at `url`, or raise `FetchFailed`."""
    return await _ask(client, "GET", url)


async def post_form(client: httpx.AsyncClient, url: str, form: Mapping[str, str]) -> dict[str, Any]:
    """Send a form and return the JSON object of the answer, or raise `FetchFailed`."""
    return await _ask(client, "POST", url, form)


async def _ask(
    client: httpx.AsyncClient, method: str, url: str, form: Mapping[str, str] | None = None
) -> dict[str, Any]:
    if not is_safe_url(url):
        raise FetchFailed
    try:
        async with asyncio.timeout(TIME_LIMIT):
            request = client.build_request(method, url, data=form, headers=_HEADERS)
            response = await client.send(request, stream=True, follow_redirects=False)
            try:
                return parse_object(await _body(response))
            finally:
                await response.aclose()
    except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, TimeoutError, NotStrictJson):
        # The chain would carry the URL and the other side's words.
        raise FetchFailed from None


async def _body(response: httpx.Response) -> bytes:
    if response.status_code != httpx.codes.OK or response.headers.get("Content-Encoding", "identity") != "identity":
        raise FetchFailed(refused=response.is_client_error and response.status_code != httpx.codes.TOO_MANY_REQUESTS)
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > SIZE_LIMIT:
            raise FetchFailed
    return bytes(body)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
