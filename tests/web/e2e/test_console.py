"""Members of the care team at the Chat Management Center."""

import pytest
from playwright.sync_api import expect

from tests.web.e2e.clinic import Clinic, Person
from tests.web.e2e.desk import Staffing

pytestmark = pytest.mark.browser


def test_a_day_at_the_desk(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    desk = staffing().live()
    talk = clinic.talk(patient)
    patient.says(talk, "The tablets make me dizzy.")

    desk.pick(talk)
    expect(desk.message("The tablets make me dizzy.")).to_be_visible()
    expect(desk.thread.locator(".divider")).to_contain_text("New messages")

    desk.write("Please take half a tablet from tomorrow.")
    desk.arrived("half a tablet")
    patient("POST", f"/conversations/{talk}/read", {"seq": last_seq(patient, talk)})
    expect(desk.message("half a tablet")).to_contain_text(f"Read by {patient.identity}")

    desk.page.get_by_role("button", name="Staff note", exact=True).click()
    desk.texts.append("Blood pressure was low last year.")
    desk.composer.fill("Blood pressure was low last year.")
    desk.page.get_by_role("button", name="Save staff note, not sent to the patient").click()
    expect(desk.thread.locator(".note")).to_contain_text("Blood pressure was low")
    said = [one["body"] for one in patient("GET", f"/conversations/{talk}/messages")["items"]]
    assert said == ["The tablets make me dizzy.", "Please take half a tablet from tomorrow."]

    desk.deed("Take").click()
    expect(desk.told).to_contain_text("Assigned to Dr. Kwame Osei")
    expect(desk.row(talk)).to_contain_text("You")


def last_seq(person: Person, talk: str) -> int:
    return int(person("GET", f"/conversations/{talk}")["lastSeq"])
