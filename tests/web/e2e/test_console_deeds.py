"""Each deed of the desk by its own button or key, and what the record says after it; who takes part, and no more."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import HOME, Desk, Staffing

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NURSE = "nurse-adeyemi"


def record(clinic: Clinic, talk: str) -> dict[str, Any]:
    found: dict[str, Any] = clinic.provider()("GET", f"/conversations/{talk}")
    return found


def at_one(clinic: Clinic, staffing: Staffing) -> tuple[Desk, str]:
    """A conversation that somebody of the team has open."""
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "The tablets make me dizzy.")
    desk = staffing("dr-osei", f"{HOME}/{talk}").live()
    expect(desk.composer).to_be_visible()
    return desk, talk


def test_what_waits_is_put_on_hold_and_goes_on(clinic: Clinic, staffing: Staffing) -> None:
    desk, talk = at_one(clinic, staffing)

    desk.deed("Hold").click()
    desk.dialog.get_by_role("radio", name="For a week").check()
    desk.dialog.get_by_role("textbox").fill("Waits for the laboratory")
    desk.dialog.get_by_role("button", name="Put on hold").click()

    expect(desk.banner("On hold until")).to_be_visible()
    expect(desk.thread.locator(".reason")).to_contain_text("Waits for the laboratory")
    held = record(clinic, talk)
    until = datetime.fromisoformat(held["holdUntil"])
    assert held["status"] == "on-hold"
    assert abs(until - datetime.now(UTC) - timedelta(days=7)) < timedelta(minutes=5)

    desk.deed("End hold").click()

    expect(desk.told.last).to_contain_text("open again")
    expect(desk.page.locator("pane-banners .banner")).to_have_count(0)
    assert (record(clinic, talk)["status"], record(clinic, talk)["holdUntil"]) == ("open", None)


def test_a_hold_is_undone(clinic: Clinic, staffing: Staffing) -> None:
    desk, talk = at_one(clinic, staffing)
    desk.unhurried()
    desk.deed("Hold").click()
    desk.dialog.get_by_role("button", name="Put on hold").click()

    desk.told.get_by_role("button", name="Undo").click()

    expect(desk.deed("Hold")).to_be_visible()
    expect(desk.told.last).to_contain_text("Undone")
    assert record(clinic, talk)["status"] == "open"


def test_a_colleague_is_assigned_with_a_note_and_then_nobody(clinic: Clinic, staffing: Staffing) -> None:
    """Whoever works here can be chosen, met in a conversation before or not."""
    clinic.person("dr-new-here", "provider")
    desk, talk = at_one(clinic, staffing)
    desk.deed("Assign").click()
    desk.dialog.get_by_role("radio", name="dr-new-here").check()
    desk.dialog.get_by_role("textbox").fill("Please see to the dose.")
    desk.dialog.get_by_role("button", name="Assign", exact=True).click()

    expect(desk.told).to_contain_text("Assigned to dr-new-here")
    assert record(clinic, talk)["assignee"] == "dr-new-here"
    expect(desk.thread).to_contain_text("Please see to the dose.")

    desk.deed("Assign").click()
    desk.dialog.get_by_role("radio", name="Nobody").check()
    desk.dialog.get_by_role("button", name="Assign", exact=True).click()

    expect(desk.told.last).to_contain_text("Nobody is accountable")
    assert record(clinic, talk)["assignee"] is None


def test_a_priority_is_set_with_its_reason_and_taken_back(clinic: Clinic, staffing: Staffing) -> None:
    desk, talk = at_one(clinic, staffing)
    desk.unhurried()
    desk.deed("Priority").click()
    desk.dialog.get_by_role("radio", name=re.compile("^Urgent")).check()
    desk.dialog.get_by_role("textbox").fill("She fell twice.")
    desk.dialog.get_by_role("button", name="Set priority").click()

    expect(desk.row(talk)).to_contain_text("Urgent")
    expect(desk.thread.locator(".reason")).to_contain_text("She fell twice.")
    assert record(clinic, talk)["priority"] == "urgent"

    desk.told.get_by_role("button", name="Undo").click()

    expect(desk.told.last).to_contain_text("Undone")
    expect(desk.row(talk)).not_to_contain_text("Urgent")
    assert record(clinic, talk)["priority"] == "routine"


def test_the_keys_take_close_and_the_button_reopens(clinic: Clinic, staffing: Staffing) -> None:
    desk, talk = at_one(clinic, staffing)
    keys = desk.page.keyboard
    desk.page.locator("conversation-pane h2").first.focus()

    keys.press("a")
    expect(desk.told).to_contain_text("Assigned to Dr. Kwame Osei")
    assert record(clinic, talk)["assignee"] == "dr-osei"
    keys.press("e")
    expect(desk.dialog).to_contain_text("No response")
    keys.press("Enter")
    closed = desk.page.locator("conversation-pane .closed")
    expect(closed).to_contain_text("Resolved")
    assert (record(clinic, talk)["status"], record(clinic, talk)["disposition"]) == ("closed", "resolved")

    closed.get_by_role("button", name="Reopen").click()

    expect(desk.composer).to_be_visible()
    expect(desk.told.last).to_contain_text("open again")
    assert record(clinic, talk)["status"] == "open"


def test_a_colleague_is_added_and_removed(clinic: Clinic, staffing: Staffing) -> None:
    desk, talk = at_one(clinic, staffing)
    desk.about("Add a colleague").click()
    expect(desk.dialog).to_contain_text("They see the conversation from its beginning")
    expect(desk.dialog.get_by_role("radio", name="Dr. Kwame Osei")).to_have_count(0)
    desk.dialog.get_by_role("radio", name="Nurse Folake Adeyemi").check()
    desk.dialog.get_by_role("button", name="Add", exact=True).click()

    people = desk.page.locator("context-panel li.person")
    expect(people.filter(has_text="Nurse Folake Adeyemi")).to_be_visible()
    expect(desk.page.get_by_role("button", name="Add a colleague")).to_be_focused()
    assert NURSE in [one["identity"] for one in record(clinic, talk)["participants"]]
    nurse = staffing(NURSE, f"{HOME}/{talk}", noisy=True).live().following()  # her draft may come too late
    expect(nurse.message("The tablets make me dizzy.")).to_be_visible()
    nurse.composer.press_sequentially("I was about to wri")
    nurse.texts.append("I was about to wri")

    desk.about("Remove Nurse Folake Adeyemi").click()

    expect(people.filter(has_text="Nurse Folake Adeyemi")).to_have_count(0)
    expect(nurse.page.locator("conversation-pane .notice")).to_contain_text("You do not take part yet")
    expect(nurse.page.locator("console-thread")).to_have_count(0)
    assert NURSE not in [one["identity"] for one in record(clinic, talk)["participants"]]


def test_who_leaves_sees_it_from_without(clinic: Clinic, staffing: Staffing) -> None:
    desk, talk = at_one(clinic, staffing)
    clinic.provider()("POST", f"/conversations/{talk}/participants", {"identity": NURSE, "history": "full"})

    desk.about("Leave this conversation").click()

    expect(desk.page.locator("conversation-pane .notice")).to_contain_text("You do not take part yet")
    expect(desk.page.locator("console-thread")).to_have_count(0)
    nurse = clinic.person(NURSE, "provider")
    people = [one["identity"] for one in nurse("GET", f"/conversations/{talk}")["participants"]]
    assert (NURSE in people, "dr-osei" in people) == (True, False)


def test_who_is_removed_in_the_meantime_is_nobody_to_remove(clinic: Clinic, staffing: Staffing) -> None:
    """Where a call is refused the page says so, and shows how it stands."""
    desk, talk = at_one(clinic, staffing)
    desk.noisy = True
    doctor = clinic.provider()
    doctor("POST", f"/conversations/{talk}/participants", {"identity": NURSE, "history": "full"})
    button = desk.about("Remove Nurse Folake Adeyemi")
    expect(button).to_be_visible()
    desk.page.route(re.compile("/participants/"), lambda route: route.abort())

    button.click()

    expect(desk.told).to_contain_text("No connection")
    expect(button).to_be_visible()


def test_the_tabs_badge_counts_and_goes(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    desk = staffing(f"dr-{patient.identity}").live()
    clinic.provider()("POST", f"/conversations/{talk}/participants", {"identity": f"dr-{patient.identity}"})
    badge = desk.page.locator("link[rel=icon]")
    plain = str(badge.get_attribute("href"))
    expect(desk.page).to_have_title("Chat Management Center")
    expect(desk.row(talk)).to_be_visible()

    patient.says(talk, "Are you there?")
    expect(desk.page).to_have_title("(1) Chat Management Center")
    expect(badge).to_have_attribute("href", re.compile("^blob:"))
    one = badge.get_attribute("href")
    patient.says(talk, "I wait.")
    expect(desk.page).to_have_title("(2) Chat Management Center")
    expect(badge).not_to_have_attribute("href", str(one))

    desk.pick(talk)

    expect(desk.page).to_have_title("Chat Management Center")
    expect(badge).to_have_attribute("href", re.compile(f"{plain}$"))


HELD_OVER = """(place) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], 'x.txt', { type: 'text/plain' }));
  dataTransfer.dropEffect = 'copy';
  return ['dragover', 'drop'].map((kind) => {
    const event = new DragEvent(kind, { dataTransfer, bubbles: true, composed: true, cancelable: true });
    place.dispatchEvent(event);
    return event.defaultPrevented;
  });
}"""


def test_a_file_that_is_let_go_of_beside_the_field_is_not_opened_over_the_desk(
    clinic: Clinic, staffing: Staffing
) -> None:
    desk, _ = at_one(clinic, staffing)

    assert desk.thread.evaluate(HELD_OVER) == [True, True]
    expect(desk.page.locator("reply-box chat-tray")).to_have_count(0)
    assert desk.composer.evaluate(HELD_OVER) == [True, True]

    expect(desk.page.locator("reply-box chat-tray input")).to_have_value("x.txt")
