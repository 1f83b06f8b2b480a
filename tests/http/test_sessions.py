"""The contract's §3, line by line."""

import asyncio
from datetime import datetime, timedelta

import pytest

from adapters.http.limits import Limits, Rate, Rates
from domain.errors import InvalidToken
from tests.support.app import Caller, Clinic, a_clinic
from tests.support.builders import POOL
from tests.support.problems import code_of


def test_post_token_with_the_platforms_jwt_opens_a_session() -> None:
    """`{token, tokenType: "Bearer", identity, userType, expiresIn, expiresAt, refreshAfter, mode, provider}`"""
    with a_clinic(open_door=False) as clinic:
        bearer = {"Authorization": f"Bearer {clinic.server.platform_token('Pat', 'patient', 'Pat Doe')}"}
        body = {"identity": "Pat", "userType": "patient"}
        answer = clinic.nobody()("POST", "/token", body, headers=bearer)
        token = answer.json()
        assert answer.status_code == 200
        assert set(token) == {
            "token",
            "tokenType",
            "identity",
            "userType",
            "expiresIn",
            "expiresAt",
            "refreshAfter",
            "mode",
            "provider",
        }
        assert (token["tokenType"], token["mode"], token["provider"]) == ("Bearer", "mock", None)
        assert token["expiresIn"] == 3600
        assert datetime.fromisoformat(token["expiresAt"]) == clinic.clock.now() + timedelta(hours=1)
        assert token["expiresAt"].endswith("Z")
        me = clinic.nobody().made("GET", "/me", headers={"Authorization": f"Bearer {token['token']}"})
        assert me["displayName"] == "Pat Doe"


@pytest.mark.safeguard("unique-user")
def test_the_body_of_token_must_equal_the_jwts_subject_and_role() -> None:
    """`must equal its subject and role (else 403 identity-mismatch)`"""
    with a_clinic(open_door=False) as clinic:
        bearer = {"Authorization": f"Bearer {clinic.server.platform_token('pat', 'patient')}"}
        for other in ({"identity": "mat", "userType": "patient"}, {"identity": "pat", "userType": "provider"}):
            answer = clinic.nobody()("POST", "/token", other, headers=bearer)
            assert (answer.status_code, code_of(answer)) == (403, "identity-mismatch")


@pytest.mark.safeguard("unique-user", "authentication")
def test_without_credentials_nobody_signs_in_outside_the_demo() -> None:
    with a_clinic(open_door=False) as clinic:
        answer = clinic.nobody()("POST", "/token", {"identity": "pat", "userType": "patient"})
        assert (answer.status_code, code_of(answer)) == (401, "invalid-token")
        assert answer.headers["WWW-Authenticate"] == 'Bearer error="invalid_token"'


def test_tokens_that_are_refused_are_counted_and_the_answer_tells_nothing_of_what_was_wrong() -> None:
    with a_clinic() as clinic:
        pat = clinic.sign_in("pat", "patient")
        pat.made("DELETE", "/session")
        for headers in ({}, {"Authorization": "Bearer x.y.z"}, {"Authorization": f"Bearer {pat.token}"}):
            answer = clinic.nobody()("GET", "/me", headers=headers)
            assert (answer.status_code, code_of(answer)) == (401, "invalid-token")
            assert answer.json()["detail"] == InvalidToken.__doc__
        asyncio.run(clinic.server.refused())
        records = [one for one in clinic.server.record.audit if one.action == "credentials.refuse"]
        assert [one.reason for one in records] == ["missing-1", "invalid-1", "ended-1"]
        assert {one.object for one in records} == {"credentials:request"}


def test_in_the_demo_the_role_of_a_known_person_is_not_taken_by_another(clinic: Clinic) -> None:
    """`an existing one with another userType: 403 identity-mismatch`"""
    clinic.sign_in("pat", "patient")
    answer = clinic.nobody()("POST", "/token", {"identity": "PAT", "userType": "provider"})
    assert (answer.status_code, code_of(answer)) == (403, "identity-mismatch")


def test_a_code_signs_in_once_within_its_minute(clinic: Clinic) -> None:
    """`POST /token/codes` … `{code, expiresAt}`, single use, 60 s"""
    service = clinic.sign_in("platform", "service")
    body = {"identity": "pat", "userType": "patient"}
    issued = service("POST", "/token/codes", {**body, "displayName": "Pat Doe"})
    assert issued.status_code == 201
    assert datetime.fromisoformat(issued.json()["expiresAt"]) == clinic.clock.now() + timedelta(seconds=60)
    shown = {"Authorization": f"Code {issued.json()['code']}"}
    assert clinic.nobody()("POST", "/token", body, headers=shown).status_code == 200
    assert clinic.nobody()("POST", "/token", body, headers=shown).status_code == 401
    late = service.made("POST", "/token/codes", body)
    clinic.clock.advance(timedelta(seconds=60))
    again = clinic.nobody()("POST", "/token", body, headers={"Authorization": f"Code {late['code']}"})
    assert again.status_code == 401


def test_only_a_service_issues_codes(patient: Caller) -> None:
    answer = patient("POST", "/token/codes", {"identity": "x", "userType": "patient"})
    assert (answer.status_code, code_of(answer)) == (403, "forbidden")


def test_refresh_answers_the_token_shape_and_the_old_token_works_on_for_a_minute(
    clinic: Clinic, patient: Caller
) -> None:
    """`Bearer = a valid token, no body → the /token shape, same session`"""
    clinic.clock.advance(timedelta(minutes=10))
    fresh = patient("POST", "/token/refresh")
    assert fresh.status_code == 200
    assert fresh.json()["identity"] == "pat"
    assert fresh.json()["token"] != patient.token
    clinic.clock.advance(timedelta(seconds=59))
    assert patient("GET", "/me").status_code == 200
    clinic.clock.advance(timedelta(seconds=1))
    assert patient("GET", "/me").status_code == 401


def test_a_token_refreshed_again_too_late_ends_the_session(clinic: Clinic, patient: Caller) -> None:
    """`refreshing with it again within 30 s is answered once more, later it ends the session: 401 token-reused`"""
    first = patient.made("POST", "/token/refresh")
    assert patient.made("POST", "/token/refresh") == first
    clinic.clock.advance(timedelta(seconds=31))
    answer = patient("POST", "/token/refresh")
    assert (answer.status_code, code_of(answer)) == (401, "token-reused")
    successor = Caller(clinic.http, token=first["token"])
    clinic.clock.advance(timedelta(seconds=60))
    assert successor("GET", "/me").status_code == 401


def test_delete_session_ends_it(patient: Caller) -> None:
    answer = patient("DELETE", "/session")
    assert (answer.status_code, answer.content) == (204, b"")


def test_sessions_are_listed_and_ended_one_by_one(clinic: Clinic, patient: Caller) -> None:
    """`GET /sessions`, `DELETE /sessions/{id}`"""
    elsewhere = clinic.sign_in("pat", "patient")
    items = patient.made("GET", "/sessions")["items"]
    assert sorted(one["current"] for one in items) == [False, True]
    other = next(one["id"] for one in items if not one["current"])
    assert patient("DELETE", f"/sessions/{other}").status_code == 204
    clinic.clock.advance(timedelta(seconds=31))
    assert elsewhere("GET", "/me").status_code == 401
    assert patient("DELETE", "/sessions/nonsense").status_code == 404


def test_nobody_ends_anothers_session(clinic: Clinic, patient: Caller, provider: Caller) -> None:
    theirs = patient.made("GET", "/sessions")["items"][0]["id"]
    assert provider("DELETE", f"/sessions/{theirs}").status_code == 404


def test_me_tells_who_one_is_and_the_limits(patient: Caller) -> None:
    """`GET /me` `{identity, userType, displayName, consent, limits}`"""
    me = patient.made("GET", "/me")
    assert set(me) == {"identity", "userType", "displayName", "consent", "privacyOfficer", "limits"}
    assert (me["identity"], me["userType"], me["consent"]) == ("pat", "patient", "granted")
    assert me["limits"]["bodyCodePoints"] == 4000
    assert me["limits"]["idleSeconds"] == 900
    assert me["limits"]["teamReceipts"] is True


def test_consent_is_granted_looked_up_and_withdrawn(clinic: Clinic) -> None:
    """`{identity, status, version, scopes, signedAt, document: {version, language, title, text}}`"""
    pat = clinic.patient("pat", consents=False)
    none = pat.made("GET", "/consents/pat")
    assert (none["status"], none["version"], none["scopes"], none["signedAt"]) == ("none", None, [], None)
    assert set(none["document"]) == {"version", "language", "title", "text"}
    granted = pat("POST", "/consents/pat", {"scopes": ["chat"]})
    assert (granted.status_code, granted.json()["status"]) == (201, "granted")
    assert pat("DELETE", "/consents/pat").status_code == 204
    assert pat.made("GET", "/consents/pat")["status"] == "revoked"


def test_without_consent_every_other_call_is_refused(clinic: Clinic) -> None:
    """`Without one in force a patient gets 403 consent-required from every other call`"""
    pat = clinic.patient("pat", consents=False)
    for method, path, body in (
        ("GET", "/conversations", None),
        ("POST", "/conversations", {"participants": [{"identity": "doc"}]}),
        ("POST", "/conversations/search", {"q": "pat"}),
        ("GET", f"/conversations/{'0' * 32}", None),
        ("GET", f"/conversations/{'0' * 32}/messages", None),
        ("GET", "/sessions", None),
    ):
        answer = pat(method, path, body)
        assert (answer.status_code, code_of(answer)) == (403, "consent-required"), path
    for method, path in (("GET", "/me"), ("POST", "/token/refresh"), ("DELETE", "/session")):
        assert pat(method, path).is_success, path


def test_staff_can_not_open_with_a_patient_who_has_not_consented(clinic: Clinic, provider: Caller) -> None:
    clinic.patient("pat", consents=False)
    answer = provider("POST", "/conversations", {"participants": [{"identity": "pat"}]})
    assert (answer.status_code, code_of(answer)) == (403, "consent-required")


def test_an_administrator_records_consent_on_paper_with_its_evidence(clinic: Clinic) -> None:
    clinic.patient("pat", consents=False)
    admin = clinic.sign_in("boss", "admin")
    refused = admin("POST", "/consents/pat", {"scopes": ["chat"]})
    assert refused.json()["errors"] == [{"pointer": "/evidence", "code": "required"}]
    signed = admin("POST", "/consents/pat", {"scopes": ["chat"], "evidence": "Binder 4"})
    assert (signed.status_code, signed.json()["status"]) == (201, "granted")


def test_after_fifteen_idle_minutes_the_session_is_over(clinic: Clinic, patient: Caller) -> None:
    clinic.clock.advance(timedelta(minutes=14, seconds=59))
    assert patient("GET", "/conversations").status_code == 200
    clinic.clock.advance(timedelta(minutes=15))
    assert patient("GET", "/conversations").status_code == 401


def test_what_a_page_asks_by_itself_keeps_no_session_awake(clinic: Clinic, patient: Caller) -> None:
    for _ in range(2):
        clinic.clock.advance(timedelta(minutes=7))
        assert patient("GET", "/conversations", headers={"X-Unattended": "true"}).status_code == 200
    clinic.clock.advance(timedelta(minutes=1))
    assert patient("GET", "/conversations").status_code == 401


def test_people_are_registered_and_looked_up(clinic: Clinic, patient: Caller) -> None:
    """`PUT /people/{identity}` (admin, service)"""
    admin = clinic.sign_in("boss", "admin")
    body = {"userType": "provider", "displayName": "Dr. Who", "pools": ["clinic"]}
    assert admin("PUT", "/people/who", body).status_code == 201
    again = admin("PUT", "/people/who", {**body, "displayName": "Dr. What"})
    assert (again.status_code, again.json()["displayName"]) == (200, "Dr. What")
    assert admin.made("GET", "/people/WHO")["identity"] == "who"
    assert admin("GET", "/people/unknown").status_code == 404
    assert patient("GET", "/people/who").status_code == 403


def test_sessions_are_listed_in_pages(clinic: Clinic, patient: Caller) -> None:
    """`Lists: {"items": […], "nextCursor": string|null}, limit default 50, at most 200`"""
    for _ in range(2):
        clinic.clock.advance(timedelta(seconds=1))
        clinic.sign_in("pat", "patient")
    every = patient.made("GET", "/sessions")
    first = patient.made("GET", "/sessions?limit=2")
    rest = patient.made("GET", f"/sessions?limit=2&cursor={first['nextCursor']}")
    assert [one["id"] for one in first["items"] + rest["items"]] == [one["id"] for one in every["items"]]
    assert (every["nextCursor"], rest["nextCursor"]) == (None, None)
    assert every["items"][-1]["current"]
    mat = clinic.patient("mat")
    assert mat("GET", f"/sessions?cursor={first['nextCursor']}").status_code == 400
    assert patient("GET", "/sessions?limit=201").status_code == 422


def test_a_refresh_answered_once_more_says_so(patient: Caller) -> None:
    """`A replay answers the first status and body with Idempotent-Replayed: true`, on every POST"""
    first = patient("POST", "/token/refresh", key="k")
    again = patient("POST", "/token/refresh", key="k")
    assert "Idempotent-Replayed" not in first.headers
    assert again.headers["Idempotent-Replayed"] == "true"
    assert (again.status_code, again.json()) == (200, first.json())
    assert patient("POST", "/token/refresh", key="k" * 129).status_code == 422


def test_without_consent_every_other_call_is_refused_whatever_it_names(clinic: Clinic) -> None:
    """`Without one in force a patient gets 403 consent-required from every other call`"""
    pat = clinic.patient(consents=False)
    for id in ("0" * 32, "no-such-thing"):
        for method, path, body in (
            ("GET", f"/conversations/{id}", None),
            ("GET", f"/conversations/{id}/messages", None),
            ("POST", f"/conversations/{id}/messages", {"body": "x"}),
            ("PATCH", f"/conversations/{id}/messages/{id}", {"body": "x"}),
            ("DELETE", f"/conversations/{id}/messages/{id}", None),
            ("POST", f"/conversations/{id}/read", {"seq": 0}),
            ("DELETE", f"/conversations/{id}/draft", None),
            ("DELETE", f"/sessions/{id}", None),
        ):
            answer = pat(method, path, body, key="k")
            assert (answer.status_code, code_of(answer)) == (403, "consent-required"), (method, path)
    assert pat("DELETE", "/session").status_code == 204


def test_a_provider_looks_at_a_consent_and_does_not_change_it(patient: Caller, provider: Caller) -> None:
    """`POST by the person (or a proxy … an admin records paper consent with its evidence)`"""
    assert provider("GET", "/consents/pat").status_code == 200
    for method, body in (("POST", {"scopes": ["chat"]}), ("DELETE", None)):
        answer = provider(method, "/consents/pat", body)
        assert (answer.status_code, code_of(answer)) == (403, "forbidden")


def test_with_one_pool_for_all_a_new_provider_sees_the_others_rows() -> None:
    """`The demo has one pool with all providers`"""
    with a_clinic(common_pool=POOL) as clinic:
        pat, doc = clinic.patient(), clinic.sign_in("doc", "provider")
        conversation = clinic.opened(pat, doc)["id"]
        new = clinic.sign_in("new", "provider")
        assert [one["id"] for one in new.made("GET", "/conversations")["items"]] == [conversation]
        answer = new("GET", f"/conversations/{conversation}/messages")
        assert (answer.status_code, code_of(answer)) == (403, "not-a-participant")
        elsewhere = clinic.provider("far", pools=("elsewhere",))
        assert elsewhere.made("GET", "/conversations")["items"] == []


@pytest.mark.parametrize("scope", ["", "x" * 41, "all"])
def test_a_scope_that_is_none_is_refused_by_the_parameter_s_own_name(clinic: Clinic, scope: str) -> None:
    pat = clinic.patient("pat")
    refused = pat("DELETE", f"/consents/pat?scope={scope}")
    assert (refused.status_code, [one["pointer"] for one in refused.json()["errors"]]) == (422, ["/scope"])


def test_who_guesses_codes_is_stopped() -> None:
    with a_clinic(limits=Limits(Rates(failed_sign_ins=Rate.per_minute(2)))) as clinic:
        guess = {"headers": {"Authorization": "Code wrong"}}
        body = {"identity": "doc", "userType": "provider"}
        tries = [clinic.nobody()("POST", "/token", body, **guess).status_code for _ in range(3)]
    assert tries == [401, 401, 429]
