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
    panel.locator("select[name=form]").select_option("json")
    expect(panel.get_by_label("What")).to_have_value("this")
    first, last = panel.get_by_label("First day"), panel.get_by_label("Last day")
    expect(panel.get_by_role("group", name="Period")).to_contain_text("by the clocks of the clinic (America/New York)")
    first.fill("2026-03-09")
    last.fill("2026-03-08")
    panel.get_by_role("button", name="Export", exact=True).click()
    expect(panel.get_by_role("alert")).to_contain_text("before the first")
    last.fill("2026-03-09")
    panel.get_by_label("What").select_option("All in which you take part")
    with desk.page.expect_request(lambda one: one.method == "POST" and one.url.endswith("/exports")) as asked:
        panel.get_by_role("button", name="Export", exact=True).click()
    assert asked.value.post_data_json == {
        "from": "2026-03-09T04:00:00.000Z",
        "until": "2026-03-10T04:00:00.000Z",
        "format": "json",
    }
    then = panel.get_by_role("listitem").filter(has_text="Mar 9, 2026 – Mar 9, 2026")
    expect(then).to_contain_text("0 messages, there until", timeout=20_000)
    is_sound(desk)
    then.get_by_role("button", name="Remove").click()
    expect(then).to_have_count(0)
    panel.get_by_label("What").select_option("This conversation")
    last.fill("2090-12-31")
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
