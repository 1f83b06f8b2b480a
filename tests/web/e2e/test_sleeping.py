"""A computer sleeps over an open page: the clock has gone on, and no timer ran meanwhile."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.e2e.auditing import auditor_at
from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.keeping import readable
from tests.web.e2e.measuring import a_clinic, administrator_at, counted
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LUNCH = timedelta(hours=1)
THEIRS = "The tablets make me dizzy when I stand up."


def sleeps(page: Page, long: timedelta, since: datetime) -> None:
    """Let the clock go on, and nothing else."""
    page.clock.set_system_time(since + long)


def read_before(clinic: Clinic, visiting: Visiting, now: datetime) -> Visit:
    """A patient who reads what was written before."""
    patient = clinic.patient()
    patient.says(clinic.talk(patient), THEIRS)
    visit = visiting(patient, clock=now, noisy=True).open().live()
    expect(visit.message(THEIRS)).to_be_visible()
    return visit


def test_whoever_wakes_the_widget_finds_it_locked(clinic: Clinic, visiting: Visiting) -> None:
    """Without a press: whoever opens the lid may be somebody else."""
    now = datetime.now(UTC)
    visit = read_before(clinic, visiting, now)

    sleeps(visit.page, LUNCH, now)

    expect(visit.panel.locator("chat-notice")).to_contain_text("Chat is locked")
    assert THEIRS not in readable(visit.page)


def test_a_press_does_not_keep_open_what_was_over_in_the_night(clinic: Clinic, visiting: Visiting) -> None:
    now = datetime.now(UTC)
    visit = read_before(clinic, visiting, now)
    asked: list[str] = []
    visit.page.on("request", lambda one: asked.append(one.url))

    sleeps(visit.page, LUNCH, now)
    visit.composer.press("a")

    expect(visit.panel.locator("chat-notice")).to_contain_text("Chat is locked")
    assert THEIRS not in readable(visit.page)
    assert [url for url in asked if url.endswith("/token")] == [], "nobody is signed in anew"


def test_after_a_short_sleep_a_dead_line_is_given_up_and_what_is_written_goes(
    clinic: Clinic, visiting: Visiting
) -> None:
    now = datetime.now(UTC)
    visit = read_before(clinic, visiting, now)

    with visit.page.expect_websocket():
        sleeps(visit.page, timedelta(minutes=2), now)

    visit.live()
    visit.write("Good morning again.")
    expect(visit.message("Good morning again.")).to_be_visible()
    expect(visit.panel.locator(".unsent")).to_have_count(0)


def test_at_the_desk_too(clinic: Clinic, staffing: Staffing) -> None:
    now = datetime.now(UTC)
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, THEIRS)
    desk = staffing("dr-osei", f"{HOME}/{talk}", clock=now, noisy=True).live()
    expect(desk.message(THEIRS)).to_be_visible()

    sleeps(desk.page, LUNCH, now)

    expect(desk.page.locator("staff-gate")).to_contain_text("Locked for privacy")
    assert [word for word in (THEIRS, patient.identity) if word in readable(desk.page)] == []


def test_at_the_measures_and_the_audit_too(clinic: Clinic, browser: Browser) -> None:
    with administrator_at(clinic, browser, answers=a_clinic(), noisy=True) as visit:
        counted(visit.page)
        sleeps(visit.page, LUNCH, datetime(2026, 3, 9, 16, tzinfo=UTC))
        expect(visit.page.get_by_role("status")).to_contain_text("Nothing of the measures is left")
    with auditor_at(clinic, browser) as visit:
        now = datetime.now(UTC)
        visit.page.clock.install(time=now)
        visit.page.get_by_role("button", name="Clinic Auditor").click()
        expect(visit.page.get_by_role("table", name="Records")).to_be_visible()
        sleeps(visit.page, LUNCH, now)
        expect(visit.page.get_by_role("status")).to_contain_text("You are signed out")
        expect(visit.page.locator("audit-page")).to_have_count(0)
