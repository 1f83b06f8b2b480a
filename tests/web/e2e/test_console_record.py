"""Search and export at the console: words are found, and a conversation becomes a file."""

import re
import zipfile

import pytest
from playwright.sync_api import expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import Staffing
from tests.web.e2e.test_console_alerts import is_sound

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_words_are_found_and_lead_to_their_conversation(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "The zinnia rash is back on my left arm")
    desk = staffing(reduced_motion="reduce").live()
    asked: list[str] = []
    desk.page.on("request", lambda request: asked.append(request.url))
    desk.page.get_by_role("button", name="Search and export").click()
    panel = desk.page.get_by_role("dialog", name="Search and export")
    words = panel.get_by_role("searchbox", name="Words to look for")
    expect(words).to_be_focused()

    words.fill("z")
    desk.page.keyboard.press("Enter")
    expect(panel.get_by_role("alert")).to_contain_text("Two letters at least")
    words.fill("nothing like this")
    desk.page.keyboard.press("Enter")
    expect(panel).to_contain_text("Nothing was found")
    words.fill("ZINNIA rash")
    desk.page.keyboard.press("Enter")
    found = panel.get_by_role("link", name="The zinnia rash is back")
    expect(found).to_be_visible()
    is_sound(desk)
    found.click()

    expect(panel).to_have_count(0)
    expect(desk.page).to_have_url(re.compile(talk))
    assert not any("zinnia" in address.lower() for address in asked)


def test_a_conversation_is_exported_and_downloaded(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "Please keep this")
    desk = staffing(at=f"/communications/chat/{talk}", reduced_motion="reduce").live()
    desk.page.get_by_role("button", name="Search and export").click()
    panel = desk.page.get_by_role("dialog", name="Search and export")
    panel.get_by_label("As").select_option("json")
    panel.get_by_role("button", name="Export", exact=True).click()

    fetch = panel.get_by_role("button", name="Download: Data (JSON)")
    expect(fetch).to_be_visible(timeout=20_000)
    expect(panel).to_contain_text("1 messages, there until")
    is_sound(desk)
    desk.page.set_viewport_size({"width": 1440, "height": 900})
    with desk.page.expect_download() as begun:
        fetch.click()
    path = begun.value.path()
    with zipfile.ZipFile(path) as archive:
        assert b"Please keep this" in archive.read(f"conversation-{talk}-001.json")
    panel.get_by_role("button", name="Remove: Data (JSON)").click()
    expect(fetch).to_have_count(0)
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("button", name="Search and export")).to_be_focused()
