"""What is told of messages: aloud, to the page, and to whoever wrote them."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import Clinic, Person
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LISTEN = """(panel) => {
  window.aloud = [];
  const place = panel.renderRoot.querySelector('[aria-live=polite]');
  const hear = () => { if (place.textContent.trim()) window.aloud.push(place.textContent.trim()); };
  new MutationObserver(hear).observe(place, { childList: true, characterData: true, subtree: true });
}"""
COLLECT = """() => {
  window.heard = [];
  document.querySelector('chat-widget').addEventListener('chat-message', ({ detail }) => window.heard.push(detail));
}"""
LOOK = """(focused) => {
  Document.prototype.hasFocus = () => focused;
  dispatchEvent(new Event(focused ? 'focus' : 'blur'));
}"""


def test_a_new_message_is_read_aloud_once_and_nothing_else_is(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    doctor = clinic.provider()
    doctor.says(talk, "Said before anybody listened.")
    visit = visiting(patient, clock=datetime.now(UTC)).open().live()
    visit.panel.locator("chat-panel").evaluate(LISTEN)
    aloud = visit.panel.locator("p[aria-live=polite]")

    doctor.says(talk, "Are you better?")
    expect(aloud).to_have_text("Dr. Kwame Osei: Are you better?")
    visit.write("Much better.")
    visit.arrived("Much better.")
    doctor("POST", f"/conversations/{talk}/priority", {"priority": "high", "reason": "To see sooner"})
    visit.page.clock.pause_at(
        visit.page.evaluate("(Date.now() + 10_000) / 1000")
    )  # however slow this machine is, it is no time
    for number in range(3):
        doctor.says(talk, f"One more thing, {number}.")
    expect(visit.message("One more thing, 2.")).to_be_visible()
    visit.page.clock.resume()

    expect(aloud).to_have_text("3 new messages")
    heard = visit.panel.locator("html").evaluate("() => window.aloud")
    assert heard == ["Dr. Kwame Osei: Are you better?", "3 new messages"]


def test_at_the_desk_too_and_beside_the_next_patient_nothing_of_it_is_left(clinic: Clinic, staffing: Staffing) -> None:
    patient, other = clinic.patient(), clinic.patient()
    talk, next_talk = clinic.talk(patient), clinic.talk(other)
    patient.says(talk, "Said before anybody listened.")
    desk = staffing("dr-osei", f"{HOME}/{talk}").live().following()
    aloud = desk.page.locator("conversation-pane p[aria-live=polite]")
    expect(aloud).to_have_text("")
    desk.write("How are you?")
    desk.arrived("How are you?")

    patient.says(talk, "Much better.")
    expect(aloud).to_have_text(re.compile(": Much better.$"))
    desk.pick(next_talk).following()

    expect(aloud).to_have_text("")


@pytest.mark.parametrize(("more", "told"), [("", {"id", "author"}), ("share-content", {"id", "author", "body"})])
def test_the_page_is_told_of_a_message_and_of_its_text_only_where_it_says_so(
    more: str, told: set[str], clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient, more=more).open().live()
    visit.page.evaluate(COLLECT)

    clinic.provider().says(talk, "For the page to know of.")

    expect(visit.message("For the page to know of.")).to_be_visible()
    (heard,) = visit.page.evaluate("heard")
    assert set(heard) == told
    assert heard["author"] == "dr-osei"


def reached(clinic: Clinic, talk: str, person: Person) -> dict[str, Any]:
    people = clinic.provider()("GET", f"/conversations/{talk}")["participants"]
    return next(dict(one) for one in people if one["identity"] == person.identity)


def until(visit: Visit, clinic: Clinic, talk: str, person: Person, what: str, seq: int) -> dict[str, Any]:
    """Wait until somebody got so far."""
    for _ in range(100):
        if reached(clinic, talk, person)[what] >= seq:
            break
        visit.page.wait_for_timeout(100)
    found = reached(clinic, talk, person)
    assert found[what] >= seq
    return found


def test_what_nobody_looks_at_is_delivered_and_not_read(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).live()
    doctor = clinic.provider()

    seq = doctor.says(talk, "Behind the bubble.")
    found = until(visit, clinic, talk, patient, "deliveredSeq", seq)
    assert found["readSeq"] < seq, "the panel is closed"
    visit.open()
    until(visit, clinic, talk, patient, "readSeq", seq)

    for frame in visit.page.frames:
        frame.evaluate(LOOK, False)
    seq = doctor.says(talk, "Behind another window.")
    expect(visit.message("Behind another window.")).to_be_visible()
    found = until(visit, clinic, talk, patient, "deliveredSeq", seq)
    assert found["readSeq"] < seq, "another window has the attention"
    for frame in visit.page.frames:
        frame.evaluate(LOOK, True)
    until(visit, clinic, talk, patient, "readSeq", seq)


def test_how_far_a_message_got_is_said_in_words(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    one = visiting(patient).open().live()
    one.write("Does it reach anybody?")
    expect(one.message("Does it reach anybody?")).to_contain_text("Sent")
    other = visiting(clinic.provider(), patient.identity).live()

    one.write("Does it reach you?")
    expect(one.message("Does it reach you?")).to_contain_text("Delivered")
    other.open()
    expect(one.message("Does it reach you?")).to_contain_text("Read")


def test_the_paperclip_asks_for_files(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()

    with visit.page.expect_file_chooser() as asking:
        visit.panel.locator("chat-composer").get_by_role("button", name="Attach").click()

    assert asking.value.is_multiple()
