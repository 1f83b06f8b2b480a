"""Availability at the console: said in the header, kept by the server, seen by who signs in again."""

import pytest
from playwright.sync_api import expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import Staffing
from tests.web.e2e.test_console_alerts import is_sound

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_provider_says_that_they_are_busy(clinic: Clinic, staffing: Staffing) -> None:
    desk = staffing().live()
    desk.page.get_by_role("button", name="Your availability: Available").click()
    asked = desk.page.get_by_role("dialog", name="Your availability")
    expect(asked.get_by_role("radio", name="Available")).to_be_focused()
    desk.page.keyboard.press("ArrowDown")
    desk.page.keyboard.press("Enter")

    expect(desk.page.get_by_role("button", name="Your availability: Busy")).to_be_focused()
    assert clinic.provider()("GET", "/availability/dr-osei")["availability"] == "busy"
    desk.page.reload()
    expect(desk.live().page.get_by_role("button", name="Your availability: Busy")).to_be_visible()
    clinic.provider()("PUT", "/availability", {"availability": "available"})


def test_who_is_away_names_until_when_and_who_stands_in(clinic: Clinic, staffing: Staffing) -> None:
    desk = staffing(reduced_motion="reduce", timezone_id="UTC").live()
    desk.page.get_by_role("button", name="Your availability: Available").click()
    asked = desk.page.get_by_role("dialog", name="Your availability")
    asked.get_by_role("radio", name="Away").check()
    is_sound(desk)
    asked.get_by_label("Until").fill("2020-01-01T10:00")
    asked.get_by_role("button", name="Save").click()
    expect(asked.get_by_role("alert")).to_contain_text("That time is over")

    until = desk.page.evaluate("new Date(Date.now() + 3 * 3600000).toISOString().slice(0, 16)")
    asked.get_by_label("Until").fill(until)
    asked.get_by_label("Who stands in for you").select_option("nurse-adeyemi")
    asked.get_by_role("button", name="Save").click()

    expect(desk.page.get_by_role("button", name="Your availability: Away until")).to_be_focused()
    is_sound(desk)
    told = clinic.provider()("GET", "/availability/dr-osei")
    assert (told["availability"], told["delegate"], told["until"][:16]) == ("away", "nurse-adeyemi", until)
    clinic.provider()("PUT", "/availability", {"availability": "available"})
