"""The bell of the console: what waits too long, seen and taken up."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Route, expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import Desk, Staffing
from tests.web.e2e.test_states import faults, overflows

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def an_alert(talk: str, **more: Any) -> dict[str, Any]:
    """An alert as the server tells it."""
    return {
        "id": "alert-1",
        "kind": "urgent-unread",
        "at": "2026-03-03T10:10:00Z",
        "conversationId": talk,
        "messageId": None,
        "pool": None,
        "priority": "urgent",
        "cause": "urgent-unread",
        "since": "2026-03-03T10:00:00Z",
        "rung": "assignee",
        "told": ["dr-osei"],
        "times": 1,
        "nextAt": None,
        "acknowledgedBy": None,
        "acknowledgedAt": None,
        "clearedAt": None,
        "clearedBecause": None,
    } | more


def alerted(desk: Desk, *alerts: dict[str, Any]) -> Desk:
    """The desk, begun anew while the server tells these alerts: a real one takes minutes to come."""

    def answer(route: Route) -> None:
        if route.request.method == "POST":
            taken = alerts[0] | {"acknowledgedBy": "dr-osei", "acknowledgedAt": "2026-03-03T10:11:00Z"}
            route.fulfill(status=200, content_type="application/json", body=json.dumps(taken))
        else:
            page = {"items": list(alerts), "nextCursor": None}
            route.fulfill(status=200, content_type="application/json", body=json.dumps(page))

    desk.page.route(re.compile(r"/chat/alerts"), answer)
    desk.page.reload()
    return desk.live()


def is_sound(desk: Desk) -> None:
    """In both schemes, wide and on a phone, nothing is wrong with what is shown."""
    for width, height in ((1440, 900), (390, 844), (320, 640)):
        desk.page.set_viewport_size({"width": width, "height": height})
        for scheme in ("light", "dark"):
            desk.page.emulate_media(color_scheme=scheme)
            assert faults(desk) == [], (width, scheme)
        assert overflows(desk) == []


def test_an_alert_is_seen_by_its_bell_and_taken_up(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = alerted(staffing(reduced_motion="reduce").live(), an_alert(talk))
    bell = desk.page.get_by_role("button", name="1 alert waits")
    expect(desk.page).to_have_title(re.compile(r"^\(\d+\)"))

    bell.focus()
    desk.page.keyboard.press("Enter")
    panel = desk.page.get_by_role("dialog", name="Alerts")
    expect(panel).to_contain_text("An urgent message is unread")
    expect(panel).to_contain_text("you were told")
    is_sound(desk)
    panel.get_by_role("button", name="Take up the alert").click()

    expect(panel).to_contain_text("Taken up by You")
    is_sound(desk)
    desk.page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    expect(desk.page.get_by_role("button", name="Alerts", exact=True)).to_be_focused()


def test_an_alert_leads_to_its_conversation(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = alerted(staffing().live(), an_alert(talk, kind="provider-late", priority="routine"))
    desk.page.get_by_role("button", name="1 alert waits").click()
    desk.page.get_by_role("dialog", name="Alerts").get_by_role("link").click()

    expect(desk.page).to_have_url(re.compile(talk))
    expect(desk.composer).to_be_visible()


def test_where_nobody_waits_the_bell_says_so(staffing: Staffing) -> None:
    desk = staffing().live()
    desk.page.get_by_role("button", name="Alerts", exact=True).click()
    expect(desk.page.get_by_role("dialog", name="Alerts")).to_contain_text("Nobody waits too long.")


def test_who_lowers_a_priority_is_shown_with_the_message_that_waits_all_the_same(
    clinic: Clinic, staffing: Staffing
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "I want to end my life tonight.")
    desk = alerted(staffing().live(), an_alert(talk, kind="crisis-unacknowledged", priority="crisis"))
    desk.pick(talk)
    waits = desk.thread.locator(".waits")
    expect(waits).to_contain_text("A clinician must acknowledge this")
    expect(waits).not_to_contain_text("lowered")

    lowered = {"priority": "routine", "reason": "She is here, and safe"}
    clinic.provider()("POST", f"/conversations/{talk}/priority", lowered)

    said = re.compile(r"Priority lowered to routine by Dr\. .+, .+: She is here, and safe")
    expect(waits).to_contain_text(said)
    expect(desk.page.locator("pane-banners .danger")).to_contain_text(said)
    is_sound(desk)
    desk.page.set_viewport_size({"width": 1440, "height": 900})
    desk.page.get_by_role("button", name="1 alert waits").click()
    expect(desk.page.get_by_role("dialog", name="Alerts")).to_contain_text(said)
    is_sound(desk)
