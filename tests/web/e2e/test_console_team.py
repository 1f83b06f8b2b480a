"""How a team shares its patients at the console: asked, handed over, in each other's place, called, in emergencies."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.team_states import NURSE, a_proposal, told

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def joined(clinic: Clinic, talk: str) -> None:
    """Let the nurse take part beside Dr. Osei."""
    clinic.provider()("POST", f"/conversations/{talk}/participants", {"identity": NURSE, "history": "full"})


@pytest.fixture
def offers(clinic: Clinic) -> Iterator[None]:
    """The clinic asks one after another who answers."""
    admin = clinic.person("admin", "admin")
    admin("PUT", "/pools/clinic", {"routing": "offers"})
    yield
    admin("PUT", "/pools/clinic", {"routing": "manual"})


@pytest.mark.usefixtures("offers")
def test_who_is_asked_declines_with_a_reason_or_accepts(clinic: Clinic, staffing: Staffing) -> None:
    """The log says why each of the others was not asked."""
    one, other = clinic.patient(), clinic.patient()
    desk = staffing().live()
    first = clinic.talk(one)
    one.says(first, "May I drive with these tablets?")
    asked = desk.for_me.locator("li", has_text=f"Will you answer {one.identity}?")
    expect(asked).to_contain_text("left", timeout=30_000)
    assert not desk.for_me.evaluate("region => region.getRootNode().host.matches(':focus-within')")

    asked.get_by_role("button", name="Decline").click()
    asked.get_by_label("Why do you decline?").select_option("knows-patient")
    asked.get_by_role("button", name="Decline").click()
    expect(asked).to_have_count(0)
    log = clinic.provider()("GET", f"/conversations/{first}/routing")["items"]
    assert "declined" in [entry["event"] for entry in log]

    desk.for_me.get_by_role("button", name="Close the panel").click()
    second = clinic.talk(other)
    other.says(second, "May I drink milk with them?")
    asked = desk.for_me.locator("li", has_text=other.identity)
    asked.get_by_role("button", name="Accept").click(timeout=30_000)
    expect(desk.page).to_have_url(re.compile(second))
    expect(desk.message("May I drink milk")).to_be_visible()
    expect(desk.row(second)).to_contain_text("You")
    desk.pick(first)
    desk.about("Why it came to whom").click()
    panel = desk.panel("Why it came to whom")
    expect(panel).to_contain_text("Dr. Kwame Osei declined")
    panel.get_by_text(re.compile("Why .* not asked")).first.click()
    expect(panel).to_contain_text("is not connected")
    for talk in (first, second):  # or the doctor is asked again while others visit
        clinic.provider()("POST", f"/conversations/{talk}/close", {"disposition": "no-response"})


def test_what_is_handed_over_comes_with_a_note_and_its_giver_leaves(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "Who will call me tomorrow?")
    doctor = staffing("dr-osei", f"{HOME}/{talk}").live()
    nurse = staffing(NURSE).live()
    doctor.deed("Hand over").click()
    panel = doctor.panel("Hand over")
    panel.get_by_role("radio", name="Nurse Folake Adeyemi").check()
    panel.get_by_role("button", name="Hand over").click()
    expect(panel.get_by_role("alert")).to_contain_text("Please write what they must know")
    panel.get_by_label("What they must know").fill("She waits for a call about the result.")
    panel.get_by_role("button", name="Hand over").click()
    expect(doctor.told).to_contain_text("Handed over")
    expect(doctor.page.locator("conversation-pane .notice")).to_contain_text("You do not take part yet")

    expect(nurse.for_me).to_contain_text(f"Dr. Kwame Osei handed {patient.identity} over to you")
    nurse.for_me.get_by_role("button", name="Open").click()
    expect(nurse.message("Who will call me")).to_be_visible()
    expect(nurse.thread.locator(".reason")).to_contain_text("She waits for a call about the result.")
    assert clinic.person(NURSE, "provider")("GET", f"/conversations/{talk}")["assignee"] == NURSE


def test_a_colleague_who_answers_is_seen_and_taken_over_from_knowingly(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    joined(clinic, talk)
    doctor = staffing("dr-osei", f"{HOME}/{talk}").live()
    doctor.composer.press_sequentially("Take it after")
    nurse = staffing(NURSE, f"{HOME}/{talk}").live()
    expect(nurse.answers).to_contain_text("Dr. Kwame Osei has been writing an answer")
    expect(nurse.row(talk)).to_contain_text("Dr. Kwame Osei answers")

    nurse.answers.get_by_role("button", name="Answer in their place").click()

    expect(nurse.answers).to_have_count(0)
    expect(doctor.answers).to_contain_text("Nurse Folake Adeyemi answers in your place")
    expect(doctor.for_me).to_contain_text("What you wrote is kept")
    expect(doctor.composer).to_have_value("Take it after")
    nurse.write("After the meal, please.")
    expect(doctor.answers).to_have_count(0)


def test_a_wait_is_unfolded_into_what_it_is_made_of(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "How long do I wait?")
    clinic.provider().says(talk, "Not long.")
    patient.says(talk, "Thank you. One more question.")
    desk = staffing().live()
    clock = desk.page.locator(f'li:has(a[data-id="{talk}"]) wait-clock button')
    expect(clock).to_contain_text("Waiting for")
    clock.focus()
    desk.page.keyboard.press("Enter")
    panel = desk.panel("How long patients wait")
    expect(panel.locator(".figure", has_text="First answer")).to_be_visible()
    expect(panel.get_by_role("row", name=re.compile("Open: counts")).first).to_be_visible()
    panel.get_by_text("answered by Dr. Kwame Osei").click()
    expect(panel.get_by_role("table")).to_have_count(2)

    desk.page.keyboard.press("Escape")
    expect(clock).to_be_focused()


def test_a_note_calls_a_colleague_until_they_have_seen_it(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    joined(clinic, talk)
    nurse = staffing(NURSE).live()
    doctor = staffing("dr-osei", f"{HOME}/{talk}").live()
    doctor.page.locator("reply-box").get_by_role("button", name="Staff note", exact=True).click()
    doctor.composer.press_sequentially("Please see to her, @fol")
    expect(doctor.page.locator("reply-box [role=option]")).to_have_count(1)
    doctor.composer.press("Enter")
    expect(doctor.composer).to_have_value(f"Please see to her, @{NURSE} ")
    doctor.page.get_by_role("button", name="Save staff note, not sent to the patient").click()
    expect(doctor.thread.locator(".note")).to_contain_text("@Nurse Folake Adeyemi")

    expect(nurse.for_me).to_contain_text("Dr. Kwame Osei mentions you")
    nurse.for_me.get_by_role("button", name="Open").click()
    note = nurse.thread.locator(".note")
    note.get_by_role("button", name="I have seen it").click()
    expect(note.get_by_role("button")).to_have_count(0)
    expect(nurse.page.get_by_role("button", name="For you", exact=True)).to_be_visible()
    assert clinic.person(NURSE, "provider")("GET", "/mentions")["items"] == []


def test_in_an_emergency_one_reads_for_an_hour_and_gives_it_back(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = patient("POST", "/conversations", {"participants": [{"identity": NURSE}]})["id"]
    patient.says(talk, "For the nurse alone.")
    desk = staffing("dr-night", f"{HOME}/{talk}").live()
    desk.page.get_by_role("button", name="Emergency access").click()
    panel = desk.panel("Emergency access")
    panel.get_by_role("button", name="Open, and be recorded").click()
    expect(panel.get_by_role("alert")).to_contain_text("Please say what has happened")
    desk.texts.append("Nobody answers the phone.")
    panel.get_by_label("What has happened").fill("Nobody answers the phone.")
    panel.get_by_role("button", name="Open, and be recorded").click()

    expect(desk.message("For the nurse alone.")).to_be_visible()
    expect(desk.composer).to_be_hidden()
    (use,) = clinic.person("dr-night", "provider")("GET", "/break-glass")["items"]
    assert (use["reason"], use["conversations"], use["endedAt"]) == ("danger-to-life", [talk], None)
    desk.banner("Emergency access until").get_by_role("button", name="End it").click()
    expect(desk.page.locator("conversation-pane .notice")).to_contain_text("You do not take part yet")
    assert desk.thread.count() == 0


def test_a_quiet_thread_is_closed_when_somebody_says_so(clinic: Clinic, staffing: Staffing) -> None:
    doctor, patient = clinic.person("dr-quiet", "provider"), clinic.patient()
    talk = patient("POST", "/conversations", {"participants": [{"identity": doctor.identity}]})["id"]
    desk = staffing(doctor.identity, f"{HOME}/{talk}").live()
    decided: list[str] = []

    def decide(route: object) -> None:
        decided.append(route.request.url.rsplit("/", 1)[-1])  # type: ignore[attr-defined]
        doctor("POST", f"/conversations/{talk}/close", {"disposition": "no-response"})
        route.fulfill(json=a_proposal(talk) | {"verdict": "accepted"})  # type: ignore[attr-defined]

    desk.page.route("**/closing-proposals/*/*", decide)
    told(desk, "/closing-proposals?*", a_proposal(talk))
    expect(desk.page.locator("for-me")).to_have_count(0)

    desk.banner("Nothing has happened here").get_by_role("button", name="Close it").click()

    expect(desk.page.locator("conversation-pane .closed")).to_contain_text("No response")
    expect(desk.banner("Nothing has happened here")).to_have_count(0)
    assert decided == ["accept"]


def test_own_quick_responses_are_written_revised_and_offered_no_more(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{talk}").live()
    ready = desk.page.locator("reply-box").get_by_role("button", name="Quick responses")
    ready.click()
    desk.page.locator("reply-box").get_by_role("button", name="Manage").click()
    desk.panel("Quick responses").get_by_role("button", name="New quick response").click()
    form = desk.panel("New quick response")
    form.get_by_label("Title").fill("Drink enough")
    form.get_by_label("Short code").fill("zz-drink")
    form.get_by_label("Text", exact=True).fill("Please drink two litres a day, ")
    form.get_by_role("button", name="First name").click()
    form.get_by_role("button", name="Save").click()
    panel = desk.panel("Quick responses")
    expect(panel.locator("li", has_text="zz-drink")).to_contain_text("{patient_first_name}")

    panel.get_by_role("button", name="Edit Drink enough").click()
    desk.panel("Edit Drink enough").locator("[name=body]").fill("Please drink enough.")
    desk.panel("Edit Drink enough").get_by_role("button", name="Save").click()
    expect(panel.locator("li", has_text="zz-drink")).to_contain_text("version 2")
    desk.page.keyboard.press("Escape")
    desk.composer.fill("/zz-drink")
    expect(desk.page.locator("reply-box [role=option]")).to_contain_text("Please drink enough.")

    desk.page.locator("reply-box").get_by_role("button", name="Manage").click()
    panel.get_by_role("button", name="Edit Drink enough").click()
    edited = desk.panel("Edit Drink enough")
    edited.get_by_role("button", name="Offer it no more").click()
    edited.get_by_role("button", name="Yes, offer it no more").click()
    expect(panel.locator("li", has_text="zz-drink")).to_have_count(0)


def test_the_team_sees_what_became_of_a_message_and_how_the_patient_found_it(
    clinic: Clinic, staffing: Staffing
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "Is it the tablets?")
    desk = staffing("dr-osei", f"{HOME}/{talk}").live()
    desk.write("Yes. Take half of one.")
    desk.arrived("Take half of one.")
    desk.message("Is it the tablets?").hover()
    desk.message("Is it the tablets?").get_by_role("button", name="What became of it").click()
    steps = desk.panel("What became of this message").locator("li.done")
    expect(steps.filter(has_text="Answered")).to_contain_text("Dr. Kwame Osei")
    desk.page.keyboard.press("Escape")

    clinic.provider()("POST", f"/conversations/{talk}/close", {"disposition": "resolved"})
    patient("POST", "/ratings", {"conversationId": talk, "score": 4, "comment": "Quick and kind."})
    desk.page.reload()
    expect(desk.page.locator("context-panel")).to_contain_text("4 of 5")
    expect(desk.page.locator("context-panel")).to_contain_text("Quick and kind.")
