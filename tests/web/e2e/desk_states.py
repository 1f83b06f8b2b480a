"""Every state of the console, and how it is reached: the tests look at each, the screenshots show each."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import frozen
from playwright.sync_api import expect

from tests.web.e2e.browsing import Refusal
from tests.web.e2e.clinic import CHAT, Clinic, Person
from tests.web.e2e.desk import HOME, Desk, Staffing
from tests.web.e2e.states import a_file
from tests.web.e2e.team_states import TEAM_STATES

QUESTION = "The tablets make me dizzy when I stand up. Should I go on taking them?"
ANSWER = "Please take half a tablet from tomorrow, and write to me on Friday."
TABLET = (900, 900)


@frozen
class DeskScene:
    """A member of the team at the console, and the clinic around them."""

    clinic: Clinic
    staffing: Staffing
    options: Mapping[str, Any]

    def desk(self, at: str = HOME, **more: Any) -> Desk:
        """Dr. Osei at the console."""
        return self.staffing("dr-osei", at, **{**self.options, **more})

    def talk(self, *lines: str) -> tuple[Person, str]:
        """A patient with a conversation in which they said this."""
        patient = self.clinic.patient()
        talk = self.clinic.talk(patient)
        for line in lines:
            patient.says(talk, line)
        return patient, talk

    def opened(self, *lines: str, **more: Any) -> tuple[Desk, Person, str]:
        """The console with such a conversation open."""
        patient, talk = self.talk(*(lines or (QUESTION,)))
        desk = self.desk(f"{HOME}/{talk}", **more)
        expect(desk.message((lines or (QUESTION,))[-1])).to_be_visible()
        return desk.live_here(), patient, talk


DeskState = Callable[[DeskScene], Desk]


def sign_in(scene: DeskScene) -> Desk:
    desk = scene.staffing(None, **scene.options)
    expect(desk.page.get_by_role("button", name="Dr. Kwame Osei")).to_be_visible()
    return desk


def opening(scene: DeskScene) -> Desk:
    desk = scene.desk(held=f"**{CHAT}/token")
    expect(desk.page.locator("staff-gate")).to_contain_text("Opening your conversations")
    return desk


def listed(scene: DeskScene) -> Desk:
    scene.talk(QUESTION)
    _, talk = scene.talk("Hello.", "It got worse since this morning.")
    scene.clinic.provider()("POST", f"/conversations/{talk}/priority", {"priority": "urgent", "reason": "Worse"})
    desk = scene.desk().live()
    expect(desk.row(talk)).to_contain_text("It got worse")
    return desk


def nothing_here(scene: DeskScene) -> Desk:
    desk = scene.desk(f"{HOME}?status=on-hold&priority=urgent&unread=true").live()
    expect(desk.page.locator("conversation-list .empty")).to_contain_text("Nothing found")
    return desk


def talking(scene: DeskScene) -> Desk:
    desk, patient, talk = scene.opened()
    desk.write(ANSWER)
    expect(desk.message(ANSWER)).to_contain_text("Sent")
    seq = patient("GET", f"/conversations/{talk}")["lastSeq"]
    patient("POST", f"/conversations/{talk}/read", {"seq": seq})
    expect(desk.message(ANSWER)).to_contain_text("Read by")
    return desk


def seeded(scene: DeskScene) -> Desk:
    """A conversation of the demo as everybody finds it."""
    doctor = scene.clinic.provider()
    (talk,) = [one["id"] for one in doctor("GET", "/conversations")["items"] if one["uniqueName"] == "demo-maria"]
    desk = scene.desk(f"{HOME}/{talk}").live_here()
    expect(desk.thread.locator("article").first).to_be_visible()
    desk.page.locator("context-panel .good").wait_for(state="attached")
    expect(desk.page.locator("context-panel .bone")).to_have_count(0)
    return desk


def noting(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.note("Low blood pressure last year, see letter of the cardiologist.")
    desk.composer.fill("Ask about the left arm, too.")
    return desk


def correcting(scene: DeskScene) -> Desk:
    desk = talking(scene)
    desk.message(ANSWER).hover()
    desk.message(ANSWER).get_by_role("button", name="Correct").click()
    expect(desk.composer).to_have_value(ANSWER)
    return desk


def taking_back(scene: DeskScene) -> Desk:
    desk = talking(scene)
    desk.message(ANSWER).hover()
    desk.message(ANSWER).get_by_role("button", name="Take back").click()
    expect(desk.dialog).to_contain_text("Take this message back?")
    return desk


def hinted(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.composer.fill("Is (415) 555-0132 still your number?")
    expect(desk.page.locator("reply-box .hint")).to_contain_text("sensitive health information")
    return desk


def ready(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.composer.fill("/")
    expect(desk.page.locator("reply-box [role=option]").first).to_be_visible()
    return desk


def outside(scene: DeskScene) -> Desk:
    patient = scene.clinic.patient()
    talk = patient("POST", "/conversations", {"participants": [{"identity": "nurse-adeyemi"}]})["id"]
    desk = scene.desk(f"{HOME}/{talk}").live_here()
    expect(desk.page.locator("conversation-pane .notice")).to_contain_text("You do not take part yet")
    return desk


def gone(scene: DeskScene) -> Desk:
    desk = scene.desk(f"{HOME}/none-such", noisy=True).live_here()
    expect(desk.page.locator("conversation-pane .notice")).to_contain_text("not here")
    return desk


def acknowledging(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened("I have crushing chest pain and I can not breathe.")
    expect(desk.thread.locator(".waits")).to_contain_text("A clinician must acknowledge this")
    return desk


def unconsented(scene: DeskScene) -> Desk:
    patient, talk = scene.talk(QUESTION)
    patient("DELETE", f"/consents/{patient.identity}")
    desk = scene.desk(f"{HOME}/{talk}").live_here()
    expect(desk.page.locator("pane-banners .banner")).to_contain_text("has not agreed to chat")
    return desk


def held(scene: DeskScene) -> Desk:
    _, talk = scene.talk(QUESTION)
    until = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    scene.clinic.provider()(
        "POST", f"/conversations/{talk}/hold", {"until": until, "reason": "Waits for the laboratory"}
    )
    desk = scene.desk(f"{HOME}/{talk}").live_here()
    expect(desk.page.locator("pane-banners .banner")).to_contain_text("On hold until")
    return desk


def closed(scene: DeskScene) -> Desk:
    _, talk = scene.talk(QUESTION)
    scene.clinic.provider()("POST", f"/conversations/{talk}/close", {"disposition": "resolved"})
    desk = scene.desk(f"{HOME}/{talk}").live_here()
    expect(desk.page.locator("conversation-pane .closed")).to_contain_text("Resolved")
    return desk


def offline(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened(noisy=True, socket=True)
    desk.cut()
    desk.page.locator("html:not([data-link=live])").wait_for(state="attached")
    desk.write(ANSWER)
    expect(desk.message(ANSWER)).to_contain_text("Waiting to be sent")
    return desk


def refused(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.write("Not \u0007 to be taken.")
    expect(desk.thread.locator(".failed")).to_contain_text("Not sent")
    return desk


def scanned(scene: DeskScene) -> Desk:
    """What the scanner has not seen yet, turned down, and could not look through."""
    patient, talk = scene.talk(QUESTION)
    page = patient("GET", f"/conversations/{talk}/messages")
    page["items"][0]["attachments"] = [a_file(state) for state in ("pending", "rejected", "failed")]
    desk = scene.desk(f"{HOME}/{talk}", answers={f"**{CHAT}/conversations/{talk}/messages*": page}).live_here()
    for words in ("Checking file", "Refused: it may do harm", "It could not be checked"):
        expect(desk.message(QUESTION)).to_contain_text(words)
    return desk


def assigning(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.deed("Assign").click()
    expect(desk.dialog).to_contain_text("It goes back to the whole team")
    return desk


def prioritising(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.deed("Priority").click()
    desk.dialog.get_by_role("button", name="Set priority").click()
    expect(desk.dialog.get_by_role("alert")).to_contain_text("Please say why")
    return desk


def closing(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.deed("Close").click()
    expect(desk.dialog).to_contain_text("No response")
    return desk


def holding(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.deed("Hold").click()
    expect(desk.dialog).to_contain_text("For a week")
    return desk


def conflicting(scene: DeskScene) -> Desk:
    """A colleague was faster, and this page had not heard of it yet."""
    desk, _, talk = scene.opened(noisy=True, socket=True)
    desk.composer.fill("I was about to write")
    desk.cut()
    nurse = scene.clinic.person("nurse-adeyemi", "provider")
    nurse("POST", f"/conversations/{talk}/assign", {"identity": "nurse-adeyemi"})
    desk.deed("Take").click()
    expect(desk.told).to_contain_text("Already taken by Nurse Folake Adeyemi")
    expect(desk.composer).to_have_value("I was about to write")
    return desk


def taken(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.deed("Take").click()
    expect(desk.told).to_contain_text("Assigned to Dr. Kwame Osei")
    return desk


def choosing(scene: DeskScene) -> Desk:
    desk = listed(scene)
    desk.page.get_by_role("button", name="Select", exact=True).click()
    desk.page.locator("conversation-list input[type=checkbox]").first.check()
    expect(desk.page.locator("conversation-list .bulk")).to_contain_text("1 selected")
    return desk


def many_done(scene: DeskScene) -> Desk:
    """One of two can not be closed: a crisis waits in it."""
    _, calm = scene.talk(QUESTION)
    _, crisis = scene.talk("I want to end my life tonight.")
    desk = scene.desk(noisy=True).live()
    desk.page.get_by_role("button", name="Select", exact=True).click()
    for talk in (calm, crisis):
        desk.box(talk).check()
    desk.page.locator("conversation-list .bulk").get_by_role("button", name="Close").click()
    desk.dialog.get_by_role("button", name="Close conversation").click()
    expect(desk.dialog).to_contain_text("1 of 2 done")
    expect(desk.dialog).to_contain_text("A crisis waits to be acknowledged")
    return desk


def beginning(scene: DeskScene) -> Desk:
    patient, _ = scene.talk(QUESTION)
    desk = scene.desk().live()
    desk.page.get_by_role("button", name="New conversation").click()
    desk.dialog.get_by_role("searchbox").fill(patient.identity)
    expect(desk.dialog.locator(".found button").first).to_be_visible()
    return desk


def calling(scene: DeskScene) -> Desk:
    patient = scene.clinic.patient(consents=False)
    doctor = scene.clinic.provider()
    doctor("POST", "/phone-queue", {"identity": patient.identity, "reason": "result", "note": "The blood count."})
    desk = scene.desk().live()
    desk.page.get_by_role("button", name="Phone queue").click()
    desk.dialog.locator("li", has_text=patient.identity).get_by_role("button", name="Take").click()
    expect(desk.dialog).to_contain_text("The blood count.")
    return desk


def setting(scene: DeskScene) -> Desk:
    desk = scene.desk().live()
    desk.page.get_by_role("button", name="Settings").click()
    expect(desk.dialog).to_contain_text("Sound for urgent messages")
    return desk


def helped(scene: DeskScene) -> Desk:
    desk = scene.desk().live()
    desk.page.keyboard.press("?")
    expect(desk.dialog).to_contain_text("Keyboard map")
    return desk


def beside(scene: DeskScene) -> Desk:
    """What is known of the patient, as a drawer on a narrower screen."""
    desk, _, _ = scene.opened(size=TABLET)
    desk.page.get_by_role("button", name="About patient-").click()
    expect(desk.page.locator("context-panel h2")).to_be_visible()
    return desk


def adding(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened()
    desk.about("Add a colleague").click()
    expect(desk.dialog.get_by_role("radio", name="Nurse Folake Adeyemi")).to_be_visible()
    return desk


def idle(scene: DeskScene) -> Desk:
    desk, _, _ = scene.opened(clock=datetime.now(UTC), noisy=True)
    desk.page.clock.fast_forward("14:30")
    expect(desk.page.get_by_role("alertdialog")).to_contain_text("Are you still there?")
    return desk


def locked(scene: DeskScene) -> Desk:
    desk = idle(scene)
    desk.page.clock.fast_forward("01:00")
    expect(desk.page.locator("staff-gate")).to_contain_text("Locked for privacy")
    return desk


def elsewhere(scene: DeskScene) -> Desk:
    """Dr. Osei went on in other windows: this one gave way."""
    desk, _, _ = scene.opened()
    scene.clinic.elsewhere(desk.page, scene.clinic.provider())
    expect(desk.page.get_by_role("button", name="Use it here")).to_be_visible()
    return desk


def turned_away(scene: DeskScene) -> Desk:
    desk = scene.desk(noisy=True, answers={f"**{CHAT}/me": Refusal(403, "forbidden")})
    expect(desk.page.locator("staff-gate")).to_contain_text("The desk can not be opened")
    return desk


def disabled(scene: DeskScene) -> Desk:
    desk = scene.desk(noisy=True, answers={f"**{CHAT}/token": Refusal(503, "chat-disabled")})
    expect(desk.page.locator("staff-gate")).to_contain_text("Chat is switched off")
    return desk


def ended(scene: DeskScene) -> Desk:
    desk = scene.desk().live()  # on a phone an open conversation covers the way out
    desk.page.get_by_role("button", name="Sign out").click()
    expect(desk.page.locator("staff-gate")).to_contain_text("signed out")
    return desk


DESK_STATES: Mapping[str, DeskState] = {
    "sign-in": sign_in,
    "opening": opening,
    "list": listed,
    "nothing-here": nothing_here,
    "talking": talking,
    "demo": seeded,
    "note": noting,
    "correcting": correcting,
    "taking-back": taking_back,
    "hinted": hinted,
    "quick-responses": ready,
    "outside": outside,
    "gone": gone,
    "acknowledging": acknowledging,
    "no-consent": unconsented,
    "on-hold": held,
    "closed": closed,
    "offline": offline,
    "refused": refused,
    "scanned": scanned,
    "assigning": assigning,
    "prioritising": prioritising,
    "closing": closing,
    "holding": holding,
    "conflict": conflicting,
    "taken": taken,
    "selecting": choosing,
    "bulk-results": many_done,
    "beginning": beginning,
    "phone-queue": calling,
    "settings": setting,
    "keyboard-map": helped,
    "beside": beside,
    "adding": adding,
    "idle": idle,
    "locked": locked,
    "elsewhere": elsewhere,
    "turned-away": turned_away,
    "disabled": disabled,
    "ended": ended,
} | TEAM_STATES
