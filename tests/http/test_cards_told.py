"""Whoever has to know what became of a card is told: the patient of what others did, the team of what it owes."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

import pytest

from application.ports.notifier import NoticeKind
from application.ports.records import NoticeOutcome
from domain.ids import CardId, Identity
from domain.medication import Medication
from tests.http.test_cards import SCHEDULE, a_refill, asked, starts, step
from tests.support.app import Caller, Clinic, a_clinic
from tests.support.builders import POOL


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


def said(clinic: Clinic, who: Caller, card: dict) -> list[str]:
    messages = who.made("GET", f"/conversations/{card['conversationId']}/messages")["items"]
    return [one["body"] for one in messages if one["kind"] == "system"]


def the_clock_works(clinic: Clinic) -> None:
    clinic.http.blocking_portal.call(clinic.server.run_cards())


def would_be_told_by_text(clinic: Clinic, pat: Caller, *, contacts: tuple[str, ...] = ("tel:+15550100301",)) -> None:
    person = {"userType": "patient", "displayName": "Pat", "contacts": list(contacts)}
    clinic.sign_in("platform", "service").made("PUT", f"/people/{pat.identity}", person)
    pat.made("POST", f"/consents/{pat.identity}", {"scopes": ["chat", "notices-sms"]})


ONE_TIME = {**SCHEDULE["rules"][0], "to": "09:30", "from": "09:00", "since": "2026-03-10", "until": "2026-03-10"}


def the_only_time(clinic: Clinic, who: Caller, doc: Caller) -> tuple[dict, str]:
    """A request for which somebody holds the one time that there is, and when that is."""
    theirs = asked(clinic, who, doc, key="theirs")
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "rules": [ONE_TIME]})
    (only,) = starts(who, theirs)
    step(who, theirs, "hold", start=only)
    return theirs, only


def test_the_patient_is_told_what_the_clock_did(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    step(pat, visit, "hold", start=starts(pat, visit)[0])
    assert said(clinic, pat, visit) == [], "what they did themselves they know"
    clinic.clock.advance(timedelta(minutes=6))
    the_clock_works(clinic)
    assert said(clinic, pat, visit) == ["The time that was kept for you is not kept any more."]


def test_the_team_finds_unread_what_the_patient_called_off(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    refill = a_refill(clinic, pat, visit["conversationId"])
    place = f"/conversations/{visit['conversationId']}"
    doc.made("POST", f"{place}/read", {"seq": doc.made("GET", place)["lastSeq"]})
    step(pat, visit, "cancel", cancelReason="My daughter is ill")
    step(pat, refill, "withdraw")
    assert said(clinic, doc, visit) == [
        "The patient called the appointment off.",
        "The patient does not need the refill any more.",
    ]
    assert doc.made("GET", place)["unread"] == 2


def test_the_team_finds_unread_what_the_patient_answered_and_confirmed(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    refill = a_refill(clinic, pat, visit["conversationId"])
    place = f"/conversations/{visit['conversationId']}"
    step(doc, refill, "ask", question="Which pharmacy?")
    step(pat, visit, "hold", start=starts(pat, visit)[0])
    doc.made("POST", f"{place}/read", {"seq": doc.made("GET", place)["lastSeq"]})
    before = doc.made("GET", place)
    step(pat, refill, "answer", answer="The one at the corner")
    step(pat, visit, "confirm")
    assert said(clinic, doc, visit)[-2:] == [
        "The patient answered the question about the refill. The answer stands with it.",
        "The patient confirmed the appointment.",
    ]
    after = doc.made("GET", place)
    assert (before["unread"], after["unread"]) == (0, 2)
    assert (after["turn"], after["clock"]) == (before["turn"], before["clock"]), "no clock begins or stops"


def test_a_visit_for_which_there_is_no_free_time_the_team_owes(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)

    def owed() -> list[str]:
        found = doc.made("GET", "/cards", params={"kind": "appointment", "owed": "true"})["items"]
        return [one["id"] for one in found]

    assert owed() == [], "they choose a time themselves"
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "rules": []})
    the_clock_works(clinic)
    assert owed() == [visit["id"]]
    assert pat.made("GET", f"/cards/{visit['id']}")["details"]["selfBookable"] is True
    doc.made("PUT", "/schedules/doc", SCHEDULE)
    the_clock_works(clinic)
    assert owed() == []
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "rules": []})
    body = {"conversationId": visit["conversationId"], "visitType": "visit", "reason": "check"}
    another = pat.made("POST", "/appointments", body, key="another")
    the_clock_works(clinic)
    assert owed() == [visit["id"], another["id"]]


def test_a_time_that_becomes_free_ends_the_alert_and_the_patient_is_told(clinic: Clinic) -> None:
    pat, kim, doc = clinic.patient(), clinic.patient("kim"), clinic.provider()
    theirs, only = the_only_time(clinic, kim, doc)
    step(kim, theirs, "confirm")
    body = {"conversationId": clinic.opened(pat, doc)["id"], "visitType": "visit", "reason": "check"}
    visit = pat.made("POST", "/appointments", body, key="mine")
    assert visit["details"]["freeTimes"] is False
    clinic.clock.advance(timedelta(days=3))
    the_clock_works(clinic)
    pat, kim, doc = (
        clinic.sign_in(one, role) for one, role in (("pat", "patient"), ("kim", "patient"), ("doc", "provider"))
    )
    assert [one["kind"] for one in doc.made("GET", "/alerts")["items"]] == ["request-overdue"]
    step(kim, theirs, "cancel", cancelReason="Well again")
    the_clock_works(clinic)
    assert doc.made("GET", "/alerts")["items"] == []
    assert said(clinic, pat, visit) == ["There are free times for your appointment now. Please choose one."]
    assert pat.made("GET", f"/cards/{visit['id']}")["details"]["freeTimes"] is True
    assert starts(pat, visit) == [only]
    the_clock_works(clinic)
    assert len(said(clinic, pat, visit)) == 1, "it is news once"


def test_one_free_time_that_another_took_gives_the_team_no_more_time(clinic: Clinic) -> None:
    pat, kim, doc = clinic.patient(), clinic.patient("kim"), clinic.provider()
    theirs, only = the_only_time(clinic, kim, doc)
    body = {"conversationId": clinic.opened(pat, doc)["id"], "visitType": "visit", "reason": "check"}
    visit = pat.made("POST", "/appointments", body, key="mine")
    clinic.clock.advance(timedelta(days=3))
    the_clock_works(clinic)
    kim, doc = clinic.sign_in("kim", "patient"), clinic.sign_in("doc", "provider")
    assert doc.made("GET", "/alerts")["items"] == [], "what was kept is free again"
    step(kim, theirs, "hold", key="again", start=only)
    step(kim, theirs, "confirm")
    clinic.clock.advance(timedelta(hours=1))
    the_clock_works(clinic)
    the_clock_works(clinic)
    doc = clinic.sign_in("doc", "provider")
    assert [one["kind"] for one in doc.made("GET", "/alerts")["items"]] == ["request-overdue"]
    (owed,) = doc.made("GET", "/cards", params={"kind": "appointment", "owed": "true"})["items"]
    assert owed["id"] == visit["id"]


def test_who_did_not_look_is_not_told_of_each_time_that_comes_and_goes(clinic: Clinic) -> None:
    pat, kim, doc = clinic.patient(), clinic.patient("kim"), clinic.provider()
    theirs, only = the_only_time(clinic, kim, doc)
    body = {"conversationId": clinic.opened(pat, doc)["id"], "visitType": "visit", "reason": "check"}
    visit = pat.made("POST", "/appointments", body, key="mine")

    def comes_and_goes(key: str) -> int:
        """How often the patient was told when Kim has given the time back; then Kim takes it again."""
        step(kim, theirs, "release", key=f"{key}-back")
        the_clock_works(clinic)
        told = len(said(clinic, pat, visit))
        step(kim, theirs, "hold", key=f"{key}-again", start=only)
        clinic.clock.advance(timedelta(minutes=1))
        doc.made("PUT", "/schedules/doc", {**SCHEDULE, "rules": [ONE_TIME]})
        the_clock_works(clinic)
        assert pat.made("GET", f"/cards/{visit['id']}")["details"]["freeTimes"] is False
        return told

    assert [comes_and_goes("one"), comes_and_goes("two")] == [1, 1]
    place = f"/conversations/{visit['conversationId']}"
    pat.made("POST", f"{place}/read", {"seq": pat.made("GET", place)["lastSeq"]})
    assert [comes_and_goes("three"), comes_and_goes("four")] == [2, 2], "since they looked it is news once more"
    assert "timesTold" not in str(pat.made("GET", f"{place}/messages")["items"])


OFFICE = {
    "zone": "UTC",
    "week": {day: [{"from": "08:00", "to": "18:00"}] for day in ("monday", "tuesday", "wednesday", "thursday")},
}


def alarms(clinic: Clinic) -> list[tuple[str, int]]:
    """The open alerts that the doctor sees: which rung was told last, and how often somebody was."""
    found = clinic.sign_in("doc", "provider").made("GET", "/alerts")["items"]
    return [(one["rung"], one["times"]) for one in found]


@pytest.mark.parametrize(
    ("minute", "at_night", "in_the_morning"), [(58, "assignee", "pool"), (54, "pool", "supervisor")]
)
def test_who_is_late_with_a_request_is_told_again_when_the_pool_works(
    clinic: Clinic, minute: int, at_night: str, in_the_morning: str
) -> None:
    pat, doc, _ = clinic.patient(), clinic.provider(), clinic.provider("ann")
    clinic.sign_in("admin", "admin").made("PUT", f"/hours/{POOL}", OFFICE)
    refill = a_refill(clinic, pat, clinic.opened(pat, doc)["id"])
    doc.made("POST", f"/conversations/{refill['conversationId']}/assign", {"identity": "doc"})
    climb = partial(clinic.http.blocking_portal.call, clinic.server.climb_ladder())
    clinic.clock.advance(timedelta(hours=8, minutes=minute))
    the_clock_works(clinic)
    assert alarms(clinic) == [("assignee", 1)]
    clinic.clock.advance(timedelta(minutes=59 - minute) + timedelta(seconds=30))
    climb()
    ((rung, times),) = alarms(clinic)
    assert rung == at_night
    clinic.clock.advance(timedelta(hours=8))
    climb()
    assert alarms(clinic) == [(rung, times)], "at two at night it can wait"
    clinic.clock.advance(timedelta(hours=6, minutes=6))
    climb()
    assert alarms(clinic) == [(in_the_morning, times + 1)]


def test_over_a_visit_before_the_pool_opens_somebody_above_is_told_at_night(clinic: Clinic) -> None:
    pat, doc, _ = clinic.patient(), clinic.provider(), clinic.provider("ann")
    hours = {"zone": "UTC", "week": {day: [{"from": "15:00", "to": "18:00"}] for day in OFFICE["week"]}}
    clinic.sign_in("admin", "admin").made("PUT", f"/hours/{POOL}", hours)
    visit = asked(clinic, pat, doc)
    doc.made("POST", f"/conversations/{visit['conversationId']}/assign", {"identity": "doc"})
    start = datetime.fromisoformat(starts(pat, visit)[0])
    step(pat, visit, "hold", start=start.isoformat())
    step(pat, visit, "confirm")
    clinic.clock.advance(start - timedelta(hours=3) - clinic.clock.now())
    clinic.sign_in("doc", "provider").made("PUT", "/schedules/doc", {**SCHEDULE, "rules": []})
    clinic.clock.advance(timedelta(minutes=1))
    the_clock_works(clinic)
    assert alarms(clinic) == [("assignee", 1)]
    clinic.clock.advance(timedelta(minutes=10))
    clinic.http.blocking_portal.call(clinic.server.climb_ladder())
    assert alarms(clinic) == [("pool", 2)]


def test_times_that_others_took_at_night_the_team_is_told_of_in_the_morning(clinic: Clinic) -> None:
    pat, kim, doc = clinic.patient(), clinic.patient("kim"), clinic.provider()
    clinic.sign_in("admin", "admin").made("PUT", f"/hours/{POOL}", OFFICE)
    theirs, only = the_only_time(clinic, kim, doc)
    body = {"conversationId": clinic.opened(pat, doc)["id"], "visitType": "visit", "reason": "check"}
    pat.made("POST", "/appointments", body, key="mine")
    clinic.clock.advance(timedelta(hours=16))
    the_clock_works(clinic)  # Kim's time is free again; the visit was owed since the evening
    kim = clinic.sign_in("kim", "patient")
    step(kim, theirs, "hold", key="again", start=only)
    step(kim, theirs, "confirm")
    clinic.clock.advance(timedelta(hours=1))
    the_clock_works(clinic)
    the_clock_works(clinic)
    assert alarms(clinic) == [], "it is two at night"
    for _ in range(6):
        clinic.clock.advance(timedelta(hours=1))
        the_clock_works(clinic)
    assert len(alarms(clinic)) == 1


def test_where_nobody_gave_a_time_back_the_clock_looks_for_one_itself(clinic: Clinic) -> None:
    """Days come into sight; what a room or a colleague leaves free wakes nobody."""
    pat, doc = clinic.patient(), clinic.provider()
    visit = asked(clinic, pat, doc)
    far = {**SCHEDULE["rules"][0], "since": "2026-05-04", "until": "2026-05-10"}
    doc.made("PUT", "/schedules/doc", {**SCHEDULE, "rules": [far]})
    the_clock_works(clinic)
    assert pat.made("GET", f"/cards/{visit['id']}")["details"]["freeTimes"] is False
    for _ in range(6 * 24):
        clinic.clock.advance(timedelta(hours=1))
        the_clock_works(clinic)
    pat = clinic.sign_in("pat", "patient")
    assert said(clinic, pat, visit) == ["There are free times for your appointment now. Please choose one."]


def test_what_a_proxy_did_the_patient_is_told_and_the_proxy_is_not(clinic: Clinic) -> None:
    pat, doc, mum = clinic.patient(), clinic.provider(), clinic.sign_in("mum", "proxy")
    pat.made("POST", "/consents/pat", {"scopes": ["chat", "proxy-sharing", "notices-sms"]})
    pat.made("POST", "/people/pat/proxies", {"proxy": "mum", "scopes": ["read", "appointments"]})
    visit = asked(clinic, pat, doc)
    place = f"/conversations/{visit['conversationId']}"
    doc.made("POST", f"{place}/participants", {"identity": "mum", "history": "full"})
    seen = doc.made("POST", f"{place}/messages", {"body": "Which day suits you?"}, key="which")["seq"]
    step(mum, visit, "cancel", cancelReason="She is well again")
    assert said(clinic, pat, visit) == ["Your appointment was cancelled. (mum for pat)"]
    mum.made("POST", f"{place}/read", {"seq": seen})

    async def told() -> list[str]:
        async with clinic.server.record.unit_of_work() as uow:
            return [str(one.notice.recipient) for one in await uow.notices.page(after=None, limit=9)]

    clinic.clock.advance(timedelta(minutes=11))
    clinic.http.blocking_portal.call(clinic.server.nudge_patients())
    assert clinic.http.blocking_portal.call(told) == ["pat"]


def test_the_team_finds_unread_what_a_proxy_did_and_for_whom(clinic: Clinic) -> None:
    pat, doc, mum = clinic.patient(), clinic.provider(), clinic.sign_in("mum", "proxy")
    pat.made("POST", "/consents/pat", {"scopes": ["chat", "proxy-sharing"]})
    pat.made("POST", "/people/pat/proxies", {"proxy": "mum", "scopes": ["read", "write", "appointments"]})
    for identity, name in (("pat", "Pat Hall"), ("mum", "Ida Hall")):
        role = {"pat": "patient", "mum": "proxy"}[identity]
        person = {"userType": role, "displayName": name, "language": "es"}
        clinic.sign_in("admin", "admin").made("PUT", f"/people/{identity}", person)
    visit = asked(clinic, pat, doc)
    place = f"/conversations/{visit['conversationId']}"
    doc.made("POST", f"{place}/participants", {"identity": "mum", "history": "full"})
    refill = a_refill(clinic, pat, visit["conversationId"])
    step(doc, refill, "ask", question="Which pharmacy?")
    doc.made("POST", f"{place}/read", {"seq": doc.made("GET", place)["lastSeq"]})
    free = starts(mum, visit)
    for card, name, say in (
        (visit, "hold", {"start": free[0]}),
        (visit, "confirm", {}),
        (visit, "reschedule", {"start": free[1]}),
        (visit, "cancel", {"cancelReason": "She is well again"}),
        (refill, "answer", {"answer": "The one at the corner"}),
        (refill, "withdraw", {}),
    ):
        before = doc.made("GET", place)["unread"]
        assert step(mum, card, name, **say).status_code == 200
        assert doc.made("GET", place)["unread"] == before + 1, name
        assert said(clinic, doc, visit)[-1].endswith("(Ida Hall en nombre de Pat Hall)"), name
    ask = {"conversationId": visit["conversationId"], "medicationId": "a"}
    title = mum.made("POST", "/prescriptions", ask, key="mum-rx")["messageId"]
    messages = doc.made("GET", f"{place}/messages")["items"]
    assert [one["onBehalfOf"] for one in messages if one["id"] == title] == ["pat"]


def test_where_it_is_closed_who_did_it_is_not_told_outside(clinic: Clinic) -> None:
    pat, doc, mum = clinic.patient(), clinic.provider(), clinic.sign_in("mum", "proxy")
    pat.made("POST", "/consents/pat", {"scopes": ["chat", "proxy-sharing", "notices-sms"]})
    pat.made("POST", "/people/pat/proxies", {"proxy": "mum", "scopes": ["read", "appointments"]})
    visit = asked(clinic, pat, doc)
    place = f"/conversations/{visit['conversationId']}"
    doc.made("POST", f"{place}/participants", {"identity": "mum", "history": "full"})
    doc.made("POST", f"{place}/close", {"disposition": "resolved"})
    step(mum, visit, "cancel", cancelReason="She is well again")

    async def told() -> list[tuple[str, str]]:
        async with clinic.server.record.unit_of_work() as uow:
            page = await uow.notices.page(after=None, limit=9)
        return [(str(one.notice.recipient), str(one.notice.kind)) for one in page]

    assert clinic.http.blocking_portal.call(told) == [("pat", "card-changed")]


def test_who_has_a_refill_open_learns_that_it_is_a_prescriber_s_now(clinic: Clinic) -> None:
    pat, doc, service = clinic.patient(), clinic.provider(), clinic.sign_in("platform", "service")
    refill = a_refill(clinic, pat, clinic.opened(pat, doc)["id"])
    place = f"/conversations/{refill['conversationId']}"
    clinic.clock.advance(timedelta(seconds=1))
    before = doc.made("GET", f"/cards/{refill['id']}")
    service.made("PUT", "/people/pat/medications", {"items": [{"id": "a", "drug": "Lisinopril", "controlled": True}]})
    after = doc.made("GET", f"/cards/{refill['id']}")
    assert (before["team"]["controlled"], after["team"]["controlled"]) == (False, True)
    assert after["changedAt"] > before["changedAt"]
    assert "controlled" not in str(pat.made("GET", f"{place}/messages")["items"])
    audit = clinic.sign_in("eve", "auditor").made("GET", "/audit", params={"object": f"card:{refill['id']}"})["items"]
    assert "refill:controlled" in [one["reason"] for one in audit]


def test_what_is_asked_for_while_the_list_changes_is_a_prescriber_s_all_the_same(clinic: Clinic) -> None:
    """The list was changed by one who did not see the request yet, and read before by the one who asked."""
    pat, doc = clinic.patient(), clinic.provider()
    refill = a_refill(clinic, pat, clinic.opened(pat, doc)["id"])
    listed = Medication(id="a", drug="Lisinopril", controlled=True)

    async def change() -> None:
        async with clinic.server.record.unit_of_work() as uow:
            uow.medications.save(Identity("pat"), (listed,), clinic.clock.now())
            await uow.commit()

    clinic.http.blocking_portal.call(change)
    refused = step(doc, refill, "triage")
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/card-state")
    the_clock_works(clinic)
    assert step(doc, refill, "triage", key="again").json()["type"] == "/problems/forbidden"
    assert doc.made("GET", "/prescriptions")["items"] == []
    assert step(pat, refill, "withdraw").json()["state"] == "closed"


@pytest.mark.parametrize("moves", [False, True])
def test_nobody_is_reminded_of_a_visit_that_is_not_then(clinic: Clinic, moves: bool) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    would_be_told_by_text(clinic, pat)
    visit = asked(clinic, pat, doc)
    free = starts(pat, visit)
    step(pat, visit, "hold", start=free[0])
    step(pat, visit, "confirm")
    clinic.clock.advance(datetime.fromisoformat(free[0]) - timedelta(hours=2) - clinic.clock.now())
    the_clock_works(clinic)
    assert reminders(clinic) == [None]
    pat = clinic.sign_in("pat", "patient")
    if moves:
        assert step(pat, visit, "reschedule", start=free[-1]).status_code == 200
    else:
        assert step(pat, visit, "cancel", cancelReason="My daughter is ill").status_code == 200
    assert reminders(clinic) == [NoticeOutcome.WITHDRAWN]


def reminders(clinic: Clinic) -> list[NoticeOutcome | None]:
    """What became of each that was to go outside."""

    async def found() -> list[NoticeOutcome | None]:
        async with clinic.server.record.unit_of_work() as uow:
            page = await uow.notices.page(after=None, limit=9)
        return [one.outcome for one in page if one.notice.kind is NoticeKind.REMINDER]

    kept: list[NoticeOutcome | None] = clinic.http.blocking_portal.call(found)
    return kept


def confirmed(clinic: Clinic, pat: Caller, doc: Caller) -> tuple[dict, datetime]:
    visit = asked(clinic, pat, doc)
    free = starts(pat, visit)
    step(pat, visit, "hold", start=free[0])
    step(pat, visit, "confirm")
    return visit, datetime.fromisoformat(free[0])


def test_who_agreed_to_the_chat_alone_is_reminded_there_and_no_clock_is_stopped(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit, start = confirmed(clinic, pat, doc)
    place = f"/conversations/{visit['conversationId']}"
    pat.made("POST", f"{place}/messages", {"body": "Do I have to bring anything?"}, key="bring")
    before = doc.made("GET", place)
    reminder = "Reminder: your appointment is on Tuesday, March 3 at 14:00 (UTC)."
    for ahead, told in ((25, 0), (24, 1), (23, 1), (2, 2), (1, 2), (-1, 2)):
        clinic.clock.advance(start - timedelta(hours=ahead) - clinic.clock.now())
        the_clock_works(clinic)
        woken(clinic, visit)
        the_clock_works(clinic)
        pat = clinic.sign_in("pat", "patient")
        assert said(clinic, pat, visit).count(reminder) == told, ahead
    after = clinic.sign_in("doc", "provider").made("GET", place)
    assert (after["turn"], after["clock"]["since"]) == ("provider", before["clock"]["since"])
    assert "remindedOf" not in pat.made("GET", f"/cards/{visit['id']}")["details"]


def woken(clinic: Clinic, card: dict) -> None:
    """Something on which the card hangs has changed: the clock looks at it again."""

    async def wake() -> None:
        async with clinic.server.record.unit_of_work() as uow:
            uow.cards.put_off(await uow.cards.get(CardId(card["id"])), clinic.clock.now())
            await uow.commit()

    clinic.http.blocking_portal.call(wake)


def test_nobody_is_called_because_a_reminder_in_the_thread_was_not_read(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit, start = confirmed(clinic, pat, doc)
    pat.made("POST", f"/conversations/{visit['conversationId']}/read", {"seq": 1})
    clinic.clock.advance(start - timedelta(hours=2) - clinic.clock.now())
    the_clock_works(clinic)

    async def begun() -> list:
        async with clinic.server.record.unit_of_work() as uow:
            return list(await uow.nudges.due(clinic.clock.now() + timedelta(days=30), limit=9))

    assert clinic.http.blocking_portal.call(begun) == []


def test_a_reminder_that_goes_outside_is_not_said_in_the_thread_too(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    would_be_told_by_text(clinic, pat)
    visit, start = confirmed(clinic, pat, doc)
    clinic.clock.advance(start - timedelta(hours=2) - clinic.clock.now())
    the_clock_works(clinic)
    assert not any("Reminder" in one for one in said(clinic, clinic.sign_in("pat", "patient"), visit))


@pytest.mark.parametrize("contacts", [(), ("mailto:pat@example.org",)])
def test_who_agreed_to_texts_and_gave_no_number_is_reminded_in_the_thread(
    clinic: Clinic, contacts: tuple[str, ...]
) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    would_be_told_by_text(clinic, pat, contacts=contacts)
    visit, start = confirmed(clinic, pat, doc)
    clinic.clock.advance(start - timedelta(hours=2) - clinic.clock.now())
    the_clock_works(clinic)
    assert [one for one in said(clinic, clinic.sign_in("pat", "patient"), visit) if "Reminder" in one]
    assert reminders(clinic) == []


@pytest.mark.parametrize("moves", [False, True])
def test_of_a_visit_that_is_not_then_the_thread_reminds_nobody(clinic: Clinic, moves: bool) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    visit, start = confirmed(clinic, pat, doc)
    if moves:
        step(pat, visit, "reschedule", start=starts(pat, visit)[-1])
    else:
        step(pat, visit, "cancel", cancelReason="My daughter is ill")
    clinic.clock.advance(start - timedelta(hours=2) - clinic.clock.now())
    the_clock_works(clinic)
    assert [one for one in said(clinic, clinic.sign_in("pat", "patient"), visit) if "Reminder" in one] == []


def test_a_refill_that_waits_for_a_visit_is_looked_at_again_in_time(clinic: Clinic) -> None:
    pat, doc = clinic.patient(), clinic.provider()
    refill = a_refill(clinic, pat, clinic.opened(pat, doc)["id"])
    step(doc, refill, "triage")
    step(doc, refill, "need-visit")
    (waiting,) = doc.made("GET", "/prescriptions")["items"]
    assert waiting["overdueAt"] is not None
    clinic.clock.advance(timedelta(days=60))
    the_clock_works(clinic)
    doc = clinic.sign_in("doc", "provider")
    assert [one["kind"] for one in doc.made("GET", "/alerts")["items"]] == ["request-overdue"]
    step(doc, refill, "resume")
    assert doc.made("GET", "/alerts")["items"] == []
