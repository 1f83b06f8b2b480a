"""How the widget behaves on a page: keyboard, texts that look like markup, drafts, other origins, leaving."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.web.e2e.browsing import HOST, Visit
from tests.web.e2e.clinic import Clinic, Person
from tests.web.e2e.files import a_picture
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ADDRESSES = """() => {
  const [make, drop] = [URL.createObjectURL, URL.revokeObjectURL];
  window.addresses = new Set();
  URL.createObjectURL = (one) => (window.addresses.add(made = make.call(URL, one)), made);
  URL.revokeObjectURL = (one) => (window.addresses.delete(one), drop.call(URL, one));
  var made;
}"""
"""Counts the addresses of what a page holds in memory."""


def test_the_keyboard_alone_opens_writes_and_closes(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient)
    visit.bubble.focus()
    visit.page.keyboard.press("Enter")
    visit.live()
    expect(visit.composer).to_be_focused()

    visit.page.keyboard.type("One line")
    visit.page.keyboard.press("Shift+Enter")
    visit.page.keyboard.type("and another.")
    visit.page.keyboard.press("Enter")
    visit.arrived("One line")
    assert visit.bodies() == ["One line\nand another."]

    visit.page.keyboard.press("Escape")
    expect(visit.page.locator("chat-widget")).not_to_have_attribute("open", "")
    expect(visit.bubble).to_be_focused()


TOP_OF = "(row) => row.getBoundingClientRect().top - row.closest('.log').getBoundingClientRect().top"


def test_what_was_said_before_comes_as_one_scrolls_up_and_the_readers_place_stays(
    clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    provider = clinic.provider()
    for number in range(40):
        patient.says(talk, f"Question {number}?")
        provider.says(talk, f"Answer {number}.")
    visit = visiting(patient).open().live()
    rows = visit.panel.locator("article")
    expect(rows).to_have_count(50)
    oldest = visit.message("Question 15?")

    before = oldest.evaluate(f"(row) => {{ row.closest('.log').scrollTop = 120; return ({TOP_OF})(row); }}")

    expect(rows).to_have_count(80)
    assert abs(oldest.evaluate(TOP_OF) - before) < 2
    expect(visit.message("Answer 39.")).to_be_attached()
    provider.says(talk, "Are you still reading?")
    expect(visit.panel.get_by_role("button", name="1 new message")).to_be_visible()
    assert abs(oldest.evaluate(TOP_OF) - before) < 2
    visit.panel.locator("chat-thread .below").click()
    expect(visit.message("Are you still reading?")).to_be_in_viewport()


def test_what_looks_like_markup_is_text_and_only_safe_links_are_links(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    text = "<img src=x onerror=alert(1)> javascript:alert(1) https://clinic.example/a https://me:pw@clinic.example"
    clinic.provider().says(talk, text)
    visit = visiting(patient).open().live()

    expect(visit.message("<img src=x")).to_be_visible()
    assert visit.bodies() == [text]
    links = visit.panel.locator("article a")
    expect(links).to_have_count(1)
    expect(links).to_have_attribute("href", "https://clinic.example/a")
    expect(links).to_have_attribute("rel", "noopener noreferrer")
    assert visit.panel.locator("article img").count() == 0


def test_a_patient_marks_a_message_as_urgent_after_reading_whom_to_call(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()
    hours = visit.panel.locator("chat-urgent")

    hours.get_by_role("button", name="Is it urgent?").click()
    expect(hours.get_by_role("alert")).to_contain_text("In an emergency, call")
    expect(hours.get_by_role("alert")).to_contain_text("do not wait for an answer here")
    hours.get_by_role("button", name="Mark my next message as urgent").click()
    visit.write("It hurts much more.")
    visit.arrived("It hurts much more.")
    expect(hours.get_by_role("button", name="Is it urgent?")).to_be_visible()
    visit.write("Since this morning.")
    visit.arrived("Since this morning.")

    found = patient("GET", f"/conversations/{talk}/messages")["items"]
    assert [one["priority"] for one in found if one["author"] == patient.identity] == ["urgent", "routine"]
    assert patient("GET", f"/conversations/{talk}")["priority"] == "urgent"


def test_a_draft_comes_back(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()
    with visit.page.expect_response(lambda answer: answer.url.endswith(f"/conversations/{talk}/draft")):
        visit.composer.press_sequentially("I wanted to ask")

    visit.page.reload()

    visit.open()
    expect(visit.composer).to_have_value("I wanted to ask")


def test_a_closed_conversation_goes_on_when_its_patient_starts_again(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()
    clinic.provider()("POST", f"/conversations/{talk}/close", {"disposition": "resolved"})

    visit.panel.get_by_role("button", name="Start again").click()

    visit.write("One more question.")
    visit.arrived("One more question.")
    assert patient("GET", f"/conversations/{talk}")["status"] == "open"


def test_an_element_that_is_taken_away_leaves_no_socket(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()

    visit.page.evaluate("document.querySelector('chat-widget').remove()")

    gone(clinic, talk, patient, visit)
    assert len(visit.page.frames) == 1


def gone(clinic: Clinic, talk: str, patient: Person, visit: Visit) -> None:
    """Wait until the server sees nobody there any more."""

    def is_gone() -> bool:
        people = clinic.provider()("GET", f"/conversations/{talk}")["participants"]
        return not next(one for one in people if one["identity"] == patient.identity)["presence"]["online"]

    for _ in range(50):
        if is_gone():
            break
        visit.page.wait_for_timeout(100)
    assert is_gone()


def test_a_panel_in_the_page_that_is_taken_away_leaves_no_address_of_a_picture(
    clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient, more='isolation="page"')
    visit.page.evaluate(ADDRESSES)
    visit.bubble.first.click()
    panel = visit.page.locator("chat-panel")
    picture = a_picture().payload
    with visit.page.expect_response(lambda answer: "/attachments" in answer.url and answer.request.method == "POST"):
        panel.locator("input[type=file]").set_input_files([picture])
    expect(panel.locator("chat-tray progress")).to_have_count(0)
    panel.locator("textarea").press("Enter")
    expect(panel.locator("chat-attachments img")).to_be_visible()
    panel.locator("input[type=file]").set_input_files([picture])
    expect(panel.locator("chat-tray img")).to_be_visible()
    assert visit.page.evaluate("addresses.size") == 2

    visit.page.evaluate("document.querySelector('chat-widget').remove()")

    gone(clinic, talk, patient, visit)
    assert visit.page.evaluate("addresses.size") == 0


def test_what_a_page_sets_before_the_script_runs_counts(clinic: Clinic, browser: Browser) -> None:
    document = (
        HOST.format(url=clinic.url, widget="<chat-widget></chat-widget>")
        .replace("<script", "<template")
        .replace("</script", "</template")
    )
    page = browser.new_page()
    page.route(f"{clinic.url}/early", lambda route: route.fulfill(content_type="text/html", body=document))
    page.goto(f"{clinic.url}/early")
    page.evaluate(
        "Object.assign(document.querySelector('chat-widget'), {userId: 'someone', recipientName: 'Dr. Smith'})"
    )
    page.add_script_tag(url=f"{clinic.url}/chat/embed.js")
    widget = page.locator("chat-widget")

    expect(widget).to_have_attribute("user-id", "someone")
    expect(widget).to_have_attribute("recipient-name", "Dr. Smith")
    page.evaluate("document.querySelector('chat-widget').userId = 'another'")
    expect(widget).to_have_attribute("user-id", "another")
    page.context.close()


IN_SPANISH = """() => {
  const before = document.querySelector('chat-widget'), widget = before.cloneNode();
  widget.setAttribute('locale', 'es');
  before.replaceWith(widget);
}"""


def test_who_presses_the_bubble_before_their_language_came_finds_the_chat(clinic: Clinic, visiting: Visiting) -> None:
    """What the page says meanwhile overtakes what it said first, and does not lose it."""
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient)
    held: list[Route] = []
    visit.page.route("**/es-*.js", lambda route: held.append(route))
    with visit.page.expect_request("**/es-*.js"):
        visit.page.evaluate(IN_SPANISH)
    visit.bubble.click()
    expect(visit.panel.locator("chat-panel")).to_have_count(0)
    for route in held:
        route.continue_()

    expect(visit.composer).to_have_attribute("placeholder", "Escriba un mensaje")


def test_where_a_language_does_not_come_the_chat_is_in_english(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient, noisy=True)
    visit.page.route("**/es-*.js", lambda route: route.abort())
    visit.page.evaluate(IN_SPANISH)
    visit.bubble.click()

    expect(visit.composer).to_have_attribute("placeholder", "Write a message")


def test_a_screen_whose_code_does_not_come_says_so_and_is_asked_for_again(clinic: Clinic, visiting: Visiting) -> None:
    visit = visiting(clinic.patient(consents=False), noisy=True)
    visit.page.route("**/consent-gate-*.js", lambda route: route.abort())
    visit.open()
    expect(visit.panel.locator("main")).to_contain_text("Chat is not available")

    visit.page.unroute("**/consent-gate-*.js")
    visit.panel.get_by_role("button", name="Try again").click()

    expect(visit.panel.get_by_role("button", name="I agree")).to_be_visible()


def test_who_writes_to_the_clinic_says_once_what_it_is_about(clinic: Clinic, visiting: Visiting) -> None:
    """By the keyboard alone: the question has the focus, the answers come after it, then the composer."""
    patient = clinic.patient()
    visit = visiting(patient, recipient="").open()
    expect(visit.panel.get_by_role("heading", name="What is it about?")).to_be_focused()
    assert patient("GET", "/conversations")["items"] == []
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Tab")
    expect(visit.panel.get_by_role("button", name="A new or worse symptom")).to_be_focused()
    visit.page.keyboard.press("Enter")
    visit.live()
    expect(visit.composer).to_be_focused()
    (talk,) = patient("GET", "/conversations")["items"]
    assert talk["priority"] == "high"

    visit.page.reload()
    visit.open().live()

    expect(visit.composer).to_be_visible()
    assert len(patient("GET", "/conversations")["items"]) == 1


ARE_HERE = "(_, names) => Promise.all(names.map((name) => customElements.whenDefined(name)))"


def test_what_ends_a_session_is_shown_without_a_line_too(clinic: Clinic, visiting: Visiting) -> None:
    visit = visiting(clinic.patient(), noisy=True, clock=datetime.now(UTC)).open().live()
    visit.page.clock.fast_forward("00:05")
    visit.panel.locator("html").evaluate(ARE_HERE, ["chat-notice", "idle-warning"])
    visit.page.context.set_offline(True)

    visit.page.clock.fast_forward("14:10")
    expect(visit.panel.get_by_role("alertdialog")).to_contain_text("Are you still there?")
    visit.page.clock.fast_forward("01:00")

    expect(visit.panel.locator("chat-notice")).to_contain_text("Chat is locked")


def test_a_panel_in_the_page_itself_works_like_one_in_a_frame(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient, more='isolation="page"')
    visit.page.add_style_tag(content="chat-widget::part(input) { letter-spacing: 3px }")
    visit.bubble.first.click()
    composer = visit.page.locator("chat-panel textarea")
    expect(composer).to_be_focused()
    expect(composer).to_have_css("letter-spacing", "3px")

    visit.texts.append("Written in the page.")
    composer.fill("Written in the page.")
    composer.press("Enter")
    expect(visit.page.locator("chat-panel article", has_text="Written in the page.")).to_contain_text("Sent")
    assert visit.page.locator("iframe").count() == 0

    visit.page.keyboard.press("Escape")
    expect(visit.bubble.first).to_be_focused()
    visit.page.evaluate("document.querySelector('chat-widget').remove()")
    gone(clinic, talk, patient, visit)


def test_who_else_is_named_by_the_page_sees_nothing_of_who_was_there(clinic: Clinic, visiting: Visiting) -> None:
    one, other = clinic.patient(), clinic.patient()
    clinic.talk(one)
    clinic.talk(other)
    visit = visiting(one).open().live()
    visit.write("For the first one alone.")
    visit.arrived("For the first one alone.")
    visit.composer.press_sequentially("Half a thought")

    visit.page.evaluate("(id) => { document.querySelector('chat-widget').userId = id }", other.identity)

    expect(visit.panel.locator(".welcome")).to_be_visible()
    visit.live()
    expect(visit.composer).to_have_value("")
    assert visit.bodies() == []


def test_what_is_printed_for_who_looks_for_a_fault_says_nothing_of_anybody(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient)
    said: list[str] = []
    visit.page.on("console", lambda message: said.append(message.text))
    visit.open().live()
    assert said == [], "it is off at first"

    visit.page.evaluate("localStorage.setItem('TWILIO_CHAT_DEBUG', 'true')")
    visit.page.reload()
    visit.open().live()
    visit.write("Nobody else reads this.")
    visit.arrived("Nobody else reads this.")
    clinic.provider().says(talk, "Nor this.")
    expect(visit.message("Nor this.")).to_be_visible()

    told = "\n".join(said)
    assert {"[chat]", "type=ack", "http"} <= set(told.split())
    assert [word for word in ("Nobody else", "Nor this", "Kwame", "eyJ") if word in told] == []


def test_a_patient_sees_who_opened_their_messages_and_signs_a_device_out(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "The tablets make me dizzy.")
    clinic.provider()("GET", f"/conversations/{talk}/messages")
    visit = visiting(patient).open().live()
    eye = visit.panel.get_by_role("button", name="Your privacy")
    eye.click()
    expect(visit.panel.get_by_role("button", name="Back to the conversation")).to_be_focused()
    expect(visit.panel.locator("chat-composer")).to_be_hidden()
    opened = visit.panel.get_by_role("region", name="Who opened my messages")
    expect(opened.get_by_role("listitem").first).to_contain_text("Dr. Kwame Osei")

    devices = visit.panel.get_by_role("region", name="Signed-in devices")
    expect(devices.get_by_role("listitem")).to_have_count(2)
    expect(devices.get_by_role("listitem").filter(has_text="This device").get_by_role("button")).to_have_count(0)
    devices.get_by_role("button", name="Sign out").click()
    expect(devices.get_by_text("Signed out there.")).to_be_focused()
    expect(devices.get_by_role("listitem")).to_have_count(1)
    with pytest.raises(AssertionError, match="401"):
        patient("GET", "/me")

    visit.page.keyboard.press("Escape")
    expect(eye).to_be_focused()
    expect(visit.panel.locator("chat-composer")).to_be_visible()
