"""Every state of the widget, and how it is reached: the tests look at each, the screenshots show each."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import frozen
from playwright.sync_api import expect

from tests.web.e2e.browsing import Refusal, Visit
from tests.web.e2e.clinic import CHAT, Clinic, Person
from tests.web.e2e.files import SONG, a_picture, a_text

LONG_AGO = "The tablets make me dizzy when I stand up. Should I go on taking them?"
ANSWER = "Please take half a tablet from tomorrow, and write to me on Friday."


@frozen
class Scene:
    """Who visits, and the clinic around them."""

    clinic: Clinic
    patient: Person
    visiting: Callable[..., Visit]
    options: Mapping[str, Any]

    def visit(self, **more: Any) -> Visit:
        """The patient at a page with the widget."""
        return self.visiting(self.patient, **{**self.options, **more})

    def talked(self) -> str:
        """A conversation in which something was said; its id."""
        talk = self.clinic.talk(self.patient)
        self.patient.says(talk, LONG_AGO)
        seq = self.clinic.provider().says(talk, ANSWER)
        self.patient("POST", f"/conversations/{talk}/read", {"seq": seq})
        return talk


State = Callable[[Scene], Visit]


def closed(scene: Scene) -> Visit:
    """The bubble alone, with something unread."""
    talk = scene.talked()
    scene.clinic.provider().says(talk, "One more thing.")
    visit = scene.visit()
    expect(visit.page.locator("chat-widget b")).to_have_text("1")
    return visit


def loading(scene: Scene) -> Visit:
    visit = scene.visit(held=f"**{CHAT}/token")
    visit.open()
    expect(visit.panel.locator(".loading")).to_be_visible()
    return visit


def empty(scene: Scene) -> Visit:
    visit = scene.visit().open().live()
    expect(visit.panel.locator(".welcome")).to_be_visible()
    return visit


def talking(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit().open().live()
    visit.write("Thank you, I will.")
    expect(visit.message("Thank you, I will.")).to_contain_text("Sent")
    return visit


def unread(scene: Scene) -> Visit:
    talk = scene.talked()
    scene.clinic.provider().says(talk, "Did it get better?")
    visit = scene.visit().open().live()
    expect(visit.panel.locator(".divider")).to_contain_text("New messages")
    return visit


def hinted(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit().open().live()
    visit.composer.fill("You can call me at (415) 555-0132.")
    expect(visit.panel.locator(".hint")).to_contain_text("sensitive health information")
    return visit


def offline(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit(noisy=True, socket=True).open().live()
    visit.cut()
    expect(visit.panel.locator(".strip")).to_contain_text("Reconnecting")
    visit.write("Is it all right to drive?")
    expect(visit.message("Is it all right to drive?")).to_contain_text("Waiting to be sent")
    return visit


def refused(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit().open().live()
    visit.write("Not \u0007 to be taken.")
    expect(visit.panel.locator(".failed")).to_contain_text("Not sent")
    return visit


def helped(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit().open().live()
    visit.write("I have crushing chest pain and I can not breathe.")
    expect(visit.panel.locator(".help")).to_contain_text("Please get help now")
    return visit


def consent(scene: Scene) -> Visit:
    visit = scene.visit().open()
    expect(visit.panel.get_by_role("button", name="I agree")).to_be_visible()
    return visit


def asked_why(scene: Scene) -> Visit:
    """To the clinic, and nobody by name."""
    visit = scene.visit(recipient="").open()
    expect(visit.panel.get_by_role("button", name="A test result")).to_be_visible()
    return visit


def declined(scene: Scene) -> Visit:
    visit = consent(scene)
    visit.panel.get_by_role("button", name="Not now").click()
    visit.open()
    expect(visit.panel.locator(".notice")).to_contain_text("Chat stays off")
    return visit


def conversation_closed(scene: Scene) -> Visit:
    talk = scene.talked()
    visit = scene.visit().open().live()
    scene.clinic.provider()("POST", f"/conversations/{talk}/close", {"disposition": "resolved"})
    expect(visit.panel.get_by_role("button", name="Start again")).to_be_visible()
    return visit


def idle(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit(clock=datetime.now(UTC), noisy=True).open().live()
    visit.page.clock.fast_forward("14:30")
    expect(visit.panel.get_by_role("alertdialog")).to_contain_text("Are you still there?")
    expect(visit.panel.get_by_role("button", name="Stay signed in")).to_be_focused()
    return visit


def locked(scene: Scene) -> Visit:
    visit = idle(scene)
    visit.page.clock.fast_forward("01:00")
    expect(visit.panel.locator(".notice")).to_contain_text("Chat is locked")
    expect(visit.panel.get_by_role("button", name="Continue")).to_be_focused()
    return visit


def attached(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit().open().live()
    visit.attach(a_picture(), a_text(name="What I take.txt"), SONG)
    expect(visit.file("song.mp3")).to_contain_text("can be sent")
    expect(visit.panel.locator("chat-tray progress")).to_have_count(0)
    visit.composer.fill("This is how it looks today.")
    return visit


def pictured(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit().open().live()
    visit.attach(a_picture(), a_text(name="What I take.txt"))
    visit.write("This is how it looks today.")
    expect(visit.message("This is how it looks today.").get_by_role("img")).to_be_visible()
    expect(visit.message("This is how it looks today.")).to_contain_text("Sent")
    expect(visit.message("This is how it looks today.").locator("img")).to_have_js_property("complete", value=True)
    # Whoever wrote it sees it whole.
    expect(visit.panel.locator("chat-thread .below")).to_have_count(0)
    return visit


def unfolded(scene: Scene) -> Visit:
    visit = talking(scene)
    visit.message("Thank you, I will.").hover()
    visit.panel.get_by_role("button", name="More about this message").last.click()
    expect(visit.panel.get_by_role("button", name="Correct")).to_be_focused()
    return visit


def correcting(scene: Scene) -> Visit:
    visit = unfolded(scene)
    visit.panel.get_by_role("button", name="Correct").click()
    expect(visit.composer).to_have_value("Thank you, I will.")
    return visit


def taken_back(scene: Scene) -> Visit:
    visit = unfolded(scene)
    visit.panel.get_by_role("button", name="Take back").click()
    visit.panel.get_by_role("button", name="Take back").click()
    expect(visit.panel.locator("article").last).to_contain_text("This message was taken back.")
    return visit


def rating(scene: Scene) -> Visit:
    visit = conversation_closed(scene)
    visit.panel.get_by_label("Good", exact=True).check(force=True)
    expect(visit.panel.get_by_role("button", name="Send rating")).to_be_visible()
    return visit


def quick(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visiting(scene.clinic.provider(), scene.patient.identity, **scene.options).open().live()
    visit.composer.press("/")
    expect(visit.panel.get_by_role("option")).not_to_have_count(0)
    visit.composer.press("ArrowDown")
    return visit


def out_of_hours(scene: Scene) -> Visit:
    talk = scene.talked()
    now = {"open": False, "why": "closed-hours", "name": None, "until": "2030-03-04T08:00:00Z"}
    visit = scene.visit(answers={f"**{CHAT}/conversations/{talk}/hours": now}).open().live()
    expect(visit.panel.locator("chat-hours")).to_contain_text("Nobody of the team is here right now.")
    return visit


def in_spanish(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit(more='locale="es"').open().live()
    expect(visit.composer).to_have_attribute("placeholder", "Escriba un mensaje")
    return visit


def right_to_left(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit(more='locale="ar"').open().live()
    expect(visit.panel.locator("html")).to_have_attribute("dir", "rtl")
    return visit


def mismatch(scene: Scene) -> Visit:
    visit = scene.visit(noisy=True, user_type="provider").open()
    expect(visit.panel.locator(".notice")).to_contain_text("Chat can not be opened")
    return visit


def not_here(scene: Scene) -> Visit:
    """On a page that may not show the chat: its frame does not come."""
    visit = scene.visit(answers={"**/embed/chat": {}})
    visit.bubble.click()
    expect(visit.panel.get_by_role("heading", name="Chat can not be opened here")).to_be_visible()
    return visit


def elsewhere(scene: Scene) -> Visit:
    """The person went on in other windows: this one gave way."""
    scene.talked()
    visit = scene.visit().open().live()
    scene.clinic.elsewhere(visit.page, scene.patient)
    expect(visit.panel.get_by_role("button", name="Use chat here")).to_be_visible()
    return visit


def disabled(scene: Scene) -> Visit:
    """Chat is off: the widget stays away."""
    visit = scene.visit(noisy=True, answers={f"**{CHAT}/token": Refusal(503, "chat-disabled")})
    expect(visit.bubble).to_be_hidden()
    return visit


def signed_out(scene: Scene) -> Visit:
    """The page has no code that the server takes."""
    visit = scene.visit(noisy=True)
    visit.page.evaluate("document.querySelector('chat-widget').getToken = async () => 'no-such-code'")
    visit.open()
    expect(visit.panel.get_by_role("button", name="Sign in again")).to_be_visible()
    return visit


def not_allowed(scene: Scene) -> Visit:
    """Nobody is known under the name that the page gives."""
    visit = scene.visit(recipient="nobody-known", noisy=True).open()
    expect(visit.panel.locator(".notice")).to_contain_text("Chat is not available")
    return visit


def ended(scene: Scene) -> Visit:
    """The page signed the person out."""
    visit = talking(scene)
    visit.page.evaluate("document.querySelector('chat-widget').signOut()")
    expect(visit.panel.locator(".notice")).to_contain_text("signed out")
    return visit


def uploading(scene: Scene) -> Visit:
    scene.talked()
    visit = scene.visit(held=f"**{CHAT}/attachments").open().live()
    visit.attach(a_picture(), a_text(name="What I take.txt"))
    expect(visit.panel.locator("chat-tray progress")).to_have_count(2)
    expect(visit.panel.get_by_role("button", name="Cancel: What I take.txt")).to_be_visible()
    return visit


def not_uploaded(scene: Scene) -> Visit:
    scene.talked()
    busy = {f"**{CHAT}/attachments": Refusal(503, "busy")}
    visit = scene.visit(noisy=True, answers=busy).open().live()
    visit.attach(a_text(name="What I take.txt"))
    expect(visit.panel.get_by_role("button", name="Try again: What I take.txt")).to_be_visible()
    return visit


def a_file(state: str) -> dict[str, Any]:
    """A file as the server tells of it."""
    name = {"pending": "What I take.txt", "rejected": "From my phone.txt", "failed": "Of the clinic.pdf"}[state]
    return {"id": f"file-{state}", "name": name, "contentType": "text/plain", "size": 4200, "state": state}


def scanned(scene: Scene) -> Visit:
    """What the scanner has not seen yet, turned down, and could not look through; and one that waits to be sent."""
    talk = scene.talked()
    page = scene.patient("GET", f"/conversations/{talk}/messages")
    page["items"][0]["attachments"] = [a_file(state) for state in ("pending", "rejected", "failed")]
    answers = {f"**{CHAT}/conversations/{talk}/messages*": page, f"**{CHAT}/attachments": a_file("pending")}
    visit = scene.visit(answers=answers).open().live()
    for words in ("Checking file", "Refused: it may do harm", "It could not be checked"):
        expect(visit.message(LONG_AGO)).to_contain_text(words)
    visit.attach(a_text(name="What I take.txt"))
    expect(visit.file("What I take.txt")).to_contain_text("Checking file")
    return visit


def privacy(scene: Scene) -> Visit:
    talk = scene.talked()
    scene.clinic.provider()("GET", f"/conversations/{talk}/messages")
    visit = scene.visit().open().live()
    visit.panel.get_by_role("button", name="Your privacy").click()
    expect(visit.panel.get_by_role("region", name="Who opened my messages")).to_contain_text("Dr. Kwame Osei")
    expect(visit.panel.get_by_role("region", name="Signed-in devices")).to_contain_text("This device")
    return visit


BEFORE_CONSENT = frozenset({"consent", "declined"})
NO_PATIENTS_PANEL = frozenset({"closed", "disabled", "quick", "mismatch"})
"""Those in which no panel is open, or not to a patient."""
STATES: Mapping[str, State] = {
    "closed": closed,
    "loading": loading,
    "empty": empty,
    "talking": talking,
    "unread": unread,
    "hinted": hinted,
    "offline": offline,
    "refused": refused,
    "helped": helped,
    "consent": consent,
    "declined": declined,
    "asked-why": asked_why,
    "attached": attached,
    "pictured": pictured,
    "unfolded": unfolded,
    "correcting": correcting,
    "taken-back": taken_back,
    "conversation-closed": conversation_closed,
    "rating": rating,
    "quick": quick,
    "out-of-hours": out_of_hours,
    "in-spanish": in_spanish,
    "right-to-left": right_to_left,
    "privacy": privacy,
    "idle": idle,
    "locked": locked,
    "mismatch": mismatch,
    "not-here": not_here,
    "elsewhere": elsewhere,
    "disabled": disabled,
    "signed-out": signed_out,
    "not-allowed": not_allowed,
    "ended": ended,
    "uploading": uploading,
    "not-uploaded": not_uploaded,
    "scanned": scanned,
}
