"""Appointments and refills over HTTP and the socket."""

import copy
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve, frozen
from icalendar import Calendar

from application.cards.conduct import Conduct, Conducts
from application.cards.occasion import Occasion
from domain.card import Card, CardKind, Step
from tests.support.app import Caller, Clinic, a_clinic

SCHEDULE: dict[str, Any] = {
    "zone": "America/New_York",
    "rules": [{"weekday": "tuesday", "from": "09:00", "to": "12:00"}],
    "visitTypes": [
        {
            "code": "visit",
            "label": "Visit",
            "minutes": 30,
            "bufferMinutes": 15,
            "reasons": [{"code": "check", "label": "Check-up", "selfBookable": True}],
        }
    ],
}
SECRET = "Oxycodone"


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def asked(clinic: Clinic, pat: Caller, doc: Caller, key: str = "ask") -> dict[str, Any]:
    id = clinic.opened(pat, doc)["id"]
    doc.made("PUT", "/schedules/doc", SCHEDULE)
    body = {"conversationId": id, "visitType": "visit", "reason": "check"}
    card: dict[str, Any] = pat.made("POST", "/appointments", body, key=key)
    return card


def step(who: Caller, card: dict[str, Any], name: str, key: str = "", **say: str) -> Any:
    return who("POST", f"/cards/{card['id']}/steps", {"step": name, "say": say}, key=key or f"{who.identity}-{name}")


def starts(who: Caller, card: dict[str, Any], **query: Any) -> list[str]:
    page = who.made("GET", "/slots", params={"appointmentId": card["id"], **query})
    return [one["start"] for one in page["items"]]


def test_a_key_is_needed_and_a_repeated_request_makes_nothing_twice(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    body = {"conversationId": card["conversationId"], "visitType": "visit", "reason": "check"}
    again = pat("POST", "/appointments", body, key="ask")
    assert (again.status_code, again.headers["Idempotent-Replayed"], again.json()["id"]) == (201, "true", card["id"])
    for path, given in (
        ("/appointments", body),
        ("/prescriptions", {"conversationId": card["conversationId"], "medicationId": "m"}),
        ("/cards", {"conversationId": card["conversationId"], "kind": "refill"}),
        (f"/cards/{card['id']}/steps", {"step": "cancel"}),
    ):
        refused = pat("POST", path, given)
        assert (refused.status_code, refused.json()["type"]) == (400, "/problems/idempotency-key-missing")
    reused = pat("POST", "/appointments", {**body, "note": "Soon"}, key="ask")
    assert (reused.status_code, reused.json()["type"]) == (422, "/problems/idempotency-key-reused")
    first = starts(pat, card)[0]
    for _ in range(2):
        held = step(pat, card, "hold", key="h", start=first)
        assert (held.status_code, held.json()["details"]["start"]) == (200, first)
    assert held.headers["Idempotent-Replayed"] == "true"


def test_who_is_late_is_told_so_with_times_that_are_free(clinic: Clinic) -> None:
    pat, kim, doc = clinic.patient(), clinic.patient("kim"), clinic.provider()
    mine, theirs = asked(clinic, pat, doc), asked(clinic, kim, doc, key="other")
    first = starts(pat, mine)[0]
    assert step(pat, mine, "hold", start=first).status_code == 200
    late = step(kim, theirs, "hold", start=first)
    assert (late.status_code, late.json()["type"]) == (409, "/problems/slot-taken")
    assert late.json()["slots"][0] == {"provider": "doc", "start": starts(kim, theirs)[0]}
    assert step(kim, theirs, "hold", key="again", start=late.json()["slots"][0]["start"]).status_code == 200


def test_free_times_are_asked_for_by_day_in_the_patient_s_zone(clinic: Clinic) -> None:
    pat, doc, service = clinic.patient(), clinic.provider(), clinic.sign_in("platform", "service")
    service.made("PUT", "/people/pat", {"userType": "patient", "displayName": "Pat", "zone": "Asia/Tokyo"})
    card = asked(clinic, pat, doc)
    page = pat.made("GET", "/slots", params={"appointmentId": card["id"], "from": "2026-03-04", "days": 1})
    assert page["zone"] == "Asia/Tokyo"
    assert {one["day"] for one in page["items"]} == {"2026-03-04"}, "Tuesday noon in New York is Wednesday there"
    assert starts(pat, card, **{"from": "2026-03-05", "days": 1}) == []
    for wrong in ("2026-02-30", "0001-01-01", "9999-12-31"):
        refused = pat("GET", "/slots", params={"appointmentId": card["id"], "from": wrong})
        assert [one["code"] for one in refused.json()["errors"]] == ["not-a-date"]


@pytest.mark.parametrize("how", ["end", "block"])
def test_with_who_cares_no_more_nothing_is_booked_and_what_was_is_given_up(clinic: Clinic, how: str) -> None:
    pat, doc, admin = clinic.patient(), clinic.provider(), clinic.sign_in("root", "admin")
    held, other = asked(clinic, pat, doc), asked(clinic, pat, doc, key="other")
    refill = a_refill(clinic, pat, held["conversationId"])
    first, second = starts(pat, held)[0], starts(pat, held)[-1]
    step(pat, held, "hold", start=first)
    admin.made("POST", f"/people/pat/care-team/doc/{how}", {"reason": "discharged"} if how == "end" else None)
    at = {"start": second}
    for card, name, say in ((held, "confirm", dict[str, str]()), (held, "hold", at), (other, "hold", at)):
        refused = step(pat, card, name, key=f"{card['id']}-{name}-late", **say)
        assert (refused.status_code, refused.json()["type"]) == (409, "/problems/care-relation-ended")
    assert step(pat, held, "release").json()["state"] == "asked"
    assert step(pat, held, "cancel", cancelReason="It is over").json()["state"] == "cancelled"
    assert step(pat, refill, "withdraw").json()["state"] == "closed"


def test_a_zone_that_is_none_is_refused(clinic: Clinic) -> None:
    service = clinic.sign_in("platform", "service")
    pat = {"userType": "patient", "displayName": "Pat"}
    refused = service("PUT", "/people/pat", {**pat, "zone": "Europe/Berln"})
    assert (refused.status_code, refused.json()["errors"][0]) == (422, {"pointer": "/zone", "code": "unknown-zone"})
    assert service.made("PUT", "/people/pat", pat)["zone"] == "", "the clinic's"
    again = service.made("GET", "/people/pat")
    del again["identity"]
    assert service("PUT", "/people/pat", again).status_code == 200


@pytest.mark.parametrize("zone", ["", "Europe/Berln"])
def test_who_has_no_zone_on_record_lives_by_the_clinic_s_clocks(clinic: Clinic, zone: str) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    lives_in(clinic, "pat", zone)
    card = asked(clinic, pat, doc)
    assert card["details"]["zone"] == "UTC"
    assert pat.made("GET", "/slots", params={"appointmentId": card["id"]})["zone"] == "UTC"
    assert step(pat, card, "hold", start=starts(pat, card)[0]).status_code == 200


def lives_in(clinic: Clinic, who: str, zone: str) -> None:
    """What earlier releases took down."""

    async def save() -> None:
        async with clinic.server.record.unit_of_work() as uow:
            uow.people.save(evolve(await uow.people.get(who), zone=zone))
            await uow.commit()

    clinic.http.blocking_portal.call(save)


def test_a_kind_of_visit_that_was_withdrawn_has_no_times_for_anybody(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card, booked = asked(clinic, pat, doc), asked(clinic, pat, doc, key="booked")
    first, second = starts(pat, card)[0], starts(pat, card)[-1]
    step(pat, booked, "hold", key="h", start=first)
    step(pat, booked, "confirm", key="c")
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "visitTypes": [{**SCHEDULE["visitTypes"][0], "code": "call"}]})
    for who, code in ((doc, "slot-taken"), (pat, "not-self-bookable")):
        assert starts(who, card) == starts(who, booked) == []
        for one, name in ((card, "hold"), (booked, "reschedule")):
            refused = step(who, one, name, start=second)
            assert (refused.status_code, refused.json()["type"]) == (409, f"/problems/{code}")


def test_where_another_still_cares_a_visit_is_theirs_alone(clinic: Clinic) -> None:
    pat, ann, doc = clinic.patient(), clinic.provider("ann"), clinic.provider()
    for who in (ann, doc):
        who.made("PUT", f"/schedules/{who.identity}", SCHEDULE)
    id = clinic.opened(pat, ann, doc)["id"]
    body = {"conversationId": id, "visitType": "visit", "reason": "check"}
    card = pat.made("POST", "/appointments", body, key="ask")
    first = starts(pat, card)[0]
    assert step(pat, card, "hold", start=first, provider="doc").status_code == 200
    clinic.sign_in("root", "admin").made("POST", "/people/pat/care-team/doc/block", None)
    assert step(pat, card, "confirm").json()["type"] == "/problems/care-relation-ended"
    assert step(pat, card, "hold", key="named", start=first, provider="doc").status_code == 422
    offered = pat.made("GET", "/slots", params={"appointmentId": card["id"]})["items"]
    assert {one["provider"] for one in offered} == {"ann"}
    assert step(pat, card, "hold", key="any", start=first).json()["details"]["bookedWith"] == "ann"
    assert step(pat, card, "confirm", key="now").json()["state"] == "confirmed"


@pytest.mark.parametrize("becomes", [{"active": False}, {"userType": "admin"}], ids=["gone", "admin"])
def test_who_works_there_no_more_is_neither_offered_nor_held_nor_confirmed(
    clinic: Clinic, becomes: dict[str, Any]
) -> None:
    pat, ann, doc = clinic.patient(), clinic.provider("ann"), clinic.provider()
    for who in (ann, doc):
        who.made("PUT", f"/schedules/{who.identity}", SCHEDULE)
    id = clinic.opened(pat, ann, doc)["id"]
    body = {"conversationId": id, "visitType": "visit", "reason": "check"}
    held, card = (pat.made("POST", "/appointments", body, key=key) for key in ("held", "card"))
    first, second = starts(pat, held)[0], starts(pat, held)[-1]
    assert step(pat, held, "hold", start=first, provider="doc").status_code == 200
    person = {"userType": "provider", "displayName": "Doc", **becomes}
    clinic.sign_in("platform", "service").made("PUT", "/people/doc", person)
    late = step(pat, held, "confirm")
    assert (late.status_code, late.json()["type"]) == (409, "/problems/hold-over")
    for who in (pat, ann):
        offered = who.made("GET", "/slots", params={"appointmentId": card["id"]})["items"]
        assert {one["provider"] for one in offered} == {"ann"}
        named = step(who, card, "hold", start=second, provider="doc")
        assert (named.status_code, named.json()["errors"][0]["pointer"]) == (422, "/provider")
    visits = pat.made("GET", f"/conversations/{id}/visit-types")["items"]
    assert {one["provider"] for one in visits} == {"ann"}
    assert step(pat, card, "hold", key="any", start=second).json()["details"]["bookedWith"] == "ann"
    assert step(pat, card, "confirm", key="now").json()["state"] == "confirmed"


def a_refill(clinic: Clinic, pat: Caller, conversation: str, key: str = "rx") -> dict[str, Any]:
    entry = {"id": "a", "drug": "Lisinopril"}
    clinic.sign_in("platform", "service").made("PUT", "/people/pat/medications", {"items": [entry]})
    body = {"conversationId": conversation, "medicationId": "a"}
    card: dict[str, Any] = pat.made("POST", "/prescriptions", body, key=key)
    return card


@pytest.mark.parametrize(
    "start", ["9999-12-31T23:00:00Z", "0001-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2200-01-01T00:00:00Z"]
)
def test_a_time_in_no_year_of_ours_is_refused(clinic: Clinic, start: str) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    refused = step(pat, card, "hold", start=start)
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "not-a-time")
    assert step(pat, card, "hold", key="held", start=starts(pat, card)[0]).status_code == 200
    step(pat, card, "confirm")
    assert step(pat, card, "reschedule", start=start).status_code == 422


def test_a_patient_books_with_those_alone_who_let_patients_book(clinic: Clinic) -> None:
    """The reason counts in the schedule of the one who is chosen, as it is published now."""
    pat, ann, doc = clinic.patient(), clinic.provider("ann"), clinic.provider()
    asks = copy.deepcopy(SCHEDULE)
    asks["visitTypes"][0]["reasons"][0]["selfBookable"] = False
    ann.made("PUT", "/schedules/ann", SCHEDULE)
    doc.made("PUT", "/schedules/doc", asks)
    id = clinic.opened(pat, ann, doc)["id"]
    body = {"conversationId": id, "visitType": "visit", "reason": "check"}
    card = pat.made("POST", "/appointments", body, key="ask")
    assert card["details"]["selfBookable"] is True
    page = pat.made("GET", "/slots", params={"appointmentId": card["id"]})["items"]
    assert {one["provider"] for one in page} == {"ann"}
    theirs = doc.made("GET", "/slots", params={"appointmentId": card["id"]})["items"]
    assert {one["provider"] for one in theirs} == {"ann", "doc"}
    first = page[0]["start"]
    refused = step(pat, card, "hold", start=first, provider="doc")
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/not-self-bookable")
    assert step(pat, card, "hold", key="any", start=first).json()["details"]["bookedWith"] == "ann"
    assert step(pat, card, "confirm").status_code == 200
    moved = step(pat, card, "reschedule", start=first, provider="doc")
    assert (moved.status_code, moved.json()["type"]) == (409, "/problems/not-self-bookable")
    assert step(doc, card, "reschedule", start=first, provider="doc").json()["details"]["bookedWith"] == "doc"
    ann.made("PUT", "/schedules/ann", asks)
    assert starts(pat, card) == []


def test_of_visits_ahead_a_patient_books_as_many_as_the_clinic_allows(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    cards = [asked(clinic, pat, doc, key=f"visit-{number}") for number in range(6)]
    for number, card in enumerate(cards[:5]):
        assert step(pat, card, "hold", key=f"h{number}", start=starts(pat, card)[0]).status_code == 200
        assert step(pat, card, "confirm", key=f"c{number}").status_code == 200
    last = cards[5]
    assert len({card["conversationId"] for card in cards}) == 6, "in whichever conversation"
    refused = step(pat, last, "hold", start=starts(pat, last)[0])
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/too-many-visits")
    assert step(pat, cards[0], "reschedule", start=starts(pat, cards[0])[-1]).status_code == 200, (
        "it is one of the five"
    )
    assert step(pat, cards[0], "cancel", cancelReason="One less").status_code == 200
    assert step(pat, last, "hold", key="now", start=starts(pat, last)[0]).status_code == 200
    assert step(pat, last, "hold", key="again", start=starts(pat, last)[-1]).status_code == 200, "it is counted once"


def test_what_the_team_proposes_is_kept_as_long_as_it_says(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    proposed = step(doc, card, "hold", start=starts(doc, card)[0]).json()
    assert proposed["details"]["heldUntil"] == "2026-03-03T09:00:00Z"
    clinic.clock.advance(timedelta(hours=23))
    assert step(clinic.sign_in("pat", "patient"), card, "confirm").json()["state"] == "confirmed"


def test_nothing_is_kept_beyond_its_beginning(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    clinic.clock.advance(timedelta(hours=20))
    doc = clinic.sign_in("doc", "provider")
    held = step(doc, card, "hold", start="2026-03-03T14:00:00Z").json()["details"]
    assert held["heldUntil"] == held["start"]


def test_once_it_has_begun_the_team_says_what_became_of_it(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    step(pat, card, "hold", start=starts(pat, card)[0])
    step(pat, card, "confirm")
    clinic.clock.advance(timedelta(days=2))
    pat, doc = clinic.sign_in("pat", "patient"), clinic.sign_in("doc", "provider")
    later = starts(pat, card)[0]
    for name, say in (("cancel", {"cancelReason": "I was away"}), ("reschedule", {"start": later})):
        refused = step(pat, card, name, **say)
        assert (refused.status_code, refused.json()["type"]) == (409, "/problems/card-state")
    assert step(doc, card, "reschedule", start=later).json()["details"]["start"] == later
    assert step(pat, card, "cancel", key="now", cancelReason="Ill").json()["state"] == "cancelled"


def test_free_times_and_calendars_come_page_by_page(clinic: Clinic) -> None:
    pat, ann, doc = clinic.patient(), clinic.provider("ann"), clinic.provider()
    for who in (ann, doc):
        who.made("PUT", f"/schedules/{who.identity}", SCHEDULE)
    id = clinic.opened(pat, ann, doc)["id"]
    body = {"conversationId": id, "visitType": "visit", "reason": "check"}
    card = pat.made("POST", "/appointments", body, key="ask")
    query = {"appointmentId": card["id"], "days": 2}
    whole = pat.made("GET", "/slots", params=query)
    assert (len(whole["items"]), whole["nextCursor"]) == (22, None)
    for size in (1, 5, 21, 22):
        assert paged(pat, "/slots", {**query, "limit": size}) == whole["items"]
    page = pat.made("GET", "/slots", params={**query, "limit": 5})
    foreign = {**query, "days": 3, "limit": 5, "cursor": page["nextCursor"]}
    assert pat("GET", "/slots", params=foreign).status_code == 400
    for number in range(3):
        card = pat.made("POST", "/appointments", body, key=f"ask-{number}")
        start = starts(pat, card)[4 * number]  # of every two that begin together one is ann's
        assert step(pat, card, "hold", key=f"h{number}", start=start, provider="doc").status_code == 200
    booked = doc.made("GET", "/appointments")
    assert (len(booked["items"]), booked["nextCursor"]) == (3, None)
    for size in (1, 2, 3):
        assert paged(doc, "/appointments", {"limit": size}) == booked["items"]


def paged(who: Caller, path: str, query: dict[str, Any]) -> list[Any]:
    found, cursor = list[Any](), None
    while True:
        page = who.made("GET", path, params={**query, **({"cursor": cursor} if cursor else {})})
        assert len(page["items"]) <= query["limit"]
        found += page["items"]
        cursor = page["nextCursor"]
        if cursor is None:
            return found


def test_who_is_needed_beside_has_the_visit_in_their_calendar(clinic: Clinic) -> None:
    pat, ann, doc = clinic.patient(), clinic.provider("ann"), clinic.provider()
    needed = copy.deepcopy(SCHEDULE)
    needed["visitTypes"][0]["needs"] = ["ann"]
    id = clinic.opened(pat, doc)["id"]
    doc.made("PUT", "/schedules/doc", needed)
    body = {"conversationId": id, "visitType": "visit", "reason": "check"}
    card = pat.made("POST", "/appointments", body, key="ask")
    step(pat, card, "hold", start=starts(pat, card)[0])
    (theirs,) = ann.made("GET", "/appointments")["items"]
    (own,) = doc.made("GET", "/appointments")["items"]
    assert (theirs["displayName"], theirs["needs"], theirs["conversationId"]) == ("pat", ["ann"], None)
    assert theirs == {**own, "conversationId": None}, "the conversation is of those who take part in it"


@pytest.mark.parametrize(("said", "told"), [({}, "not available"), ({"pharmacy": "At the corner"}, "At the corner")])
def test_a_refill_tells_the_pharmacy_or_that_nobody_knows(clinic: Clinic, said: dict[str, str], told: str) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    a_refill(clinic, pat, id)
    body = {"conversationId": id, "medicationId": "a", **said}
    refill = pat.made("POST", "/prescriptions", body, key="again")
    assert doc.made("GET", f"/cards/{refill['id']}")["details"]["pharmacy"] == told


def test_a_card_that_fails_keeps_no_other_waiting_and_is_told_of(
    clinic: Clinic, caplog: pytest.LogCaptureFixture
) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    bad, good = asked(clinic, pat, doc), asked(clinic, pat, doc, key="other")
    for number, card in enumerate((bad, good)):
        step(pat, card, "hold", key=f"h{number}", start=starts(pat, card)[0])
    clinic.clock.advance(timedelta(minutes=5))
    known = clinic.server.conducts()
    job = evolve(
        clinic.server.run_cards(),
        conducts=Conducts({"appointment": FailsWith(bad["id"], known.of("appointment"))}),
    )
    run = clinic.http.blocking_portal.call
    assert run(job) == 1
    assert job.failing() == 1
    assert [pat.made("GET", f"/cards/{one['id']}")["state"] for one in (bad, good)] == ["held", "asked"]
    assert "card.failed appointment RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert run(job) == 0, "it is put off"
    clinic.clock.advance(timedelta(minutes=5))
    assert run(evolve(job, conducts=known)) == 1, "and tried again"


def test_all_that_is_due_is_dealt_with_behind_however_many_that_fail(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("application.cards.run_cards.AT_ONCE", 1)
    pat, doc = clinic.patient(), clinic.provider()
    bad, good = asked(clinic, pat, doc), asked(clinic, pat, doc, key="other")
    for number, card in enumerate((bad, good)):
        step(pat, card, "hold", key=f"h{number}", start=starts(pat, card)[0])
        clinic.clock.advance(timedelta(seconds=1))
    clinic.clock.advance(timedelta(minutes=5))
    fails = FailsWith(bad["id"], clinic.server.conducts().of("appointment"))
    job = evolve(clinic.server.run_cards(), conducts=Conducts({"appointment": fails}))
    clinic.http.blocking_portal.call(job.all_due)
    assert job.failing() == 1
    assert [pat.made("GET", f"/cards/{one['id']}")["state"] for one in (bad, good)] == ["held", "asked"]


@frozen
class FailsWith:
    """A conduct that fails with one card."""

    card: str
    known: Conduct

    @property
    def kind(self) -> CardKind:
        return self.known.kind

    async def due(self, occasion: Occasion, card: Card) -> Card | None:
        if card.id == self.card:
            raise RuntimeError("secret words")
        return await self.known.due(occasion, card)

    async def begun(self, occasion: Occasion, card: Card) -> Card:
        return await self.known.begun(occasion, card)

    async def moved(self, occasion: Occasion, before: Card, after: Card, step: Step) -> Card:
        return await self.known.moved(occasion, before, after, step)


def test_the_calendar_tells_who_comes_to_whom_it_belongs_alone(clinic: Clinic) -> None:
    pat, doc, ann = clinic.patient(), clinic.provider(), clinic.provider("ann")
    card = asked(clinic, pat, doc)
    step(pat, card, "hold", start=starts(pat, card)[0])
    page = doc.made("GET", "/appointments")
    own = page["items"]
    assert page["zone"] == "America/New_York", "whose clocks its days are by"
    assert [(one["cardId"], one["displayName"], one["heldUntil"]) for one in own] == [
        (card["id"], "pat", "2026-03-02T09:05:00Z")
    ]
    others = ann.made("GET", "/appointments", params={"provider": "doc"})["items"]
    times = {name: own[0][name] for name in ("start", "end", "busyUntil")}
    hidden = dict.fromkeys(("cardId", "conversationId", "visitType", "heldUntil", "displayName"))
    assert others == [{**times, **hidden, "needs": []}], "when, and nothing else"
    doc.made("POST", f"/conversations/{card['conversationId']}/participants", {"identity": "ann"})
    joined = ann.made("GET", "/appointments", params={"provider": "doc"})["items"]
    assert joined == [{**own[0], "displayName": None}]
    clinic.clock.advance(timedelta(minutes=5))
    assert doc.made("GET", "/appointments")["items"] == []


def test_the_file_is_one_that_calendar_programs_read_and_says_nothing_more(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    path = f"/appointments/{card['id']}/calendar"
    assert pat("GET", path).status_code == 404, "without a time there is none"
    first = starts(pat, card)[0]
    step(pat, card, "hold", start=first)
    step(pat, card, "confirm")
    file = pat("GET", path)
    assert file.headers["Content-Type"].startswith("text/calendar")
    assert file.headers["Content-Disposition"] == 'attachment; filename="appointment.ics"'
    event = parsed(file.text)
    assert (event["DTSTART"], event["DTEND"]) == ("20260303T140000Z", "20260303T143000Z")
    assert (event["STATUS"], event["SUMMARY"], "METHOD" in event) == ("CONFIRMED", "Appointment", False)
    assert "check" not in file.text.lower()
    step(pat, card, "cancel", cancelReason="I am well")
    gone = parsed(pat("GET", path).text)
    assert (gone["UID"], gone["STATUS"], "METHOD" in gone) == (event["UID"], "CANCELLED", False)
    (read,) = Calendar.from_ical(file.content).events
    assert (read.start, read.end) == (
        datetime(2026, 3, 3, 14, tzinfo=UTC),
        datetime(2026, 3, 3, 14, 30, tzinfo=UTC),
    ), "and so does a reader that is not ours"
    assert (read.uid, read.summary, read.errors) == (event["UID"], "Appointment", [])
    assert int(gone["SEQUENCE"]) > int(event["SEQUENCE"])


def test_the_file_s_title_is_in_its_reader_s_language(clinic: Clinic) -> None:
    pat, doc, service = clinic.patient(), clinic.provider(), clinic.sign_in("platform", "service")
    card = asked(clinic, pat, doc)
    step(pat, card, "hold", start=starts(pat, card)[0])
    step(pat, card, "confirm")
    service.made("PUT", "/people/pat", {"userType": "patient", "displayName": "Pat", "language": "es"})
    path = f"/appointments/{card['id']}/calendar"
    assert [parsed(who("GET", path).text)["SUMMARY"] for who in (pat, doc)] == ["Cita", "Appointment"]


def test_what_was_only_kept_and_then_called_off_is_in_no_calendar(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    step(pat, card, "hold", start=starts(pat, card)[0])
    step(pat, card, "cancel", cancelReason="I am well")
    assert pat("GET", f"/appointments/{card['id']}/calendar").status_code == 404


def test_of_an_hour_that_comes_twice_each_time_says_which_it_is(clinic: Clinic) -> None:
    pat, doc, service = clinic.patient(), clinic.provider(), clinic.sign_in("platform", "service")
    service.made("PUT", "/people/pat", {"userType": "patient", "displayName": "Pat", "zone": "America/New_York"})
    id = clinic.opened(pat, doc)["id"]
    night = {**SCHEDULE, "rules": [{"weekday": "sunday", "from": "01:00", "to": "01:30"}]}
    doc.made("PUT", "/schedules/doc", night)
    clinic.clock.advance(datetime(2026, 10, 30, tzinfo=UTC) - clinic.clock.now())
    pat, doc = clinic.patient(), clinic.provider()
    card = pat.made("POST", "/appointments", {"conversationId": id, "visitType": "visit", "reason": "check"}, key="a")
    page = pat.made("GET", "/slots", params={"appointmentId": card["id"], "from": "2026-11-01", "days": 1})
    assert [(one["time"], one["offset"]) for one in page["items"]] == [("01:00", "-04:00"), ("01:00", "-05:00")]


def test_visits_that_the_team_books_wait_in_its_queue(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    mine = asked(clinic, pat, doc)
    reasons = [{"code": "check", "label": "Check-up"}]
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "visitTypes": [{**SCHEDULE["visitTypes"][0], "reasons": reasons}]})
    body = {"conversationId": mine["conversationId"], "visitType": "visit", "reason": "check"}
    theirs = pat.made("POST", "/appointments", body, key="theirs")

    def queue(**query: str) -> list[str]:
        return [one["id"] for one in doc.made("GET", "/cards", params={"kind": "appointment", **query})["items"]]

    assert queue() == [mine["id"], theirs["id"]]
    assert queue(patient="pat") == [mine["id"], theirs["id"]]
    assert queue(patient="somebody-else") == []
    assert queue(owed="true") == [theirs["id"]], "the other is still as it was asked for"
    clinic.http.blocking_portal.call(clinic.server.run_cards())
    assert queue(owed="true") == [mine["id"], theirs["id"]], "what patients do not book any more the team does"
    assert pat.made("GET", f"/cards/{mine['id']}")["details"]["selfBookable"] is False
    step(doc, theirs, "hold", start=starts(doc, theirs)[0])
    assert queue(owed="true") == [mine["id"]]
    assert queue(owed="true", overdue="true") == []
    assert doc("GET", "/cards", params={"kind": "unheard-of"}).status_code == 422
    assert doc("GET", "/cards").status_code == 422, "the team's queue is of one kind"
    assert pat("GET", "/cards", params={"kind": "appointment", "owed": "true"}).status_code == 403


def test_a_drug_that_is_controlled_later_is_a_prescriber_s_from_then_on(clinic: Clinic) -> None:
    pat, doc, service = clinic.patient(), clinic.provider(), clinic.sign_in("platform", "service")
    id = clinic.opened(pat, doc)["id"]
    refill = a_refill(clinic, pat, id)
    step(doc, refill, "triage")
    again = {"id": refill["details"]["medicationId"], "drug": SECRET, "controlled": True}
    service.made("PUT", "/people/pat/medications", {"items": [again]})
    refused = step(doc, refill, "approve")
    assert (refused.status_code, refused.json()["type"]) == (403, "/problems/forbidden")
    assert doc.made("GET", f"/cards/{refill['id']}")["team"]["controlled"] is True
    assert doc.made("GET", "/prescriptions")["items"] == []
    assert pat.made("GET", f"/cards/{refill['id']}")["state"] == "triage"


def parsed(text: str) -> dict[str, str]:
    """A strict reader of one event: line ends, lengths, what is opened is closed, and all that has to be there."""
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n") == text.count("\r")
    lines = text.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    unfolded = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    found, opened = dict[str, str](), list[str]()
    for line in unfolded:
        name, colon, value = line.partition(":")
        assert colon
        assert name.replace("-", "").isalpha()
        if name == "BEGIN":
            opened.append(value)
        elif name == "END":
            assert opened.pop() == value
        else:
            assert name not in found
            found[name] = value
    assert opened == []
    assert found["VERSION"] == "2.0"
    assert {"PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND"} <= found.keys()
    return found


def controlled(clinic: Clinic, pat: Caller, doc: Caller) -> dict[str, Any]:
    id = clinic.opened(pat, doc)["id"]
    entry = {"id": "oxy", "drug": SECRET, "controlled": True, "refillsLeft": 0}
    clinic.sign_in("platform", "service").made("PUT", "/people/pat/medications", {"items": [entry]})
    card: dict[str, Any] = pat.made("POST", "/prescriptions", {"conversationId": id, "medicationId": "oxy"}, key="rx")
    return card


def test_what_is_the_team_s_alone_reaches_no_patient_by_any_road(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = controlled(clinic, pat, doc)
    for seen in (
        card,
        pat.made("GET", f"/cards/{card['id']}"),
        pat.made("GET", f"/conversations/{card['conversationId']}/messages")["items"][0]["card"],
    ):
        assert seen["details"]["drug"] == SECRET
        assert "team" not in seen
        assert not {"controlled", "request", "refillsLeft"} & seen["details"].keys()
        assert {one["by"] for one in seen["steps"]} == {"team", "patient"}
    medication = pat.made("GET", f"/conversations/{card['conversationId']}/medications")["items"][0]
    assert (medication["request"], medication["controlled"]) == (None, None)
    theirs = doc.made("GET", f"/cards/{card['id']}")
    assert theirs["team"] == {"request": "renewal", "controlled": True, "refillsLeft": 0}
    assert {one["by"] for one in theirs["steps"]} == {"prescriber", "patient"}


def test_controlled_drugs_go_to_prescribers_alone(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = controlled(clinic, pat, doc)
    assert step(doc, card, "triage").status_code == 403
    for query in ({}, {"controlled": "true"}):
        assert doc.made("GET", "/prescriptions", params=query)["items"] == []
    person = {"userType": "provider", "displayName": "Doc", "pools": ["clinic"], "skills": ["prescriber"]}
    clinic.sign_in("platform", "service").made("PUT", "/people/doc", person)
    doc = clinic.sign_in("doc", "provider")
    (item,) = doc.made("GET", "/prescriptions", params={"controlled": "true"})["items"]
    assert (item["prescriberOnly"], item["team"]["request"], item["displayName"]) == (True, "renewal", "pat")
    assert doc.made("GET", "/prescriptions", params={"controlled": "false"})["items"] == []
    assert step(doc, card, "triage", key="now").json()["state"] == "triage"


def prescribes(clinic: Clinic, *identities: str, pools: tuple[str, ...] = ("clinic",)) -> None:
    person = {"userType": "provider", "displayName": "Dr.", "skills": ["prescriber"], "pools": list(pools)}
    for one in identities:
        clinic.sign_in("platform", "service").made("PUT", f"/people/{one}", person)


def run_cards(clinic: Clinic, days: int) -> None:
    clinic.clock.advance(timedelta(days=days))
    clinic.http.blocking_portal.call(clinic.server.run_cards())


def the_alert(clinic: Clinic, who: str) -> tuple[Caller, dict[str, Any]]:
    caller = clinic.sign_in(who, "provider")
    (alert,) = caller.made("GET", "/alerts")["items"]
    return caller, alert


def test_that_a_controlled_drug_waits_is_told_to_prescribers_and_taken_up_by_them_alone(clinic: Clinic) -> None:
    pat, doc, ann, kim = clinic.patient(), clinic.provider(), clinic.provider("ann"), clinic.provider("kim")
    prescribes(clinic, ann.identity, kim.identity)
    card = controlled(clinic, pat, doc)
    doc.made("POST", f"/conversations/{card['conversationId']}/assign", {"identity": "doc"})
    run_cards(clinic, days=3)
    doc, alert = the_alert(clinic, "doc")
    assert (alert["rung"], alert["told"]) == ("pool", ["ann", "kim"]), "whose patient it is may not prescribe"
    path = f"/alerts/{alert['id']}/acknowledge"
    refused = doc("POST", path)
    assert (refused.status_code, refused.json()["type"]) == (403, "/problems/forbidden")
    assert the_alert(clinic, "ann")[0].made("POST", path)["acknowledgedBy"] == "ann"


def test_where_the_pool_has_no_prescriber_who_is_on_call_finds_one(clinic: Clinic) -> None:
    pat, doc, _ = clinic.patient(), clinic.provider(), clinic.provider("eve", pools=("on-call",))
    controlled(clinic, pat, doc)
    run_cards(clinic, days=3)
    eve, alert = the_alert(clinic, "eve")
    assert (alert["rung"], alert["told"]) == ("on-call", ["eve"])
    path = f"/alerts/{alert['id']}/acknowledge"
    assert the_alert(clinic, "doc")[0]("POST", path).status_code == 403
    assert eve.made("POST", path)["acknowledgedBy"] == "eve"


def test_who_was_called_for_want_of_a_prescriber_takes_it_up_after_the_next_are_told(clinic: Clinic) -> None:
    pat, doc, _ = clinic.patient(), clinic.provider(), clinic.provider("eve", pools=("on-call",))
    clinic.provider("sue", pools=("supervisors",))
    controlled(clinic, pat, doc)
    run_cards(clinic, days=3)
    clinic.clock.advance(timedelta(hours=1))
    clinic.http.blocking_portal.call(clinic.server.climb_ladder())
    eve, alert = the_alert(clinic, "eve")
    assert (alert["rung"], alert["told"]) == ("supervisor", ["sue"])
    assert eve.made("POST", f"/alerts/{alert['id']}/acknowledge")["acknowledgedBy"] == "eve"


def test_also_when_it_is_told_again_prescribers_of_the_pool_alone_are(clinic: Clinic) -> None:
    pat, doc, ann = clinic.patient(), clinic.provider(), clinic.provider("ann")
    prescribes(clinic, doc.identity, ann.identity)
    clinic.provider("kim")
    card = controlled(clinic, pat, doc)
    doc.made("POST", f"/conversations/{card['conversationId']}/assign", {"identity": "doc"})
    run_cards(clinic, days=3)
    assert the_alert(clinic, "doc")[1]["told"] == ["doc"]
    clinic.clock.advance(timedelta(hours=1))
    clinic.http.blocking_portal.call(clinic.server.climb_ladder())
    _, alert = the_alert(clinic, "doc")
    assert (alert["rung"], alert["told"]) == ("pool", ["ann", "doc"])


def test_who_has_it_in_a_pool_sees_in_the_queue_that_it_waits_and_no_content(clinic: Clinic) -> None:
    pat, doc, ann = clinic.patient(), clinic.provider(), clinic.provider("ann")
    id = clinic.opened(pat, doc)["id"]
    clinic.sign_in("platform", "service").made(
        "PUT", "/people/pat/medications", {"items": [{"id": "a", "drug": "Lisinopril"}]}
    )
    for number in range(3):
        pat.made("POST", "/prescriptions", {"conversationId": id, "medicationId": "a"}, key=f"rx{number}")
    page = ann.made("GET", "/prescriptions", params={"limit": 2})
    assert [(one["isMember"], one["details"], one["steps"]) for one in page["items"]] == [(False, {}, [])] * 2
    assert "Lisinopril" not in str(page)
    rest = ann.made("GET", "/prescriptions", params={"limit": 2, "cursor": page["nextCursor"]})
    assert len({one["id"] for one in page["items"] + rest["items"]}) == 3
    assert rest["nextCursor"] is None
    assert doc("GET", "/prescriptions", params={"limit": 2, "cursor": page["nextCursor"]}).status_code == 400
    assert ann("GET", "/prescriptions", params={"state": "approved-by-rule"}).status_code == 422
    assert ann.made("GET", "/prescriptions", params={"state": "triage,approved"})["items"] == []


def test_a_card_is_no_message_that_its_author_changes(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    path = f"/conversations/{card['conversationId']}/messages/{card['messageId']}"
    assert pat("PATCH", path, {"body": "Another"}).status_code == 403
    assert pat("DELETE", path).status_code == 403


def test_as_many_requests_of_a_kind_as_a_thread_holds(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    body = {"conversationId": card["conversationId"], "visitType": "visit", "reason": "check"}
    for number in range(19):
        pat.made("POST", "/appointments", body, key=f"more-{number}")
    refused = pat("POST", "/appointments", body, key="one-more")
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/too-many-cards")
    step(pat, card, "cancel", cancelReason="Enough")
    assert pat("POST", "/appointments", body, key="and-now").status_code == 201


def test_visits_that_are_over_leave_room_for_others(clinic: Clinic) -> None:
    """Also where nobody notes what became of them."""
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    body = {"conversationId": card["conversationId"], "visitType": "visit", "reason": "check"}
    for number in range(19):
        pat.made("POST", "/appointments", body, key=f"more-{number}")
    start = starts(pat, card)[0]
    step(pat, card, "hold", start=start)
    assert step(pat, card, "confirm").json()["state"] == "confirmed"
    assert pat("POST", "/appointments", body, key="ahead").status_code == 409
    for minutes, taken in ((29, 409), (30, 201)):
        clinic.clock.advance(datetime.fromisoformat(start) + timedelta(minutes=minutes) - clinic.clock.now())
        answer = clinic.sign_in("pat", "patient")("POST", "/appointments", body, key=f"after-{minutes}")
        assert answer.status_code == taken


def test_cards_of_a_closed_conversation_can_be_brought_to_their_end(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    doc.made("POST", f"/conversations/{card['conversationId']}/close", {"disposition": "resolved"})
    again = {"conversationId": card["conversationId"], "visitType": "visit", "reason": "check"}
    assert pat("POST", "/appointments", again, key="late").json()["type"] == "/problems/conversation-closed"
    assert step(doc, card, "cancel", cancelReason="Closed").json()["state"] == "cancelled"
    messages = pat.made("GET", f"/conversations/{card['conversationId']}/messages")["items"]
    assert [one["kind"] for one in messages] == ["card"], "nothing is said in a closed conversation"


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("rules/0/from", "09:03"),
        ("rules/0/everyWeeks", 2),
        ("rules/0/visitTypes", ["surgery"]),
        ("visitTypes/0/minutes", 7),
        ("zone", "Mars/Olympus"),
    ],
)
def test_a_schedule_that_can_not_be_is_refused(clinic: Clinic, path: str, wrong: Any) -> None:
    doc, body = clinic.provider(), copy.deepcopy(SCHEDULE)
    *steps, last = path.split("/")
    place: Any = body
    for one in steps:
        place = place[int(one)] if one.isdigit() else place[one]
    place[last] = wrong
    assert doc("PUT", "/schedules/doc", body).status_code == 422


def test_a_day_off_that_can_not_be_is_refused_at_its_date_or_at_its_times(clinic: Clinic) -> None:
    doc = clinic.provider()

    def places(*dates: dict[str, Any]) -> set[str]:
        refused = doc("PUT", "/schedules/doc", {**SCHEDULE, "exceptions": list(dates)})
        return {one["pointer"] for one in refused.json()["errors"]}

    eve = "2026-12-24"
    assert places({"date": eve, "windows": [{"from": "09:03", "to": "12:00"}]}) == {"/exceptions/windows"}
    assert places({"date": eve, "windows": [{"from": "9", "to": "12:00"}]}) == {"/exceptions/0/windows/0/from"}
    assert places({"date": eve}, {"date": eve}) == {"/exceptions"}


def test_a_published_schedule_is_shown_as_it_was_published(clinic: Clinic) -> None:
    doc = clinic.provider()
    more = {"exceptions": [{"date": "2026-03-10", "windows": [{"from": "13:00", "to": "14:00"}]}]}
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, **more})
    shown = doc.made("GET", "/schedules/doc")
    assert (shown["zone"], shown["exceptions"]) == (SCHEDULE["zone"], more["exceptions"])
    assert (shown["rules"][0]["from"], shown["visitTypes"][0]["bufferMinutes"]) == ("09:00", 15)
    assert doc("GET", "/schedules/ann").status_code == 404


def test_what_a_visit_needs_is_kept_as_it_is_registered(clinic: Clinic) -> None:
    doc, body = clinic.provider(), copy.deepcopy(SCHEDULE)
    clinic.provider("Ann")
    clinic.patient()
    body["visitTypes"][0]["needs"] = ["aNN", "Room-9"]
    assert doc.made("PUT", "/schedules/doc", body)["visitTypes"][0]["needs"] == ["Ann", "room-9"]
    body["visitTypes"][0]["needs"] = ["PAT"]
    refused = doc("PUT", "/schedules/doc", body)
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "unknown")


def test_a_schedule_is_its_owner_s_however_the_name_is_spelled(clinic: Clinic) -> None:
    pat, doc, admin = clinic.patient(), clinic.provider(), clinic.sign_in("root", "admin")
    id = clinic.opened(pat, doc)["id"]
    assert doc.made("PUT", "/schedules/DOC", SCHEDULE)["owner"] == "doc"
    assert [one["provider"] for one in pat.made("GET", f"/conversations/{id}/visit-types")["items"]] == ["doc"]
    later = {**SCHEDULE, "zone": "Europe/Berlin"}
    assert admin.made("PUT", "/schedules/Doc", later)["owner"] == doc.made("GET", "/schedules/doc")["owner"] == "doc"
    assert doc.made("GET", "/schedules/dOC")["zone"] == "Europe/Berlin"
    assert admin.made("PUT", "/schedules/Room-9", SCHEDULE)["owner"] == "room-9"
    assert admin.made("GET", "/schedules/ROOM-9")["owner"] == "room-9"
    assert admin("PUT", "/schedules/PAT", SCHEDULE).status_code == 404


GRAVE = "I want to kill myself tonight"
DRUG = {"id": "oxy", "drug": "Oxycodone"}


def refill(clinic: Clinic, pat: Caller, doc: Caller, **said: str) -> dict[str, Any]:
    clinic.sign_in("platform", "service").made("PUT", f"/people/{pat.identity}/medications", {"items": [DRUG]})
    body = {"conversationId": clinic.opened(pat, doc)["id"], "medicationId": DRUG["id"], **said}
    card: dict[str, Any] = pat.made("POST", "/prescriptions", body, key="refill")
    return card


def heard(clinic: Clinic, pat: Caller, doc: Caller, card: dict[str, Any]) -> None:
    """What a message of these words would have done."""
    assert card["safety"]["tier"] == "crisis"
    assert "988" in card["safety"]["helpText"]
    path = f"/conversations/{card['conversationId']}"
    (message,) = [one for one in pat.made("GET", f"{path}/messages")["items"] if one["kind"] == "card"]
    assert (message["priority"], message["safety"], message["editedAt"]) == ("crisis", card["safety"], None)
    assert message["card"]["details"] == card["details"]
    conversation = doc.made("GET", path)
    assert (conversation["priority"], conversation["turn"], conversation["status"]) == ("crisis", "provider", "open")
    (waiting,) = doc.made("GET", "/acknowledgements")["items"]
    assert (waiting["messageId"], waiting["causes"]) == (card["messageId"], ["suicide"])
    refused = doc("POST", f"{path}/close", {"disposition": "resolved"}, key="once-more")
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/crisis-unacknowledged")


@pytest.mark.parametrize("name", ["note", "text", "pharmacy"])
def test_words_of_an_emergency_in_what_is_asked_for_are_heard(clinic: Clinic, name: str) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    if name != "note":
        heard(clinic, pat, doc, refill(clinic, pat, doc, **{name: GRAVE}))
        return
    first = asked(clinic, pat, doc)
    assert first["safety"] is None
    step(pat, first, "cancel", cancelReason="Better")
    body = {"visitType": "visit", "reason": "check", "note": GRAVE}
    card = pat.made("POST", "/appointments", {"conversationId": first["conversationId"], **body}, key="grave")
    assert card["safety"]["tier"] == "crisis"
    again = pat("POST", "/appointments", {"conversationId": first["conversationId"], **body}, key="grave")
    assert (again.headers["Idempotent-Replayed"], again.json()["safety"]) == ("true", card["safety"])
    assert len(doc.made("GET", "/acknowledgements")["items"]) == 1


def test_words_of_an_emergency_in_an_answer_are_heard(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = refill(clinic, pat, doc, text="The same as ever")
    asked_back = step(doc, card, "ask", question=f"Did you say: {GRAVE}?").json()
    assert asked_back["safety"] is None, "the team writes of emergencies all day"
    assert doc.made("GET", "/acknowledgements")["items"] == []
    heard(clinic, pat, doc, step(pat, card, "answer", answer=GRAVE).json())


def test_words_of_an_emergency_in_a_reason_are_heard_though_the_team_asked(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    doc.made("PUT", "/schedules/doc", SCHEDULE)
    body = {"conversationId": clinic.opened(pat, doc)["id"], "visitType": "visit", "reason": "check", "note": GRAVE}
    card = doc.made("POST", "/appointments", body, key="ask")
    assert card["safety"] is None
    heard(clinic, pat, doc, step(pat, card, "cancel", cancelReason=GRAVE).json())


@pytest.mark.parametrize("days", [1, 8])
def test_they_are_heard_where_the_conversation_was_closed(clinic: Clinic, days: int) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = asked(clinic, pat, doc)
    path = f"/conversations/{card['conversationId']}"
    assert doc("POST", f"{path}/close", {"disposition": "resolved"}, key="close").status_code == 200
    clinic.clock.advance(timedelta(days=days))
    pat, doc = clinic.sign_in("pat", "patient"), clinic.sign_in("doc", "provider")
    told = step(pat, card, "cancel", cancelReason=GRAVE).json()
    if days == 1:
        heard(clinic, pat, doc, told)
        return
    assert told["safety"]["tier"] == "crisis"
    conversation = doc.made("GET", path)
    assert (conversation["status"], conversation["turn"], conversation["priority"]) == ("closed", "nobody", "routine")
    (waiting,) = doc.made("GET", "/acknowledgements")["items"]
    taken = doc("POST", f"{path}/messages/{waiting['messageId']}/acknowledge", key="ack")
    assert taken.status_code == 200
    assert doc.made("GET", "/acknowledgements")["items"] == []


def test_what_a_card_tells_of_a_person_is_marked_with_its_message(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    card = refill(clinic, pat, doc, text="For my diabetes")
    path = f"/conversations/{card['conversationId']}"
    step(doc, card, "ask", question="Which number?")

    def mark() -> dict[str, Any]:
        (message,) = [one for one in pat.made("GET", f"{path}/messages")["items"] if one["kind"] == "card"]
        assert (message["priority"], message["safety"]) == ("routine", None)
        found: dict[str, Any] = message["phi"]
        return found

    assert mark()["level"] == "health"
    before = doc.made("GET", path)["lastSeq"]
    step(pat, card, "answer", answer="123-45-6789, my SSN")
    assert mark()["level"] == "phi"
    assert doc.made("GET", path)["lastSeq"] == before + 3, "the mark, the card and that it was answered"
