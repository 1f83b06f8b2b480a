"""Our own tokens: always the same for the same grant, ours alone, and over when they are over."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.identity.claims import ClaimRules
from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.identity.session_tokens import AUDIENCE, Ed25519SessionTokens
from adapters.mock.keys import InMemoryKeys
from application.ports.tokens import SessionGrant
from domain.errors import InvalidToken
from domain.ids import Identity, SessionId
from domain.person import Role
from tests.adapters.identity.local_issuer import ISSUER, NOW, StoppedClock, genuine, platform_claims, run, signed

KEYS = InMemoryKeys()
TOKENS = Ed25519SessionTokens(KEYS)
SECONDS = st.integers(0, 4_000_000_000).map(lambda second: datetime.fromtimestamp(second, UTC))


def a_grant(**changes: Any) -> SessionGrant:
    usual = {
        "session": SessionId("5" * 32),
        "identity": Identity("maria"),
        "role": Role.PATIENT,
        "generation": 0,
        "issued_at": NOW,
        "expires_at": NOW + timedelta(hours=1),
    }
    return SessionGrant(**{**usual, **changes})


@given(
    grant=st.builds(
        SessionGrant,
        session=st.text("0123456789abcdef", min_size=32, max_size=32).map(SessionId),
        identity=st.from_regex(r"[A-Za-z0-9_.:@|+\-]{1,128}", fullmatch=True).map(Identity),
        role=st.sampled_from(Role),
        generation=st.integers(0, 2**31),
        issued_at=SECONDS,
        expires_at=SECONDS,
    )
)
def test_what_was_minted_is_read_back_until_it_ends(grant: SessionGrant):
    token = TOKENS.mint(grant)
    assert TOKENS.mint(grant) == token
    just_before = grant.expires_at - timedelta(microseconds=1)
    if just_before >= grant.issued_at:
        assert TOKENS.read(token, just_before) == grant
    with pytest.raises(InvalidToken):
        TOKENS.read(token, grant.expires_at)


def test_another_start_with_the_same_keys_mints_the_same_token():
    assert Ed25519SessionTokens(KEYS).mint(a_grant()) == TOKENS.mint(a_grant())


def test_every_difference_in_a_grant_makes_another_token():
    grants = [
        a_grant(),
        a_grant(session=SessionId("6" * 32)),
        a_grant(identity=Identity("Maria")),
        a_grant(role=Role.PROXY),
        a_grant(generation=1),
        a_grant(issued_at=NOW - timedelta(seconds=1)),
        a_grant(expires_at=NOW + timedelta(seconds=1)),
    ]
    assert len({TOKENS.mint(grant) for grant in grants}) == len(grants)


def test_a_clock_a_minute_behind_reads_a_fresh_token_and_no_more():
    token = TOKENS.mint(a_grant())
    assert TOKENS.read(token, NOW - timedelta(seconds=60)) == a_grant()
    with pytest.raises(InvalidToken):
        TOKENS.read(token, NOW - timedelta(seconds=60, microseconds=1))


@pytest.mark.parametrize("moment", [NOW + timedelta(microseconds=1), NOW.replace(tzinfo=None)])
def test_a_grant_counts_in_whole_seconds_of_utc(moment: datetime):
    with pytest.raises(ValueError, match="whole seconds"):
        a_grant(issued_at=moment)


def test_a_token_in_another_algorithm_is_refused():
    with pytest.raises(InvalidToken):
        TOKENS.read(genuine("RS256", platform_claims(), typ="session+jwt"), NOW)


def test_tokens_of_other_keys_are_refused():
    with pytest.raises(InvalidToken):
        TOKENS.read(Ed25519SessionTokens(InMemoryKeys()).mint(a_grant()), NOW)


def test_every_changed_character_refuses_the_token():
    token = TOKENS.mint(a_grant())
    for place, character in enumerate(token):
        other = "A" if character != "A" else "B"
        with pytest.raises(InvalidToken):
            TOKENS.read(token[:place] + other + token[place + 1 :], NOW)


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "carechat"},
        {"role": "owner"},
        {"role": ["admin"]},
        {"gen": "0"},
        {"gen": True},
        {"sid": 5},
        {"sub": "maria lopez"},
        {"exp": "soon"},
        {"exp": 10**20},
        {"iat": int(NOW.timestamp()) + 0.5},
        {"extra": 1},
        {"sid": ...},
    ],
    ids=str,
)
def test_claims_of_another_form_are_refused_even_under_our_signature(changes: dict[str, Any]):
    claims = {
        "aud": AUDIENCE,
        "sub": "maria",
        "sid": "5" * 32,
        "role": "patient",
        "gen": 0,
        "iat": int(NOW.timestamp()),
        "exp": int(NOW.timestamp()) + 60,
    }
    kept = {name: value for name, value in {**claims, **changes}.items() if value is not ...}
    token = signed(json.dumps(kept).encode(), TOKENS._key, typ="session+jwt", kid=...)
    with pytest.raises(InvalidToken):
        TOKENS.read(token, NOW)


def test_platform_and_session_tokens_never_pass_for_each_other():
    clock = StoppedClock()
    # An audience chosen badly on purpose: type and key must still keep them apart.
    issuer = EmbeddedIssuer(KEYS, ClaimRules(issuer=ISSUER, audience=AUDIENCE), clock)
    with pytest.raises(InvalidToken):
        TOKENS.read(issuer.mint(Identity("maria"), Role.PATIENT), NOW)
    with pytest.raises(InvalidToken):
        run(issuer.verify(TOKENS.mint(a_grant())))


def test_a_platform_token_dressed_as_a_session_token_is_refused():
    issuer = EmbeddedIssuer(KEYS, ClaimRules(issuer=ISSUER, audience=AUDIENCE), StoppedClock())
    for typ in ("JWT", "session+jwt"):
        with pytest.raises(InvalidToken):
            TOKENS.read(signed(platform_claims(aud=AUDIENCE), issuer._key, typ=typ), NOW)


def test_no_key_shows_in_a_repr():
    assert repr(TOKENS) == "Ed25519SessionTokens()"
