"""What the care team does at the desk: lists that hold still, two at once, many at once, keys, beginnings."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.test_states import faults

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_the_list_never_moves_under_the_pointer(clinic: Clinic, staffing: Staffing) -> None:
    patient, other = clinic.patient(), clinic.patient()
    first, second = clinic.talk(patient), clinic.talk(other)
    patient.says(first, "I wait since a while.")
    other.says(second, "I wait since a moment.")
    desk = staffing().live()
    before = [one for one in desk.order() if one in {first, second}]
    assert before == [first, second]

    desk.row(first).hover()
    clinic.provider()("POST", f"/conversations/{second}/priority", {"priority": "urgent", "reason": "Worse"})
    expect(desk.row(second)).to_contain_text("Urgent")
    assert [one for one in desk.order() if one in {first, second}] == [first, second]
    updates = desk.page.locator("conversation-list .updates")
    expect(updates).to_contain_text("update")

    updates.click()
    assert [one for one in desk.order() if one in {first, second}] == [second, first]


def test_two_of_the_team_see_each_other_at_once(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    clinic.provider()("POST", f"/conversations/{talk}/participants", {"identity": "nurse-adeyemi", "history": "full"})
    doctor = staffing("dr-osei", f"{HOME}/{talk}").live()
    nurse = staffing("nurse-adeyemi", f"{HOME}/{talk}").live().following()
    expect(nurse.composer).to_be_visible()

    doctor.composer.press_sequentially("I am wri")
    expect(nurse.page.locator("conversation-pane .typing")).to_contain_text("Dr. Kwame Osei is replying")
    doctor.note("Please see to the blood pressure.")
    expect(nurse.thread.locator(".note")).to_contain_text("blood pressure")
    nurse.deed("Take").click()
    expect(doctor.row(talk)).to_contain_text("Nurse Folake Adeyemi")
    nurse.write("The nurse is here.")
    expect(doctor.message("The nurse is here.")).to_be_visible()
    doctor.page.locator("reply-box").get_by_role("button", name="Reply", exact=True).click()
    expect(doctor.composer).to_have_value("I am wri")


def test_what_is_pressed_before_the_conversation_is_fetched_is_done(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", HOME).live()
    held: list[Route] = []
    desk.page.route(re.compile(rf"/conversations/{talk}$"), lambda route: held.append(route))
    desk.row(talk).click()
    desk.page.locator("conversation-pane .loading").wait_for()

    desk.deed("Take").click()

    expect(desk.told).to_contain_text("Assigned to Dr. Kwame Osei")
    expect(desk.row(talk)).not_to_contain_text("Unassigned")
    assert clinic.provider()("GET", f"/conversations/{talk}")["assignee"] == "dr-osei"
    held[0].fallback()
    expect(desk.composer).to_be_visible()


def test_what_colleagues_did_while_the_line_was_gone_is_seen_when_it_is_back(
    clinic: Clinic, staffing: Staffing
) -> None:
    talk = clinic.talk(clinic.patient())
    doctor = clinic.provider()
    desk = staffing("dr-osei", f"{HOME}/{talk}", noisy=True, socket=True).live()
    expect(desk.composer).to_be_visible()
    desk.cut()
    desk.page.locator("html:not([data-link=live])").wait_for(state="attached")
    doctor("POST", f"/conversations/{talk}/assign", {"identity": "dr-osei"})
    doctor("POST", f"/conversations/{talk}/hold", {"until": (datetime.now(UTC) + timedelta(days=1)).isoformat()})
    desk.mend()
    expect(desk.banner("On hold until")).to_be_visible()
    expect(desk.deed("Take")).to_have_count(0)

    desk.cut()
    desk.page.locator("html:not([data-link=live])").wait_for(state="attached")
    doctor("POST", f"/conversations/{talk}/close", {"disposition": "referred"})
    desk.mend()

    expect(desk.page.locator("conversation-pane .closed")).to_contain_text("Referred")


def test_what_was_done_can_be_undone_for_a_moment(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{talk}").live().unhurried()
    desk.deed("Close").click()
    desk.dialog.get_by_role("button", name="Close conversation").click()
    expect(desk.page.locator("conversation-pane .closed")).to_be_visible()

    desk.told.get_by_role("button", name="Undo").click()

    expect(desk.composer).to_be_visible()
    assert clinic.provider()("GET", f"/conversations/{talk}")["status"] == "open"


def test_a_double_click_presses_nothing_that_came_under_it(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "Is anybody there?")
    desk = staffing("dr-osei", f"{HOME}/{talk}").following()

    desk.deed("Take").dblclick()

    expect(desk.told).to_contain_text("Assigned to Dr. Kwame Osei")
    expect(desk.deed("Take")).to_have_count(0)
    expect(desk.dialog).to_be_hidden()
    desk.deed("Assign").click()
    expect(desk.dialog).to_be_visible()


def test_what_goes_when_it_was_pressed_leaves_the_keyboard_at_the_conversation(
    clinic: Clinic, staffing: Staffing
) -> None:
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{talk}").following()
    name = desk.page.locator("conversation-pane h2")

    desk.deed("Close").press("Enter")
    desk.dialog.get_by_role("button", name="Close conversation").press("Enter")
    expect(desk.deed("Close")).to_have_count(0)
    expect(name).to_be_focused()

    desk.deed("Reopen").press("Enter")
    expect(desk.deed("Reopen")).to_have_count(0)
    expect(name).to_be_focused()


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_the_tools_share_the_line(width: int, clinic: Clinic, staffing: Staffing) -> None:
    desk = staffing("dr-osei", size=(width, 844)).live()
    tools = desk.page.locator("nav .tool:visible")
    expect(tools).to_have_count(9)

    boxes = sorted((box["x"], box["width"]) for one in tools.all() if (box := one.bounding_box()))

    assert len(boxes) == 9
    assert all(left + wide <= after + 1 for (left, wide), (after, _) in pairwise(boxes))
    assert max(wide for _, wide in boxes) - min(wide for _, wide in boxes) <= 1
    assert sum(boxes[-1]) <= width


def test_a_crisis_is_acknowledged_before_it_can_be_closed(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "I want to end my life tonight.")
    desk = staffing("dr-osei", f"{HOME}/{talk}", noisy=True).live()
    desk.deed("Close").click()
    desk.dialog.get_by_role("button", name="Close conversation").click()
    expect(desk.told).to_contain_text("A crisis waits to be acknowledged")

    desk.thread.get_by_role("button", name="Acknowledge").click()
    expect(desk.thread.locator(".waits")).to_have_count(0)
    desk.deed("Close").click()
    desk.dialog.get_by_role("button", name="Close conversation").click()
    expect(desk.page.locator("conversation-pane .closed")).to_be_visible()


def test_who_takes_a_conversation_reads_it_from_then_on(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = patient("POST", "/conversations", {"participants": [{"identity": "nurse-adeyemi"}]})["id"]
    patient.says(talk, "For the nurse.")
    desk = staffing("dr-osei", f"{HOME}/{talk}").live()
    expect(desk.page.locator("conversation-pane .notice")).to_contain_text("You do not take part yet")
    assert desk.thread.count() == 0

    desk.page.locator("conversation-pane .notice").get_by_role("button", name="Take").click()

    expect(desk.message("For the nurse.")).to_be_visible()


def test_the_keyboard_alone_finds_opens_answers_and_takes(clinic: Clinic, staffing: Staffing) -> None:
    desk = staffing().live()
    keys = desk.page.keyboard
    keys.press("/")
    keys.type("whit")
    expect(desk.rows).to_have_count(1)
    keys.press("Tab")
    desk.page.locator("conversation-list .who button").first.focus()
    keys.press("j")
    keys.press("Enter")
    expect(desk.message("is the result of my blood test back")).to_be_visible()
    assert "whit" not in desk.page.url

    keys.press("a")
    expect(desk.told).to_contain_text("Assigned to Dr. Kwame Osei")
    keys.press("r")
    keys.type("Of course.")
    keys.press("Enter")
    desk.arrived("Of course.")

    desk.page.locator("conversation-pane h2").first.focus()
    keys.press("?")
    expect(desk.dialog).to_contain_text("Keyboard map")
    keys.press("Escape")
    keys.press("u")
    assert "unread=true" in desk.page.url


def test_single_keys_can_be_switched_off_and_stay_off(clinic: Clinic, staffing: Staffing) -> None:
    desk = staffing().live()
    desk.page.get_by_role("button", name="Settings").click()
    desk.dialog.get_by_role("checkbox", name=re.compile("Single keys")).uncheck()
    desk.dialog.get_by_role("button", name="Done").click()
    desk.page.reload()
    desk.live()

    desk.page.keyboard.press("?")

    expect(desk.dialog).to_be_hidden()


def test_what_was_not_sent_is_there_after_another_conversation_was_open(clinic: Clinic, staffing: Staffing) -> None:
    one, other = clinic.talk(clinic.patient()), clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{one}").live()
    with desk.page.expect_response(lambda answer: answer.url.endswith(f"/conversations/{one}/draft")):
        desk.composer.press_sequentially("A reply for the first")
    desk.page.locator("reply-box").get_by_role("button", name="Staff note", exact=True).click()
    expect(desk.composer).to_have_value("")
    desk.composer.press_sequentially("A note for the first")

    desk.pick(other)
    expect(desk.composer).to_have_value("")
    desk.pick(one)

    expect(desk.composer).to_have_value("A reply for the first")
    desk.page.locator("reply-box").get_by_role("button", name="Staff note", exact=True).click()
    expect(desk.composer).to_have_value("A note for the first")


def test_a_note_that_is_being_written_outlives_the_lock(clinic: Clinic, staffing: Staffing) -> None:
    """The server keeps it: in the browser nothing of it stays."""
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{talk}", clock=datetime.now(UTC), noisy=True).live()
    desk.texts.append("Ask about the letter")
    desk.page.locator("reply-box").get_by_role("button", name="Staff note", exact=True).click()
    desk.composer.press_sequentially("Ask about the letter")
    desk.page.clock.fast_forward("14:30")
    expect(desk.page.get_by_role("alertdialog")).to_be_visible()
    desk.page.clock.fast_forward("01:00")
    expect(desk.page.locator("staff-gate")).to_contain_text("Locked for privacy")

    desk.page.get_by_role("button", name="Dr. Kwame Osei").click()
    desk.page.locator("reply-box").get_by_role("button", name="Staff note", exact=True).click()
    expect(desk.composer).to_have_value("Ask about the letter")
    with desk.page.expect_response(lambda answer: answer.request.method == "DELETE" and "/notes/draft" in answer.url):
        desk.page.get_by_role("button", name="Save staff note, not sent to the patient").click()
    expect(desk.thread.locator(".note")).to_contain_text("Ask about the letter")
    expect(desk.composer).to_have_value("")
    assert clinic.provider()("GET", f"/conversations/{talk}")["noteDraft"] is None


def test_a_patient_without_consent_is_called_instead(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient(consents=False)
    desk = staffing(noisy=True).live()
    desk.page.get_by_role("button", name="New conversation").click()
    desk.dialog.get_by_role("searchbox").fill(patient.identity)
    desk.dialog.locator(".found").get_by_role("button", name=patient.identity).click()
    desk.dialog.get_by_role("button", name="Open conversation").click()
    expect(desk.dialog).to_contain_text(f"Put {patient.identity} on the phone queue")

    desk.dialog.get_by_role("button", name="Put on the queue").click()

    expect(desk.told.filter(has_text="On the phone queue")).to_be_visible()
    waiting = [one["identity"] for one in clinic.provider()("GET", "/phone-queue")["items"]]
    assert patient.identity in waiting


def test_a_conversation_is_opened_with_a_patient(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    desk = staffing().live()
    desk.page.get_by_role("button", name="New conversation").click()
    desk.dialog.get_by_role("searchbox").fill(patient.identity)
    desk.dialog.locator(".found").get_by_role("button", name=patient.identity).click()
    desk.dialog.get_by_label("What it is about (optional)").fill("Your blood test")
    desk.dialog.get_by_role("button", name="Open conversation").click()

    expect(desk.composer).to_be_focused()
    desk.write("The result is good.")
    desk.arrived("The result is good.")
    (talk,) = patient("GET", "/conversations")["items"]
    assert talk["friendlyName"] == "Your blood test"


def test_a_quick_response_is_filled_in_sent_and_counted(clinic: Clinic, staffing: Staffing) -> None:
    doctor, patient = clinic.provider(), clinic.patient()
    made = doctor(
        "POST",
        "/quick-responses",
        {"scope": "own", "title": "Thanks", "shortCode": "zz-thanks", "body": "Thank you for telling me."},
    )
    talk = clinic.talk(patient)
    desk = staffing("dr-osei", f"{HOME}/{talk}").live()
    desk.composer.press_sequentially("/zz")
    expect(desk.page.locator("reply-box [role=option]")).to_have_count(1)
    desk.composer.press("Enter")
    expect(desk.composer).to_have_value("Thank you for telling me.")
    with desk.page.expect_response(lambda answer: answer.url.endswith("/uses")):
        desk.composer.press("Enter")

    desk.arrived("Thank you for telling me.")
    (kept,) = [one for one in doctor("GET", "/quick-responses?limit=200")["items"] if one["id"] == made["id"]]
    assert kept["uses"] == 1


def test_the_tab_tells_how_much_waits_and_not_of_whom(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    desk = staffing().live()
    patient.says(talk, "Are you there?")

    expect(desk.page).to_have_title(re.compile(r"^\(\d+\) Chat Management Center$"))


WATCHED = """() => {
  window.notified = [];
  window.notes = 0;
  window.Notification = class {
    static permission = 'granted';
    constructor(title, more) {
      window.notified.push(title + JSON.stringify(more));
      document.documentElement.dataset.notified = 'yes';
    }
    close() {}
  };
  const make = AudioContext.prototype.createOscillator;
  AudioContext.prototype.createOscillator = function () { window.notes += 1; return make.call(this); };
  Object.defineProperty(document, 'hidden', { value: true });
}"""
"""Nobody looks at the page, and what it would show and play elsewhere is kept."""


def test_a_sound_and_a_notification_call_back_without_a_name_or_a_word(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    desk = staffing().live()
    desk.page.evaluate(WATCHED)
    patient.says(talk, "I have crushing chest pain and I can not breathe.")
    expect(desk.row(talk)).to_contain_text("Urgent")
    assert desk.page.evaluate("[window.notified.length, window.notes]") == [0, 0], "both are off at first"

    desk.page.get_by_role("button", name="Settings").click()
    desk.dialog.get_by_role("checkbox", name="Sound for urgent messages").check()
    desk.dialog.get_by_role("checkbox", name="Notifications").check()
    desk.dialog.get_by_role("button", name="Done").click()
    patient.says(talk, "It is worse now.")

    desk.page.locator("html[data-notified=yes]").wait_for(state="attached")
    assert desk.page.evaluate("window.notes") >= 3
    told = " ".join(desk.page.evaluate("window.notified"))
    assert "Chat Management Center" in told
    assert [word for word in (patient.identity, talk, "pain", "worse") if word in told] == []


def test_signing_out_leaves_nothing_and_signs_nobody_in_again(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{talk}").live()
    desk.page.get_by_role("button", name="Sign out").click()
    expect(desk.page.locator("staff-gate")).to_contain_text("You are signed out")
    desk.page.reload()
    expect(desk.page.get_by_role("button", name="Dr. Kwame Osei")).to_be_visible()


def test_the_desk_speaks_spanish(clinic: Clinic, staffing: Staffing) -> None:
    desk = staffing(locale="es-MX").live()
    expect(desk.page.get_by_role("heading", name="Centro de gestión de chats")).to_be_visible()
    assert desk.page.evaluate("document.documentElement.lang") == "es-MX"


def test_a_desk_that_is_written_from_right_to_left_turns_round(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{talk}", locale="ar").live()
    listed = desk.page.locator("conversation-list").bounding_box()
    pane = desk.page.locator("conversation-pane").bounding_box()
    assert listed is not None
    assert pane is not None
    assert listed["x"] > pane["x"]
    assert not desk.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def test_a_file_goes_with_a_reply(clinic: Clinic, staffing: Staffing, tmp_path: Path) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    paper = tmp_path / "advice.txt"
    paper.write_text("Drink enough.")
    desk = staffing("dr-osei", f"{HOME}/{talk}").live()
    desk.page.locator("reply-box input[type=file]").set_input_files(paper)
    expect(desk.page.locator("reply-box chat-tray input").first).to_have_value("advice.txt")
    desk.write("Please read this.")

    expect(desk.message("Please read this.")).to_contain_text("advice.txt")
    (said,) = patient("GET", f"/conversations/{talk}/messages")["items"]
    assert [one["name"] for one in said["attachments"]] == ["advice.txt"]
    expect(desk.page.locator("context-panel").get_by_role("button", name="Save: advice.txt")).to_be_visible()


def test_where_one_is_signed_in_is_listed_and_ended_from_here(clinic: Clinic, staffing: Staffing) -> None:
    staffing("dr-twice", noisy=True).live()
    desk = staffing("dr-twice").live()
    desk.page.get_by_role("button", name="Settings").click()
    desk.dialog.get_by_role("button", name="Where you are signed in").click()
    panel = desk.panel("Where you are signed in")
    expect(panel.get_by_role("listitem")).to_have_count(2)
    expect(panel.get_by_role("listitem").filter(has_text="This window")).to_contain_text("Chrome on")
    assert faults(desk) == []

    panel.get_by_role("button", name="Sign out there").click()

    expect(panel.get_by_role("status").last).to_have_text("Signed out there.")
    expect(panel.get_by_role("listitem")).to_have_count(1)
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("button", name="Settings")).to_be_focused()


def test_who_administers_sees_and_changes_how_a_pool_works(clinic: Clinic, staffing: Staffing) -> None:
    desk = staffing("admin", noisy=True).live()
    desk.page.get_by_role("button", name="Settings").click()
    desk.dialog.get_by_role("button", name="How the pools work").click()
    panel = desk.panel("How the pools work")
    panel.get_by_label("Is offered to one after another").check()
    panel.get_by_label("On call").select_option("dr-osei")
    panel.get_by_role("button", name="Save what waits").click()
    expect(panel.get_by_role("status").first).to_have_text("Saved: it holds from now on.")

    hours = panel.locator("section[aria-labelledby=hours]")
    hours.get_by_label("Monday").fill("8:00-12:00, 13:00-17:00")
    hours.get_by_label("Holidays and special days, one a line").fill("2026-12-25 Christmas")
    urgent = panel.get_by_role("group", name="Urgent")
    for label, minutes in (
        ("Nearly late after", 1),
        ("Late after", 2),
        ("Others are told after", 3),
        ("Told as unread after", 4),
    ):
        urgent.get_by_label(label, exact=True).fill(str(minutes))
    expect(panel.get_by_role("group", name="High").get_by_label("Told as unread after")).to_have_count(0)
    panel.get_by_role("button", name="Save hours and limits").click()
    expect(panel.get_by_role("status").first).to_have_text("Saved: it holds from now on.")
    hours.get_by_label("Tuesday").fill("all day")
    panel.get_by_role("button", name="Save hours and limits").click()
    expect(panel.get_by_role("alert")).to_contain_text("could not accept")

    panel.locator("[name=whose]").select_option("dr-osei")
    panel.get_by_label("Open conversations at once, at most").fill("7")
    panel.get_by_role("button", name="Save the duty").click()
    expect(panel.get_by_role("status").first).to_have_text("Saved: it holds from now on.")
    assert faults(desk) == []

    doctor = clinic.provider()
    (pool,) = doctor("GET", "/pools")["items"]
    assert (pool["routing"], pool["onCall"]) == ("offers", "dr-osei")
    kept = doctor("GET", f"/hours/{pool['pool']}")
    assert kept["week"]["monday"] == [{"from": "08:00", "to": "12:00"}, {"from": "13:00", "to": "17:00"}]
    assert kept["dates"] == [{"date": "2026-12-25", "name": "Christmas", "windows": []}]
    limits = {"warnMinutes": 1, "breachMinutes": 2, "escalateMinutes": 3, "unreadMinutes": 4}
    assert kept["limits"] == {"routine": None, "high": None, "urgent": limits, "crisis": None}
    assert doctor("GET", "/availability/dr-osei")["capacity"] == 7
    policy = {"routing": "manual", "onCall": None, "supervisor": None, "autoReplies": False}
    clinic.person("admin", "admin")("PUT", f"/pools/{pool['pool']}", policy)


def test_who_is_no_administrator_reads_it_and_changes_their_own_duty(clinic: Clinic, staffing: Staffing) -> None:
    desk = staffing().live()
    desk.page.get_by_role("button", name="Settings").click()
    desk.dialog.get_by_role("button", name="How the pools work").click()
    panel = desk.panel("How the pools work")
    expect(panel.get_by_label("On call")).to_be_disabled()
    expect(panel.locator("[name=hours-monday]")).to_be_disabled()
    expect(panel.get_by_role("button", name="Save hours and limits")).to_have_count(0)
    panel.get_by_label("On duty whenever they are there").uncheck()
    panel.locator("[name=duty-friday]").fill("09:00-15:00")
    panel.get_by_role("button", name="Save the duty").click()
    expect(panel.get_by_role("status").first).to_have_text("Saved: it holds from now on.")
    own = clinic.provider()("GET", "/availability/dr-osei")
    assert own["duty"]["week"]["friday"] == [{"from": "09:00", "to": "15:00"}]
    clinic.provider()("PUT", "/availability/dr-osei/duty", {"duty": None, "capacity": 20})


def test_a_page_that_the_browser_kept_shows_nobodys_patients_and_begins_anew(
    clinic: Clinic, staffing: Staffing
) -> None:
    desk = staffing().live()
    desk.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    expect(desk.page.locator("chat-console")).to_have_count(0)
    with desk.page.expect_navigation():
        desk.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    desk.live()
