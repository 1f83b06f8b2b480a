"""Staff sign in at the clinic's issuer, in a real browser: there, back to the page that was asked for, and out."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from adapters.http.web_assets import DIST
from tests.support.services import absent
from tests.web.e2e.browsing import PHONE, a_browser, chromium
from tests.web.e2e.reaching import lost
from tests.web.e2e.signing_in import TURNED_AWAY, a_house, at, turned_away
from tests.web.e2e.test_states import faults

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium()
    if not (DIST / "embed.js").exists():
        absent("the web pages are not built: scripts/web.sh build")
    with a_browser() as browser:
        yield browser


def test_a_doctor_signs_in_at_the_issuer_and_is_back_where_they_wanted_to_be(browser: Browser) -> None:
    with a_house() as house, at(house, browser, "/communications/chat?status=all") as visit:
        page = visit.page
        # Nobody is signed in yet: the page asks once for a code, and there is none.
        visit.noisy = True
        page.get_by_role("link", name="Sign in").click()
        page.get_by_role("link", name="Dr. Osei").click()
        expect(page.locator("html[data-link=live]")).to_be_attached()
        expect(page.locator(".me")).to_have_text("Dr. Samuel Osei")
        assert page.url == f"{house.url}/communications/chat?status=all"
        assert page.evaluate("document.cookie") == ""

        page.get_by_role("button", name="Sign out").click()
        expect(page.locator("staff-gate")).to_contain_text("You are signed out")
        page.reload()
        expect(page.get_by_role("link", name="Sign in")).to_be_visible()


@pytest.mark.slow
def test_whom_the_issuer_calls_a_patient_is_not_let_in(browser: Browser) -> None:
    with a_house(sub="maria", userType="patient") as house, at(house, browser, "/communications/chat") as visit:
        visit.noisy = True
        visit.page.get_by_role("link", name="Sign in").click()
        visit.page.get_by_role("link", name="Dr. Osei").click()
        expect(visit.page.get_by_role("heading", name="This page is for the care team")).to_be_visible()
        assert faults(visit) == []
        expect(visit.page.get_by_role("link", name="Use another account")).to_have_attribute(
            "href", "/sign-in?prompt=login"
        )
        visit.page.goto(f"{house.url}/communications/chat")
        expect(visit.page.get_by_role("link", name="Sign in")).to_be_visible()


@pytest.mark.slow
@pytest.mark.parametrize("name", TURNED_AWAY)
def test_why_somebody_is_not_let_in_can_be_read_by_everybody(name: str, browser: Browser) -> None:
    with turned_away(browser, name) as visit:
        for scheme in ("light", "dark"):
            visit.page.emulate_media(color_scheme=scheme)
            assert faults(visit) == [], scheme
        visit.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        assert faults(visit) == []
        assert lost(visit) == []
