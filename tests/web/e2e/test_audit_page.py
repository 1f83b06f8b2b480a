"""An auditor at the page of the audit."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.e2e.auditing import AUDIT, AUDIT_STATES, an_administrator, an_emergency, auditor_at, axe_complaints
from tests.web.e2e.browsing import PHONE
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.reaching import lost

pytestmark = pytest.mark.browser


@pytest.fixture
def page(clinic: Clinic, browser: Browser) -> Iterator[Page]:
    with auditor_at(clinic, browser) as visit:
        yield visit.page


def test_an_auditor_finds_what_was_done_and_signs_for_what_was_refused(clinic: Clinic, page: Page) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "The tablets make me dizzy.")
    page.get_by_role("button", name="Clinic Auditor").click()
    expect(page.get_by_role("table", name="Records")).to_be_visible()

    page.get_by_label("About patient").fill(patient.identity)
    page.get_by_label("Act", exact=True).fill("message")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody tr")).to_contain_text("message.send")
    assert "dizzy" not in page.content()

    page.get_by_label("Name").fill("What they sent")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.get_by_role("navigation").get_by_role("button", name="What they sent")).to_contain_text("1 to review")
    page.get_by_label("What you found").fill("As it should be")
    page.get_by_role("button", name="Sign", exact=True).click()
    expect(page.get_by_text("Signed.", exact=True)).to_be_visible()
    kept = page.get_by_role("navigation").get_by_role("button", name="What they sent")
    expect(kept).to_contain_text("by auditor")
    expect(kept).not_to_contain_text("to review")
    expect(page.locator(".card", has_text="Signed before")).to_contain_text("As it should be")

    page.get_by_role("button", name="Forget this query").click()
    expect(kept).to_have_count(0)


def test_what_can_not_be_asked_is_told_and_signing_out_leaves_nothing(page: Page) -> None:
    page.get_by_role("button", name="Clinic Auditor").click()
    page.get_by_label("Act", exact=True).fill("No Such Act")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("can not be asked")
    page.get_by_role("button", name="Sign out").click()
    expect(page.locator("staff-gate h1")).to_be_focused()
    expect(page.get_by_role("status")).to_contain_text("You are signed out")
    assert page.locator("audit-page").count() == 0
    assert page.url.endswith(AUDIT), "nothing of it stands in the address"


def test_an_emergency_is_reviewed_with_what_was_read_by_it(clinic: Clinic, page: Page) -> None:
    emergency = an_emergency(clinic)
    use = emergency.at(page)
    queue = page.get_by_role("navigation").get_by_role("button", name="Emergencies to review")
    expect(queue).to_contain_text("1 to review")
    expect(use).to_contain_text("Urgent care could not wait.")
    expect(use).to_contain_text("Found unconscious at home")
    expect(use).to_contain_text("It goes on.")
    use.get_by_role("button", name="What was read").click()
    expect(use.get_by_role("table", name="What was read")).to_contain_text(f"conversation:{emergency.talk}")
    assert "dizzy" not in page.content()

    use.get_by_role("button", name="End it now").click()
    use.get_by_label("It was").select_option("justified")
    use.get_by_label("What you found").fill("She was alone and unconscious")
    assert axe_complaints(page) == []
    use.get_by_role("button", name="Sign", exact=True).click()
    expect(page.get_by_text("Signed.", exact=True)).to_be_visible()
    expect(use).to_have_count(0)
    expect(queue).to_contain_text("None waits")
    review = emergency.admin("GET", f"/break-glass/{emergency.glass}")["review"]
    assert (review["by"], review["outcome"]) == ("auditor", "justified")
    assert review["comment"] == "She was alone and unconscious"


def test_an_administrator_places_a_hold_and_lifts_it(clinic: Clinic, page: Page) -> None:
    patient = clinic.patient()
    an_administrator(clinic)
    page.get_by_role("button", name="Clinic Administrator").click()
    expect(page.get_by_role("heading", name="Legal holds")).to_be_visible()
    expect(page.get_by_role("navigation").get_by_role("button")).to_have_count(1)

    page.get_by_label("Identity of the patient").fill("nobody-known")
    page.get_by_label("Why").fill("A court asked for it")
    page.get_by_role("button", name="Place it").click()
    expect(page.get_by_role("alert")).to_contain_text("no such patient")
    page.get_by_label("Identity of the patient").fill(patient.identity)
    page.get_by_role("button", name="Place it").click()
    expect(page.get_by_text("The hold is placed.")).to_be_visible()
    hold = page.get_by_role("article", name=f"All that is kept of {patient.identity}")
    expect(hold).to_contain_text("A court asked for it")
    expect(hold).to_contain_text("Placed by admin")

    hold.get_by_role("button", name="Lift it").click()
    expect(hold).to_contain_text("goes with the next purge")
    hold.get_by_role("button", name="Let it stand").click()
    hold.get_by_role("button", name="Lift it").click()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("The hold is lifted.")).to_be_focused()
    expect(hold).to_have_count(0)
    page.get_by_label("Show those that were lifted, too").check()
    expect(hold).to_contain_text("Lifted by admin")
    assert axe_complaints(page) == []


def test_an_administrator_of_the_pool_of_privacy_reviews_what_others_opened(clinic: Clinic, page: Page) -> None:
    emergency = an_emergency(clinic)
    an_administrator(clinic, "privacy")
    page.get_by_role("button", name="Clinic Administrator").click()
    expect(page.get_by_role("navigation").get_by_role("button")).to_have_count(2)
    name = f"{emergency.admin.identity} opened the conversations of {emergency.patient.identity}"
    use = page.get_by_role("article", name=name, exact=True)
    expect(use).to_contain_text("Found unconscious at home")
    expect(use.get_by_role("button", name="What was read")).to_have_count(0)
    use.get_by_role("button", name="End it now").click()
    use.get_by_label("What you found").fill("She was alone and unconscious")
    use.get_by_role("button", name="Sign", exact=True).click()
    expect(page.get_by_text("Signed.", exact=True)).to_be_visible()
    review = emergency.admin("GET", f"/break-glass/{emergency.glass}")["review"]
    assert (review["by"], review["outcome"]) == ("admin", "justified")


@pytest.mark.parametrize("name", AUDIT_STATES)
def test_a_state_of_the_page_can_be_used_by_everybody(name: str, clinic: Clinic, browser: Browser) -> None:
    with auditor_at(clinic, browser) as visit:
        AUDIT_STATES[name](clinic, visit.page)
        for scheme in ("light", "dark"):
            visit.page.emulate_media(color_scheme=scheme)
            assert axe_complaints(visit.page) == [], scheme
        visit.page.set_viewport_size({"width": 320, "height": PHONE[1]})
        assert axe_complaints(visit.page) == [], "phone"
        assert lost(visit) == []
