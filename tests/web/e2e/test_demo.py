"""The demo's pages: a portal that looks like one, says that it is a demo, and has people in it who write by script."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.web.e2e.browsing import DESKTOP, PHONE, Visit
from tests.web.e2e.clinic import Clinic

pytestmark = pytest.mark.browser


def at(clinic: Clinic, browser: Browser, who: str = "", size: tuple[int, int] = DESKTOP) -> Visit:
    """Somebody at the demo's page, as one of its people."""
    page = browser.new_context(viewport={"width": size[0], "height": size[1]}).new_page()
    visit = Visit(page)
    page.goto(f"{clinic.url}/demo{who}")
    page.wait_for_function("customElements.get('chat-widget') !== undefined")
    return visit


def a_colleague_who_is_away_is_called(clinic: Clinic) -> None:
    """Which is told her outside the chat."""
    body = {"body": "@nurse-adeyemi: please call her about the dose."}
    clinic.provider()("POST", f"/conversations/{clinic.talk(clinic.patient())}/notes", body)


@pytest.mark.slow
@pytest.mark.parametrize("who", ["", "#maria", "#dr-osei", "#people"])
def test_a_page_of_the_demo_is_sound_in_both_schemes_and_on_a_phone(who: str, clinic: Clinic, browser: Browser) -> None:
    a_colleague_who_is_away_is_called(clinic)
    visit = at(clinic, browser, who)
    visit.page.get_by_role("button", name="Show the notices").click()
    notices = visit.page.locator("demo-notices")
    expect(notices).to_contain_text("A colleague named them in a note")
    expect(notices).to_contain_text("Nurse Folake Adeyemi · push notification")

    for scheme in ("light", "dark"):
        visit.page.emulate_media(color_scheme=scheme)
        found = Axe().run(visit.page).response["violations"]
        assert [(one["id"], [node["html"][:160] for node in one["nodes"]]) for one in found] == [], scheme
    visit.page.set_viewport_size({"width": 320, "height": PHONE[1]})
    assert visit.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    expect(visit.page.get_by_text("A made-up clinic on this machine.")).to_be_visible()
    visit.leave()


def test_a_question_of_the_portal_becomes_the_beginning_of_a_message(clinic: Clinic, browser: Browser) -> None:
    visit = at(clinic, browser)

    visit.page.get_by_role("button", name="Ask about Lisinopril 10 mg").click()

    visit.live()
    expect(visit.composer).to_have_value("I have a question about Lisinopril 10 mg: ")
    visit.composer.fill("")
    visit.leave()


@pytest.mark.slow
def test_the_provider_answers_by_script_when_that_is_switched_on(clinic: Clinic, browser: Browser) -> None:
    visit = at(clinic, browser)
    visit.page.get_by_role("switch", name="Dr. Ingrid Solberg answers by script").click()
    visit.open().live()
    expect(visit.panel.locator(".presence")).to_have_text("Online")

    visit.write("Good morning, doctor.")

    expect(visit.message("Good morning, doctor.")).to_contain_text("Read")
    expect(visit.panel.locator(".typing")).to_contain_text("Dr. Ingrid Solberg is typing")
    expect(visit.message("I am looking at your record now.")).to_be_visible(timeout=10_000)
    visit.page.get_by_role("switch").first.click()
    expect(visit.panel.locator(".presence")).to_contain_text("Last seen")
    visit.leave()


@pytest.mark.slow
def test_a_patient_talks_by_script_and_the_console_is_one_click_away(clinic: Clinic, browser: Browser) -> None:
    visit = at(clinic, browser, "#maria")
    visit.page.get_by_role("switch", name="James Whitfield writes to Dr. Osei by script").click()

    with visit.page.expect_popup() as opening:
        visit.page.get_by_role("link", name="Open Dr. Kwame Osei’s console").click()

    console = opening.value
    assert console.url.startswith(f"{clinic.url}/communications/chat")
    expect(console.get_by_text("James Whitfield").first).to_be_visible(timeout=15_000)
    visit.page.get_by_role("switch", name="James Whitfield").click()
    visit.leave()


@pytest.mark.slow
def test_a_patient_asks_who_opened_their_messages(clinic: Clinic, browser: Browser) -> None:
    doctor, maria = clinic.provider(), clinic.person("maria", "patient")
    maria("POST", "/consents/maria", {"scopes": ["chat"]})
    talk = clinic.talk(maria)
    maria.says(talk, "Hola")
    doctor("GET", f"/conversations/{talk}/messages")
    visit = at(clinic, browser, "#maria")
    log = visit.page.locator("demo-access-log")
    log.get_by_role("button", name="Mostrar").click()
    expect(log).to_contain_text("Dr. Kwame Osei, de su equipo médico, abrió sus mensajes.")
    way = visit.page.get_by_role("link", name="Open the auditor’s page")
    expect(way).to_have_attribute("href", "/audit/chat")
    metrics = visit.page.get_by_role("link", name="Open the chat metrics")
    expect(metrics).to_have_attribute("href", "/analytics/chat")
    visit.leave()
