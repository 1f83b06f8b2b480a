"""Availability, offers, transfers, the soft lock, mentions and reasons over HTTP."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from adapters.system.ids import TimedIds
from application.routing.route_conversations import RouteConversations
from bootstrap.opening_reasons import BUILT_IN
from domain.ids import Identity
from tests.support.app import Caller, Clinic, a_clinic
from tests.support.builders import POOL


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def here(clinic: Clinic, *people: Caller) -> None:
    """Let these be connected."""

    async def keep() -> None:
        async with clinic.server.record.unit_of_work() as uow:
            uow.posts.here([Identity(one.identity) for one in people], clinic.clock.now())
            await uow.commit()

    with clinic.http.portal() as portal:
        portal.call(keep)


def route(clinic: Clinic) -> None:
    """Let the router have its turn."""
    server = clinic.server
    job = RouteConversations(
        uow=server.record.unit_of_work, clock=server.clock, ids=TimedIds(), channel=server.channel, reasons=BUILT_IN
    )
    with clinic.http.portal() as portal:
        portal.call(job)


def offers_in(clinic: Clinic, **policy: Any) -> None:
    clinic.sign_in("admin", "admin").made("PUT", f"/pools/{POOL}", {"routing": "offers", **policy})


def waiting(clinic: Clinic, *others: Caller, patient: str = "pat") -> str:
    pat = clinic.patient(patient)
    id: str = clinic.opened(pat, *others)["id"]
    pat.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="hello")
    return id


def test_a_patient_who_opens_is_answered_as_ever_and_nobody_is_assigned(clinic: Clinic) -> None:
    doc = clinic.provider()
    offers_in(clinic)
    here(clinic, doc)
    opened = clinic.opened(clinic.patient(), doc)
    route(clinic)
    assert (opened["assignee"], opened["status"], opened["turn"]) == (None, "open", "nobody")
    assert doc.made("GET", "/offers") == {"items": [], "nextCursor": None}


def test_an_offer_is_accepted_once(clinic: Clinic) -> None:
    doc, ann = clinic.provider(), clinic.provider("ann")
    offers_in(clinic)
    id = waiting(clinic)
    here(clinic, doc, ann)
    route(clinic)
    (offer,) = ann.made("GET", "/offers")["items"]
    assert (offer["conversationId"], offer["step"], offer["outcome"]) == (id, "pool", None)
    seen = doc.made("GET", f"/conversations/{id}/routing")
    assert seen["offer"]["identity"] == "ann"
    assert [one["event"] for one in seen["items"]] == ["offered"]
    assert {"identity": "doc", "step": "pool", "why": "more-loaded"} in seen["items"][0]["refused"]
    assert doc("POST", f"/offers/{offer['id']}/accept").status_code == 404
    accepted = ann("POST", f"/offers/{offer['id']}/accept", key="a")
    assert accepted.json()["outcome"] == "accepted"
    again = ann("POST", f"/offers/{offer['id']}/accept", key="a")
    assert (again.headers["Idempotent-Replayed"], again.json()) == ("true", accepted.json())
    assert ann.made("GET", f"/conversations/{id}")["assignee"] == "ann"
    assert ann.made("GET", "/offers")["items"] == []
    assert doc.made("GET", f"/conversations/{id}/routing")["waitingSince"] is None


def test_a_declined_offer_goes_to_the_next_and_then_waits_in_the_queue(clinic: Clinic) -> None:
    doc, ann = clinic.provider(), clinic.provider("ann")
    offers_in(clinic)
    id = waiting(clinic)
    here(clinic, doc, ann)
    for who, reason in ((ann, "busy"), (doc, "knows-patient")):
        route(clinic)
        (offer,) = who.made("GET", "/offers")["items"]
        declined = who.made("POST", f"/offers/{offer['id']}/decline", {"reason": reason, "note": "My neighbour"})
        assert (declined["outcome"], declined["reason"]) == ("declined", reason)
        late = who("POST", f"/offers/{offer['id']}/accept")
        assert (late.status_code, late.json()["type"]) == (409, "/problems/offer-over")
    route(clinic)
    seen = doc.made("GET", f"/conversations/{id}/routing")
    assert (seen["offer"], seen["position"], seen["expectedWait"]) == (None, 1, None)
    page = doc.made("GET", f"/conversations/{id}/routing", params={"limit": 2})
    rest = doc.made("GET", f"/conversations/{id}/routing", params={"cursor": page["nextCursor"]})
    assert page["items"] + rest["items"] == seen["items"]
    assert [one["event"] for one in seen["items"]] == ["offered", "declined", "offered", "declined", "queued"]


def test_who_was_faster_by_hand_has_it(clinic: Clinic) -> None:
    doc, ann = clinic.provider(), clinic.provider("ann")
    offers_in(clinic)
    id = waiting(clinic)
    here(clinic, doc)
    route(clinic)
    (offer,) = doc.made("GET", "/offers")["items"]
    ann.made("POST", f"/conversations/{id}/assign", {"identity": "ann"})
    late = doc("POST", f"/offers/{offer['id']}/accept")
    assert (late.status_code, late.json()["type"]) == (409, "/problems/already-assigned")
    route(clinic)
    assert doc("POST", f"/offers/{offer['id']}/accept").json()["type"] == "/problems/offer-over"


def test_what_a_provider_says_of_themselves(clinic: Clinic) -> None:
    doc, ann, far = clinic.provider(), clinic.provider("ann"), clinic.provider("far", pools=("far",))
    here(clinic, doc)
    until = (clinic.clock.now() + timedelta(days=2)).isoformat().replace("+00:00", "Z")
    said = doc.made("PUT", "/availability", {"availability": "away", "until": until, "delegate": "ANN"})
    assert (said["availability"], said["until"], said["delegate"], said["absence"]) == ("away", until, "ann", "away")
    assert (said["connected"], said["onDuty"], said["duty"], said["load"]) == (True, None, None, 0)
    assert [one["identity"] for one in ann.made("GET", "/availability")["items"]] == ["ann", "doc"]
    assert [one["identity"] for one in far.made("GET", "/availability")["items"]] == ["far"]
    assert far("GET", "/availability/doc").status_code == 404
    assert far.made("GET", "/availability", params={"pool": POOL})["items"][0]["identity"] == "far"
    admin = clinic.sign_in("admin", "admin")
    page = admin.made("GET", "/availability", params={"pool": POOL, "limit": 1})
    rest = admin.made("GET", "/availability", params={"pool": POOL, "cursor": page["nextCursor"]})
    assert [one["identity"] for one in page["items"] + rest["items"]] == ["ann", "doc"]
    for wrong, pointer in (
        ({"availability": "busy", "until": until}, "/until"),
        ({"availability": "away", "delegate": "doc"}, "/delegate"),
        ({"availability": "away", "delegate": "admin"}, "/delegate"),
        ({"availability": "away", "delegate": "nobody-here"}, "/delegate"),
    ):
        refused = doc("PUT", "/availability", wrong)
        assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, pointer)


def test_a_stand_in_is_shown_to_the_team_alone(clinic: Clinic) -> None:
    doc, ann, pat = clinic.provider(), clinic.provider("ann"), clinic.patient()
    id = waiting(clinic, doc, ann)
    doc.made("POST", f"/conversations/{id}/assign", {"identity": "doc"})
    doc.made("PUT", "/availability", {"availability": "away", "delegate": "ann"})
    assert ann.made("GET", f"/conversations/{id}")["delegate"] == {"identity": "ann", "until": None}
    assert pat.made("GET", f"/conversations/{id}")["delegate"] is None
    doc.made("PUT", "/availability", {"availability": "available"})
    assert ann.made("GET", f"/conversations/{id}")["delegate"] is None


def test_duty_and_capacity_are_arranged_by_oneself_or_an_administrator(clinic: Clinic) -> None:
    doc, ann, admin = clinic.provider(), clinic.provider("ann"), clinic.sign_in("admin", "admin")
    night = {"zone": "America/New_York", "week": {"monday": [{"from": "22:00", "to": "06:00"}]}}
    made = doc.made("PUT", "/availability/DOC/duty", {"duty": night, "capacity": 7})
    assert (made["capacity"], made["onDuty"]) == (7, False)
    assert made["duty"]["week"]["monday"] == [{"from": "22:00", "to": "06:00"}]
    assert admin.made("PUT", "/availability/doc/duty", {"duty": None})["duty"] is None
    assert ann("PUT", "/availability/doc/duty", {"duty": None}).status_code == 403
    assert doc("PUT", "/availability/doc/duty", {"duty": {**night, "zone": "Mars"}}).status_code == 422
    assert doc("PUT", "/availability/doc/duty", {"duty": None, "capacity": 501}).status_code == 422
    clinic.patient()
    assert admin("PUT", "/availability/pat/duty", {"duty": None}).status_code == 422


def test_how_a_pool_works(clinic: Clinic) -> None:
    doc, admin = clinic.provider(), clinic.sign_in("admin", "admin")
    plain = {"pool": POOL, "routing": "manual", "onCall": None, "supervisor": None, "autoReplies": False}
    assert doc.made("GET", "/pools")["items"] == [plain]
    policy = {"routing": "offers", "onCall": "doc", "supervisor": "doc", "autoReplies": True}
    assert admin.made("PUT", f"/pools/{POOL}", policy) == {"pool": POOL, **policy}
    assert doc.made("GET", "/pools")["items"] == [{"pool": POOL, **policy}]
    for wrong in ({"onCall": "admin"}, {"supervisor": "nobody-here"}):
        assert admin("PUT", f"/pools/{POOL}", {"routing": "offers", **wrong}).status_code == 422


def test_a_transfer_keeps_the_thread_and_the_turn(clinic: Clinic) -> None:
    doc, ann, bob = clinic.provider(), clinic.provider("ann"), clinic.provider("bob", pools=("far",))
    id = waiting(clinic, doc)
    before = doc.made("GET", f"/conversations/{id}")
    path = f"/conversations/{id}/transfer"
    for wrong in ({"note": "x"}, {"note": "x", "identity": "ann", "pool": "far"}, {"note": "x", "pool": "empty"}):
        assert doc("POST", path, wrong).status_code == 422
    stayed = doc.made("POST", path, {"identity": "ANN", "note": "Knows her", "stay": True})
    assert (stayed["assignee"], stayed["turn"]) == ("ann", before["turn"])
    assert {"doc", "ann"} < {one["identity"] for one in stayed["participants"]}
    assert len(ann.made("GET", f"/conversations/{id}/messages")["items"]) == 1
    left = ann("POST", path, {"pool": "far", "note": "Yours"})
    assert (left.status_code, left.json()["assignee"]) == (200, None)
    assert ann("GET", f"/conversations/{id}/messages").status_code in {403, 404}
    assert [one["id"] for one in bob.made("GET", "/conversations", params={"assignee": "none"})["items"]] == [id]


def test_two_colleagues_never_answer_unknowingly(clinic: Clinic) -> None:
    doc, ann, pat = clinic.provider(), clinic.provider("ann"), clinic.patient()
    id = waiting(clinic, doc, ann)
    path = f"/conversations/{id}/answering"
    doc.made("PUT", f"/conversations/{id}/draft", {"body": "Half a word"})
    mine = doc.made("PUT", path, {})
    assert mine["identity"] == "doc"
    refused = ann("PUT", path, {})
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/being-answered")
    assert ann.made("GET", f"/conversations/{id}")["answering"]["identity"] == "doc"
    assert pat.made("GET", f"/conversations/{id}")["answering"] is None
    taken = ann.made("PUT", path, {"takeOver": True})
    assert (taken["identity"], taken["insteadOf"]) == ("ann", "doc")
    assert doc.made("GET", f"/conversations/{id}")["draft"] == "Half a word"
    doc.made("DELETE", path)
    assert doc.made("GET", f"/conversations/{id}/routing")["answering"]["identity"] == "ann"
    doc.made("POST", f"/conversations/{id}/messages", {"body": "All the same"}, key="s")
    ann.made("DELETE", path)
    assert doc.made("PUT", path, {})["identity"] == "doc"
    clinic.clock.advance(timedelta(seconds=60))
    assert ann.made("PUT", path, {})["insteadOf"] is None


def test_who_is_removed_answers_no_more_and_holds_nobody_up(clinic: Clinic) -> None:
    doc, ann = clinic.provider(), clinic.provider("ann")
    id = waiting(clinic, doc, ann)
    path = f"/conversations/{id}/answering"
    ann.made("PUT", path, {})
    doc.made("DELETE", f"/conversations/{id}/participants/ann")

    assert doc.made("GET", f"/conversations/{id}")["answering"] is None
    (row,) = doc.made("GET", "/conversations")["items"]
    assert row["answering"] is None
    assert doc.made("GET", f"/conversations/{id}/routing")["answering"] is None
    mine = doc.made("PUT", path, {})
    assert (mine["identity"], mine["insteadOf"]) == ("doc", None)
    assert ann.made("GET", f"/conversations/{id}")["answering"]["identity"] == "doc"


def test_a_note_calls_who_it_names_until_they_say_that_they_saw_it(clinic: Clinic) -> None:
    doc, ann, far = clinic.provider(), clinic.provider("ann"), clinic.provider("far", pools=("far",))
    id = waiting(clinic, doc)
    note = doc.made("POST", f"/conversations/{id}/notes", {"body": "@ANN, @far and @pat: please look. @doc"})
    (mention,) = ann.made("GET", "/mentions")["items"]
    assert (mention["conversationId"], mention["noteId"], mention["by"]) == (id, note["id"], "doc")
    assert far.made("GET", "/mentions")["items"] == []
    assert doc("POST", f"/mentions/{mention['id']}/acknowledge").status_code == 404
    for _ in range(2):
        assert ann.made("POST", f"/mentions/{mention['id']}/acknowledge", key="k")["acknowledgedAt"] is not None
    assert ann.made("GET", "/mentions")["items"] == []


def test_a_reason_of_the_list_raises_the_priority_and_other_words_stay_words(clinic: Clinic) -> None:
    doc, pat = clinic.provider(), clinic.patient()
    reasons = pat.made("GET", "/reasons")["items"]
    assert {"code": "symptom", "label": "A new or worse symptom"} in reasons
    spanish = pat.made("GET", "/reasons", params={"language": "es"})["items"]
    assert [one["code"] for one in spanish] == [one["code"] for one in reasons]
    assert spanish[0]["label"] != reasons[0]["label"]
    priorities = [
        clinic.opened(pat, doc, **said)["priority"]
        for said in ({"reason": "symptom"}, {"reason": "symptom", "priority": "urgent"}, {"reason": "My head hurts"})
    ]
    assert priorities == ["high", "urgent", "routine"]


def test_nothing_is_offered_twice_by_two_who_accept_at_once(clinic: Clinic) -> None:
    doc = clinic.provider()
    offers_in(clinic)
    waiting(clinic)
    here(clinic, doc)
    route(clinic)
    (offer,) = doc.made("GET", "/offers")["items"]

    async def both() -> list[int]:
        calls = [asyncio.to_thread(doc, "POST", f"/offers/{offer['id']}/accept") for _ in range(2)]
        return [one.status_code for one in await asyncio.gather(*calls)]

    assert asyncio.run(both()) == [200, 200]


def test_where_there_is_one_pool_for_all_a_note_calls_a_provider_without_one() -> None:
    with a_clinic(common_pool=POOL) as clinic:
        doc, lone = clinic.provider(), clinic.provider("lone", pools=())
        id = waiting(clinic, doc)
        doc.made("POST", f"/conversations/{id}/notes", {"body": "@lone: please look."})
        assert [one["conversationId"] for one in lone.made("GET", "/mentions")["items"]] == [id]


def test_who_is_asked_is_told_about_whom_while_they_are_asked_or_take_part(clinic: Clinic) -> None:
    call, pat = clinic.provider("call", pools=("far",)), clinic.patient("pat")
    offers_in(clinic, onCall="call")
    here(clinic, call)
    id = clinic.opened(pat, reason="symptom")["id"]
    pat.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="hello")
    route(clinic)
    (offer,) = call.made("GET", "/offers")["items"]
    assert offer["about"] == {
        "patient": {"identity": "pat", "displayName": "pat"},
        "reason": "A new or worse symptom",
        "priority": "high",
    }
    assert call("GET", f"/conversations/{id}").status_code == 404
    looks = clinic.sign_in("olga", "auditor").made("GET", f"/audit?object=conversation:{id}&actor=call")["items"]
    assert [one["action"] for one in looks if one["outcome"] == "done"] == ["offer.see"]
    declined = call.made("POST", f"/offers/{offer['id']}/decline", {"reason": "busy"})
    assert declined["about"] is None


def test_who_accepts_is_told_about_whom(clinic: Clinic) -> None:
    doc = clinic.provider()
    offers_in(clinic)
    waiting(clinic)
    here(clinic, doc)
    route(clinic)
    (offer,) = doc.made("GET", "/offers")["items"]
    accepted = doc.made("POST", f"/offers/{offer['id']}/accept")
    assert (accepted["outcome"], accepted["about"]) == ("accepted", offer["about"])
