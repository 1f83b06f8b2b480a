"""States of the console in which the team works together: offers, mentions, emergencies, what numbers are made of."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.web.e2e.clinic import Person
from tests.web.e2e.desk import HOME, Desk

if TYPE_CHECKING:
    from tests.web.e2e.desk_states import DeskScene

NURSE, DOCTOR = "nurse-adeyemi", "dr-osei"


def told(desk: Desk, path: str, *items: Mapping[str, Any]) -> Desk:
    """The desk, begun anew while the server lists these: real ones take minutes, or days, to come."""
    page = json.dumps({"items": list(items), "nextCursor": None})

    def answer(route: Any) -> None:
        route.fulfill(status=200, content_type="application/json", body=page)

    desk.page.route(f"**/chat{path}", answer)
    desk.page.reload()
    return desk.live_here()


def an_offer(talk: str, *, seconds: int = 100) -> dict[str, Any]:
    """An offer as its list shows it."""
    now = datetime.now(UTC)
    deadline = now + timedelta(seconds=seconds)
    return {
        "id": f"offer-{talk}",
        "conversationId": talk,
        "step": "continuity",
        "offeredAt": now.isoformat(),
        "deadline": deadline.isoformat(),
        "outcome": None,
        "endedAt": None,
        "reason": None,
        "about": {
            "patient": {"identity": "maria", "displayName": "María López"},
            "reason": "A new or worse symptom",
            "priority": "high",
        },
    }


def a_proposal(talk: str) -> dict[str, Any]:
    """A thread that has been quiet for long."""
    return {
        "id": f"proposal-{talk}",
        "conversationId": talk,
        "quietSince": (datetime.now(UTC) - timedelta(days=50)).isoformat(),
        "proposedAt": datetime.now(UTC).isoformat(),
        "verdict": None,
        "decidedBy": None,
        "decidedAt": None,
    }


def with_nurse(scene: "DeskScene", *lines: str) -> tuple[Person, Person, str]:
    """A patient, a nurse, and the conversation in which both take part beside Dr. Osei."""
    patient, talk = scene.talk(*lines)
    doctor, nurse = scene.clinic.provider(), scene.clinic.person(NURSE, "provider")
    doctor("POST", f"/conversations/{talk}/participants", {"identity": NURSE, "history": "full"})
    return patient, nurse, talk


def offered(scene: "DeskScene") -> Desk:
    _, talk = scene.talk("I feel dizzy since this morning.")
    desk = told(scene.desk().live(), "/offers", an_offer(talk))
    expect(desk.for_me).to_contain_text("Will you answer patient-")
    expect(desk.for_me).to_contain_text("About: A new or worse symptom")
    return desk


def declining(scene: "DeskScene") -> Desk:
    desk = offered(scene)
    desk.for_me.get_by_role("button", name="Decline").click()
    expect(desk.for_me).to_contain_text("Why do you decline?")
    return desk


def mentioned(scene: "DeskScene") -> Desk:
    """The nurse is called: a mention waits wherever one is, and Dr. Osei is in all the other states."""
    _, _, talk = with_nurse(scene, "Can I take both tablets at once?")
    doctor = scene.clinic.provider()
    doctor("POST", f"/conversations/{talk}/notes", {"body": f"@{NURSE}: please call her about the dose."})
    desk = scene.staffing(NURSE, f"{HOME}/{talk}", **scene.options).live_here()
    expect(desk.for_me).to_contain_text("Dr. Kwame Osei mentions you")
    expect(desk.thread.locator(".note")).to_contain_text("This note calls you")
    return desk


def naming(scene: "DeskScene") -> Desk:
    desk, _, _ = scene.opened()
    desk.page.locator("reply-box").get_by_role("button", name="Staff note", exact=True).click()
    desk.composer.press_sequentially("Please look, @n")
    expect(desk.page.locator("reply-box [role=option]").first).to_contain_text("Nurse Folake Adeyemi")
    return desk


def being_answered(scene: "DeskScene") -> Desk:
    _, nurse, talk = with_nurse(scene, "Can I take both tablets at once?")
    nurse("PUT", f"/conversations/{talk}/answering", {})
    desk = scene.desk(f"{HOME}/{talk}").live_here()
    expect(desk.answers).to_contain_text("Nurse Folake Adeyemi has been writing an answer")
    return desk


def handing_over(scene: "DeskScene") -> Desk:
    desk, _, _ = scene.opened()
    desk.deed("Hand over").click()
    expect(desk.panel("Hand over")).to_contain_text("in hand")
    return desk


def taking_over(scene: "DeskScene") -> Desk:
    """Who takes over what a colleague has says so knowingly."""
    _, nurse, talk = with_nurse(scene, "Can I take both tablets at once?")
    nurse("POST", f"/conversations/{talk}/assign", {"identity": NURSE})
    desk = scene.desk(f"{HOME}/{talk}").live_here()
    desk.deed("Take over").click()
    expect(desk.dialog).to_contain_text("Nurse Folake Adeyemi")
    return desk


def unfolded(scene: "DeskScene") -> Desk:
    desk, _, _ = scene.opened()
    desk.page.locator("conversation-pane wait-clock button").click()
    expect(desk.panel("How long patients wait")).to_contain_text("Open: counts")
    return desk


def routed(scene: "DeskScene") -> Desk:
    desk, _, talk = scene.opened()
    now = datetime.now(UTC)
    refused = [
        {"identity": NURSE, "step": "pool", "why": "at-capacity"},
        {"identity": "dr-solberg", "step": "pool", "why": "off-duty"},
    ]
    log = [
        {"at": now.isoformat(), "event": "offered", "identity": DOCTOR, "step": "pool", "refused": refused},
        {"at": (now - timedelta(minutes=2)).isoformat(), "event": "queued", "identity": None, "step": None}
        | {"refused": []},
    ]
    body = {
        "pool": "clinic",
        "assignee": None,
        "waitingSince": now.isoformat(),
        "offer": {"identity": DOCTOR, "step": "pool", "offeredAt": now.isoformat()}
        | {"deadline": (now + timedelta(minutes=2)).isoformat()},
        "position": None,
        "expectedWait": 240,
        "answering": None,
        "items": log,
        "nextCursor": None,
    }
    desk.page.route(f"**/conversations/{talk}/routing*", lambda route: route.fulfill(json=body))
    desk.about("Why it came to whom").click()
    panel = desk.panel("Why it came to whom")
    panel.get_by_text("Why 2 others were not asked").click()
    expect(panel).to_contain_text("has as much in hand as they can take")
    return desk


def receipts(scene: "DeskScene") -> Desk:
    desk, _, _ = scene.opened("The tablets make me dizzy.")
    desk.write("Please take half a tablet.")
    expect(desk.message("half a tablet")).to_contain_text("Sent")
    desk.message("make me dizzy").hover()
    desk.message("make me dizzy").get_by_role("button", name="What became of it").click()
    expect(desk.panel("What became of this message").locator("li", has_text="Answered")).to_contain_text(
        "Dr. Kwame Osei"
    )
    return desk


def emergency(scene: "DeskScene") -> Desk:
    patient = scene.clinic.patient()
    talk = patient("POST", "/conversations", {"participants": [{"identity": NURSE}]})["id"]
    patient.says(talk, "For the nurse alone.")
    desk = scene.staffing(f"dr-{patient.identity}", f"{HOME}/{talk}", **scene.options).live_here()
    desk.page.get_by_role("button", name="Emergency access").click()
    expect(desk.panel("Emergency access")).to_contain_text("Everything you open is recorded")
    return desk


def broken_glass(scene: "DeskScene") -> Desk:
    desk = emergency(scene)
    panel = desk.panel("Emergency access")
    panel.get_by_label("What has happened").fill("The patient does not answer the phone.")
    panel.get_by_role("button", name="Open, and be recorded").click()
    expect(desk.message("For the nurse alone.")).to_be_visible()
    expect(desk.banner("Emergency access until")).to_contain_text("You can read, not write")
    return desk


def exporting(scene: "DeskScene") -> Desk:
    desk = scene.desk().live()
    desk.page.get_by_role("button", name="Search and export").click()
    panel = desk.panel("Search and export")
    panel.get_by_label("First day").fill("2026-03-01")
    panel.get_by_label("Last day").fill("2026-03-31")
    panel.get_by_role("button", name="Export", exact=True).scroll_into_view_if_needed()
    return desk


def quiet(scene: "DeskScene") -> Desk:
    _, talk = scene.talk("Thank you, I am well again.")
    scene.clinic.provider().says(talk, "Good to hear.")
    desk = told(scene.desk(f"{HOME}/{talk}").live_here(), "/closing-proposals*", a_proposal(talk))
    expect(desk.banner("Nothing has happened here since")).to_contain_text("Close it")
    return desk


def managing(scene: "DeskScene") -> Desk:
    desk, _, _ = scene.opened()
    desk.page.locator("reply-box").get_by_role("button", name="Quick responses").click()
    desk.page.locator("reply-box").get_by_role("button", name="Manage").click()
    expect(desk.panel("Quick responses").locator("li").first).to_contain_text("used")
    return desk


def writing_response(scene: "DeskScene") -> Desk:
    desk = managing(scene)
    desk.panel("Quick responses").get_by_role("button", name="New quick response").click()
    expect(desk.panel("New quick response").get_by_label("Title")).to_be_focused()
    return desk


TEAM_STATES: dict[str, Callable[["DeskScene"], Desk]] = {
    "offered": offered,
    "declining": declining,
    "mentioned": mentioned,
    "naming": naming,
    "being-answered": being_answered,
    "handing-over": handing_over,
    "taking-over": taking_over,
    "times": unfolded,
    "routing": routed,
    "receipts": receipts,
    "emergency": emergency,
    "emergency-access": broken_glass,
    "exporting": exporting,
    "quiet-thread": quiet,
    "managing-responses": managing,
    "writing-response": writing_response,
}
