"""Who locks, or goes, leaves nothing that can be read, at once; and nowhere in the browser is anything kept."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import CHAT, Clinic
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.keeping import leaks, readable
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MARKER = 'The marker of a "test" that nobody else would write, ä'
PLACES = {
    "localStorage a": "localStorage.setItem('a', JSON.stringify({ text }))",
    "sessionStorage a": "sessionStorage.setItem('a', text)",
    "sessionStorage chat-unsent:z": "for (const one of 'yz') sessionStorage.setItem(`chat-unsent:${one}`, text)",
    "cookie a": "document.cookie = `a=text:${text.slice(0, 39)}`",
    "address": "location.hash = text.slice(4, 10)",
    "title": "document.title = text",
    "state": "history.replaceState({ text }, '')",
    "cache c": "await (await caches.open('c')).put('/a', new Response(text))",
    "base b s": """await new Promise((met) => {
      const asked = indexedDB.open('b');
      asked.onupgradeneeded = () => asked.result.createObjectStore('s').put({ text }, 1);
      asked.onsuccess = () => { asked.result.close(); met(); };
    })""",
}
OURS, THEIRS, HALF = "Since when does it hurt?", "Since the day before yesterday.", "And it is worse at ni"


@pytest.mark.parametrize("place", PLACES)
def test_a_text_would_be_found_wherever_a_browser_can_keep_one(place: str, clinic: Clinic, visiting: Visiting) -> None:
    page = visiting(clinic.patient()).page
    assert leaks(page, [MARKER]) == set()

    page.evaluate(f"async (text) => {{ {PLACES[place]}; }}", MARKER)

    part = MARKER[:39] if place.startswith("cookie") else MARKER[4:10] if place == "address" else MARKER
    assert leaks(page, [part]) == {(place, part)}
    page.context.close()


def in_the_middle(clinic: Clinic, visiting: Visiting, **more: object) -> Visit:
    """Somebody who was just told something, and writes; what is asked of the server from now on is not answered."""
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, THEIRS)
    visit = visiting(patient, noisy=True, **more).open().live()
    clinic.provider().says(talk, OURS)
    expect(visit.message(OURS)).to_be_visible()
    visit.composer.press_sequentially(HALF)
    for path in ("draft", "session"):
        visit.page.route(f"**{CHAT}/**/{path}", lambda _: None)
    return visit


def left_to_read(visit: Visit) -> list[str]:
    found = readable(visit.page)
    return [text for text in (OURS, THEIRS, HALF) if text in found]


def test_what_the_page_signs_out_is_gone_before_the_server_answers(clinic: Clinic, visiting: Visiting) -> None:
    visit = in_the_middle(clinic, visiting)
    expect(visit.panel.locator(".spoken").first).to_contain_text(OURS)
    assert left_to_read(visit) == [OURS, THEIRS, HALF]

    visit.page.evaluate("document.querySelector('chat-widget').signOut()")

    expect(visit.panel.locator("chat-notice")).to_contain_text("signed out")
    assert left_to_read(visit) == []


def test_what_locks_is_gone_before_the_server_answers(clinic: Clinic, visiting: Visiting) -> None:
    visit = in_the_middle(clinic, visiting, clock=datetime.now(UTC))

    visit.page.clock.fast_forward("16:00")

    expect(visit.panel.locator("chat-notice")).to_contain_text("Chat is locked")
    assert left_to_read(visit) == []


def test_a_desk_that_is_left_is_empty_before_the_server_answers(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, THEIRS)
    desk = staffing("dr-osei", f"{HOME}/{talk}", noisy=True).live_here()
    expect(desk.message(THEIRS)).to_be_visible()
    desk.composer.press_sequentially(HALF)
    for path in ("draft", "answering", "session"):
        desk.page.route(f"**{CHAT}/**/{path}", lambda _: None)

    desk.page.get_by_role("button", name="Sign out").click()

    expect(desk.page.locator("staff-gate")).to_be_visible()
    assert [text for text in (THEIRS, HALF, patient.identity) if text in readable(desk.page)] == []
