"""What could not be sent: the one thing that a browser keeps, for how long, and what its author can do about it."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import Clinic, Person
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

THEIRS, OURS, HALF = "Since when does it hurt?", "Since the day before yesterday.", "And it is worse at ni"
WAITING = ["Is it all right to drive?", "And to swim?"]
SHELF = "Object.fromEntries(Object.entries(sessionStorage))"
IS_EMPTY = "() => sessionStorage.length === 0"


def shelf(page: Page) -> dict[str, Any]:
    """What the browser keeps for the time of the visit."""
    kept: dict[str, str] = page.evaluate(SHELF)
    return {place: json.loads(held) for place, held in kept.items()}


def emptied(visit: Visit) -> None:
    """Wait until nothing is kept."""
    visit.page.wait_for_function(IS_EMPTY)


def a_visit_without_a_line(clinic: Clinic, visiting: Visiting, patient: Person, **more: Any) -> Visit:
    """Somebody who was told something, answered, wrote on without a line, and writes now."""
    talk = clinic.talk(patient)
    clinic.provider().says(talk, THEIRS)
    visit = visiting(patient, noisy=True, socket=True, **more).open().live()
    visit.write(OURS)
    visit.arrived(OURS)
    visit.cut()
    expect(visit.panel.locator(".strip")).to_contain_text("Reconnecting")
    for text in WAITING:
        visit.write(text)
    expect(visit.panel.locator(".unsent")).to_have_count(2)
    visit.composer.press_sequentially(HALF)
    return visit


def test_the_browser_keeps_what_waits_to_be_sent_and_no_other_word_until_it_is_sent(
    clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    visit = a_visit_without_a_line(clinic, visiting, patient)

    kept = shelf(visit.page)

    assert list(kept) == [f"chat-unsent:{patient.identity}"]
    assert [one["body"] for one in kept[f"chat-unsent:{patient.identity}"]] == WAITING
    assert [text for text in (OURS, THEIRS, HALF) if text in json.dumps(kept)] == []
    visit.mend()
    expect(visit.panel.locator(".unsent")).to_have_count(0)
    emptied(visit)


def signs_out(visit: Visit, _: Clinic) -> None:
    visit.page.evaluate("document.querySelector('chat-widget').signOut()")


def locks(visit: Visit, _: Clinic) -> None:
    visit.page.clock.fast_forward("16:00")


def is_somebody_else(visit: Visit, clinic: Clinic) -> None:
    other = clinic.patient()
    clinic.talk(other)
    visit.page.evaluate("(id) => { document.querySelector('chat-widget').userId = id }", other.identity)


LEAVINGS: Mapping[str, Callable[[Visit, Clinic], None]] = {
    "signs out": signs_out,
    "locks": locks,
    "is somebody else": is_somebody_else,
}


@pytest.mark.parametrize("how", LEAVINGS)
def test_what_waits_goes_with_who_wrote_it(how: str, clinic: Clinic, visiting: Visiting) -> None:
    visit = a_visit_without_a_line(clinic, visiting, clinic.patient(), clock=datetime.now(UTC))

    LEAVINGS[how](visit, clinic)

    emptied(visit)
    assert visit.panel.locator(".unsent").count() == 0


def test_at_the_desk_too(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{talk}", noisy=True, socket=True).live()
    desk.write(OURS)
    desk.arrived(OURS)
    desk.cut()
    desk.page.locator("html:not([data-link=live])").wait_for(state="attached")
    desk.write(WAITING[0])
    expect(desk.message(WAITING[0])).to_contain_text("Waiting to be sent")
    kept = shelf(desk.page)
    assert [one["body"] for one in kept.pop("chat-unsent:dr-osei")] == WAITING[:1]
    assert OURS not in json.dumps(kept)

    desk.page.get_by_role("button", name="Sign out").click()

    expect(desk.page.locator("staff-gate")).to_contain_text("signed out")
    assert "chat-unsent:dr-osei" not in shelf(desk.page)


def test_a_message_that_failed_is_deleted_and_holds_up_no_other(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()
    visit.write("Not \u0007 to be taken.")
    failed = visit.panel.locator("article.unsent")
    expect(failed.get_by_role("alert")).to_contain_text("Not sent")
    visit.write("A better one.")
    visit.arrived("A better one.")

    failed.get_by_role("button", name="Try again").click()
    expect(failed.get_by_role("alert")).to_contain_text("Not sent")
    failed.get_by_role("button", name="Delete").click()

    expect(failed).to_have_count(0)
    emptied(visit)
    assert [one["body"] for one in patient("GET", f"/conversations/{talk}/messages")["items"]] == ["A better one."]


def test_a_message_that_failed_is_tried_again_and_goes(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient)
    refusals = iter(["forbidden"])
    visit.page.route_web_socket("**/live", partial(refusing, refusals))
    visit.page.reload()
    visit.open().live()
    visit.write("Is it all right to drive?")
    failed = visit.panel.locator("article.unsent")
    expect(failed.get_by_role("alert")).to_contain_text("Not sent")
    assert [one["state"] for one in shelf(visit.page)[f"chat-unsent:{patient.identity}"]] == ["failed"]

    failed.get_by_role("button", name="Try again").click()

    visit.arrived("Is it all right to drive?")
    emptied(visit)
    said = [one["body"] for one in patient("GET", f"/conversations/{talk}/messages")["items"]]
    assert said == ["Is it all right to drive?"]


def refusing(refusals: Iterator[str], socket: WebSocketRoute) -> None:
    """Pass a socket on, but for the messages that are refused in the place of the server."""
    server = socket.connect_to_server()

    def heard(text: str | bytes) -> None:
        frame = json.loads(text)
        code = next(refusals, None) if frame["type"] == "send" else None
        if code is None:
            server.send(text)
        else:
            refusal = {"type": "error", "id": frame["id"], "code": code, "retryable": False, "detail": code}
            socket.send(json.dumps(refusal))

    socket.on_message(heard)


def test_what_waits_while_consent_is_withdrawn_elsewhere_goes_once_it_is_given_again(
    clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient, noisy=True, socket=True).open().live()
    visit.cut()
    expect(visit.panel.locator(".strip")).to_contain_text("Reconnecting")
    visit.write("Is it all right to drive?")
    patient("DELETE", f"/consents/{patient.identity}")
    visit.mend()
    visit.panel.get_by_role("button", name="I agree").click()

    visit.arrived("Is it all right to drive?")
    emptied(visit)
    said = [one["body"] for one in patient("GET", f"/conversations/{talk}/messages")["items"]]
    assert said == ["Is it all right to drive?"]


def test_a_reply_that_failed_is_tried_again_or_deleted(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    desk = staffing("dr-osei", f"{HOME}/{talk}", noisy=True, socket=True).live()
    desk.cut()
    desk.page.locator("html:not([data-link=live])").wait_for(state="attached")
    for text in WAITING:
        desk.write(text)
    patient("DELETE", f"/consents/{patient.identity}")
    desk.mend()
    failed = [desk.thread.locator("article.unsent", has_text=text) for text in WAITING]
    for one in failed:
        expect(one.get_by_role("alert")).to_contain_text("Not sent")
    patient("POST", f"/consents/{patient.identity}", {"scopes": ["chat"]})

    failed[0].get_by_role("button", name="Try again").click()
    failed[1].get_by_role("button", name="Delete").click()

    desk.arrived(WAITING[0])
    expect(desk.thread.locator("article.unsent")).to_have_count(0)
    assert [one["body"] for one in patient("GET", f"/conversations/{talk}/messages")["items"]] == WAITING[:1]
