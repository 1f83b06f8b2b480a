"""The issuer of the demo keeps the rules of any issuer."""

from datetime import timedelta

import pytest

from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.mock.keys import InMemoryKeys
from domain.errors import InvalidToken
from domain.ids import Identity
from domain.person import Role
from tests.adapters.identity.local_issuer import NOW, RULES, StoppedClock, platform_claims, run, signed


def an_issuer(keys: InMemoryKeys, clock: StoppedClock) -> EmbeddedIssuer:
    return EmbeddedIssuer(keys, RULES, clock)


def test_it_verifies_what_it_minted_also_after_a_restart():
    keys, clock = InMemoryKeys(), StoppedClock()
    token = an_issuer(keys, clock).mint(Identity("maria"), Role.PATIENT, "Maria Lopez")
    claims = run(an_issuer(keys, clock).verify(token))
    assert (claims.subject, claims.user_type, claims.name) == ("maria", "patient", "Maria Lopez")
    assert (claims.issued_at, claims.expires_at) == (NOW, NOW + timedelta(hours=1))


def test_each_token_has_an_id_of_its_own():
    issuer = an_issuer(InMemoryKeys(), StoppedClock())
    ids = {run(issuer.verify(issuer.mint(Identity("maria"), Role.PATIENT))).token_id for _ in range(10)}
    assert len(ids) == 10


def test_its_tokens_end():
    clock = StoppedClock()
    issuer = an_issuer(InMemoryKeys(), clock)
    token = issuer.mint(Identity("maria"), Role.PATIENT, life=timedelta(minutes=5))
    clock.advance(minutes=6)
    with pytest.raises(InvalidToken):
        run(issuer.verify(token))


def test_no_life_is_longer_than_an_hour():
    issuer = an_issuer(InMemoryKeys(), StoppedClock())
    token = issuer.mint(Identity("maria"), Role.PATIENT, life=timedelta(days=1))
    assert run(issuer.verify(token)).expires_at == NOW + timedelta(hours=1)


def test_tokens_of_others_are_refused():
    issuer = an_issuer(InMemoryKeys(), StoppedClock())
    for token in (
        an_issuer(InMemoryKeys(), StoppedClock()).mint(Identity("maria"), Role.ADMIN),
        signed(platform_claims()),
        signed(platform_claims(), kid="embedded"),
        signed(platform_claims(), issuer._key, kid="other"),
    ):
        with pytest.raises(InvalidToken):
            run(issuer.verify(token))
