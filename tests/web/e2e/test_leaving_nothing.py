"""An element that is taken away, and a desk that is left, leave no timer, socket, sound or address of an object."""

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Locator, expect

from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import CHAT, Clinic, Person
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.files import a_picture
from tests.web.e2e.holding import held, held_in_the_end, take_away
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Busy = Callable[[Clinic, Visit, Person, str], None]


def panel_of(visit: Visit) -> Locator:
    return visit.page.locator("chat-panel")


def opened(_: Clinic, visit: Visit, __: Person, ___: str) -> None:
    visit.bubble.first.click()
    visit.live_here()


def talking(clinic: Clinic, visit: Visit, patient: Person, talk: str) -> None:
    """All that waits at once: a draft, what is read aloud, a colleague who types, a message that was sent."""
    opened(clinic, visit, patient, talk)
    panel, composer = panel_of(visit), panel_of(visit).locator("textarea")
    visit.texts.append("Since Monday.")
    composer.fill("Since Monday.")
    composer.press("Enter")
    expect(panel.locator("article", has_text="Since Monday.")).to_contain_text("Sent")
    composer.press_sequentially("And it is wo")
    clinic.provider().says(talk, "Since when does it hurt?")
    expect(panel.locator("article", has_text="Since when does it hurt?")).to_be_visible()


def with_pictures(clinic: Clinic, visit: Visit, patient: Person, talk: str) -> None:
    opened(clinic, visit, patient, talk)
    panel = panel_of(visit)
    panel.locator("input[type=file]").set_input_files([a_picture().payload])
    expect(panel.locator("chat-tray progress")).to_have_count(0)
    panel.locator("textarea").press("Enter")
    expect(panel.locator("chat-attachments img")).to_be_visible()
    panel.locator("input[type=file]").set_input_files([a_picture().payload])
    expect(panel.locator("chat-tray img")).to_be_visible()


def uploading(clinic: Clinic, visit: Visit, patient: Person, talk: str) -> None:
    visit.page.route(f"**{CHAT}/attachments", lambda _: None)
    opened(clinic, visit, patient, talk)
    panel_of(visit).locator("input[type=file]").set_input_files([a_picture().payload])
    expect(panel_of(visit).locator("chat-tray progress")).to_be_visible()


def without_a_line(clinic: Clinic, visit: Visit, patient: Person, talk: str) -> None:
    opened(clinic, visit, patient, talk)
    visit.cut()
    expect(panel_of(visit).locator(".strip")).to_contain_text("Reconnecting")
    panel_of(visit).locator("textarea").fill("Is it all right to drive?")
    panel_of(visit).locator("textarea").press("Enter")
    expect(panel_of(visit).locator("article.unsent")).to_contain_text("Waiting to be sent")


def closed(clinic: Clinic, visit: Visit, patient: Person, talk: str) -> None:
    opened(clinic, visit, patient, talk)
    clinic.provider()("POST", f"/conversations/{talk}/close", {"disposition": "resolved"})
    expect(panel_of(visit).get_by_role("button", name="Start again")).to_be_visible()


def not_opened(_: Clinic, visit: Visit, __: Person, ___: str) -> None:
    visit.live_here()


BUSY: Mapping[str, Busy] = {
    "not opened": not_opened,
    "talking": talking,
    "with pictures": with_pictures,
    "uploading": uploading,
    "without a line": without_a_line,
    "closed": closed,
}


@pytest.mark.parametrize("name", BUSY)
def test_an_element_in_the_page_that_is_taken_away_leaves_nothing(
    name: str, clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient, more='isolation="page"', noisy=True, socket=True, watched=True)
    BUSY[name](clinic, visit, patient, talk)
    assert held(visit.page) != []

    take_away(visit.page)

    assert held(visit.page) == []


def test_an_element_whose_frame_says_nothing_leaves_nothing_when_it_is_taken_away(
    clinic: Clinic, visiting: Visiting
) -> None:
    """It waits then: for a first word, or to try again. All else is in the frame, and gone with it."""
    visit = visiting(clinic.patient(), answers={"**/embed/chat": {}}, watched=True)
    visit.page.wait_for_function("held.timers.size > 0")

    take_away(visit.page)

    assert len(visit.page.frames) == 1
    assert held(visit.page) == []


def test_a_desk_that_is_left_leaves_nothing(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    desk = staffing("dr-osei", f"{HOME}/{talk}", noisy=True, watched=True).live().following()
    desk.page.get_by_role("button", name="Settings").click()
    desk.dialog.get_by_role("button", name="Test the sound").click()
    desk.dialog.get_by_role("button", name="Done").click()
    desk.page.locator("reply-box input[type=file]").set_input_files([a_picture().payload])
    desk.write("This is how it looks.")
    expect(desk.thread.locator("chat-attachments img")).to_be_visible()
    desk.composer.press_sequentially("And it is wo")
    desk.deed("Take").click()
    expect(desk.told).to_contain_text("Assigned")
    patient.says(talk, "Since Monday.")
    expect(desk.message("Since Monday.")).to_be_visible()
    assert held(desk.page) != []

    desk.page.get_by_role("button", name="Sign out").click()

    expect(desk.page.locator("staff-gate")).to_contain_text("signed out")
    assert held_in_the_end(desk.page) == []
