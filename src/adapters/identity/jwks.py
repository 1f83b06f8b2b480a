"""The issuer's public keys, by JWKS: kept, renewed, and served on when the issuer is down."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import httpx
from attrs import Factory, define, field
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey
from joserfc.util import base64_to_int

from adapters.identity.fetch import FetchFailed, get_object, is_safe_url
from application.ports.clock import Clock
from application.ports.tokens import IssuerUnavailable

REFETCH_PAUSE = timedelta(minutes=1)
FIRST_FETCH_PAUSE = timedelta(seconds=5)
"""Until there are keys, nobody can sign in: ask sooner."""
MAX_AGE = timedelta(minutes=10)
"""So that a key which the issuer withdrew is forgotten."""
MAX_KEYS = 64
MIN_RSA_BITS = 2048
_NO_KEY = ("", "")
"""Whoever wants any."""

KeyTable = Mapping[tuple[str, str], Key]
"""Keys by id and algorithm: a key can never be used with another algorithm than its own."""


@define(eq=False)
class JwksKeys:
    """A `KeySource` over a JWKS address."""

    url: str = field(repr=False)
    client: httpx.AsyncClient = field(repr=False)
    clock: Clock = field(repr=False)
    _keys: KeyTable = field(factory=dict, init=False, repr=False)
    _failed: bool = field(default=False, init=False, repr=False)
    _asked_at: datetime | None = field(default=None, init=False, repr=False)
    _read_at: datetime | None = field(default=None, init=False, repr=False)
    _lock: asyncio.Lock = field(init=False, repr=False, default=Factory(asyncio.Lock))

    def __attrs_post_init__(self) -> None:
        if not is_safe_url(self.url):
            raise ValueError("AUTH_JWKS_URL: https or a loopback address is needed")

    def is_well(self) -> bool:
        """Whether the issuer told its keys when it was last asked."""
        return not self._failed

    async def check(self) -> None:
        """See that there are keys. Raises `IssuerUnavailable` while the issuer tells none."""
        if self._read_at is None:
            await self._renew(_NO_KEY)
        if self._read_at is None:
            raise IssuerUnavailable("the issuer's keys could not be read")

    async def find(self, key_id: str, algorithm: str) -> Key | None:
        """Return the key, asking the issuer at most once a minute for one that is not known."""
        wanted = (key_id, algorithm)
        if wanted not in self._keys or self._is_old():
            await self._renew(wanted)
        if self._read_at is None:
            raise IssuerUnavailable("the issuer's keys could not be read")
        return self._keys.get(wanted)

    async def _renew(self, wanted: tuple[str, str]) -> None:
        if self._lock.locked() and wanted in self._keys:
            return  # somebody is asking; an old key serves meanwhile
        async with self._lock:
            if not self._may_ask() or (wanted in self._keys and not self._is_old()):
                return
            self._asked_at = self.clock.now()
            try:
                table = usable_keys(await get_object(self.client, self.url))
            except FetchFailed:
                table = {}
            self._failed = not table
            if table:
                self._keys, self._read_at = table, self._asked_at

    def _may_ask(self) -> bool:
        pause = FIRST_FETCH_PAUSE if self._read_at is None else REFETCH_PAUSE
        return self._passed(self._asked_at, pause)

    def _is_old(self) -> bool:
        return self._passed(self._read_at, MAX_AGE)

    def _passed(self, since: datetime | None, span: timedelta) -> bool:
        # A clock set back must not stop renewal.
        return since is None or not timedelta(0) <= self.clock.now() - since < span


def usable_keys(document: Mapping[str, Any]) -> KeyTable:
    """Return the signing keys of a JWKS that fit our algorithms; others are passed over."""
    listed = document.get("keys")
    table: dict[tuple[str, str], Key] = {}
    for entry in listed[:MAX_KEYS] if isinstance(listed, list) else ():
        if isinstance(entry, dict) and isinstance(key_id := entry.get("kid"), str):
            for algorithm, key in _usable(entry).items():
                table.setdefault((key_id, algorithm), key)
    return table


def _usable(entry: dict[str, Any]) -> dict[str, Key]:
    if entry.get("use", "sig") != "sig" or "verify" not in entry.get("key_ops", ["verify"]):
        return {}
    try:
        algorithm, key = _import(entry)
    except (JoseError, ValueError, TypeError, KeyError, OverflowError):
        return {}
    return {algorithm: key} if entry.get("alg", algorithm) == algorithm else {}


def _import(entry: dict[str, Any]) -> tuple[str, Key]:
    """Import the public part alone: a private key published by mistake stays unused."""
    match entry["kty"], entry.get("crv"):
        case "RSA", _:
            if base64_to_int(entry["n"]).bit_length() < MIN_RSA_BITS:
                raise ValueError("the key is short")
            return "RS256", RSAKey.import_key({name: entry[name] for name in ("kty", "n", "e")})
        case "EC", "P-256":
            return "ES256", ECKey.import_key({name: entry[name] for name in ("kty", "crv", "x", "y")})
        case "OKP", "Ed25519":
            return "EdDSA", OKPKey.import_key({name: entry[name] for name in ("kty", "crv", "x")})
    raise ValueError("not a key for our algorithms")
