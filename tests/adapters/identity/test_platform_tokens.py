"""Only genuine, timely tokens of the one issuer, for us, are believed."""

import hashlib
import hmac
import json
from datetime import timedelta
from typing import Any

import pytest
from joserfc.jwk import OKPKey

from adapters.identity.claims import ClaimRules
from adapters.identity.jwks import JwksKeys
from adapters.identity.platform_tokens import JwtPlatformTokens
from application.ports.tokens import PlatformClaims
from domain.errors import InvalidToken
from tests.adapters.identity.local_issuer import (
    AUDIENCE,
    ED,
    ISSUER,
    NOW,
    RSA,
    RULES,
    LocalIssuer,
    StoppedClock,
    b64,
    genuine,
    platform_claims,
    run,
    signed,
    signed_raw,
)

SECOND = int(NOW.timestamp())


def verify(token: str, rules: ClaimRules = RULES) -> PlatformClaims:
    clock = StoppedClock()

    async def scenario() -> PlatformClaims:
        async with LocalIssuer().client() as client:
            return await JwtPlatformTokens(JwksKeys(f"{ISSUER}/jwks", client, clock), rules, clock).verify(token)

    return run(scenario())


def refused(token: str) -> str:
    with pytest.raises(InvalidToken) as caught:
        verify(token)
    assert caught.value.__cause__ is None
    return str(caught.value)


@pytest.mark.parametrize("algorithm", ["RS256", "ES256", "EdDSA"])
@pytest.mark.parametrize("type_", ["JWT", "at+jwt", "application/at+jwt", "jwt"])
def test_a_genuine_token_says_who_it_is_for(algorithm: str, type_: str):
    claims = verify(genuine(algorithm, platform_claims(), typ=type_))
    assert claims == PlatformClaims(
        subject="maria",
        user_type="patient",
        name="Maria Lopez",
        token_id="t-1",
        issued_at=NOW,
        proven_at=NOW,
        expires_at=NOW + timedelta(hours=1),
        strong=False,
    )


def test_the_name_stays_out_of_the_repr():
    assert "Lopez" not in repr(verify(signed(platform_claims())))


def test_role_and_name_are_read_where_the_operator_says():
    rules = ClaimRules(issuer=ISSUER, audience=AUDIENCE, role_claim="https://clinic.example/role", name_claim="nick")
    claims = verify(signed(platform_claims(**{"https://clinic.example/role": "proxy", "nick": "Mari"})), rules)
    assert (claims.user_type, claims.name) == ("proxy", "Mari")


def test_a_token_without_role_and_name_has_none():
    claims = verify(signed(platform_claims(userType=..., name=...)))
    assert (claims.user_type, claims.name) == (None, None)


def test_the_longest_ids_are_accepted():
    claims = verify(signed(platform_claims(sub="m" * 128, jti="j" * 256)))
    assert (len(claims.subject), len(claims.token_id)) == (128, 256)


def test_a_token_may_name_several_audiences():
    assert verify(signed(platform_claims(aud=["other", AUDIENCE]))).subject == "maria"


def test_unknown_harmless_header_members_are_ignored():
    assert verify(signed(platform_claims(), x5t="abc", vendor=1)).subject == "maria"


@pytest.mark.parametrize(
    ("changes", "strong"),
    [
        ({"amr": ["pwd", "mfa"]}, True),
        ({"amr": ["pwd", "otp"]}, True),
        ({"acr": "https://refeds.org/profile/mfa"}, True),
        ({"amr": ["pwd"]}, False),
        ({"amr": ["otp", "sms"]}, False),
        ({"amr": "mfa"}, False),
        ({"amr": [["mfa"], {"mfa": 1}]}, False),
        ({"acr": "0"}, False),
        ({}, False),
    ],
)
def test_more_than_one_factor_makes_a_sign_in_strong(changes: dict[str, Any], strong: bool):
    assert verify(signed(platform_claims(**changes))).strong is strong


@pytest.mark.parametrize("claim", ["iss", "aud", "sub", "exp", "iat", "jti"])
@pytest.mark.parametrize("value", [..., None, "", [], {}, True, -1])
def test_a_needed_claim_that_is_missing_or_malformed_refuses_the_token(claim: str, value: Any):
    refused(signed(platform_claims(**{claim: value})))


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "https://id.clinic.example.evil.example"},
        {"iss": [ISSUER]},
        {"aud": "another"},
        {"aud": ["another"]},
        {"aud": [AUDIENCE, 7]},
        {"aud": AUDIENCE.upper()},
        {"sub": "maria lopez"},
        {"sub": "maria\n"},
        {"sub": "m" * 129},
        {"sub": "marí"},
        {"jti": "j" * 257},
        {"jti": "\ud800"},
        {"name": 7},
        {"name": "\udfff"},
        {"userType": ["patient", "admin"]},
        {"exp": SECOND - 60, "iat": SECOND - 600},
        {"exp": 1e300},
        {"exp": 10**30},
        {"iat": SECOND + 61, "exp": SECOND + 600},
        {"iat": SECOND - 10, "exp": SECOND - 20},
        {"iat": SECOND + 10, "exp": SECOND + 10},
        {"exp": SECOND + 3601},
        {"nbf": SECOND + 61},
        {"nbf": "now"},
    ],
    ids=str,
)
def test_a_claim_that_is_not_right_refuses_the_token(changes: dict[str, Any]):
    refused(signed(platform_claims(**changes)))


@pytest.mark.parametrize(
    "changes",
    [
        {"exp": SECOND - 59, "iat": SECOND - 600},
        {"iat": SECOND + 60, "exp": SECOND + 600},
        {"nbf": SECOND + 60},
        {"exp": SECOND + 0.5, "iat": SECOND - 0.25},
    ],
    ids=str,
)
def test_clocks_may_differ_by_a_minute(changes: dict[str, Any]):
    assert verify(signed(platform_claims(**changes))).subject == "maria"


@pytest.mark.parametrize("type_", [..., "", "session+jwt", "logout+jwt", "JOSE", 7, None], ids=str)
def test_a_token_of_another_type_is_refused(type_: Any):
    refused(signed(platform_claims(), typ=type_))


@pytest.mark.parametrize(
    "changes",
    [
        {"crit": ["exp"], "exp": 1},
        {"crit": []},
        {"b64": True, "crit": ["b64"]},
        {"jku": "https://evil.example/jwks"},
        {"x5u": "https://evil.example/x5u"},
        {"x5c": ["MIIB"]},
        {"kid": ...},
        {"kid": 7},
        {"kid": ""},
        {"kid": "k" * 257},
        {"alg": ...},
        {"alg": ["EdDSA"]},
        {"alg": "Ed25519"},
        {"alg": "eddsa"},
        {"kid": "RS256"},
        {"alg": "RS256"},
        {"alg": "ES256", "kid": "ES256"},
    ],
    ids=str,
)
def test_a_header_that_is_not_right_refuses_the_token(changes: dict[str, Any]):
    refused(signed(platform_claims(), **changes))


def test_a_key_that_the_token_brings_along_is_never_used():
    evil = OKPKey.generate_key("Ed25519")
    refused(signed(platform_claims(), evil, jwk=evil.as_dict(private=False)))
    refused(signed(platform_claims(), evil, jwk=evil.as_dict(private=False), kid="evil"))


@pytest.mark.safeguard("authentication")
def test_a_token_signed_by_another_key_is_refused():
    refused(signed(platform_claims(), OKPKey.generate_key("Ed25519")))


@pytest.mark.parametrize("key_id", ["RS256", "EdDSA"])
@pytest.mark.parametrize("form", ["PEM", "DER"])
def test_a_public_key_is_no_shared_secret(key_id: str, form: str):
    public = (RSA if key_id == "RS256" else ED).as_bytes(encoding=form, private=False)
    stem = ".".join(
        b64(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT", "kid": key_id}, platform_claims())
    )
    refused(f"{stem}.{b64(hmac.digest(public, stem.encode(), hashlib.sha256))}")


@pytest.mark.parametrize("none", ["none", "None", "NONE"])
@pytest.mark.parametrize("signature", ["", "AAAA"])
def test_a_token_without_signature_is_refused(none: str, signature: str):
    stem = ".".join(
        b64(json.dumps(part).encode()) for part in ({"alg": none, "typ": "JWT", "kid": "EdDSA"}, platform_claims())
    )
    refused(f"{stem}.{signature}")


@pytest.mark.safeguard("authentication")
def test_every_changed_character_of_a_token_refuses_it():
    token = signed(platform_claims())
    for place, character in enumerate(token):
        other = "A" if character != "A" else "B"
        refused(token[:place] + other + token[place + 1 :])


@pytest.mark.parametrize("algorithm", ["RS256", "ES256", "EdDSA"])
def test_every_cut_token_is_refused(algorithm: str):
    token = genuine(algorithm, platform_claims())
    for length in range(0, len(token), 7):
        refused(token[:length])


@pytest.mark.parametrize(
    "token",
    ["", ".", "..", "...", "a.b.c", "é.b.c", "\ud800..", "\0", " ", "e30.e30.", "bnVsbA.bnVsbA.AA", "W10.W10.AA"],
)
def test_what_is_no_token_is_refused(token: str):
    refused(token)


def of_length(length: int) -> str:
    """A genuine token of exactly this length: the one filler moves it in thirds of four, the other between them."""
    fillers = ((head, body) for head in range(4) for body in range(5700, 6000))
    tokens = (signed(platform_claims(filler="x" * body), filler="x" * head) for head, body in fillers)
    return next(token for token in tokens if len(token) == length)


def test_a_token_of_8_kib_is_read_and_one_character_more_is_not():
    assert verify(of_length(8192)).subject == "maria"
    refused(of_length(8193))


def test_a_key_id_has_at_most_256_characters():
    key_id = "k" * 256
    issuer, clock = LocalIssuer(keys={key_id: ED}), StoppedClock()

    async def scenario() -> PlatformClaims:
        async with issuer.client() as client:
            door = JwtPlatformTokens(JwksKeys(f"{ISSUER}/jwks", client, clock), RULES, clock)
            return await door.verify(signed(platform_claims(), kid=key_id))

    assert run(scenario()).subject == "maria"


@pytest.mark.parametrize(
    "claims",
    [
        b'{"sub":"maria",' + json.dumps(platform_claims()).encode()[1:],
        json.dumps(platform_claims()).encode()[:-1] + b',"aud":"carechat"}',
        json.dumps(platform_claims()).encode()[:-1] + b',"deep":{"a":1,"a":1}}',
        json.dumps(platform_claims()).encode()[:-1] + b',"n":' + b"1" * 5001 + b"}",
        json.dumps(platform_claims(exp=...)).encode()[:-1] + b',"exp":' + b"9" * 5001 + b"}",
        json.dumps(platform_claims(exp=...)).encode()[:-1] + b',"exp":1e999}',
        json.dumps(platform_claims(exp=...)).encode()[:-1] + b',"exp":NaN}',
        json.dumps(platform_claims(exp=...)).encode()[:-1] + b',"exp":Infinity}',
        json.dumps(platform_claims()).encode()[:-1] + b',"deep":' + b"[" * 2500 + b"]" * 2500 + b"}",
        json.dumps(platform_claims()).encode()[:-1] + b',"name":"\xff"}',
        b"[]",
        b"null",
        b"",
        b"\xef\xbb\xbf" + json.dumps(platform_claims()).encode(),
    ],
    ids=lambda claims: claims[-24:],
)
def test_claims_that_readers_could_understand_differently_are_refused(claims: bytes):
    refused(signed(claims))


@pytest.mark.parametrize(
    "head",
    [
        b'{"alg":"none","alg":"EdDSA","typ":"JWT","kid":"EdDSA"}',
        b'{"alg":"EdDSA","typ":"JWT","kid":"RS256","kid":"EdDSA"}',
        b'{"alg":"EdDSA","typ":"JWT","kid":"EdDSA","n":' + b"7" * 5001 + b"}",
        b'{"alg":"EdDSA","typ":"JWT","kid":"EdDSA","n":' + b"[" * 2000 + b"]" * 2000 + b"}",
        b'["EdDSA"]',
    ],
    ids=lambda head: head[:60],
)
def test_a_header_that_readers_could_understand_differently_is_refused(head: bytes):
    refused(signed_raw(head, platform_claims()))


def test_a_refusal_quotes_nothing_of_the_token():
    marker = "Zq7marker"
    for token in (
        signed(platform_claims(iss=marker)),
        signed(platform_claims(sub=f"{marker} x")),
        signed(platform_claims(), alg=marker),
        signed(platform_claims(), kid=marker),
        signed(f'{{"{marker}'.encode()),
    ):
        assert marker not in refused(token)


@pytest.mark.parametrize(("said", "minutes"), [(..., 0), (None, 0), (SECOND - 600, -10), (SECOND + 600, 0)])
def test_the_proof_is_as_old_as_the_platform_says_and_never_younger_than_the_token(said: object, minutes: int):
    assert verify(signed(platform_claims(auth_time=said))).proven_at == NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize("said", ["yesterday", True, -1, [], 10**12])
def test_a_proof_of_no_time_is_refused(said: object):
    assert refused(signed(platform_claims(auth_time=said)))
