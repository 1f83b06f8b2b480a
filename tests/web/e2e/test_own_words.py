"""What somebody does with their words: correct them, take them back, find ready ones, say how it was."""

import pytest
from playwright.sync_api import expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_an_author_corrects_a_message_for_everybody(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    one = visiting(patient).open().live()
    other = visiting(clinic.provider(), patient.identity).open().live()
    one.write("I take one tablet.")
    expect(one.message("I take one tablet.")).to_contain_text("Read")
    one.composer.fill("Half written")

    one.message("I take one tablet.").hover()
    one.panel.get_by_role("button", name="More about this message").click()
    one.panel.get_by_role("button", name="Correct").click()
    expect(one.composer).to_be_focused()
    one.write("I take two tablets.")

    expect(one.message("I take two tablets.")).to_contain_text("Edited")
    expect(other.message("I take two tablets.")).to_contain_text("Edited")
    expect(one.composer).to_have_value("Half written")
    assert one.bodies() == other.bodies() == ["I take two tablets."]


def test_a_correction_that_is_left_with_escape_changes_nothing(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()
    visit.write("I take one tablet.")
    visit.arrived("I take one tablet.")
    visit.message("I take one tablet.").hover()
    visit.panel.get_by_role("button", name="More about this message").click()
    visit.panel.get_by_role("button", name="Correct").click()

    visit.composer.fill("Something else")
    visit.composer.press("Escape")

    expect(visit.composer).to_have_value("")
    expect(visit.page.locator("chat-widget")).to_have_attribute("open", "")
    assert visit.bodies() == ["I take one tablet."]


def test_an_author_takes_a_message_back_after_being_asked(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()
    visit.write("Not meant for you.")
    visit.arrived("Not meant for you.")
    visit.message("Not meant for you.").hover()
    visit.panel.get_by_role("button", name="More about this message").click()

    visit.panel.get_by_role("button", name="Take back").click()
    expect(visit.panel.locator("message-options")).to_contain_text("Take this message back for everybody?")
    visit.panel.get_by_role("button", name="Take back").click()

    expect(visit.panel.locator("article")).to_contain_text("This message was taken back.")
    listed = patient("GET", f"/conversations/{talk}/messages")["items"]
    assert [one["body"] for one in listed] == [None]


def test_a_provider_finds_a_quick_response_and_its_use_is_counted(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    provider = clinic.provider()
    before = uses(clinic)
    visit = visiting(provider, patient.identity).open().live()

    visit.composer.press_sequentially("/hel")
    options = visit.panel.get_by_role("option")
    expect(options.first).to_contain_text("/hello")
    expect(visit.composer).to_have_attribute("aria-activedescendant", "quick-0")
    visit.composer.press("Enter")
    expect(visit.composer).to_have_value("Hello! How can I help you today?")
    assert visit.bodies() == [], "it is put in, not sent"
    visit.write("Hello! How can I help you today?")

    visit.arrived("Hello! How can I help you today?")
    for _ in range(50):
        if uses(clinic) == before + 1:
            break
        visit.page.wait_for_timeout(100)
    assert uses(clinic) == before + 1


def test_a_patient_has_no_quick_responses(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))

    visit.write("/hello")

    visit.arrived("/hello")
    assert [url for url in asked if "quick" in url] == []


def test_a_patient_says_how_it_was_once(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    provider = clinic.provider()
    patient.says(talk, "It is better now.")
    visit = visiting(patient).open().live()
    provider("POST", f"/conversations/{talk}/close", {"disposition": "resolved"})

    visit.panel.get_by_label("Good", exact=True).check(force=True)
    visit.panel.get_by_label("Would you like to say why?").fill("Quick and kind.")
    visit.texts.append("Quick and kind.")
    visit.panel.get_by_role("button", name="Send rating").click()

    expect(visit.panel.locator("chat-rating")).to_contain_text("Thank you for telling us.")
    rated = provider("GET", f"/ratings?conversationId={talk}")["items"]
    assert [(one["score"], one["comment"]) for one in rated] == [(4, "Quick and kind.")]
    visit.page.reload()
    visit.open()
    expect(visit.panel.get_by_role("button", name="Start again")).to_be_visible()
    expect(visit.panel.get_by_label("Good", exact=True)).to_have_count(0)


def uses(clinic: Clinic) -> int:
    """How often the greeting was used."""
    listed = clinic.provider()("GET", "/quick-responses?q=hello")["items"]
    return sum(int(one["uses"]) for one in listed)
