"""Consent: no record, no consent; and each record ends some day."""

import hashlib
from datetime import datetime, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from adapters.mock.clock import START
from domain.consent import AI_HELP, CHAT, PUSH, SMS, Consent, ConsentDocument, ConsentPolicy, ConsentStatus
from domain.errors import Invalid
from domain.ids import Identity
from domain.person import Role
from tests.support.builders import VERSION, a_consent, a_policy, a_version

DAY = timedelta(days=1)
NOW = START + 10 * DAY
PAT = Identity("pat")
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


def test_a_version_that_begins_later_is_signed_from_then_on_and_ends_the_one_before():
    policy = a_policy(a_version("1", START), current_version="2", current_since=NOW, grace=2 * DAY)
    consent = a_consent(version="1")
    assert [policy.current(at).name for at in (START, NOW - DAY, NOW, NOW + DAY)] == ["1", "1", "2", "2"]
    assert policy.ends_at(consent) == NOW + 2 * DAY
    assert policy.ends_at(a_consent(version="2")) is None
    with pytest.raises(Invalid):
        signed(policy, {CHAT}, "2", at=NOW - DAY)
    assert signed(policy, {CHAT}, "2", at=NOW).version == "2"


def test_of_several_later_versions_the_strictest_counts():
    lenient = a_version("2", NOW, grace=30 * DAY)
    policy = a_policy(a_version("1"), lenient, current_version="3", current_since=NOW + 3 * DAY)
    assert policy.ends_at(a_consent(version="1")) == NOW + 3 * DAY


def test_each_version_has_its_own_span():
    policy = a_policy(a_version("1", valid_for=5 * DAY), current_version="2", current_since=NOW, grace=300 * DAY)
    assert policy.ends_at(a_consent(version="1")) == START + 5 * DAY
    assert policy.ends_at(a_consent(version="2")) is None


def test_a_consent_to_a_version_that_nobody_knows_is_older_than_all():
    policy = a_policy(current_since=START - DAY)
    assert policy.status(Role.PATIENT, a_consent(version="gone"), START) is ConsentStatus.EXPIRED


def test_scopes_are_taken_back_one_by_one_and_chat_ends_it_all():
    policy = a_policy()
    given = evolve(a_consent(), scopes=frozenset({CHAT, SMS, AI_HELP}))
    less = given.without(SMS, NOW, PAT)
    assert [policy.allows(one, less, NOW) for one in (CHAT, SMS, AI_HELP, PUSH)] == [True, False, True, False]
    assert (less.scopes, less.lasting_scopes) == (given.scopes, {CHAT, AI_HELP})
    assert less.without(SMS, NOW, PAT) is less
    over = less.without(CHAT, NOW, PAT)
    assert (over.revoked_at, over.revoked_by) == (NOW, PAT)
    assert not any(policy.allows(one, over, NOW) for one in (CHAT, AI_HELP))
    assert over.without(AI_HELP, NOW, PAT) is over


def test_a_signature_carries_the_digest_of_the_very_words():
    def digest(**said: str) -> str:
        return ConsentDocument(**({"version": "1", "language": "en", "title": "a", "text": "bc"} | said)).digest

    changed = ({"version": "2"}, {"language": "es"}, {"title": "ab", "text": "c"}, {"text": "bc "})
    digests = {digest(), *(digest(**said) for said in changed)}
    assert len(digests) == 1 + len(changed)
    document = a_policy().document("en", NOW)
    assert (
        sign({CHAT}).digest
        == document.digest
        == hashlib.sha256(f"7:{VERSION}2:en4:Chat10:You agree.".encode()).hexdigest()
    )


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


@given(
    days=st.integers(0, 100),
    grace=st.integers(0, 50),
    valid=st.none() | st.integers(1, 50),
    version=st.sampled_from(["old", VERSION, "nobody knows"]),
)
def test_what_time_has_ended_is_told_of_all_signatures_as_of_each(
    days: int, grace: int, valid: int | None, version: str
):
    policy = a_policy(
        current_since=START + 5 * DAY, grace=grace * DAY, valid_for=None if valid is None else valid * DAY
    )
    consent, now = a_consent(version=version), START + days * DAY
    ends_at = policy.ends_at(consent)
    assert policy.ended_by_time(now).covers(consent) is (ends_at is not None and now >= ends_at)
    in_force = policy.status(Role.PATIENT, consent, now).in_force
    assert policy.ended_by_time(now).covers(consent) is not in_force


def test_each_signature_has_a_time_of_its_own_and_the_later_one_counts():
    policy = a_policy()
    first = signed(policy, {CHAT}, None)
    second = signed(policy, {CHAT}, None, after=first)
    assert second.signed_at - first.signed_at == timedelta(microseconds=1)
    assert signed(policy, {CHAT}, None, NOW + DAY, after=second).signed_at == NOW + DAY
    assert second.revoke(NOW).revoked_at == second.signed_at, "nothing ends before it began"


def test_the_document_is_shown_in_one_s_language_or_the_first_one():
    old, new = (
        tuple(
            ConsentDocument(version=version, language=language, title="", text=f"{version} {language}")
            for language in ("fr", "de")
        )
        for version in ("old", VERSION)
    )
    policy = a_policy(a_version("old", START - DAY, documents=old), documents=new)
    assert policy.document("de", NOW).text == f"{VERSION} de"
    assert policy.document("de-CH", NOW).text == f"{VERSION} de"
    assert policy.document("xx", NOW).text == f"{VERSION} fr"


def sign(scopes: set[str], version: str | None = None):
    return signed(a_policy(), scopes, version)


def signed(
    policy: ConsentPolicy, scopes: set[str], version: str | None, at: datetime = NOW, after: Consent | None = None
):
    return policy.sign(
        identity=Identity("pat"),
        by=Identity("admin"),
        at=at,
        scopes=frozenset(scopes),
        version=version,
        language="xx",
        evidence="paper",
        after=after,
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
