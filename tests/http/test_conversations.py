"""The contract's §4, line by line: conversations, and how they stand."""

from datetime import timedelta

import pytest

from tests.support.app import Caller, Clinic, a_clinic
from tests.support.problems import code_of, flaws_of

MEMBERS = {
    "id",
    "uniqueName",
    "friendlyName",
    "status",
    "turn",
    "turnSince",
    "priority",
    "assignee",
    "participants",
    "lastSeq",
    "unread",
    "createdAt",
    "updatedAt",
    "holdUntil",
    "closedAt",
    "disposition",
    "continues",
    "unacknowledged",
    "canSend",
    "notice",
    "lastMessage",
    "answering",
    "prioritySet",
}


def test_post_conversations_opens_one(clinic: Clinic, patient: Caller, provider: Caller) -> None:
    """`{uniqueName?, friendlyName?, participants: [{identity}], priority?, reason?, continues?}` → 201"""
    body = {
        "uniqueName": "knee",
        "friendlyName": "My knee",
        "participants": [{"identity": "DOC"}],
        "priority": "high",
        "reason": "It hurts",
    }
    answer = patient("POST", "/conversations", body)
    opened = answer.json()
    assert answer.status_code == 201
    assert set(opened) == MEMBERS | {"draft", "noteDraft", "delegate", "breakGlass", "surveyOpen", "clock"}
    assert opened["clock"] is None, "the team's clock is none of the patient's"
    assert [one["identity"] for one in opened["participants"]] == ["doc", "pat"]
    assert set(opened["participants"][0]) == {
        "identity",
        "userType",
        "displayName",
        "readSeq",
        "deliveredSeq",
        "presence",
    }
    assert opened["participants"][0]["presence"] == {"online": False, "lastSeenAt": None, "availability": None}
    assert (opened["status"], opened["turn"], opened["priority"]) == ("open", "nobody", "high")
    assert (opened["lastSeq"], opened["unread"], opened["assignee"]) == (0, 0, None)
    assert (opened["uniqueName"], opened["friendlyName"]) == ("knee", "My knee")


def test_the_same_unique_name_gives_the_existing_one_unchanged(
    clinic: Clinic, patient: Caller, provider: Caller
) -> None:
    """`the same uniqueName → 200 the existing one unchanged`"""
    first = clinic.opened(patient, provider, uniqueName="knee", friendlyName="My knee")
    other = {"uniqueName": "KNEE", "friendlyName": "Other", "participants": [{"identity": "doc"}]}
    answer = patient("POST", "/conversations", other)
    assert (answer.status_code, answer.json()) == (200, first)


def test_a_unique_name_in_use_where_the_caller_may_not_look_is_taken(
    clinic: Clinic, patient: Caller, provider: Caller
) -> None:
    """`in use by one the caller may not see: 409 unique-name-taken`"""
    clinic.opened(patient, provider, uniqueName="knee")
    mat = clinic.patient("mat")
    answer = mat("POST", "/conversations", {"uniqueName": "knee", "participants": [{"identity": "doc"}]})
    assert (answer.status_code, code_of(answer)) == (409, "unique-name-taken")


def test_an_unknown_identity_is_named_by_its_place(patient: Caller, provider: Caller) -> None:
    """`unknown identity 422 unknown-identity`"""
    body = {"participants": [{"identity": "doc"}, {"identity": "ghost"}]}
    answer = patient("POST", "/conversations", body)
    assert code_of(answer) == "unknown-identity"
    assert flaws_of(answer) == [("/participants/1/identity", "unknown-identity")]


def test_there_is_exactly_one_patient(clinic: Clinic, patient: Caller, provider: Caller) -> None:
    clinic.patient("mat")
    nobody = provider("POST", "/conversations", {"participants": []})
    two = provider("POST", "/conversations", {"participants": [{"identity": "pat"}, {"identity": "mat"}]})
    for answer in (nobody, two):
        assert flaws_of(answer) == [("/participants", "exactly-one-patient")]


def test_patients_open_within_their_care_relation() -> None:
    """`open them within their care relation (demo: with everyone)`"""
    with a_clinic(anyone=False) as clinic:
        patient, _ = clinic.patient("pat"), clinic.provider("doc")
        body = {"participants": [{"identity": "doc"}]}
        assert code_of(patient("POST", "/conversations", body)) == "forbidden"
        person = {"userType": "patient", "displayName": "Pat", "careTeam": ["doc"]}
        clinic.sign_in("platform", "service").made("PUT", "/people/pat", person)
        assert patient("POST", "/conversations", body).status_code == 201


def test_a_patient_marks_up_to_urgent(patient: Caller, provider: Caller) -> None:
    for level, status in (("urgent", 201), ("crisis", 403)):
        body = {"participants": [{"identity": "doc"}], "priority": level}
        assert patient("POST", "/conversations", body).status_code == status


@pytest.mark.parametrize("id", ["0" * 32, "nonsense", "a%20b", "%C3%A9", "0" * 500])
def test_what_does_not_exist_is_not_found(patient: Caller, id: str) -> None:
    for path in (f"/conversations/{id}", f"/conversations/{id}/messages"):
        answer = patient("GET", path)
        assert (answer.status_code, code_of(answer)) == (404, "not-found")


def test_a_nul_in_a_path_is_malformed(patient: Caller) -> None:
    answer = patient("GET", "/conversations/%00")
    assert (answer.status_code, code_of(answer)) == (400, "malformed")


def test_details_need_to_be_allowed_to_know(clinic: Clinic, conversation: str) -> None:
    """`Anyone else: 404`"""
    strangers = [
        clinic.patient("mat"),
        clinic.provider("far", pools=("elsewhere",)),
        clinic.sign_in("eye", "auditor"),
        clinic.sign_in("platform", "service"),
    ]
    for stranger in strangers:
        assert stranger("GET", f"/conversations/{conversation}").status_code == 404, stranger.role


def test_colleagues_and_admins_see_the_row_without_text(clinic: Clinic, patient: Caller, provider: Caller) -> None:
    """`they see the row without text (messages: 403 not-a-participant)`"""
    id = clinic.opened(patient, provider, friendlyName="My knee")["id"]
    colleague, admin = clinic.provider("col"), clinic.sign_in("boss", "admin")
    for onlooker, code in ((colleague, "not-a-participant"), (admin, "forbidden")):
        row = onlooker.made("GET", f"/conversations/{id}")
        assert (row["friendlyName"], row["unread"]) == (None, 0)
        answer = onlooker("GET", f"/conversations/{id}/messages")
        assert (answer.status_code, code_of(answer)) == (403, code)


def test_participants_are_added_once_and_removed(clinic: Clinic, provider: Caller, conversation: str) -> None:
    """`{identity, history} → 201 participant (200 if there already); DELETE 204; who has left reads nothing (404)`"""
    colleague = clinic.provider("col")
    path = f"/conversations/{conversation}/participants"
    added = provider("POST", path, {"identity": "COL", "history": "full"})
    assert (added.status_code, added.json()["identity"]) == (201, "col")
    assert provider("POST", path, {"identity": "col"}).status_code == 200
    assert colleague("GET", f"/conversations/{conversation}/messages").status_code == 200
    assert provider("DELETE", f"{path}/Col").status_code == 204
    assert provider("DELETE", f"{path}/col").status_code == 404
    assert colleague("GET", f"/conversations/{conversation}/messages").status_code == 404
    far = clinic.provider("far", pools=("elsewhere",))
    provider.made("POST", path, {"identity": "far"})
    provider.made("DELETE", f"{path}/far")
    assert far("GET", f"/conversations/{conversation}/messages").status_code == 404


def test_a_colleague_of_the_pool_who_left_reads_nothing_until_they_take_it(
    clinic: Clinic, provider: Caller, conversation: str
) -> None:
    """`who has left reads nothing any more (404)`, `they see the row without text … until they take it`"""
    colleague, path = clinic.provider("col"), f"/conversations/{conversation}"
    provider.made("POST", f"{path}/participants", {"identity": "col", "history": "full"})
    provider.made("DELETE", f"{path}/participants/col")
    for method, call, body in (
        ("GET", "messages", None),
        ("GET", "notes", None),
        ("POST", "read", {"seq": 0}),
        ("PUT", "draft", {"body": "x"}),
        ("POST", "close", {"disposition": "resolved"}),
    ):
        answer = colleague(method, f"{path}/{call}", body)
        assert (answer.status_code, code_of(answer)) == (404, "not-found"), call
    assert colleague.made("GET", path)["friendlyName"] is None
    colleague.made("POST", f"{path}/assign", {"identity": "col"})
    assert colleague("GET", f"{path}/messages").status_code == 200


def test_who_is_added_without_history_sees_nothing_of_the_past(
    clinic: Clinic, provider: Caller, conversation: str
) -> None:
    provider.made("POST", f"/conversations/{conversation}/messages", {"body": "before"}, key="1")
    colleague = clinic.provider("col")
    provider.made("POST", f"/conversations/{conversation}/participants", {"identity": "col"})
    provider.made("POST", f"/conversations/{conversation}/messages", {"body": "after"}, key="2")
    seen = colleague.made("GET", f"/conversations/{conversation}/messages")["items"]
    assert [one["body"] for one in seen] == ["after"]


def test_patients_never_add_remove_assign_hold_close_or_note(patient: Caller, conversation: str) -> None:
    """`never add, remove, assign, route, hold or close`"""
    for method, path, body in (
        ("POST", "participants", {"identity": "doc"}),
        ("DELETE", "participants/doc", None),
        ("POST", "assign", {"identity": None}),
        ("POST", "hold", {"until": "2026-03-03T09:00:00Z"}),
        ("POST", "close", {"disposition": "resolved"}),
        ("POST", "priority", {"priority": "urgent", "reason": "now"}),
        ("POST", "notes", {"body": "x"}),
        ("GET", "notes", None),
    ):
        answer = patient(method, f"/conversations/{conversation}/{path}", body)
        assert (answer.status_code, code_of(answer)) == (403, "forbidden"), path


def test_reading_moves_forward_only(patient: Caller, provider: Caller, conversation: str) -> None:
    """`POST …/{id}/read {seq} → 200; only ever forward`"""
    for n in range(3):
        provider.made("POST", f"/conversations/{conversation}/messages", {"body": "hi"}, key=str(n))
    assert patient.made("GET", f"/conversations/{conversation}")["unread"] == 3
    path = f"/conversations/{conversation}/read"
    assert patient.made("POST", path, {"seq": 2})["readSeq"] == 2
    assert patient.made("POST", path, {"seq": 1})["readSeq"] == 2
    assert patient.made("GET", f"/conversations/{conversation}")["unread"] == 1
    assert flaws_of(patient("POST", path, {"seq": 4})) == [("/seq", "beyond-last")]


def test_the_draft_is_ones_own(patient: Caller, provider: Caller, conversation: str) -> None:
    """`PUT, DELETE …/{id}/draft {body} 200 / 204; GET /conversations/{id} gives the caller's own as draft`"""
    path = f"/conversations/{conversation}"
    assert patient("PUT", f"{path}/draft", {"body": "I wonder"}).json() == {"body": "I wonder"}
    assert patient.made("GET", path)["draft"] == "I wonder"
    assert provider.made("GET", path)["draft"] is None
    assert patient("DELETE", f"{path}/draft").status_code == 204
    assert patient.made("GET", path)["draft"] is None


def test_closing_and_reopening(clinic: Clinic, patient: Caller, provider: Caller, conversation: str) -> None:
    """`/close {disposition, reason?}`, `/reopen {reason?}` → 200 conversation"""
    path = f"/conversations/{conversation}"
    closed = provider.made("POST", f"{path}/close", {"disposition": "resolved", "reason": "Healed"})
    assert (closed["status"], closed["disposition"]) == ("closed", "resolved")
    refused = patient("POST", f"{path}/messages", {"body": "but"}, key="k")
    assert (refused.status_code, code_of(refused)) == (409, "conversation-closed")
    assert patient.made("POST", f"{path}/reopen")["status"] == "open"
    provider.made("POST", f"{path}/close", {"disposition": "other"})
    clinic.clock.advance(timedelta(days=7, seconds=1))
    late = clinic.patient("pat", consents=False)("POST", f"{path}/reopen", {})
    assert (late.status_code, code_of(late)) == (409, "reopen-window-over")


def test_a_closed_one_is_continued_by_a_linked_one(clinic: Clinic, patient: Caller, provider: Caller) -> None:
    """`POST /conversations with continues: <id> starts the linked one`"""
    id = clinic.opened(patient, provider)["id"]
    open_still = patient("POST", "/conversations", {"participants": [{"identity": "doc"}], "continues": id})
    assert flaws_of(open_still) == [("/continues", "not-closed")]
    provider.made("POST", f"/conversations/{id}/close", {"disposition": "resolved"})
    assert clinic.opened(patient, provider, continues=id)["continues"] == id


def test_holding_until_a_time(patient: Caller, provider: Caller, conversation: str) -> None:
    """`/hold {until, reason?}`"""
    path = f"/conversations/{conversation}/hold"
    held = provider.made("POST", path, {"until": "2026-03-03T10:00:00+01:00"})
    assert (held["status"], held["holdUntil"]) == ("on-hold", "2026-03-03T09:00:00Z")
    for until in ("2026-03-01T09:00:00Z", "0001-01-01T00:00:00+10:00", "9999-12-31T23:59:59-10:00"):
        assert flaws_of(provider("POST", path, {"until": until})) == [("/until", "not-within-a-year")]


def test_assigning_guards_against_a_faster_colleague(clinic: Clinic, provider: Caller, conversation: str) -> None:
    """`409 already-assigned if from is given and is not the assignee now; taking makes the taker a participant`"""
    path = f"/conversations/{conversation}/assign"
    colleague = clinic.provider("col")
    taken = colleague.made("POST", path, {"identity": "col", "from": None})
    assert taken["assignee"] == "col"
    assert "col" in [one["identity"] for one in taken["participants"]]
    late = provider("POST", path, {"identity": "doc", "from": None})
    assert (late.status_code, code_of(late)) == (409, "already-assigned")
    assert provider.made("POST", path, {"identity": "doc", "from": "COL"})["assignee"] == "doc"
    assert provider.made("POST", path, {"identity": None})["assignee"] is None


def test_setting_the_priority_needs_a_reason(provider: Caller, conversation: str) -> None:
    """`/priority {priority, reason}`"""
    path = f"/conversations/{conversation}/priority"
    assert flaws_of(provider("POST", path, {"priority": "urgent"})) == [("/reason", "missing")]
    assert provider.made("POST", path, {"priority": "urgent", "reason": "fever"})["priority"] == "urgent"


def test_notes_are_for_the_staff(clinic: Clinic, patient: Caller, provider: Caller, conversation: str) -> None:
    """`{body} → 201 {id, seq, afterSeq, author, body, createdAt}`"""
    patient.made("POST", f"/conversations/{conversation}/messages", {"body": "hi"}, key="1")
    path = f"/conversations/{conversation}/notes"
    written = provider("POST", path, {"body": "Call back"})
    note = written.json()
    assert written.status_code == 201
    assert set(note) == {"id", "seq", "afterSeq", "author", "body", "createdAt"}
    assert (note["seq"], note["afterSeq"], note["author"], note["body"]) == (1, 1, "doc", "Call back")
    for n in range(2):
        provider.made("POST", path, {"body": f"more {n}"})
    page = provider.made("GET", f"{path}?limit=2")
    assert [one["seq"] for one in page["items"]] == [1, 2]
    rest = provider.made("GET", f"{path}?limit=2&cursor={page['nextCursor']}")
    assert ([one["seq"] for one in rest["items"]], rest["nextCursor"]) == ([3], None)


def test_a_nested_id_is_found_only_under_its_parent(clinic: Clinic, patient: Caller, provider: Caller) -> None:
    one, other = (clinic.opened(patient, provider)["id"] for _ in range(2))
    message = patient.made("POST", f"/conversations/{one}/messages", {"body": "hi"}, key="1")
    assert patient("DELETE", f"/conversations/{other}/messages/{message['id']}").status_code == 404
