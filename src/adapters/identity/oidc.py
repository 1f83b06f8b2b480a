"""Staff sign-in: OpenID Connect, code flow with PKCE, as a public client."""

import base64
import hashlib
import hmac
import re
import secrets
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import httpx
from attrs import field, frozen

from adapters.identity.claims import LEEWAY, ClaimRules, check_standard, moment, platform_claims
from adapters.identity.compact_jws import KeySource, claims_from, open_token
from adapters.identity.discovery import Discovery
from adapters.identity.fetch import FetchFailed, post_form
from adapters.identity.sealed_state import LIFE, SignInState, seal, unseal
from application.ports.clock import Clock
from application.ports.keys import KeyProvider, Purpose
from application.ports.staff_sign_in import SignedIn, SignInStart
from application.ports.tokens import IssuerUnavailable
from domain.errors import Invalid, InvalidToken

# Issuers may leave the type of an identity token out.
TYPES = frozenset({None, "jwt"})
SCOPE = "openid profile"
MAX_CODE = 4096
_OWN_PATH = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,511}", re.ASCII)


@frozen(kw_only=True)
class OidcStaffSignIn:
    """`StaffSignIn` at one issuer. `rules.audience` is the client id: what is signed in to is the console."""

    rules: ClaimRules
    redirect_uri: str
    discovery: Discovery
    issuer_keys: KeySource = field(repr=False)
    keys: KeyProvider = field(repr=False)
    client: httpx.AsyncClient = field(repr=False)
    clock: Clock = field(repr=False)

    async def begin(self, return_to: str, *, anew: bool = False) -> SignInStart:
        """Return the issuer's address with a fresh challenge, and the sealed state."""
        if not _OWN_PATH.fullmatch(return_to):
            raise Invalid.at("/returnTo", "not-a-path")
        where = (await self.discovery.endpoints()).authorization
        state = SignInState(
            state=secrets.token_urlsafe(32),
            nonce=secrets.token_urlsafe(32),
            verifier=secrets.token_urlsafe(48),
            return_to=return_to,
            began_at=int(self.clock.now().timestamp()),
        )
        url = f"{where}{'&' if '?' in where else '?'}{urlencode(self._question(state, anew))}"
        return SignInStart(redirect_url=url, sealed_state=seal(state, self.keys.secret(Purpose.SIGN_IN)))

    async def finish(self, code: str, state: str, sealed_state: str, now: datetime) -> SignedIn:
        """Return who signed in, or raise `InvalidToken` or `IssuerUnavailable`."""
        begun = unseal(sealed_state, self.keys.secret(Purpose.SIGN_IN), now)
        if not hmac.compare_digest(begun.state.encode(), state.encode("utf-8", "replace")):
            raise InvalidToken("the state is not of this sign-in")
        if not 0 < len(code) <= MAX_CODE:
            raise InvalidToken("the code is malformed")
        claims = await self._identity(await self._exchange(code, begun), begun, now)
        return SignedIn(platform_claims(claims, self.rules, claims.get("jti", begun.nonce)), begun.return_to)

    def _question(self, state: SignInState, anew: bool) -> dict[str, str]:
        asked = {"prompt": "login"} if anew else {}  # OpenID Connect Core 1.0, section 3.1.2.1
        return {
            "response_type": "code",
            "client_id": self.rules.audience,
            "redirect_uri": self.redirect_uri,
            "scope": SCOPE,
            "state": state.state,
            "nonce": state.nonce,
            "code_challenge": challenge(state.verifier),
            "code_challenge_method": "S256",
            **asked,
        }

    async def _exchange(self, code: str, begun: SignInState) -> str:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.redirect_uri,
            "client_id": self.rules.audience,
            "code_verifier": begun.verifier,
        }
        try:
            answer = await post_form(self.client, (await self.discovery.endpoints()).token, form)
        except FetchFailed as failure:
            if failure.refused:
                raise InvalidToken("the issuer refused the code") from None
            raise IssuerUnavailable("the issuer did not exchange the code") from None
        token = answer.get("id_token")
        if not isinstance(token, str):
            raise InvalidToken("the issuer gave no identity token")
        return token

    async def _identity(self, token: str, begun: SignInState, now: datetime) -> dict[str, Any]:
        claims = await claims_from(open_token(token, TYPES), self.issuer_keys)
        check_standard(claims, self.rules, now, needed=("sub", "exp", "iat", "nonce"))
        nonce, audience = claims["nonce"], claims["aud"]
        if not isinstance(nonce, str) or not hmac.compare_digest(
            nonce.encode("utf-8", "replace"), begun.nonce.encode()
        ):
            raise InvalidToken("the identity token is not of this sign-in")
        # OpenID Connect Core 3.1.3.7: with several audiences, the authorised party must be us.
        several = isinstance(audience, list) and len(audience) > 1
        if (several or "azp" in claims) and claims.get("azp") != self.rules.audience:
            raise InvalidToken("the identity token was made for another party")
        if moment(claims, "iat") < now - LIFE - LEEWAY:
            raise InvalidToken("the identity token is older than the sign-in")
        return claims


def challenge(verifier: str) -> str:
    """Return the S256 challenge of RFC 7636."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode()
