"""What stands beside a conversation: its patient's consent, who takes part, what else is under way, and why."""

import pytest
from playwright.sync_api import Locator, expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import HOME, Desk, Staffing

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def part(desk: Desk, title: str) -> Locator:
    """The part under a heading."""
    heading = desk.page.get_by_role("heading", name=title, exact=True)
    return desk.page.locator("context-panel section").filter(has=heading)


def test_what_is_known_of_a_patient_stands_beside_what_they_say(clinic: Clinic, staffing: Staffing) -> None:
    patient, doctor = clinic.patient(), clinic.provider()
    asked = {"participants": [{"identity": "dr-osei"}], "friendlyName": "About the blood test"}
    before = patient("POST", "/conversations", asked)["id"]
    patient.says(before, "Is the result there?")
    talk = clinic.talk(patient)
    patient.says(talk, "The tablets make me dizzy.")
    doctor("POST", f"/conversations/{talk}/priority", {"priority": "high", "reason": "She fell twice."})
    doctor("POST", "/phone-queue", {"identity": patient.identity, "reason": "result"})
    version = patient("GET", f"/consents/{patient.identity}")["version"]
    desk = staffing("dr-osei", f"{HOME}/{talk}").live().following()

    expect(part(desk, "Consent to chat")).to_contain_text("Given")
    expect(part(desk, "Consent to chat")).to_contain_text(str(version))
    expect(part(desk, "Taking part").get_by_role("listitem")).to_have_count(2)
    expect(part(desk, "Files")).to_contain_text("None in the messages that are shown.")
    expect(part(desk, "Visits and refills")).to_contain_text("Nothing is under way.")
    expect(part(desk, "Phone calls")).to_contain_text("Waits for somebody to call")
    expect(part(desk, "Reasons and routing")).to_contain_text("She fell twice.")
    part(desk, "Other conversations").get_by_role("link", name="About the blood test").click()

    expect(desk.message("Is the result there?")).to_be_visible()
    expect(part(desk, "Other conversations").get_by_role("link", name="A question")).to_be_visible()
    expect(part(desk, "Reasons and routing")).to_contain_text("No reason was given yet.")
