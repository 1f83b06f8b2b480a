"""Signed tokens in compact form: the header is judged first, then the signature, and only then the claims are read."""

import binascii
from collections.abc import Collection
from typing import Any, Protocol

from attrs import frozen
from joserfc import jws
from joserfc.errors import JoseError, UnsupportedAlgorithmError
from joserfc.jwk import Key
from joserfc.util import urlsafe_b64decode

from adapters.identity.strict_json import NotStrictJson, parse_object
from domain.errors import InvalidToken

ALGORITHMS = frozenset({"RS256", "ES256", "EdDSA"})
MAX_TOKEN = 8 * 1024
MAX_KEY_ID = 256
# They offer a key of the token's own choice, or change what the signature covers. `crit`: we understand no extension.
FORBIDDEN_HEADERS = frozenset({"jku", "jwk", "x5u", "x5c", "crit", "b64", "zip", "enc"})


class KeySource(Protocol):
    """Where the public keys of an issuer are found."""

    async def find(self, key_id: str, algorithm: str) -> Key | None:
        """Return the key of this id for this algorithm, or `None`."""
        ...


@frozen
class Opened:
    """A token whose header we accept and whose signature nobody has checked yet."""

    token: str
    algorithm: str
    key_id: str | None
    type: str | None


class _Registry(jws.JWSRegistry):
    """Our three algorithms. joserfc itself warns of the name `EdDSA` in favour of RFC 9864's `Ed25519`."""

    max_header_length = MAX_TOKEN

    def get_alg(self, name: str) -> Any:
        if name not in ALGORITHMS:
            raise UnsupportedAlgorithmError("not one of our algorithms")
        return self.algorithms[name]


_REGISTRY = _Registry(strict_check_header=False)


def open_token(token: str, types: Collection[str | None]) -> Opened:
    """Return the token with its header, or raise `InvalidToken`; `types` are the accepted values of `typ`."""
    if len(token) > MAX_TOKEN or not token.isascii() or token.count(".") != 2:
        raise InvalidToken("not a compact token of at most 8 KiB")
    header = _object(token.partition(".")[0])
    if FORBIDDEN_HEADERS & header.keys():
        raise InvalidToken("the header has a member that is never followed")
    algorithm, key_id, type_ = header.get("alg"), header.get("kid"), header.get("typ")
    if not isinstance(algorithm, str) or algorithm not in ALGORITHMS:
        raise InvalidToken("the algorithm is not accepted")
    if key_id is not None and not (isinstance(key_id, str) and 0 < len(key_id) <= MAX_KEY_ID):
        raise InvalidToken("the key id is malformed")
    if _media_type(type_) not in types:
        raise InvalidToken("the type of the token is not accepted")
    return Opened(token=token, algorithm=algorithm, key_id=key_id, type=type_)


def verified_claims(opened: Opened, key: Key) -> dict[str, Any]:
    """Return the claims if `key` signed them with the header's algorithm; else raise `InvalidToken`."""
    try:
        signed = jws.deserialize_compact(opened.token, key, registry=_REGISTRY)
    except (JoseError, ValueError):
        raise InvalidToken("the signature is wrong") from None
    return _claims(signed.payload)


async def claims_from(opened: Opened, keys: KeySource) -> dict[str, Any]:
    """Return the claims if the key of the header's id, known to `keys`, signed them; else raise `InvalidToken`."""
    if opened.key_id is None:
        raise InvalidToken("the key id is missing")
    key = await keys.find(opened.key_id, opened.algorithm)
    if key is None:
        raise InvalidToken("the key is unknown")
    return verified_claims(opened, key)


def sign(header: dict[str, Any], payload: bytes, key: Key) -> str:
    """Return the compact token of exactly this header and payload."""
    return jws.serialize_compact(header, payload, key, registry=_REGISTRY)


def _object(segment: str) -> dict[str, Any]:
    try:
        return parse_object(urlsafe_b64decode(segment.encode("ascii")))
    except (NotStrictJson, binascii.Error):
        raise InvalidToken("the header is malformed") from None


def _claims(payload: bytes) -> dict[str, Any]:
    try:
        return parse_object(payload)
    except NotStrictJson:
        raise InvalidToken("the claims are malformed") from None


def _media_type(value: object) -> str | None:
    """RFC 7515 lets a type leave out `application/`, and media types have no case."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise InvalidToken("the type of the token is malformed")
    return value.lower().removeprefix("application/")
