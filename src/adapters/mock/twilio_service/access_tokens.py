"""Checks the access tokens that Twilio's client library signs in with (fact sheet, section 9)."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import frozen
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from adapters.mock.twilio_service import limits
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.state.account import Account


@frozen
class TokenHolder:
    """Whom a token lets in, and to which service."""

    identity: str
    service: str


def holder(account: Account, token: str, now: datetime) -> TokenHolder:
    """Who holds the token; raises `Refused`. A revoked key ends every token it has signed."""
    claims = _claims(account, token)
    if (claims.get("iss"), claims.get("sub")) != (account.credentials.api_key, account.credentials.account_sid):
        raise Refused(Error.TOKEN_ISSUER)
    if account.key_revoked:
        raise Refused(Error.TOKEN_ISSUER)
    _require_time(claims, now)
    grants = claims.get("grants")
    chat = grants.get("chat") if isinstance(grants, Mapping) else None
    if not isinstance(grants, Mapping) or not isinstance(chat, Mapping):
        raise Refused(Error.TOKEN_INVALID)
    identity, service = grants.get("identity"), chat.get("service_sid")
    if not isinstance(identity, str) or not identity or not isinstance(service, str):
        raise Refused(Error.TOKEN_INVALID)
    return TokenHolder(identity, service)


def _claims(account: Account, token: str) -> dict[str, Any]:
    try:
        key = OctKey.import_key(account.credentials.api_secret)
        opened = jws.deserialize_compact(token, key, algorithms=["HS256"])
    except JoseError as cause:
        wrong_signature = getattr(cause, "error", "") == "bad_signature"
        raise Refused(Error.TOKEN_SIGNATURE if wrong_signature else Error.TOKEN_INVALID) from None
    except ValueError:
        raise Refused(Error.TOKEN_INVALID) from None
    if opened.headers().get("cty") != "twilio-fpa;v=1":
        raise Refused(Error.TOKEN_INVALID)
    try:
        claims = json.loads(opened.payload)
    except ValueError:
        raise Refused(Error.TOKEN_INVALID) from None
    if not isinstance(claims, dict):
        raise Refused(Error.TOKEN_INVALID)
    return claims


def _require_time(claims: Mapping[str, Any], now: datetime) -> None:
    begins, ends, moment = claims.get("nbf", 0), claims.get("exp"), now.timestamp()
    if not isinstance(begins, int | float) or not isinstance(ends, int | float) or begins > moment:
        raise Refused(Error.TOKEN_INVALID)
    if not moment < ends <= moment + limits.TOKEN_LIFE.total_seconds():
        raise Refused(Error.TOKEN_EXPIRED)
