"""Appointments and refills in the widget and at the console: by keyboard too, and sound for everybody."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.web.e2e.browsing import PHONE
from tests.web.e2e.clinic import Clinic, Person
from tests.web.e2e.desk import Desk, Staffing
from tests.web.e2e.test_console_alerts import is_sound
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]
RULES = [
    {"weekday": day, "from": "00:00", "to": "24:00"}
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
]
REASONS = [
    {"code": "check-up", "label": "Check-up", "selfBookable": True},
    {"code": "new", "label": "Something new", "selfBookable": False},
]
SCHEDULE = {
    "zone": "UTC",
    "rules": RULES,
    "visitTypes": [{"code": "visit", "label": "Visit", "minutes": 30, "bufferMinutes": 10, "reasons": REASONS}],
}
TAKES = [{"id": "lisinopril", "drug": "Lisinopril", "strength": "10 mg", "refillsLeft": 0}]


def a_patient(clinic: Clinic) -> tuple[Person, str]:
    """Somebody with a list of medications, in a conversation with a doctor who can be booked."""
    clinic.provider()("PUT", "/schedules/dr-osei", SCHEDULE)
    patient = clinic.patient()
    clinic.person("platform", "service")("PUT", f"/people/{patient.identity}/medications", {"items": TAKES})
    return patient, clinic.talk(patient)


def test_a_patient_books_a_visit_by_keyboard_and_the_doctor_sees_it_at_once(
    clinic: Clinic, visiting: Visiting, staffing: Staffing
) -> None:
    patient, talk = a_patient(clinic)
    desk = staffing(reduced_motion="reduce").live().pick(talk).following()
    visit = visiting(patient, reduced_motion="reduce").open().live()
    panel = visit.panel
    panel.get_by_role("button", name="Book a visit").focus()
    visit.page.keyboard.press("Enter")
    expect(panel.get_by_label("What for?")).to_be_focused()
    assert Axe().run(visit.page).response["violations"] == []
    panel.get_by_role("button", name="Send", exact=True).press("Enter")

    card = panel.get_by_role("group", name="Appointment")
    expect(card.get_by_role("status")).to_have_text("Choose a time")
    card.get_by_role("button", name="Choose a time").press("Enter")
    expect(card.get_by_role("radio").first).to_be_focused()
    visit.page.keyboard.press("Space")
    assert Axe().run(visit.page).response["violations"] == []
    visit.page.keyboard.press("Enter")
    expect(card.get_by_role("status")).to_have_text("Kept for you: please confirm")
    expect(desk.page.get_by_role("group", name="Appointment").get_by_role("status")).to_have_text(
        "Kept, not confirmed yet"
    )
    expect(card.get_by_role("button", name="Confirm")).to_be_enabled()
    card.get_by_role("button", name="Confirm").press("Enter")
    expect(card.get_by_role("status")).to_have_text("Confirmed")
    expect(desk.page.get_by_role("group", name="Appointment").get_by_role("status")).to_have_text("Confirmed")
    with visit.page.expect_download() as kept:
        card.get_by_role("button", name="Add to calendar").click()
    assert kept.value.suggested_filename == "appointment.ics"
    is_sound(desk)


def test_a_time_that_is_gone_is_told_of_with_fresh_ones(clinic: Clinic, visiting: Visiting) -> None:
    patient, talk = a_patient(clinic)
    body = {"conversationId": talk, "visitType": "visit", "reason": "check-up"}
    patient("POST", "/appointments", body, key="mine")
    other, theirs = a_patient(clinic)
    card = other("POST", "/appointments", {**body, "conversationId": theirs}, key="theirs")
    visit = visiting(patient, noisy=True).open().live()
    shown = visit.panel.get_by_role("group", name="Appointment")
    shown.get_by_role("button", name="Choose a time").click()
    first = shown.get_by_role("radio").first
    first.check()
    start = str(first.get_attribute("value")).split()[0]
    other("POST", f"/cards/{card['id']}/steps", {"step": "hold", "say": {"start": start}}, key="first")
    shown.get_by_role("button", name="Choose a time").click()

    expect(shown.get_by_role("alert")).to_contain_text("This time was just taken. These are free.")
    expect(shown.get_by_role("radio").first).not_to_have_attribute("value", f"{start} dr-osei")


def test_one_turns_to_later_times_and_back_by_keyboard(clinic: Clinic, visiting: Visiting) -> None:
    patient, talk = a_patient(clinic)
    body = {"conversationId": talk, "visitType": "visit", "reason": "check-up"}
    patient("POST", "/appointments", body, key="mine")
    visit = visiting(patient).open().live()
    shown = visit.panel.get_by_role("group", name="Appointment")
    shown.get_by_role("button", name="Choose a time").press("Enter")
    expect(shown.get_by_role("radio").first).to_be_focused()
    first = shown.get_by_role("radio").first.get_attribute("value")
    last = shown.get_by_role("radio").last.get_attribute("value")
    expect(shown.get_by_role("button", name="Earlier times")).to_have_count(0)

    shown.get_by_role("button", name="Later times").press("Enter")
    expect(shown.get_by_role("button", name="Earlier times")).to_be_visible()
    expect(shown.get_by_role("radio").first).to_be_focused()
    assert str(shown.get_by_role("radio").first.get_attribute("value")) > str(last)
    assert Axe().run(visit.page).response["violations"] == []

    shown.get_by_role("button", name="Earlier times").press("Enter")
    expect(shown.get_by_role("button", name="Earlier times")).to_have_count(0)
    expect(shown.get_by_role("radio").first).to_have_attribute("value", str(first))


def test_who_works_at_a_card_that_is_over_meanwhile_goes_on_at_the_next_one(clinic: Clinic, visiting: Visiting) -> None:
    patient, before = a_patient(clinic)
    body = {"conversationId": before, "visitType": "visit", "reason": "check-up"}
    cards = [patient("POST", "/appointments", body, key=name)["id"] for name in ("first", "second")]
    clinic.provider()("POST", f"/conversations/{before}/close", {"disposition": "resolved"})
    clinic.talk(patient)
    visit = visiting(patient).open().live()
    visit.panel.get_by_text("From earlier conversations (2)").press("Enter")
    shown = visit.panel.locator("chat-care").get_by_role("group", name="Appointment")
    expect(shown).to_have_count(2)
    shown.first.get_by_role("button", name="Choose a time").focus()
    for left in (1, 0):
        over = {"step": "cancel", "say": {"cancelReason": "By telephone"}}
        clinic.provider()("POST", f"/cards/{cards[1 - left]}/steps", over, key=f"over-{left}")
        visit.panel.locator("chat-care").evaluate("() => window.dispatchEvent(new Event('online'))")
        expect(shown).to_have_count(left)
        if left:
            expect(shown.get_by_role("heading")).to_be_focused()
    expect(visit.panel.get_by_role("button", name="Book a visit")).to_be_focused()


def test_a_refill_goes_from_the_patients_list_through_the_queue_to_the_pharmacy(
    clinic: Clinic, visiting: Visiting, staffing: Staffing
) -> None:
    patient, talk = a_patient(clinic)
    visit = visiting(patient, reduced_motion="reduce").open().live()
    visit.panel.get_by_role("button", name="Ask for a refill").click()
    pharmacy = visit.panel.get_by_label("Pharmacy, if you know which")
    assert (pharmacy.bounding_box() or {"height": 0})["height"] >= 40, "it is a field as the others are"
    pharmacy.fill("At the corner")
    expect(visit.panel.get_by_label("Your request")).to_have_value(
        "Medication: Lisinopril\nStrength: 10 mg\nInstructions: not available\nLast fill: not available"
    )
    visit.panel.get_by_role("button", name="Send", exact=True).click()
    mine = visit.panel.get_by_role("group", name="Refill request").first
    expect(mine.get_by_role("status")).to_have_text("Sent to your care team")
    expect(mine).not_to_contain_text("Renewal")
    expect(mine).to_contain_text("At the corner")

    desk: Desk = staffing(reduced_motion="reduce").live()
    desk.page.get_by_role("button", name="Requests", exact=True).click()
    queue = desk.page.get_by_role("dialog", name="Requests", exact=True)
    waiting = queue.get_by_role("listitem").filter(has_text=patient.identity)
    expect(waiting).to_contain_text("Renewal")
    expect(waiting).to_contain_text("left")
    is_sound(desk)
    body = {"conversationId": talk, "medicationId": "lisinopril"}
    another = patient("POST", "/prescriptions", body, key="another")
    expect(waiting).to_have_count(2)
    patient("POST", f"/cards/{another['id']}/steps", {"step": "withdraw", "say": {}}, key="withdraw")
    expect(waiting).to_have_count(1)
    queue.get_by_label("Late ones only").check()
    expect(waiting).to_have_count(0)
    queue.get_by_label("Late ones only").uncheck()
    queue.get_by_label("Waiting").select_option("requested")
    waiting.get_by_role("link").click()

    card = desk.page.get_by_role("group", name="Refill request").first
    for step, state in (
        ("Look at it", "Being looked at"),
        ("Approve", "Approved"),
        ("Sent to pharmacy", "Sent to the pharmacy"),
    ):
        card.get_by_role("button", name=step, exact=True).click()
        if step in {"Look at it", "Approve"}:
            card.get_by_label("Note of the team").fill("Seen")
            card.get_by_role("button", name=step, exact=True).click()
        expect(card.get_by_role("status")).to_have_text(state)
        expect(mine.get_by_role("status")).to_have_text(state)
    is_sound(desk)
    expect(visit.message("Your refill was sent to the pharmacy.")).to_be_visible()
    beside = desk.page.locator("patient-cards")
    expect(beside).to_contain_text("Refill request: Lisinopril")
    expect(beside).to_contain_text("Sent to the pharmacy")
    card.get_by_role("button", name="Close", exact=True).click()
    expect(beside).to_have_text("Nothing is under way.")


def test_the_team_finds_the_visits_that_it_has_to_book_and_a_time_that_was_closed(
    clinic: Clinic, staffing: Staffing
) -> None:
    patient, talk = a_patient(clinic)
    body = {"conversationId": talk, "visitType": "visit", "reason": "new"}
    patient("POST", "/appointments", body, key="ask")
    desk: Desk = staffing(reduced_motion="reduce").live()
    desk.page.get_by_role("button", name="Requests", exact=True).click()
    queue = desk.page.get_by_role("dialog", name="Requests", exact=True)
    queue.get_by_label("Kind").select_option("appointment")
    expect(queue.get_by_label("Waiting")).to_have_value("owed")
    waiting = queue.get_by_role("listitem").filter(has_text=patient.identity)
    expect(waiting).to_contain_text("Visit · Something new")
    expect(waiting).to_contain_text("left")
    is_sound(desk)
    waiting.get_by_role("link").click()
    card = desk.page.get_by_role("group", name="Appointment")
    card.get_by_role("button", name="Choose a time").click()
    card.get_by_role("radio").first.check()
    card.get_by_role("button", name="Choose a time").click()
    expect(card.get_by_role("status")).to_have_text("Kept, not confirmed yet")


WHOLE = """field => {
  const copy = field.cloneNode();
  copy.style.cssText = 'flex: none; inline-size: max-content';
  field.after(copy);
  const whole = copy.offsetWidth;
  copy.remove();
  return field.offsetWidth >= whole;
}"""


def test_on_a_phone_times_are_shown_whole(clinic: Clinic, staffing: Staffing) -> None:
    a_patient(clinic)
    desk = staffing(reduced_motion="reduce", size=PHONE).live()
    desk.page.get_by_role("button", name="Calendar and times").click()
    calendar = desk.page.get_by_role("dialog", name="Calendar and times")
    assert calendar.get_by_label("Monday: from", exact=True).evaluate(WHOLE), "with its AM or PM"
    assert calendar.get_by_label("Monday: to", exact=True).evaluate(WHOLE)


def test_a_provider_publishes_when_they_can_be_booked_in_plain_fields(clinic: Clinic, staffing: Staffing) -> None:
    patient, talk = a_patient(clinic)
    body = {"conversationId": talk, "visitType": "visit", "reason": "check-up"}
    card = patient("POST", "/appointments", body, key="ask")
    slot = patient("GET", f"/slots?appointmentId={card['id']}&limit=1")["items"][0]
    patient("POST", f"/cards/{card['id']}/steps", {"step": "hold", "say": {"start": slot["start"]}}, key="hold")
    desk = staffing(reduced_motion="reduce", timezone_id="UTC", noisy=True).live()
    desk.page.get_by_role("button", name="Calendar and times").click()
    calendar = desk.page.get_by_role("dialog", name="Calendar and times")
    expect(calendar.get_by_label("Time zone")).to_have_value("UTC")
    is_sound(desk)
    calendar.get_by_label("Sunday: bookable").uncheck()
    mine = calendar.get_by_role("listitem").filter(has_text=patient.identity)
    expect(mine).to_contain_text("kept, not confirmed")
    patient("POST", f"/cards/{card['id']}/steps", {"step": "confirm", "say": {}}, key="confirm")
    expect(mine).not_to_contain_text("kept, not confirmed")
    expect(calendar.get_by_label("Sunday: bookable")).not_to_be_checked()
    calendar.get_by_label("Monday: from", exact=True).fill("08:30")
    calendar.get_by_label("Monday: to", exact=True).fill("12:00")
    calendar.get_by_role("button", name="Monday: add times").press("Enter")
    expect(calendar.get_by_label("Monday: from, times 2")).to_be_focused()
    calendar.get_by_label("Monday: from, times 2").fill("13:00")
    calendar.get_by_label("Monday: to, times 2").fill("15:30")
    calendar.get_by_label("Days off").fill("2035-12-24\n2035-12-31 09:00-12:00, 13:00-24:00")
    calendar.get_by_label("Reasons").fill("Check-up *\nSomething new\nA vaccination *")
    calendar.get_by_role("button", name="Publish").click()
    expect(calendar.get_by_text("Published.")).to_be_visible()

    told = clinic.provider()("GET", "/schedules/dr-osei")
    monday = [(one["from"], one["to"]) for one in told["rules"] if one["weekday"] == "monday"]
    assert monday == [("08:30", "12:00"), ("13:00", "15:30")]
    assert "sunday" not in {one["weekday"] for one in told["rules"]}
    eve = [{"from": "09:00", "to": "12:00"}, {"from": "13:00", "to": "24:00"}]
    assert told["exceptions"] == [{"date": "2035-12-24", "windows": []}, {"date": "2035-12-31", "windows": eve}]
    expect(calendar.get_by_label("Days off")).to_have_value("2035-12-24\n2035-12-31 09:00-12:00, 13:00-24:00")
    calendar.get_by_role("button", name="Monday: remove these times").press("Enter")
    expect(calendar.get_by_label("Monday: from, times 2")).to_have_count(0)
    assert [one["selfBookable"] for one in told["visitTypes"][0]["reasons"]] == [True, False, True]
    codes = {one["label"]: one["code"] for one in told["visitTypes"][0]["reasons"]}
    calendar.get_by_label("Reasons").fill("Something new\nA vaccination *\nA second look")
    calendar.get_by_role("button", name="Publish").click()
    expect(calendar.get_by_text("Published.")).to_be_visible()
    now = {
        one["label"]: one["code"] for one in clinic.provider()("GET", "/schedules/dr-osei")["visitTypes"][0]["reasons"]
    }
    assert {label: now[label] for label in ("Something new", "A vaccination")} == {
        label: codes[label] for label in ("Something new", "A vaccination")
    }, "what moved up is what it was"
    assert now["A second look"] not in codes.values()
    calendar.get_by_role("button", name="Add a visit type").press("Enter")
    expect(calendar.get_by_label("Name of the visit").last).to_be_focused()
    calendar.get_by_role("button", name="Remove", exact=True).press("Enter")
    expect(calendar.get_by_role("button", name="Add a visit type")).to_be_focused()
    calendar.get_by_label("Monday: to", exact=True).fill("08:00")
    calendar.get_by_label("Monday: from", exact=True).fill("08:03")
    calendar.get_by_role("button", name="Publish").click()
    expect(calendar.get_by_role("alert")).to_contain_text("Times of a weekday can not be")
    calendar.get_by_label("Monday: from", exact=True).fill("08:30")
    calendar.get_by_label("Monday: to", exact=True).fill("12:00")
    calendar.get_by_label("Days off").fill("2035-12-31 09:03-12:00")
    calendar.get_by_role("button", name="Publish").click()
    expect(calendar.get_by_role("alert")).to_contain_text("Times of a day off can not be read")
