"""Claims of an issuer: read strictly, and turned into what the application may believe."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeGuard

from attrs import frozen
from joserfc.errors import JoseError
from joserfc.jwt import ClaimsOption, JWTClaimsRegistry

from application.ports.tokens import PlatformClaims
from domain.errors import InvalidToken
from domain.ids import is_name

LEEWAY = timedelta(seconds=60)
LIFE = timedelta(hours=1)
LATEST = 253_402_300_799
"""The last second that a `datetime` can hold."""

STRONG_CLASSES = frozenset(
    {
        "phr",
        "phrh",
        "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
        "https://refeds.org/profile/mfa",
    }
)
FACTORS = (
    frozenset({"pwd", "pin", "kba"}),
    frozenset({"otp", "hwk", "swk", "sms", "tel", "sc", "pop"}),
    frozenset({"fpt", "face", "iris", "retina", "vbm"}),
)
"""RFC 8176: what one knows, has, is."""

_ESSENTIAL: ClaimsOption = {"essential": True}


@frozen(kw_only=True)
class ClaimRules:
    """Whose tokens are accepted, for whom, and where they say the role and the name."""

    issuer: str
    audience: str
    role_claim: str = "userType"
    name_claim: str = "name"
    leeway: timedelta = LEEWAY
    """How far the issuer's clock may differ from ours."""


def check_standard(claims: dict[str, Any], rules: ClaimRules, now: datetime, *, needed: tuple[str, ...]) -> None:
    """Raise `InvalidToken` unless issuer, audience and times are right and all `needed` claims are there."""
    registry = JWTClaimsRegistry(
        now=int(now.timestamp()),
        leeway=int(rules.leeway.total_seconds()),
        iss={"essential": True, "value": rules.issuer},
        aud={"essential": True, "value": rules.audience},
        **dict.fromkeys(needed, _ESSENTIAL),
    )
    try:
        registry.validate(claims)
    except JoseError:
        raise InvalidToken("issuer, audience, times or a needed claim are not right") from None
    if moment(claims, "exp") <= moment(claims, "iat"):
        raise InvalidToken("the token ends before it began")


def check_life(claims: dict[str, Any]) -> None:
    """Raise `InvalidToken` for a token made to last longer than an hour."""
    if moment(claims, "exp") - moment(claims, "iat") > LIFE:
        raise InvalidToken("the token lasts too long")


def platform_claims(claims: dict[str, Any], rules: ClaimRules, token_id: object) -> PlatformClaims:
    """Return what checked claims say about a person; raise `InvalidToken` for members of a wrong form."""
    subject = claims.get("sub")
    if not isinstance(subject, str) or not is_name(subject):
        raise InvalidToken("the subject can not be an identity")
    if not _is_text(token_id) or not 0 < len(token_id) <= 256:
        raise InvalidToken("the token id is malformed")
    return PlatformClaims(
        subject=subject,
        user_type=_text(claims, rules.role_claim),
        name=_text(claims, rules.name_claim),
        token_id=token_id,
        issued_at=moment(claims, "iat"),
        proven_at=_proven_at(claims),
        expires_at=moment(claims, "exp"),
        strong=is_strong(claims),
    )


def moment(claims: Mapping[str, Any], name: str) -> datetime:
    """Return a time claim as UTC, or raise `InvalidToken`."""
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= LATEST:
        raise InvalidToken("a time is malformed")
    return datetime.fromtimestamp(value, UTC)


def _proven_at(claims: Mapping[str, Any]) -> datetime:
    """`auth_time` (OpenID Connect Core 1.0, section 2), which stays when a token is renewed; else `iat`."""
    issued = moment(claims, "iat")
    return issued if claims.get("auth_time") is None else min(issued, moment(claims, "auth_time"))


def is_strong(claims: Mapping[str, Any]) -> bool:
    """Whether `acr` or `amr` show more than one factor."""
    acr, amr = claims.get("acr"), claims.get("amr")
    if isinstance(acr, str) and acr in STRONG_CLASSES:
        return True
    methods = {method for method in amr if isinstance(method, str)} if isinstance(amr, list) else set()
    return "mfa" in methods or sum(1 for factor in FACTORS if factor & methods) > 1


def _text(claims: Mapping[str, Any], name: str) -> str | None:
    value = claims.get(name)
    if value is None or value == "":
        return None
    if not _is_text(value):
        raise InvalidToken("the role or the name is not a text")
    return value


def _is_text(value: object) -> TypeGuard[str]:
    """JSON can spell half a surrogate pair, which no encoding can store."""
    return isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value)
