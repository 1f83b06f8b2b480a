"""An OpenID provider of the tests' own, spoken to over httpx, and a clock that only tests move."""

import asyncio
import base64
import hashlib
import json
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx
from attrs import define, field
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey

from adapters.identity.claims import ClaimRules
from adapters.identity.compact_jws import sign

T = TypeVar("T")
NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
ISSUER = "https://id.clinic.example"
AUDIENCE = "carechat"
CLIENT = "carechat-console"
RULES = ClaimRules(issuer=ISSUER, audience=AUDIENCE)
RSA = RSAKey.generate_key(2048)
EC = ECKey.generate_key("P-256")
ED = OKPKey.generate_key("Ed25519")
BY_ALGORITHM: dict[str, Key] = {"RS256": RSA, "ES256": EC, "EdDSA": ED}


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


@define
class StoppedClock:
    time: datetime = NOW

    def now(self) -> datetime:
        return self.time

    def advance(self, **span: float) -> None:
        self.time += timedelta(**span)


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def platform_claims(**changes: Any) -> dict[str, Any]:
    """Claims that pass; a change to `...` leaves the claim out."""
    now = int(NOW.timestamp())
    claims = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "maria",
        "iat": now,
        "exp": now + 3600,
        "jti": "t-1",
        "userType": "patient",
        "name": "Maria Lopez",
    }
    return {name: value for name, value in {**claims, **changes}.items() if value is not ...}


def header(**changes: Any) -> dict[str, Any]:
    return {
        name: value
        for name, value in {"alg": "EdDSA", "typ": "JWT", "kid": "EdDSA", **changes}.items()
        if value is not ...
    }


def signed(claims: dict[str, Any] | bytes, key: Key = ED, **header_changes: Any) -> str:
    """A token with any header and any bytes as claims; the library is not asked whether they make sense."""
    return signed_raw(json.dumps(header(**header_changes)).encode(), claims, key)


def signed_raw(head: bytes, claims: dict[str, Any] | bytes, key: Key = ED) -> str:
    payload = claims if isinstance(claims, bytes) else json.dumps(claims).encode()
    stem = f"{b64(head)}.{b64(payload)}"
    assert isinstance(key, OKPKey)
    return f"{stem}.{b64(key.get_op_key('sign').sign(stem.encode()))}"


def genuine(algorithm: str, claims: dict[str, Any], **header_changes: Any) -> str:
    """A token signed with the issuer's key of this algorithm, which is also the key's id."""
    head = header(alg=algorithm, kid=algorithm, **header_changes)
    return sign(head, json.dumps(claims).encode(), BY_ALGORITHM[algorithm])


@define
class LocalIssuer:
    """Publishes keys and exchanges codes; it can be down, slow to rotate, or hostile."""

    keys: dict[str, Key] = field(factory=lambda: dict(BY_ALGORITHM))
    down: bool = False
    jwks_answer: Callable[[], httpx.Response] | None = None
    discovery_changes: dict[str, Any] = field(factory=dict)
    id_token_changes: dict[str, Any] = field(factory=dict)
    id_token_type: Any = "JWT"
    token_answer: Callable[[], httpx.Response] | None = None
    before_answer: Callable[[], Awaitable[Any]] | None = None
    waiting: asyncio.Event = field(factory=asyncio.Event)
    jwks_asked: int = 0
    codes: dict[str, dict[str, str]] = field(factory=dict)
    tampered: Callable[[str], str] = lambda token: token

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self.answer))

    async def answer(self, request: httpx.Request) -> httpx.Response:
        # The asking task gives way, as over a network, so that others can ask meanwhile.
        await asyncio.sleep(0)
        if self.before_answer is not None:
            self.waiting.set()
            await self.before_answer()
        match request.url.path:
            case "/jwks":
                self.jwks_asked += 1
                return self._jwks()
            case "/.well-known/openid-configuration" if not self.down:
                return httpx.Response(200, json=self._discovery())
            case "/token" if not self.down:
                return self._exchange(dict(httpx.QueryParams(request.content.decode())))
        return httpx.Response(503)

    def sign_in(self, redirect_url: str) -> tuple[str, str]:
        """What the person's browser brings back: code and state."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(redirect_url).query).items()}
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return code, asked["state"]

    def _jwks(self) -> httpx.Response:
        if self.jwks_answer is not None:
            return self.jwks_answer()
        if self.down:
            return httpx.Response(503)
        return httpx.Response(200, json={"keys": [published(kid, key) for kid, key in self.keys.items()]})

    def _discovery(self) -> dict[str, Any]:
        return {
            "issuer": ISSUER,
            "authorization_endpoint": f"{ISSUER}/authorize",
            "token_endpoint": f"{ISSUER}/token",
            "code_challenge_methods_supported": ["S256"],
            **self.discovery_changes,
        }

    def _exchange(self, form: dict[str, str]) -> httpx.Response:
        if self.token_answer is not None:
            return self.token_answer()
        asked = self.codes.pop(form["code"], None)
        if asked is None or asked["redirect_uri"] != form["redirect_uri"] or asked["client_id"] != form["client_id"]:
            return httpx.Response(400, json={"error": "invalid_grant"})
        if b64(hashlib.sha256(form["code_verifier"].encode()).digest()) != asked["code_challenge"]:
            return httpx.Response(400, json={"error": "invalid_grant"})
        changes = {"aud": CLIENT, "sub": "osei", "userType": "provider", "jti": ..., "nonce": asked["nonce"]}
        claims = platform_claims(**{**changes, **self.id_token_changes})
        return httpx.Response(200, json={"id_token": self.tampered(signed(claims, typ=self.id_token_type))})


def published(kid: str, key: Key) -> dict[str, Any]:
    return {**key.as_dict(private=False), "kid": kid, "use": "sig"}
