"""Our own session tokens: Ed25519, a type, an audience and a key that nothing else has."""

import json
from datetime import datetime
from typing import Any

from attrs import define, field
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc.jwk import OKPKey

from adapters.identity.claims import LEEWAY, moment
from adapters.identity.compact_jws import open_token, sign, verified_claims
from application.ports.keys import KeyProvider, Purpose
from application.ports.tokens import SessionGrant
from domain.errors import InvalidToken, SessionOver
from domain.ids import Identity, SessionId, is_name
from domain.person import Role

TYPE = "session+jwt"
AUDIENCE = "carechat:session"
MEMBERS = frozenset({"aud", "sub", "sid", "role", "gen", "iat", "exp"})


@define(eq=False)
class Ed25519SessionTokens:
    """`SessionTokens` signed by a key derived for this purpose alone."""

    keys: KeyProvider = field(repr=False)
    _key: OKPKey = field(init=False, repr=False)
    _public: OKPKey = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        private = Ed25519PrivateKey.from_private_bytes(self.keys.secret(Purpose.SESSION_TOKEN))
        self._key = OKPKey.import_key(private)
        self._public = OKPKey.import_key(private.public_key())

    def mint(self, grant: SessionGrant) -> str:
        """Return the token of the grant: Ed25519 signs without chance, so it is always the same."""
        claims = {
            "aud": AUDIENCE,
            "sub": grant.identity,
            "sid": grant.session,
            "role": grant.role.value,
            "gen": grant.generation,
            "iat": int(grant.issued_at.timestamp()),
            "exp": int(grant.expires_at.timestamp()),
        }
        payload = json.dumps(claims, separators=(",", ":")).encode()
        return sign({"alg": "EdDSA", "typ": TYPE}, payload, self._key)

    def read(self, token: str, now: datetime) -> SessionGrant:
        """Return the grant, or raise `InvalidToken`."""
        opened = open_token(token, {TYPE})
        if opened.algorithm != "EdDSA":
            raise InvalidToken("the algorithm is not accepted")
        grant = _grant(verified_claims(opened, self._public))
        if now >= grant.expires_at:
            raise SessionOver("the token is over")
        if grant.issued_at > now + LEEWAY:
            raise InvalidToken("the token has not yet begun")
        return grant


def _grant(claims: dict[str, Any]) -> SessionGrant:
    if claims.keys() != MEMBERS or claims["aud"] != AUDIENCE:
        raise InvalidToken("not a session token")
    identity, session, generation = claims["sub"], claims["sid"], claims["gen"]
    if not (isinstance(identity, str) and is_name(identity) and isinstance(session, str) and type(generation) is int):
        raise InvalidToken("a claim is malformed")
    try:
        return SessionGrant(
            session=SessionId(session),
            identity=Identity(identity),
            role=Role(claims["role"]),
            generation=generation,
            issued_at=moment(claims, "iat"),
            expires_at=moment(claims, "exp"),
        )
    except ValueError:
        raise InvalidToken("a claim is malformed") from None
