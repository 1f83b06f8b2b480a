"""Consent: no record, no consent; and each record ends some day."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.mock.clock import START
from domain.consent import CHAT, ConsentDocument, ConsentStatus
from domain.errors import Invalid
from domain.ids import Identity
from domain.person import Role
from tests.support.builders import VERSION, a_consent, a_policy

DAY = timedelta(days=1)
NOW = START + 10 * DAY
STAFF = [role for role in Role if role.is_staff]
OTHERS = [role for role in Role if not role.is_staff]


@pytest.mark.parametrize("role", STAFF)
def test_staff_need_none(role: Role):
    assert a_policy().status(role, None, NOW) is ConsentStatus.NOT_NEEDED


@pytest.mark.parametrize("role", OTHERS)
def test_a_new_person_has_none(role: Role):
    status = a_policy().status(role, None, NOW)
    assert status is ConsentStatus.NONE
    assert not status.in_force


def test_a_consent_to_the_current_version_is_in_force():
    assert a_policy().status(Role.PATIENT, a_consent(), NOW) is ConsentStatus.GRANTED


def test_a_revoked_consent_is_not_whatever_else_holds():
    ended = a_consent().revoke(NOW)
    assert a_policy().status(Role.PATIENT, ended, NOW) is ConsentStatus.REVOKED
    assert ended.revoke(NOW + DAY) is ended


def test_an_older_version_counts_until_the_grace_is_over():
    policy = a_policy(current_version="2", current_since=NOW, grace=3 * DAY)
    old = a_consent(version="1")
    last = NOW + 3 * DAY - timedelta(microseconds=1)
    assert policy.status(Role.PATIENT, old, NOW) is ConsentStatus.GRANTED
    assert policy.status(Role.PATIENT, old, last) is ConsentStatus.GRANTED
    assert policy.status(Role.PATIENT, old, NOW + 3 * DAY) is ConsentStatus.EXPIRED


def test_a_consent_is_bounded_in_time_where_the_policy_says_so():
    policy = a_policy(valid_for=30 * DAY)
    assert policy.status(Role.PATIENT, a_consent(), START + 30 * DAY - DAY) is ConsentStatus.GRANTED
    assert policy.status(Role.PATIENT, a_consent(), START + 30 * DAY) is ConsentStatus.EXPIRED


@given(
    days=st.integers(0, 100),
    grace=st.integers(0, 50),
    valid=st.none() | st.integers(1, 50),
    version=st.sampled_from(["old", VERSION]),
)
def test_what_is_over_stays_over(days: int, grace: int, valid: int | None, version: str):
    policy = a_policy(
        current_since=START + 5 * DAY, grace=grace * DAY, valid_for=None if valid is None else valid * DAY
    )
    consent = a_consent(version=version)
    now = START + days * DAY
    if not policy.status(Role.PATIENT, consent, now).in_force:
        assert not policy.status(Role.PATIENT, consent, now + DAY).in_force


def test_the_document_is_shown_in_one_s_language_or_the_first_one():
    documents = tuple(
        ConsentDocument(version=version, language=language, title="", text=f"{version} {language}")
        for version in ("old", VERSION)
        for language in ("fr", "de")
    )
    policy = a_policy(documents=documents)
    assert policy.document("de").text == f"{VERSION} de"
    assert policy.document("xx").text == f"{VERSION} fr"


def sign(scopes: set[str], version: str | None = None):
    return a_policy().sign(
        identity=Identity("pat"),
        by=Identity("admin"),
        at=NOW,
        scopes=frozenset(scopes),
        version=version,
        language="xx",
        evidence="paper",
    )


@pytest.mark.parametrize("version", [None, VERSION])
def test_signing_names_who_what_and_by_whose_hand(version: str | None):
    consent = sign({CHAT}, version)
    assert (consent.identity, consent.signed_by, consent.signed_at) == ("pat", "admin", NOW)
    assert (consent.version, consent.language, consent.scopes) == (VERSION, "en", {CHAT})
    assert "paper" not in repr(consent)


@pytest.mark.parametrize(
    ("scopes", "version", "pointer"),
    [
        (set(), None, "/scopes"),
        ({"email"}, None, "/scopes"),
        ({CHAT, "email"}, None, "/scopes"),
        ({CHAT}, "old", "/version"),
    ],
)
def test_only_the_current_document_and_known_scopes_are_signed(scopes: set[str], version: str | None, pointer: str):
    with pytest.raises(Invalid) as refusal:
        sign(scopes, version)
    assert [one.pointer for one in refusal.value.flaws] == [pointer]
