"""Where an OpenID provider wants its visitors: the discovery document, kept for an hour."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import httpx
from attrs import define, field, frozen

from adapters.identity.fetch import FetchFailed, get_object, is_safe_url
from application.ports.clock import Clock
from application.ports.tokens import IssuerUnavailable

MAX_AGE = timedelta(hours=1)
PAUSE = timedelta(seconds=5)


@frozen
class Endpoints:
    """Where people sign in and where codes are exchanged."""

    authorization: str
    token: str


@define(eq=False)
class Discovery:
    """The endpoints of one issuer; what was once read serves on when the issuer is down."""

    issuer: str
    client: httpx.AsyncClient = field(repr=False)
    clock: Clock = field(repr=False)
    _known: Endpoints | None = field(default=None, init=False, repr=False)
    _fresh_until: datetime | None = field(default=None, init=False, repr=False)
    _lock: asyncio.Lock = field(factory=asyncio.Lock, init=False, repr=False)

    async def endpoints(self) -> Endpoints:
        """Return the endpoints, or raise `IssuerUnavailable` if they were never read."""
        async with self._lock:
            now = self.clock.now()
            if self._fresh_until is None or now >= self._fresh_until:
                await self._renew(now)
        if self._known is None:
            raise IssuerUnavailable("the issuer does not say where to sign in")
        return self._known

    async def _renew(self, now: datetime) -> None:
        address = self.issuer.rstrip("/") + "/.well-known/openid-configuration"
        try:
            self._known = read_endpoints(await get_object(self.client, address), self.issuer)
            self._fresh_until = now + MAX_AGE
        except FetchFailed:
            self._fresh_until = now + PAUSE


def read_endpoints(document: Mapping[str, Any], issuer: str) -> Endpoints:
    """Return the endpoints of the issuer's own document; raise `FetchFailed` for another's or an unusable one."""
    authorization, token = document.get("authorization_endpoint"), document.get("token_endpoint")
    methods = document.get("code_challenge_methods_supported", ["S256"])
    if document.get("issuer") != issuer or not isinstance(methods, list) or "S256" not in methods:
        raise FetchFailed
    if not (isinstance(authorization, str) and isinstance(token, str)):
        raise FetchFailed
    if not (is_safe_url(authorization) and is_safe_url(token)):
        raise FetchFailed
    return Endpoints(authorization, token)
