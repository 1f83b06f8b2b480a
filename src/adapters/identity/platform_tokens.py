"""Tokens of the platform, verified strictly (RFC 8725)."""

from attrs import frozen

from adapters.identity.claims import ClaimRules, check_life, check_standard, platform_claims
from adapters.identity.compact_jws import KeySource, claims_from, open_token
from application.ports.clock import Clock
from application.ports.tokens import PlatformClaims

TYPES = frozenset({"jwt", "at+jwt"})
NEEDED = ("sub", "exp", "iat", "jti")


@frozen
class JwtPlatformTokens:
    """`PlatformTokens` for JWTs of one issuer, with the keys of that issuer."""

    keys: KeySource
    rules: ClaimRules
    clock: Clock

    async def verify(self, token: str) -> PlatformClaims:
        """Return the claims, or raise `InvalidToken`."""
        claims = await claims_from(open_token(token, TYPES), self.keys)
        check_standard(claims, self.rules, self.clock.now(), needed=NEEDED)
        check_life(claims)
        return platform_claims(claims, self.rules, token_id=claims["jti"])
