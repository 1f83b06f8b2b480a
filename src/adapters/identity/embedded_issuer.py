"""An issuer inside the server, for development and the demo; production refuses to start with it."""

import json
import secrets
from datetime import timedelta

from attrs import define, field
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc.jwk import Key, OKPKey

from adapters.identity.claims import LIFE, ClaimRules
from adapters.identity.compact_jws import sign
from adapters.identity.platform_tokens import JwtPlatformTokens
from application.ports.clock import Clock
from application.ports.keys import KeyProvider, Purpose
from application.ports.tokens import PlatformClaims
from domain.ids import Identity
from domain.person import Role

KEY_ID = "embedded"


@define(eq=False)
class EmbeddedIssuer:
    """`PlatformTokens` that can also mint what it verifies, by the same rules as for any issuer."""

    keys: KeyProvider = field(repr=False)
    rules: ClaimRules
    clock: Clock = field(repr=False)
    _key: OKPKey = field(init=False, repr=False)
    _tokens: JwtPlatformTokens = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        private = Ed25519PrivateKey.from_private_bytes(self.keys.secret(Purpose.PLATFORM_ISSUER))
        self._key = OKPKey.import_key(private)
        public = OKPKey.import_key(private.public_key())
        self._tokens = JwtPlatformTokens(_OneKey(public), self.rules, self.clock)

    def is_well(self) -> bool:
        """It is here."""
        return True

    async def check(self) -> None:
        """It is here."""

    async def verify(self, token: str) -> PlatformClaims:
        """Return the claims of a token that this issuer minted, or raise `InvalidToken`."""
        return await self._tokens.verify(token)

    def mint(self, identity: Identity, role: Role, name: str | None = None, *, life: timedelta = LIFE) -> str:
        """Return a platform token for this person, for an hour at most."""
        now = int(self.clock.now().timestamp())
        claims = {
            "iss": self.rules.issuer,
            "aud": self.rules.audience,
            "sub": identity,
            "iat": now,
            "exp": now + int(min(life, LIFE).total_seconds()),
            "jti": secrets.token_hex(16),
            self.rules.role_claim: role.value,
        }
        if name is not None:
            claims[self.rules.name_claim] = name
        return sign({"alg": "EdDSA", "typ": "JWT", "kid": KEY_ID}, json.dumps(claims).encode(), self._key)


@define(eq=False)
class _OneKey:
    """A `KeySource` of the one key of this issuer."""

    key: Key = field(repr=False)

    async def find(self, key_id: str, algorithm: str) -> Key | None:
        return self.key if (key_id, algorithm) == (KEY_ID, "EdDSA") else None
